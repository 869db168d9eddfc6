// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/CommandPalette.h"

#include "ui/window/commandScore.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestone {

namespace {
enum Column { TitleColumn, MenuColumn, KeysColumn, NumColumns };
constexpr int entryRole = Qt::UserRole;
constexpr QSize largest(620, 420);

QTreeWidgetItem* rowOf(const MenuEntry& entry, const QPalette& palette)
{
    const QAction& action = *entry.action;
    auto* row = new QTreeWidgetItem({entry.title, entry.path.join(QStringLiteral(" \u203a ")), entry.keys});
    if (action.isCheckable())
        row->setCheckState(TitleColumn, action.isChecked() ? Qt::Checked : Qt::Unchecked);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable); // the box is to be looked at only
    const auto group = action.isEnabled() ? QPalette::Active : QPalette::Disabled;
    row->setForeground(TitleColumn, palette.brush(group, QPalette::Text));
    for (const int column : {MenuColumn, KeysColumn})
        row->setForeground(column, action.isEnabled() ? palette.placeholderText() : palette.brush(group, QPalette::Text));
    for (int column = 0; column < NumColumns; ++column)
        row->setToolTip(column, action.toolTip());
    return row;
}
} // namespace

CommandPalette::CommandPalette(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent, Qt::Popup), m_entries(menuEntries(menus)), m_search(new QLineEdit), m_list(new QTreeWidget),
      m_hint(new QLabel)
{
    setWindowTitle(tr("Commands"));
    createWidgets();
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::showFitting);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CommandPalette::showHint);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::runMarked);
    showFitting({});
}

void CommandPalette::createWidgets()
{
    m_search->setPlaceholderText(tr("Type what you want to do"));
    m_search->setAccessibleName(tr("Search commands"));
    m_search->installEventFilter(this);
    m_list->setColumnCount(NumColumns);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus); // arrows work while typing
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Commands"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setMinimumWidth(1); // a long reason is cut, it does not widen the list
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
}

void CommandPalette::showEvent(QShowEvent* event)
{
    if (const QWidget* window = parentWidget()) {
        const QSize size = window->size().shrunkBy({20, 40, 20, 20}).boundedTo(largest);
        resize(size);
        move(window->mapToGlobal(QPoint((window->width() - size.width()) / 2, std::min(80, window->height() / 12))));
    }
    m_search->setFocus();
    QDialog::showEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent* event)
{
    QDialog::paintEvent(event);
    QPainter painter(this); // a popup has no frame of its own, and lies on a window of the same color
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::showFitting(const QString& typed)
{
    struct Fit {
        int score;
        int entry;
    };
    std::vector<Fit> fits;
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        const MenuEntry& entry = m_entries[i];
        const QString rest = entry.path.join(u' ') + QLatin1Char(' ') + entry.keys;
        const auto score = entry.action ? commandScore(typed, entry.title, rest) : std::nullopt;
        if (score)
            fits.push_back({*score, i});
    }
    // Among equals the order of the menus stays.
    std::stable_sort(fits.begin(), fits.end(), [](const Fit& a, const Fit& b) { return a.score > b.score; });
    m_list->clear();
    for (const Fit& fit : fits) {
        QTreeWidgetItem* row = rowOf(m_entries[fit.entry], palette());
        row->setData(TitleColumn, entryRole, fit.entry);
        m_list->addTopLevelItem(row);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showHint();
}

void CommandPalette::showHint()
{
    const QTreeWidgetItem* row = m_list->currentItem();
    m_hint->setText(row ? row->toolTip(TitleColumn) : tr("No command fits."));
    m_hint->setToolTip(m_hint->text());
}

QString CommandPalette::hint() const
{
    return m_hint->text();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runMarked();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::runMarked()
{
    const QTreeWidgetItem* row = m_list->currentItem();
    const QPointer<QAction> action = row ? m_entries[row->data(TitleColumn, entryRole).toInt()].action : nullptr;
    if (!action || !action->isEnabled())
        return; // the hint says why
    accept(); // first: the command may open a dialog
    action->trigger();
}

} // namespace lodestone
