// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/EntityTableModel.h"

#include "ui/models/entityOrder.h"
#include "ui/models/toText.h"
#include "ui/session/Session.h"
#include "ui/session/entityFields.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {

bool dependsOnLayout(int column)
{
    return column == EntityTableModel::Cluster || column == EntityTableModel::X || column == EntityTableModel::Y;
}

bool isNumber(int column)
{
    return column >= EntityTableModel::Cluster;
}
} // namespace

EntityTableModel::EntityTableModel(const Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::dataChanged, this, [this] {
        m_layout.reset();
        m_sortColumn = -1;
        restart();
    });
    connect(&session, &Session::filterChanged, this, &EntityTableModel::restart);
    connect(&session, &Session::selectionChanged, this, [this] {
        if (m_numHanded > 0)
            emit dataChanged(index(0, 0), index(m_numHanded - 1, NumColumns - 1), {SelectedRole});
    });
}

void EntityTableModel::setLayoutShown(LayoutPtr layout)
{
    m_layout = std::move(layout);
    if (m_numHanded > 0)
        emit dataChanged(index(0, Cluster), index(m_numHanded - 1, Y));
    if (!m_data || !dependsOnLayout(m_sortColumn))
        return;
    // While a model trains, layouts may come faster than they are sorted; the sorting under way is finished first.
    if (m_task.isBusy())
        m_sortAgain = true;
    else
        startSorting();
}

void EntityTableModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    restart();
}

void EntityTableModel::restart()
{
    m_task.cancel();
    m_sortAgain = false;
    beginResetModel();
    m_data = m_active ? m_session.data() : nullptr;
    m_order.clear();
    m_numHanded = 0;
    if (m_data) {
        m_order = listedEntities(m_data->numEntities(), m_session.filter());
        m_numHanded = static_cast<int>(std::min<std::size_t>(m_order.size(), firstRows));
    }
    endResetModel();
    if (m_data && m_sortColumn >= 0)
        startSorting();
}

void EntityTableModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    if (m_data)
        startSorting();
}

void EntityTableModel::startSorting()
{
    m_sortAgain = false;
    const EntityOrder wanted{m_data, m_layout, m_session.filter(), m_sortColumn, m_sortOrder == Qt::DescendingOrder};
    m_task.start([this, wanted](const std::stop_token& stop) -> BackgroundTask::Delivery {
        std::vector<std::uint32_t> order = sortedEntities(wanted, stop);
        if (stop.stop_requested())
            return {};
        return [this, order = std::move(order)] { take(order); };
    });
}

void EntityTableModel::take(std::vector<std::uint32_t> order)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    // What was current stays with its entity where its row was and is handed out.
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& index : before) {
        const auto entity = static_cast<std::uint32_t>(at(entityAt(index.row())));
        const auto end = order.begin() + m_numHanded;
        const auto found = std::find(order.begin(), end, entity);
        after << (found == end ? QModelIndex() : createIndex(static_cast<int>(found - order.begin()), index.column()));
    }
    m_order = std::move(order);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    emit sorted();
    if (m_sortAgain)
        startSorting();
}

int EntityTableModel::reveal(EntityId entity)
{
    const auto found = std::find(m_order.begin(), m_order.end(), static_cast<std::uint32_t>(at(entity)));
    if (found == m_order.end())
        return -1;
    const auto row = static_cast<int>(found - m_order.begin());
    while (m_numHanded <= row)
        fetchMore({});
    return row;
}

int EntityTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_numHanded;
}

int EntityTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : NumColumns;
}

bool EntityTableModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && static_cast<std::size_t>(m_numHanded) < m_order.size();
}

void EntityTableModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    // Twice as many each time: the end of millions of rows is reached in a dozen steps.
    const std::size_t rest = m_order.size() - static_cast<std::size_t>(m_numHanded);
    const int more = static_cast<int>(std::min<std::size_t>(rest, static_cast<std::size_t>(m_numHanded)));
    beginInsertRows({}, m_numHanded, m_numHanded + more - 1);
    m_numHanded += more;
    endInsertRows();
}

QString EntityTableModel::text(std::uint32_t entity, int column) const
{
    const QLocale locale;
    const Layout* layout = m_layout.get();
    const auto coordinate = [&](Eigen::Index axis) {
        return layout ? locale.toString(double(layout->positions(entity, axis)), 'f', 3) : QString();
    };
    switch (column) {
    case Id:
        return toText(m_data->idOf(EntityId(entity)));
    case Title:
        return toText(titleOf(*m_data, entity));
    case Kind:
        return entity < m_data->numUsers() ? tr("User") : tr("Item");
    case Label:
        return toText(labelOf(*m_data, entity));
    case Cluster:
        return layout && layout->clusters[entity] >= 0 ? locale.toString(layout->clusters[entity] + 1) : QString();
    case Degree:
        return locale.toString(qulonglong(degreeOf(*m_data, entity)));
    default:
        return coordinate(column - X);
    }
}

QVariant EntityTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EntityId entity = entityAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(static_cast<std::uint32_t>(at(entity)), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case SelectedRole:
        return m_session.selection().contains(entity);
    case EntityRole:
        return qulonglong(at(entity));
    case Qt::AccessibleTextRole: {
        const QString shown = text(static_cast<std::uint32_t>(at(entity)), index.column());
        return m_session.selection().contains(entity) ? tr("%1, selected").arg(shown) : shown;
    }
    default:
        return {};
    }
}

QVariant EntityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= NumColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    const QString titles[] = {tr("Id"), tr("Title"), tr("Kind"), tr("Label"), tr("Cluster"), tr("Degree"), tr("x"), tr("y")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace lodestone
