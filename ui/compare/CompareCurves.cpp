// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareCurves.h"

#include "core/experiment/overfitting.h"
#include "ui/compare/figureTexts.h"
#include "ui/plot/CurvePlot.h"
#include "ui/views/LegendEntry.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>
#include <functional>
#include <utility>

namespace lodestone {

namespace {
using Value = std::function<std::optional<double>(const EpochStats&)>;

std::optional<double> hitRateOf(const std::optional<RankMetrics>& metrics)
{
    return metrics ? std::optional(metrics->hr50) : std::nullopt;
}

/// @return the number of the series; absent where no epoch has the value
std::optional<int> addLine(CurvePlot& plot, const QString& name, const LineLook& look, LineStyle style,
                           const RunCurves& curves, const Value& value, int best)
{
    QVector<double> epochs, values;
    std::optional<QPointF> ring;
    for (const EpochStats& stats : curves.history) {
        const std::optional<double> y = value(stats);
        if (!y || !std::isfinite(*y))
            continue;
        epochs << stats.epoch;
        values << *y;
        if (stats.epoch == best && best > 0 && style == LineStyle::Solid)
            ring = QPointF(stats.epoch, *y);
    }
    if (epochs.isEmpty())
        return std::nullopt;
    const int series = plot.addSeries(name, look, style);
    plot.setData(series, epochs, values);
    plot.setMarker(series, ring);
    return series;
}

QString remarkOn(const Overfitting& found)
{
    const QLocale locale;
    const auto number = [&locale](double value) { return locale.toString(value, 'f', 3); };
    const QString fall = CompareCurves::tr("from epoch %1 on (HR@50 %2, at the end %3")
                             .arg(locale.toString(found.onset), number(found.best), number(found.last));
    if (!found.trainThen || !found.trainLast)
        return CompareCurves::tr("%1; train was not ranked)").arg(fall);
    return CompareCurves::tr("%1; train %2, at the end %3)").arg(fall, number(*found.trainThen), number(*found.trainLast));
}
} // namespace

CompareCurves::CompareCurves(QWidget* parent)
    : QWidget(parent), m_nmi(new CurvePlot), m_hitRate(new CurvePlot), m_header(new QHBoxLayout), m_overfitting(new QLabel)
{
    auto* charts = new QHBoxLayout;
    charts->setSpacing(6);
    charts->addWidget(createColumn(tr("NMI of 10 clusters"), m_nmi), 1);
    charts->addWidget(createColumn(tr("HR@50: validation solid, train dashed"), m_hitRate), 1);
    m_header->setContentsMargins(6, 2, 2, 0);
    m_header->setSpacing(0);
    m_header->addStretch(1);
    m_overfitting->setWordWrap(true);
    m_overfitting->setContentsMargins(6, 0, 6, 2);
    m_overfitting->setTextFormat(Qt::PlainText);
    m_overfitting->setToolTip(tr("A run overfits from the first epoch after its best validation HR@50, where that figure "
                                 "falls by a twentieth or more "
                                 "until the end while train does not fall. A dash-dotted line marks it."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_header);
    column->addLayout(charts, 1);
    column->addWidget(m_overfitting);
    for (CurvePlot* plot : {m_nmi, m_hitRate})
        connect(plot, &CurvePlot::clicked, this,
                [this](double x) { emit epochPicked(static_cast<int>(std::lround(std::max(0.0, x)))); });
}

QWidget* CompareCurves::createColumn(const QString& title, CurvePlot* plot)
{
    auto* widget = new QWidget;
    auto* label = new QLabel(title);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(6, 0, 0, 0);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    plot->setAccessibleName(tr("Chart: %1").arg(title));
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(label);
    column->addWidget(plot, 1);
    return widget;
}

QString CompareCurves::overfittingText() const
{
    return m_overfitting->text();
}

void CompareCurves::showRuns(const ComparedRuns& runs, const std::vector<std::optional<RunId>>& panes)
{
    for (LegendEntry* entry : std::exchange(m_entries, {}))
        delete entry;
    m_remarks.clear();
    m_unremarkable.clear();
    m_nmi->clearSeries();
    m_hitRate->clearSeries();
    int last = 1;
    const auto looks = runs.looks(panes);
    for (std::size_t pane = 0; pane < panes.size(); ++pane) {
        const StoredRun* run = panes[pane] ? runs.find(*panes[pane]) : nullptr;
        const auto curves = run ? runs.curves.find(run->id) : runs.curves.end();
        if (curves == runs.curves.end())
            continue;
        addRun(*run, curves->second, *looks[pane]);
        if (!curves->second.history.empty())
            last = std::max(last, curves->second.history.back().epoch);
    }
    for (CurvePlot* plot : {m_nmi, m_hitRate}) {
        plot->setXRange(0, last);
        plot->refresh();
    }
    if (!m_unremarkable.isEmpty())
        m_remarks << tr("none seen in %1").arg(m_unremarkable.join(QStringLiteral(", ")));
    m_overfitting->setText(m_remarks.isEmpty() ? QString()
                                               : tr("Overfitting: %1").arg(m_remarks.join(QStringLiteral("; "))));
}

void CompareCurves::addRun(const StoredRun& run, const RunCurves& curves, const LineLook& look)
{
    const QString title = runTitle(run);
    Lines lines;
    const auto add = [&](CurvePlot& plot, std::vector<int>& all, const QString& name, LineStyle style, const Value& value) {
        const auto series = addLine(plot, name, look, style, curves, value, run.bestEpoch);
        if (series)
            all.push_back(*series);
        return series;
    };
    add(*m_nmi, lines.nmi, title, LineStyle::Solid, [](const EpochStats& stats) { return stats.nmi10; });
    const auto validation = add(*m_hitRate, lines.hitRate, title, LineStyle::Solid,
                                [](const EpochStats& stats) { return hitRateOf(stats.validation); });
    add(*m_hitRate, lines.hitRate, tr("%1, train").arg(title), LineStyle::Dashed,
        [](const EpochStats& stats) { return hitRateOf(stats.train); });
    const std::optional<Overfitting> found = overfittingOf(curves.history);
    if (validation && found)
        m_hitRate->setMoment(*validation, found->onset);
    if (found)
        m_remarks << title + u' ' + remarkOn(*found);
    else
        m_unremarkable << title;
    addEntry(run, lines, look);
}

void CompareCurves::addEntry(const StoredRun& run, const Lines& lines, const LineLook& look)
{
    auto* entry = new LegendEntry(runTitle(run), look);
    m_header->insertWidget(m_header->count() - 1, entry);
    m_entries.push_back(entry);
    if (m_hidden.contains(run.id)) {
        entry->setChecked(false);
        setVisible(lines, false);
    }
    connect(entry, &QAbstractButton::toggled, this, [this, lines, id = run.id](bool shown) {
        if (shown)
            m_hidden.erase(id);
        else
            m_hidden.insert(id);
        setVisible(lines, shown);
        m_nmi->refresh();
        m_hitRate->refresh();
    });
}

void CompareCurves::setVisible(const Lines& lines, bool visible)
{
    for (const int series : lines.nmi)
        m_nmi->setSeriesVisible(series, visible);
    for (const int series : lines.hitRate)
        m_hitRate->setSeriesVisible(series, visible);
}

void CompareCurves::setEpoch(int epoch)
{
    for (CurvePlot* plot : {m_nmi, m_hitRate})
        plot->setCrosshair(epoch < 0 ? std::nullopt : std::optional<double>(epoch));
}

} // namespace lodestone
