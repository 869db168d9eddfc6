// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/SelectionSetsView.h"

#include "ui/session/Session.h"

#include <QAction>
#include <QColorDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace lodestone {

namespace {
/// Buttons side by side, `columns` to a row.
QGridLayout* createButtons(const QList<QAction*>& actions, int columns)
{
    auto* grid = new QGridLayout;
    grid->setContentsMargins(4, 4, 4, 4);
    grid->setSpacing(4);
    for (int i = 0; i < actions.size(); ++i) {
        auto* button = new QToolButton;
        button->setDefaultAction(actions[i]);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        grid->addWidget(button, i / columns, i % columns);
    }
    return grid;
}
} // namespace

SelectionSetsView::SelectionSetsView(Session& session, QWidget* parent)
    : QWidget(parent), save(new QAction(tr("Save selection"), this)),
      select(new QAction(tr("Select"), this)), unite(new QAction(tr("Unite"), this)),
      intersect(new QAction(tr("Intersect"), this)), subtract(new QAction(tr("Subtract"), this)),
      rename(new QAction(tr("Rename"), this)), color(new QAction(tr("Color\u2026"), this)),
      remove(new QAction(tr("Delete"), this)), m_session(session), m_model(session), m_list(new QTreeView)
{
    save->setToolTip(tr("Keep the selected points as a set"));
    select->setToolTip(tr("Select the points of the set and no others (double click)"));
    unite->setToolTip(tr("Add the points of the set to the selection"));
    intersect->setToolTip(tr("Leave only the points of the set selected"));
    subtract->setToolTip(tr("Take the points of the set out of the selection"));
    rename->setToolTip(tr("Give the set another name (F2)"));
    color->setToolTip(tr("Give the set another color"));
    remove->setToolTip(tr("Forget the set; undo brings it back"));
    createList();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(createButtons({save}, 1));
    column->addWidget(m_list, 1);
    column->addLayout(createButtons({select, unite, intersect, subtract}, 2));
    column->addLayout(createButtons({rename, color, remove}, 3));
    setFocusProxy(m_list);
    connectActions();
    refresh();
}

void SelectionSetsView::createList()
{
    m_list->setModel(&m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(SelectionSetModel::Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(SelectionSetModel::Count, QHeaderView::ResizeToContents);
    m_list->setAccessibleName(tr("Selection sets"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({select, unite, intersect, subtract, rename, color, remove});
}

void SelectionSetsView::connectActions()
{
    using Use = SelectionSetModel::Use;
    connect(save, &QAction::triggered, this, [this] {
        const int added = m_model.add();
        m_list->setCurrentIndex(m_model.index(added, SelectionSetModel::Name));
        m_list->edit(m_list->currentIndex());
    });
    connect(select, &QAction::triggered, this, [this] { useCurrent(Use::Select); });
    connect(unite, &QAction::triggered, this, [this] { useCurrent(Use::Unite); });
    connect(intersect, &QAction::triggered, this, [this] { useCurrent(Use::Intersect); });
    connect(subtract, &QAction::triggered, this, [this] { useCurrent(Use::Subtract); });
    connect(rename, &QAction::triggered, this,
            [this] { m_list->edit(m_model.index(row(), SelectionSetModel::Name)); });
    connect(color, &QAction::triggered, this, &SelectionSetsView::chooseColor);
    connect(remove, &QAction::triggered, this, [this] { m_model.remove(row()); });
    connect(m_list, &QTreeView::activated, this, [this] { useCurrent(Use::Select); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SelectionSetsView::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SelectionSetsView::refresh);
    connect(&m_session, &Session::selectionChanged, this, &SelectionSetsView::refresh);
}

int SelectionSetsView::row() const
{
    return m_list->currentIndex().row();
}

void SelectionSetsView::useCurrent(SelectionSetModel::Use use)
{
    if (row() >= 0)
        m_model.use(row(), use);
}

void SelectionSetsView::chooseColor()
{
    const int chosen = row();
    const QColor before = m_model.sets()[static_cast<std::size_t>(chosen)].color;
    const QColor after = QColorDialog::getColor(before, this, tr("Color of the set"));
    if (after.isValid() && chosen < m_model.rowCount())
        m_model.setColor(chosen, after);
}

void SelectionSetsView::refresh()
{
    save->setEnabled(!m_session.selection().empty());
    for (QAction* action : {select, unite, rename, color, remove})
        action->setEnabled(row() >= 0);
    for (QAction* action : {intersect, subtract})
        action->setEnabled(row() >= 0 && !m_session.selection().empty());
}

} // namespace lodestone
