// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FindBox.h"

#include "core/select/EntitySearch.h"
#include "ui/session/Session.h"
#include "ui/views/entityName.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QToolButton>

namespace lodestone {

FindBox::FindBox(const Session& session, QWidget* parent)
    : QLineEdit(parent), m_session(session), m_list(new QStandardItemModel(this)), m_completer(new QCompleter(m_list, this))
{
    setPlaceholderText(tr("Find a user or an item"));
    setClearButtonEnabled(true);
    setAccessibleName(tr("Find a user or an item"));
    for (QToolButton* button : findChildren<QToolButton*>())
        button->setAccessibleName(tr("Clear"));
    setToolTip(tr("Find by id or title; Return jumps to the first (Ctrl+F)"));
    constexpr int narrowest = 160, widest = 280;
    setMinimumWidth(narrowest);
    setMaximumWidth(widest);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setFrameStyle(QFrame::Box | QFrame::Plain); // it lies on a picture of the same color
    m_completer->popup()->setForegroundRole(QPalette::PlaceholderText); // the frame; rows have colors of their own
    connect(this, &QLineEdit::textEdited, this, &FindBox::search);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(&session, &Session::dataChanged, this, [this] {
        m_task.cancel();
        m_found.clear();
        m_list->clear();
        clear();
    });
}

void FindBox::search()
{
    m_enterWaits = false;
    const DatasetPtr dataset = m_session.data();
    const std::string wanted = text().toStdString();
    if (!dataset || text().trimmed().isEmpty()) {
        m_task.cancel();
        return showFound(dataset, {});
    }
    m_task.start([this, dataset, wanted](const std::stop_token& stop) -> BackgroundTask::Delivery {
        std::vector<EntityId> found = findEntities(*dataset, wanted, most, stop);
        return [this, dataset, found = std::move(found)] { showFound(dataset, found); };
    });
}

void FindBox::showFound(const DatasetPtr& dataset, const std::vector<EntityId>& found)
{
    m_found = found;
    m_list->clear();
    for (const EntityId entity : found) {
        const QString id = entityId(*dataset, entity), name = entityName(*dataset, entity);
        //: %1 is a title, %2 "Item 12"
        auto* row = new QStandardItem(name == id ? id : tr("%1 \u2013 %2").arg(name, id));
        row->setEditable(false);
        m_list->appendRow(row);
    }
    if (m_enterWaits && !found.empty())
        return choose(0);
    if (found.empty() && dataset && !text().trimmed().isEmpty()) {
        auto* nothing = new QStandardItem(tr("Nothing has this id or title."));
        nothing->setEnabled(false);
        m_list->appendRow(nothing);
    }
    if (m_list->rowCount() > 0 && hasFocus())
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void FindBox::choose(int row)
{
    m_enterWaits = false;
    if (row < 0 || row >= static_cast<int>(m_found.size()))
        return;
    m_completer->popup()->hide();
    const EntityId entity = m_found[static_cast<std::size_t>(row)];
    setText(entityName(*m_session.data(), entity));
    emit chosen(entity);
}

void FindBox::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enters)
        return QLineEdit::keyPressEvent(event);
    const QAbstractItemView* popup = m_completer->popup();
    if (popup->isVisible() && popup->selectionModel()->hasSelection())
        return event->ignore(); // the popup takes it
    if (m_task.isBusy())
        m_enterWaits = true;
    else
        choose(0);
    event->accept();
}

} // namespace lodestone
