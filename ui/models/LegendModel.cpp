// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LegendModel.h"

#include <QColor>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {

bool sameNames(const Coloring& a, const Coloring& b)
{
    return a.key == b.key
        && std::equal(a.categories.begin(), a.categories.end(), b.categories.begin(), b.categories.end(),
                      [](const Category& left, const Category& right) { return left.name == right.name; });
}

QColor toColor(Rgb color)
{
    return {color.red, color.green, color.blue};
}

} // namespace

LegendModel::LegendModel(QObject* parent) : QAbstractTableModel(parent) { }

void LegendModel::setColoring(ColoringPtr coloring)
{
    if (coloring && m_coloring && sameNames(*coloring, *m_coloring)) {
        m_coloring = std::move(coloring);
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, NumColumns - 1));
        return;
    }
    beginResetModel();
    m_coloring = std::move(coloring);
    const bool wasFiltered = isFiltered();
    m_choice = m_choiceBefore = {};
    endResetModel();
    if (wasFiltered)
        emit emphasisChanged();
}

std::vector<Emphasis> LegendModel::emphasis() const
{
    std::vector<Emphasis> all;
    for (int row = 0; row < rowCount(); ++row)
        all.push_back(emphasisOf(row));
    return all;
}

void LegendModel::isolate(int row, bool add)
{
    m_choiceBefore = m_choice;
    Choice choice{Mode::Isolated, {row}};
    if (add) {
        choice.mode = m_choice.mode == Mode::All ? Mode::Isolated : m_choice.mode;
        choice.rows = m_choice.rows;
        if (!choice.rows.insert(row).second)
            choice.rows.erase(row);
    } else if (m_choice.rows == choice.rows) {
        choice = {};
    }
    choose(std::move(choice));
}

void LegendModel::solo(int row)
{
    m_choiceBefore = m_choice;
    const Choice choice{Mode::Solo, {row}};
    choose(m_choice == choice ? Choice{} : choice);
}

void LegendModel::soloAfterIsolate(int row)
{
    const Choice choice{Mode::Solo, {row}};
    choose(m_choiceBefore == choice ? Choice{} : choice);
    m_choiceBefore = m_choice;
}

void LegendModel::showAll()
{
    choose({});
}

int LegendModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_coloring ? 0 : static_cast<int>(m_coloring->categories.size());
}

int LegendModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : NumColumns;
}

QVariant LegendModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Category& category = m_coloring->categories[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return category.name;
        return QLocale().toString(qulonglong(index.column() == Items ? category.numItems : category.numUsers));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return description(index.row());
    case EmphasisRole:
        return static_cast<int>(emphasisOf(index.row()));
    case LightColorRole:
        return toColor(category.color.onLight);
    case DarkColorRole:
        return toColor(category.color.onDark);
    default:
        return {};
    }
}

QVariant LegendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= NumColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    if (section == Name)
        return m_coloring ? m_coloring->title : tr("Category");
    return section == Items ? tr("Items") : tr("Users");
}

void LegendModel::choose(Choice choice)
{
    if (choice.rows.empty())
        choice.mode = Mode::All;
    if (choice == m_choice)
        return;
    m_choice = std::move(choice);
    emit dataChanged(index(0, 0), index(rowCount() - 1, NumColumns - 1));
    emit emphasisChanged();
}

Emphasis LegendModel::emphasisOf(int row) const
{
    if (m_choice.mode == Mode::All || m_choice.rows.contains(row))
        return Emphasis::Normal;
    return m_choice.mode == Mode::Solo ? Emphasis::Hidden : Emphasis::Muted;
}

QString LegendModel::description(int row) const
{
    const Category& category = m_coloring->categories[static_cast<std::size_t>(row)];
    const QString items = tr("items: %L1").arg(category.numItems);
    const QString users = tr("users: %L1").arg(category.numUsers);
    const QString counts = category.usersDerived ? tr("%1: %2, %3 (derived)") : tr("%1: %2, %3");
    const QString text = counts.arg(category.name, items, users);
    switch (emphasisOf(row)) {
    case Emphasis::Normal:
        return text;
    case Emphasis::Muted:
        return tr("%1; muted").arg(text);
    case Emphasis::Hidden:
        return tr("%1; hidden").arg(text);
    }
    return text;
}

} // namespace lodestone
