// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/PaperFigures.h"

#include <QWidget>

#include <set>
#include <vector>

class QHBoxLayout;

namespace lodestone {

class CurvePlot;
class LegendEntry;

/// The figures of every model against the dimension, a chart for each, with bands of one standard deviation.
class PaperCharts : public QWidget {
    Q_OBJECT

public:
    explicit PaperCharts(const PaperTable& table, QWidget* parent = nullptr);

    void setRows(const std::vector<PaperRow>& rows);
    const std::vector<CurvePlot*>& plots() const { return m_plots; } ///< one for each figure of the table
    const std::vector<LegendEntry*>& legend() const { return m_legend; } ///< one for each model of the table

private:
    void createLegend(QHBoxLayout& row);
    void fill(CurvePlot& plot, const std::vector<PaperCurve>& curves, const QString& figure);

    const PaperTable& m_table;
    std::vector<CurvePlot*> m_plots;
    std::vector<LegendEntry*> m_legend;
};

} // namespace lodestone
