// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ColorChoices.h"
#include "ui/views/Coloring.h"
#include "ui/views/EntityColors.h"

#include <QAbstractTableModel>

#include <set>
#include <vector>

class QUndoStack;

namespace lodestone {

/// The categories of a coloring with their counts, and which of them the user wants to see: a choice that can be undone.
class LegendModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Items, Users, Selected, NumColumns };
    enum Role { EmphasisRole = Qt::UserRole, LightColorRole, DarkColorRole };

    explicit LegendModel(QObject* parent = nullptr);

    /// Takes the steps of the user from now on. @pre outlives it
    void setUndoStack(QUndoStack* undo) { m_undo = undo; }
    /// Null = no rows. What the user chose stays while the categories keep their names.
    void setColoring(ColoringPtr coloring);
    ColoringPtr coloring() const { return m_coloring; }
    /// Which colors the user wants; whoever makes the coloring follows choicesChanged().
    const ColorChoices& choices() const { return m_choices; }
    void setChoices(const ColorChoices& choices); ///< no step
    void setPalette(const QString& key);
    void setTopLabels(int count);
    void setColor(int row, const QColor& color);
    /// Of the present coloring, which must be by number. @param gesture  not 0: merges with the step before of the same
    void setScale(const NumberScale& scale, int gesture = 0);
    void resetScale();
    /// One per category.
    std::vector<Emphasis> emphasis() const;
    /// How many of each category are selected. @param counts  one per category; empty = nothing is selected
    void setSelected(std::vector<std::size_t> counts);
    bool hasSelected() const { return !m_selected.empty(); }
    /// False if all are shown alike.
    bool isFiltered() const { return m_choice.mode != Mode::All; }

    /// Mutes all others; once more: shows all again. @param add  keeps those isolated before
    void isolate(int row, bool add = false);
    /// Hides all others; once more: shows all again.
    void solo(int row);
    /// For the second click of a double click, whose first one called isolate().
    void soloAfterIsolate(int row);
    void showAll();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void emphasisChanged();
    void choicesChanged();
    void coloringChanged();

private:
    enum class Mode { All, Isolated, Solo };
    struct Choice {
        Mode mode = Mode::All;
        std::set<int> rows;
        bool operator==(const Choice&) const = default;
    };
    /// What can be undone to: the choice, and the categories it is of.
    struct Chosen {
        QString key;
        int numRows = 0;
        Choice choice;
        bool operator==(const Chosen&) const = default;
    };
    void choose(Choice choice, const QString& text, bool newGesture = true);
    void assign(const Choice& choice);
    void chooseColors(const ColorChoices& choices, const QString& text, int gesture = 0);
    Emphasis emphasisOf(int row) const;
    QString description(int row) const;

    ColoringPtr m_coloring;
    Choice m_choice, m_choiceBefore;
    ColorChoices m_choices;
    std::vector<std::size_t> m_selected;
    QUndoStack* m_undo = nullptr;
    int m_gesture = 0;
};

} // namespace lodestone
