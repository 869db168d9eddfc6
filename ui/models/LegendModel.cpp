// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LegendModel.h"

#include "ui/session/UndoStep.h"

#include <QColor>
#include <QLocale>
#include <QUndoStack>

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
        emit coloringChanged();
        return;
    }
    beginResetModel();
    m_coloring = std::move(coloring);
    const bool wasFiltered = isFiltered();
    m_choice = m_choiceBefore = {};
    m_selected.clear();
    endResetModel();
    emit coloringChanged();
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
    choose(std::move(choice), tr("Mute other categories"));
}

void LegendModel::solo(int row)
{
    m_choiceBefore = m_choice;
    const Choice choice{Mode::Solo, {row}};
    choose(m_choice == choice ? Choice{} : choice, tr("Hide other categories"));
}

void LegendModel::soloAfterIsolate(int row)
{
    const Choice choice{Mode::Solo, {row}};
    choose(m_choiceBefore == choice ? Choice{} : choice, tr("Hide other categories"), false);
    m_choiceBefore = m_choice;
}

void LegendModel::showAll()
{
    choose({}, tr("Show all categories"));
}

int LegendModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_coloring || m_coloring->isByNumber() ? 0 : static_cast<int>(m_coloring->categories.size());
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
        if (index.column() == Selected)
            return m_selected.empty() ? QString()
                                      : QLocale().toString(qulonglong(m_selected[static_cast<std::size_t>(index.row())]));
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
    if (section == Selected)
        return tr("Selected");
    return section == Items ? tr("Items") : tr("Users");
}

void LegendModel::setChoices(const ColorChoices& choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    emit choicesChanged();
}

void LegendModel::setPalette(const QString& key)
{
    ColorChoices choices = m_choices;
    choices.palette = key;
    chooseColors(choices, tr("Change palette"));
}

void LegendModel::setTopLabels(int count)
{
    ColorChoices choices = m_choices;
    choices.topLabels = count;
    constexpr int gesture = -1; // spinning through the numbers is one step
    chooseColors(choices, tr("Change number of labels"), gesture);
}

void LegendModel::setColor(int row, const QColor& color)
{
    const Category& category = m_coloring->categories[static_cast<std::size_t>(row)];
    ColorChoices choices = m_choices;
    choices.colors[ColorChoices::colorKey(*m_coloring, category)] = color;
    chooseColors(choices, tr("Color %1").arg(category.name));
}

void LegendModel::setScale(const NumberScale& scale, int gesture)
{
    ColorChoices choices = m_choices;
    choices.scales[m_coloring->key] = scale;
    chooseColors(choices, tr("Change scale"), gesture);
}

void LegendModel::resetScale()
{
    ColorChoices choices = m_choices;
    choices.scales.erase(m_coloring->key);
    chooseColors(choices, tr("Show whole range"));
}

void LegendModel::chooseColors(const ColorChoices& choices, const QString& text, int gesture)
{
    if (choices == m_choices)
        return;
    if (!m_undo)
        return setChoices(choices);
    m_undo->push(new UndoStep<ColorChoices>(text, UndoKind::Coloring, this, gesture, m_choices, choices,
                                            [this](const ColorChoices& state) { setChoices(state); }));
}

void LegendModel::setSelected(std::vector<std::size_t> counts)
{
    if (counts == m_selected)
        return;
    m_selected = std::move(counts);
    if (rowCount() > 0)
        emit dataChanged(index(0, Selected), index(rowCount() - 1, Selected));
}

void LegendModel::choose(Choice choice, const QString& text, bool newGesture)
{
    if (choice.rows.empty())
        choice.mode = Mode::All;
    if (newGesture)
        ++m_gesture;
    if (choice == m_choice)
        return;
    if (!m_undo || !m_coloring)
        return assign(choice);
    const Chosen before{m_coloring->key, rowCount(), m_choice}, after{before.key, before.numRows, std::move(choice)};
    m_undo->push(new UndoStep<Chosen>(text, UndoKind::Legend, this, m_gesture, before, after, [this](const Chosen& chosen) {
        // Of categories that are not listed now there is nothing to show or hide.
        if (m_coloring && m_coloring->key == chosen.key && rowCount() == chosen.numRows)
            assign(chosen.choice);
    }));
}

void LegendModel::assign(const Choice& choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
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
    QString text = counts.arg(category.name, items, users);
    if (!m_selected.empty())
        text = tr("%1; selected: %L2").arg(text).arg(m_selected[static_cast<std::size_t>(row)]);
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
