// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/ComparedForces.h"

#include <QTableWidget>

#include <vector>

namespace lodestone {

class RunHeader;

/// Forces of several runs beside each other: a column for each run, a row for each part, one for all together, and one for
/// the triplets. Bars have one scale over all runs, and the color of their run as everywhere on the page.
class ForcesTable : public QTableWidget {
    Q_OBJECT

public:
    static constexpr int numRows = static_cast<int>(numForces) + 2;

    explicit ForcesTable(QWidget* parent = nullptr);

    /// @param name  of the entity.  @param asShares  of the lengths of all parts added up, instead of lengths
    void showForces(const QString& name, std::vector<ForcesColumn> columns, bool asShares);
    /// All cells with their heads, tabs between columns, for the clipboard; numbers in the C locale.
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fillRowHeads();
    void addMissingCells();
    void fillHead(int column);
    void fillForces(int column, double longest);
    void fillReason(int column);
    QTableWidgetItem* fillCell(int row, int column, const QString& text);
    void elideHeads();
    const ForcesColumn& at(int column) const;
    std::vector<double> valuesOf(const ForcesColumn& column) const;
    double longestOfAll() const;

    RunHeader* m_heads;
    QString m_name;
    std::vector<ForcesColumn> m_columns;
    bool m_asShares = false;
};

} // namespace lodestone
