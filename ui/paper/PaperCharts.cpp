// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PaperCharts.h"

#include "core/export/LineColors.h"
#include "core/export/LineLook.h"
#include "core/export/figureTitles.h"
#include "core/model/catalogue.h"
#include "ui/models/toText.h"
#include "ui/plot/CurvePlot.h"
#include "ui/plot/coreText.h"
#include "ui/views/LegendEntry.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace lodestone {

namespace {
constexpr int plotHeight = 190;

QString titleOf(const std::string& model)
{
    const std::string_view title = modelInfo(model).title;
    return toText(title);
}

/// Of the model in this place: where hues begin again, its points are of another shape.
LineLook lookOf(std::size_t place)
{
    const std::size_t round = place / numLineHues;
    return {lineColor(place), static_cast<LineMark>(std::min(round, numLineMarks - 1))};
}
} // namespace

PaperCharts::PaperCharts(const PaperTable& table, QWidget* parent) : QWidget(parent), m_table(table)
{
    auto* legend = new QHBoxLayout;
    createLegend(*legend);
    auto* charts = new QHBoxLayout;
    for (const std::string_view figure : table.figures) {
        const QString name = coreText("PaperTable", figureTitle(figure));
        auto* title = new QLabel(name);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        auto* plot = new CurvePlot;
        plot->setAccessibleName(tr("Chart: %1 against the dimensions").arg(name));
        plot->setMinimumHeight(plotHeight);
        plot->setXName(coreText("PaperTable", "dimensions"));
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(title);
        column->addWidget(plot, 1);
        charts->addLayout(column, 1);
        m_plots.push_back(plot);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(legend);
    column->addLayout(charts, 1);
}

void PaperCharts::createLegend(QHBoxLayout& row)
{
    for (std::size_t i = 0; i < m_table.models.size(); ++i) {
        auto* entry = new LegendEntry(titleOf(m_table.models[i]), lookOf(i));
        connect(entry, &QAbstractButton::toggled, this, [this, i](bool shown) {
            for (CurvePlot* plot : m_plots)
                if (static_cast<int>(i) < plot->numSeries()) {
                    plot->setSeriesVisible(static_cast<int>(i), shown);
                    plot->refresh();
                }
        });
        row.addWidget(entry);
        m_legend.push_back(entry);
    }
    row.addStretch(1);
}

void PaperCharts::setRows(const std::vector<PaperRow>& rows)
{
    for (std::size_t i = 0; i < m_plots.size(); ++i)
        fill(*m_plots[i], paperCurves(rows, i), coreText("PaperTable", figureTitle(m_table.figures[i])));
}

void PaperCharts::fill(CurvePlot& plot, const std::vector<PaperCurve>& curves, const QString& figure)
{
    plot.clearSeries();
    QVector<double> dimensions;
    for (const std::string& dimension : m_table.dimensions)
        dimensions << std::stod(dimension);
    plot.setXValues(dimensions);
    plot.setXRange(dimensions.front(), dimensions.back());
    plot.setLogScale(true, false);
    for (std::size_t i = 0; i < m_table.models.size(); ++i) {
        const std::string& model = m_table.models[i];
        // On data without texts it ran as the entry that needs none.
        const auto curve = std::ranges::find_if(curves, [&model](const PaperCurve& known) {
            return known.model == model || known.model == modelInfo(model).withoutText;
        });
        const QString title = titleOf(curve == curves.end() ? model : curve->model);
        m_legend[i]->setText(title);
        const int series = plot.addSeries(title, lookOf(i));
        plot.setSeriesVisible(series, m_legend[i]->isChecked());
        if (curve == curves.end())
            continue;
        QVector<double> x, mean, low, high;
        for (const auto& [dimension, spread] : curve->points) {
            x << dimension;
            mean << spread.mean;
            low << spread.mean - spread.deviation;
            high << spread.mean + spread.deviation;
        }
        plot.setData(series, x, mean);
        if (std::ranges::any_of(curve->points, [](const auto& point) { return point.second.numRuns > 1; }))
            plot.setBand(series, x, low, high);
    }
    plot.setToolTip(curves.empty() ? tr("No trained run has %1 yet.").arg(figure) : QString());
    plot.refresh();
}

} // namespace lodestone
