// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/OwnClustersView.h"

#include "ui/session/Session.h"

#include <QAction>
#include <QColorDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace lodestone {

namespace {
QToolButton* buttonOf(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}
} // namespace

OwnClustersView::OwnClustersView(Session& session, QWidget* parent)
    : QWidget(parent), make(new QAction(tr("Cluster from selection"), this)), select(new QAction(tr("Select"), this)),
      rename(new QAction(tr("Rename"), this)), color(new QAction(tr("Color\u2026"), this)),
      remove(new QAction(tr("Delete"), this)), m_session(session),
      m_model(session, nullptr, SelectionSetModel::Kind::Clusters), m_list(new QTreeView), m_listPart(createListPart())
{
    select->setToolTip(tr("Select the members of the cluster and no others (double click)"));
    rename->setToolTip(tr("Give the cluster another name (F2)"));
    color->setToolTip(tr("Give the cluster another color"));
    remove->setToolTip(tr("Forget the cluster; undo brings it back"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 2, 4, 4);
    column->setSpacing(3);
    column->addWidget(buttonOf(make));
    column->addWidget(m_listPart);
    connectActions();
    refresh();
}

QWidget* OwnClustersView::createListPart()
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
    m_list->setAccessibleName(tr("Clusters of your own"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({select, rename, color, remove});
    constexpr int rowsShown = 5;
    m_list->setMaximumHeight(rowsShown * (fontMetrics().height() + 6) + m_list->header()->sizeHint().height());
    auto* note = new QLabel(
        tr("Their members stay the same at every epoch. NMI and silhouette are of the clusters found by k-means alone."));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(3);
    for (QAction* action : {select, rename, color, remove})
        buttons->addWidget(buttonOf(action));
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addWidget(note);
    return part;
}

void OwnClustersView::connectActions()
{
    connect(make, &QAction::triggered, this, &OwnClustersView::makeCluster);
    const auto selectCurrent = [this] {
        if (row() >= 0)
            m_model.use(row(), SelectionSetModel::Use::Select);
    };
    connect(select, &QAction::triggered, this, selectCurrent);
    connect(m_list, &QTreeView::activated, this, selectCurrent);
    connect(rename, &QAction::triggered, this, [this] { m_list->edit(m_model.index(row(), SelectionSetModel::Name)); });
    connect(color, &QAction::triggered, this, &OwnClustersView::chooseColor);
    connect(remove, &QAction::triggered, this, [this] { m_model.remove(row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OwnClustersView::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OwnClustersView::refresh);
    connect(&m_session, &Session::selectionChanged, this, &OwnClustersView::refresh);
}

int OwnClustersView::row() const
{
    return m_list->currentIndex().row();
}

void OwnClustersView::makeCluster()
{
    if (m_session.selection().empty())
        return;
    const int added = m_model.add();
    m_list->setCurrentIndex(m_model.index(added, SelectionSetModel::Name));
    m_list->setFocus();
    m_list->edit(m_list->currentIndex());
}

void OwnClustersView::chooseColor()
{
    const int chosen = row();
    const QColor before = m_model.sets()[static_cast<std::size_t>(chosen)].color;
    const QColor after = QColorDialog::getColor(before, this, tr("Color of the cluster"));
    if (after.isValid() && chosen < m_model.rowCount())
        m_model.setColor(chosen, after);
}

void OwnClustersView::refresh()
{
    const bool hasSelection = !m_session.selection().empty();
    make->setEnabled(hasSelection);
    make->setToolTip(hasSelection ? tr("Make a cluster of the selected points: it stays the same at every epoch")
                                  : tr("No point is selected."));
    m_listPart->setVisible(m_model.rowCount() > 0);
    for (QAction* action : {select, rename, color, remove})
        action->setEnabled(row() >= 0);
}

} // namespace lodestone
