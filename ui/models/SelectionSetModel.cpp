// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SelectionSetModel.h"

#include "core/export/Palette.h"
#include "ui/session/Session.h"
#include "ui/session/UndoStep.h"

#include <QLocale>

#include <algorithm>
#include <cassert>

namespace lodestone {

SelectionSetModel::SelectionSetModel(Session& session, QObject* parent, Kind kind)
    : QAbstractTableModel(parent), m_session(session), m_kind(kind)
{
    connect(&session, &Session::dataChanged, this, [this] { assign({}); });
}

int SelectionSetModel::add()
{
    const SelectionModel& selection = m_session.selection();
    assert(!selection.empty());
    const bool isCluster = m_kind == Kind::Clusters;
    QString name;
    for (int number = 1; name.isEmpty(); ++number) {
        const QString candidate = (isCluster ? tr("Own cluster %1") : tr("Set %1")).arg(number);
        if (std::none_of(m_sets.begin(), m_sets.end(), [&](const SelectionSet& set) { return set.name == candidate; }))
            name = candidate;
    }
    // Beside clusters that are found, which have the distinct colors.
    const Rgb color = categoryColor(m_sets.size() + (isCluster ? numDistinctColors : 0)).onDark;
    std::vector<SelectionSet> sets = m_sets;
    sets.push_back({name, QColor(color.red, color.green, color.blue), selection.packedMask(), selection.count()});
    change(std::move(sets), (isCluster ? tr("Make %1") : tr("Save %1")).arg(name));
    return rowCount() - 1;
}

void SelectionSetModel::rename(int row, const QString& name)
{
    std::vector<SelectionSet> sets = m_sets;
    SelectionSet& set = sets[static_cast<std::size_t>(row)];
    if (name.trimmed().isEmpty() || name.trimmed() == set.name)
        return;
    const QString text = tr("Rename %1").arg(set.name);
    set.name = name.trimmed();
    change(std::move(sets), text);
}

void SelectionSetModel::setColor(int row, const QColor& color)
{
    std::vector<SelectionSet> sets = m_sets;
    SelectionSet& set = sets[static_cast<std::size_t>(row)];
    if (!color.isValid() || color == set.color)
        return;
    set.color = color;
    const QString text = tr("Color %1").arg(set.name);
    change(std::move(sets), text);
}

void SelectionSetModel::remove(int row)
{
    std::vector<SelectionSet> sets = m_sets;
    const QString text = tr("Delete %1").arg(sets[static_cast<std::size_t>(row)].name);
    sets.erase(sets.begin() + row);
    change(std::move(sets), text);
}

void SelectionSetModel::use(int row, Use use)
{
    EntityMask mask = unpacked(m_sets[static_cast<std::size_t>(row)].members);
    SelectionModel& selection = m_session.selection();
    if (use == Use::Intersect) {
        const EntityMask& before = selection.mask();
        std::transform(mask.begin(), mask.end(), before.begin(), mask.begin(),
                       [](std::uint8_t a, std::uint8_t b) { return std::uint8_t(a & b); });
    }
    const bool replaces = use == Use::Select || use == Use::Intersect;
    selection.select(mask, replaces ? SelectMode::Replace : use == Use::Unite ? SelectMode::Add : SelectMode::Remove);
}

int SelectionSetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sets.size());
}

int SelectionSetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : NumColumns;
}

QVariant SelectionSetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SelectionSet& set = m_sets[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return index.column() == Name ? QVariant(set.name) : QLocale().toString(qulonglong(set.count));
    if (role == Qt::DecorationRole && index.column() == Name)
        return set.color;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return tr("%1: %n point(s)", nullptr, static_cast<int>(set.count)).arg(set.name);
    return {};
}

bool SelectionSetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Name || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    rename(index.row(), value.toString());
    return true;
}

QVariant SelectionSetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= NumColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    return role == Qt::DisplayRole ? QVariant(section == Name ? tr("Name") : tr("Points")) : QVariant();
}

Qt::ItemFlags SelectionSetModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

void SelectionSetModel::change(std::vector<SelectionSet> sets, const QString& text)
{
    using Sets = std::vector<SelectionSet>; // members are shared, so a copy is small
    m_session.undoStack().push(new UndoStep<Sets>(text, UndoKind::SelectionSets, this, 0, m_sets, std::move(sets),
                                                  [this](const Sets& state) { assign(state); }));
}

void SelectionSetModel::assign(const std::vector<SelectionSet>& sets)
{
    if (sets == m_sets)
        return;
    if (sets.size() == m_sets.size()) {
        m_sets = sets;
        emit dataChanged(index(0, 0), index(rowCount() - 1, NumColumns - 1));
        return;
    }
    beginResetModel();
    m_sets = sets;
    endResetModel();
}

} // namespace lodestone
