// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/EntityTableView.h"

#include "ui/session/Session.h"
#include "ui/views/ExploreView.h"
#include "ui/views/ScatterView.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace lodestone {

namespace {
/// Marks rows by the session's selection; Qt's own would keep ranges, which is slow for many single ones.
class SelectedRows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_Selected, index.data(EntityTableModel::SelectedRole).toBool());
    }
};
} // namespace

EntityTableView::EntityTableView(Session& session, ExploreView& picture, QWidget* parent)
    : QTableView(parent), m_session(session), m_picture(picture), m_model(session)
{
    setModel(&m_model);
    setItemDelegate(new SelectedRows(this));
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    for (QAbstractButton* corner : findChildren<QAbstractButton*>())
        corner->setAccessibleName(tr("Corner of the table"));
    setFrameShape(NoFrame);
    setAccessibleName(tr("Users and items"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setHighlightSections(false);
    constexpr int wide = 260, narrow = 72;
    for (int column = 0; column < EntityTableModel::NumColumns; ++column)
        setColumnWidth(column, column == EntityTableModel::Title ? wide : narrow);
    setColumnWidth(EntityTableModel::Label, 2 * narrow);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(&session, &Session::selectionChanged, this, &EntityTableView::revealSelected);
    connect(&session, &Session::dataChanged, this, &EntityTableView::updateColumns);
    connect(&picture, &ExploreView::layoutShown, &m_model, &EntityTableModel::setLayoutShown);
    m_model.setLayoutShown(picture.scatter()->layoutShown());
    updateColumns();
}

void EntityTableView::updateColumns()
{
    const DatasetPtr dataset = m_session.data();
    m_anchor.reset();
    setColumnHidden(EntityTableModel::Title, !dataset || dataset->itemTitles.empty());
    setColumnHidden(EntityTableModel::Label, !dataset || dataset->labels.empty());
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void EntityTableView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    m_model.setActive(true);
    revealSelected();
}

void EntityTableView::hideEvent(QHideEvent* event)
{
    QTableView::hideEvent(event);
    m_model.setActive(false); // nobody looks; showEvent() catches up
}

void EntityTableView::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event); // makes the row current
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        select(index.row(), event->modifiers());
}

void EntityTableView::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!(event->buttons() & Qt::LeftButton) || !index.isValid() || index.row() == currentIndex().row())
        return;
    setCurrentIndex(index);
    selectTo(index.row(), event->modifiers() & Qt::ControlModifier);
}

void EntityTableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid())
        m_picture.jumpTo(m_model.entityAt(index.row()));
}

void EntityTableView::keyPressEvent(QKeyEvent* event)
{
    const int before = currentIndex().row();
    if (before >= 0 && event->key() == Qt::Key_Space)
        return select(before, Qt::ControlModifier);
    if (before >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return m_picture.jumpTo(m_model.entityAt(before));
    if (event->modifiers() & Qt::ShiftModifier && !m_anchor && before >= 0)
        m_anchor = m_model.entityAt(before);
    QTableView::keyPressEvent(event);
    const int after = currentIndex().row();
    if (after != before && after >= 0 && event->modifiers() & Qt::ShiftModifier)
        selectTo(after, false);
    else if (after != before)
        m_anchor.reset();
}

void EntityTableView::select(int row, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier && m_anchor)
        return selectTo(row, modifiers & Qt::ControlModifier);
    ++m_gesture;
    m_anchor = m_model.entityAt(row);
    m_selecting = true;
    m_session.selection().select(std::vector{*m_anchor},
                                 modifiers & Qt::ControlModifier ? SelectMode::Toggle : SelectMode::Replace, m_gesture);
    m_selecting = false;
}

void EntityTableView::selectTo(int row, bool add)
{
    const int from = m_anchor ? m_model.reveal(*m_anchor) : row;
    if (from < 0)
        return;
    std::vector<EntityId> entities;
    for (int i = std::min(from, row); i <= std::max(from, row); ++i)
        entities.push_back(m_model.entityAt(i));
    m_selecting = true;
    m_session.selection().select(entities, add ? SelectMode::Add : SelectMode::Replace, m_gesture);
    m_selecting = false;
}

void EntityTableView::revealSelected()
{
    if (m_selecting || !isVisible() || m_session.selection().count() != 1)
        return;
    const int row = m_model.reveal(m_session.selection().entities().front());
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row, EntityTableModel::Id));
    scrollTo(currentIndex(), PositionAtCenter);
}

} // namespace lodestone
