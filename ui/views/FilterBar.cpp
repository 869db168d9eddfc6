// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FilterBar.h"

#include "ui/session/Session.h"
#include "ui/session/entityFields.h"
#include "ui/views/ExploreView.h"
#include "ui/views/ScatterView.h"
#include "ui/views/regionSelect.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QToolButton>

#include <algorithm>

namespace lodestone {

FilterBar::FilterBar(Session& session, ExploreView& picture, QWidget* parent)
    : QWidget(parent), m_session(session), m_picture(picture), m_edit(new QLineEdit), m_select(new QPushButton(tr("&Select"))),
      m_filter(new QPushButton(tr("Fi&lter"))), m_remove(new QPushButton(tr("Sho&w all"))), m_message(new QLabel),
      m_completions(new QStringListModel(this)), m_completer(new QCompleter(m_completions, this))
{
    createLine();
    m_completer->setWidget(m_edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_edit->installEventFilter(this);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &FilterBar::insert);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        say({}, false);
        complete();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterBar::enter);
    connect(m_select, &QPushButton::clicked, this, &FilterBar::select);
    connect(m_filter, &QPushButton::clicked, this, &FilterBar::filter);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_session.setFilter(nullptr); });
    connect(&session, &Session::filterChanged, this, &FilterBar::refresh);
    connect(&session, &Session::dataChanged, this, &FilterBar::refresh);
    hide();
    refresh();
}

void FilterBar::createLine()
{
    m_edit->setPlaceholderText(tr("label = Drama and degree > 5"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setAccessibleName(tr("Condition on points"));
    for (QToolButton* clear : m_edit->findChildren<QToolButton*>())
        clear->setAccessibleName(tr("Clear"));
    m_edit->setToolTip(tr("kind, id, title, label, degree, cluster, x, y, norm and margin, compared by =, !=, <, <=, >, >=, "
                          "~ (contains) or !~, joined by and, or, not and parentheses"));
    m_select->setToolTip(tr("Select the points that are shown and fit (Return)"));
    m_filter->setToolTip(tr("Show only the points that fit"));
    m_remove->setToolTip(tr("Show the points again that the filter leaves out"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto* close = new QToolButton;
    close->setText(QStringLiteral("\u2715"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the line for conditions"));
    close->setToolTip(tr("Close this line; a filter stays (Esc)"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_edit, 1);
    for (QWidget* button : {static_cast<QWidget*>(m_select), static_cast<QWidget*>(m_filter),
                            static_cast<QWidget*>(m_remove), static_cast<QWidget*>(close)})
        line->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(m_message);
}

QString FilterBar::message() const
{
    return m_message->text();
}

void FilterBar::begin()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_completer->popup()->isVisible()) {
            hide();
            m_picture.setFocus();
            return true;
        }
        if (key == Qt::Key_Down && !m_completer->popup()->isVisible()) {
            complete();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

EntityFields FilterBar::fields() const
{
    return entityFields(m_session.data(), m_picture.scatter()->layoutShown(), m_session.shown());
}

std::optional<std::vector<std::uint8_t>> FilterBar::matches()
{
    const DatasetPtr dataset = m_session.data();
    if (!dataset)
        return std::nullopt;
    constexpr std::size_t soon = 100'000; // more take a while to go through
    const bool slow = dataset->numEntities() > soon;
    if (slow)
        QGuiApplication::setOverrideCursor(Qt::BusyCursor);
    std::optional<std::vector<std::uint8_t>> result;
    try {
        result = EntityQuery(m_edit->text().toStdString(), fields()).matches(dataset->numEntities());
    } catch (const QueryError& error) {
        say(QString::fromUtf8(error.what()), true);
        const QByteArray before = m_edit->text().toUtf8().left(static_cast<qsizetype>(error.position()));
        m_edit->setCursorPosition(static_cast<int>(QString::fromUtf8(before).size()));
    }
    if (slow)
        QGuiApplication::restoreOverrideCursor();
    return result;
}

void FilterBar::select()
{
    auto fitting = matches();
    if (!fitting)
        return;
    const std::vector<std::uint8_t> drawn = entitiesDrawn(m_picture.scatter()->content());
    std::transform(fitting->begin(), fitting->end(), drawn.begin(), fitting->begin(),
                   [](std::uint8_t a, std::uint8_t b) { return std::uint8_t(a & b); });
    m_session.selection().select(*fitting);
    say(tr("Selected: %L1 of %L2 points").arg(m_session.selection().count()).arg(fitting->size()), false);
}

void FilterBar::filter()
{
    auto fitting = matches();
    if (!fitting)
        return;
    const auto count = std::count(fitting->begin(), fitting->end(), std::uint8_t(1));
    const QString text = count == 0 ? tr("No point fits, so none is shown.")
                                    : tr("Shown: %L1 of %L2 points").arg(count).arg(fitting->size());
    m_session.setFilter(
        std::make_shared<const EntityFilter>(EntityFilter{m_edit->text().trimmed(), std::move(*fitting)}));
    say(text, false);
}

void FilterBar::complete()
{
    if (!m_session.data())
        return;
    const QByteArray text = m_edit->text().toUtf8();
    const qsizetype cursor = m_edit->text().left(m_edit->cursorPosition()).toUtf8().size();
    const QueryCompletion completion =
        completeQuery({text.constData(), static_cast<std::size_t>(text.size())}, static_cast<std::size_t>(cursor), fields());
    QStringList list;
    for (const std::string& candidate : completion.texts)
        list << QString::fromStdString(candidate);
    m_completeFrom = static_cast<int>(QString::fromUtf8(text.left(static_cast<qsizetype>(completion.begin))).size());
    m_completions->setStringList(list);
    if (list.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void FilterBar::insert(const QString& completion)
{
    const QString text = m_edit->text();
    const QString before = text.left(m_completeFrom), after = text.mid(m_edit->cursorPosition());
    m_edit->setText(before + completion + u' ' + after.trimmed());
    m_edit->setCursorPosition(static_cast<int>((before + completion).size()) + 1);
}

void FilterBar::enter()
{
    QAbstractItemView* popup = m_completer->popup();
    const bool chosen = popup->isVisible() && popup->selectionModel()->hasSelection();
    const QModelIndex current = chosen ? popup->currentIndex() : QModelIndex();
    popup->hide();
    if (current.isValid())
        insert(current.data().toString());
    else
        select();
}

void FilterBar::refresh()
{
    const EntityFilterPtr filter = m_session.filter();
    setEnabled(m_session.data() != nullptr);
    m_remove->setVisible(filter != nullptr);
    if (filter) {
        m_edit->setText(filter->query);
        show();
    } else {
        say({}, false);
    }
}

void FilterBar::say(const QString& text, bool isError)
{
    m_message->setText(isError ? QStringLiteral("\u26a0 %1").arg(text) : text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace lodestone
