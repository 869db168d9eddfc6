// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Coloring.h"
#include "ui/views/EntityColors.h"

#include <QAbstractTableModel>

#include <set>
#include <vector>

namespace lodestone {

/// The categories of a coloring with their counts, and which of them the user wants to see.
class LegendModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Items, Users, NumColumns };
    enum Role { EmphasisRole = Qt::UserRole, LightColorRole, DarkColorRole };

    explicit LegendModel(QObject* parent = nullptr);

    /// Null = no rows. What the user chose stays while the categories keep their names.
    void setColoring(ColoringPtr coloring);
    ColoringPtr coloring() const { return m_coloring; }
    /// One per category.
    std::vector<Emphasis> emphasis() const;
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

private:
    enum class Mode { All, Isolated, Solo };
    struct Choice {
        Mode mode = Mode::All;
        std::set<int> rows;
        bool operator==(const Choice&) const = default;
    };
    void choose(Choice choice);
    Emphasis emphasisOf(int row) const;
    QString description(int row) const;

    ColoringPtr m_coloring;
    Choice m_choice, m_choiceBefore;
};

} // namespace lodestone
