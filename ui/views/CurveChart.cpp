// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/CurveChart.h"

#include "ui/views/LegendEntry.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lodestone {

namespace {
QString seriesName(const CurveSpec& curve)
{
    if (!curve.name.isEmpty())
        return curve.name;
    switch (curve.style) {
    case LineStyle::Dotted:
        //: %1 is a measure, such as HR@10
        return CurveChart::tr("%1, test").arg(curve.family);
    case LineStyle::Dashed:
        //: %1 is a measure, such as HR@10
        return CurveChart::tr("%1, train").arg(curve.family);
    case LineStyle::Solid:
        break;
    }
    return curve.family;
}
} // namespace

CurveChart::CurveChart(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(title), m_plot(new CurvePlot), m_header(new QHBoxLayout)
{
    auto* label = new QLabel(title);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    m_header->setContentsMargins(6, 2, 2, 0);
    m_header->setSpacing(0);
    m_header->addWidget(label);
    m_header->addSpacing(6);
    m_header->addStretch(1);
    // All charts of a row are equally wide, whatever their legends need.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    setMinimumWidth(120);
    m_plot->setAccessibleName(tr("Chart: %1").arg(title));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_header);
    layout->addWidget(m_plot, 1);
}

void CurveChart::setCurves(std::vector<CurveSpec> curves)
{
    for (LegendEntry* entry : std::exchange(m_entries, {}))
        delete entry;
    m_families.clear();
    m_overlaid.clear();
    m_plot->clearSeries();
    m_curves = std::move(curves);
    for (const CurveSpec& curve : m_curves) {
        if (!m_families.contains(curve.family))
            addLegendEntry(curve.family);
        const int series =
            m_plot->addSeries(seriesName(curve), static_cast<int>(m_families.indexOf(curve.family)), curve.style);
        m_plot->setSeriesVisible(series, !m_hidden.contains(curve.family));
    }
}

void CurveChart::addLegendEntry(const QString& family)
{
    m_families << family;
    auto* entry = new LegendEntry(family, static_cast<int>(m_families.size()) - 1);
    entry->setChecked(!m_hidden.contains(family));
    m_header->addWidget(entry);
    m_entries.push_back(entry);
    connect(entry, &QAbstractButton::toggled, this, [this, family](bool shown) { setShown(family, shown); });
}

void CurveChart::setShown(const QString& family, bool shown)
{
    m_hidden.removeAll(family);
    if (!shown)
        m_hidden << family;
    for (std::size_t curve = 0; curve < m_curves.size(); ++curve)
        if (m_curves[curve].family == family)
            m_plot->setSeriesVisible(static_cast<int>(curve), shown);
    for (const Overlaid& line : m_overlaid)
        if (line.family == family)
            m_plot->setSeriesVisible(line.series, shown && line.isShown);
    m_plot->refresh();
}

bool CurveChart::hasPoints() const
{
    for (int series = 0; series < m_plot->numSeries(); ++series)
        if (!m_plot->points(series).isEmpty())
            return true;
    return false;
}

LegendEntry* CurveChart::legendEntry(const QString& family) const
{
    const auto index = m_families.indexOf(family);
    return index < 0 ? nullptr : m_entries[static_cast<std::size_t>(index)];
}

void CurveChart::showBand(std::size_t curve, const EpochHistory& history)
{
    QVector<double> epochs, lower, upper;
    for (const EpochStats& stats : history) {
        const auto band = m_curves[curve].band(stats);
        if (!band || !std::isfinite(band->first) || !std::isfinite(band->second))
            continue;
        epochs << stats.epoch;
        lower << band->first;
        upper << band->second;
    }
    m_plot->setBand(static_cast<int>(curve), epochs, lower, upper);
}

bool CurveChart::fill(int series, const CurveSpec& curve, const EpochHistory& history, int bestEpoch)
{
    QVector<double> epochs, values;
    std::optional<QPointF> best;
    for (const EpochStats& stats : history) {
        const std::optional<double> value = curve.value(stats);
        if (!value || !std::isfinite(*value))
            continue;
        epochs << stats.epoch;
        values << *value;
        if (stats.epoch == bestEpoch && bestEpoch > 0 && curve.marksBest)
            best = QPointF(stats.epoch, *value);
    }
    m_plot->setData(series, epochs, values);
    m_plot->setMarker(series, best);
    return !epochs.isEmpty();
}

void CurveChart::showHistory(const EpochHistory& history, int bestEpoch, int lastEpoch)
{
    for (std::size_t curve = 0; curve < m_curves.size(); ++curve) {
        fill(static_cast<int>(curve), m_curves[curve], history, bestEpoch);
        if (m_curves[curve].band)
            showBand(curve, history);
    }
    m_plot->setXRange(0, std::max(1, lastEpoch));
    m_plot->refresh();
}

void CurveChart::showOverlaid(const std::vector<OverlaidCurves>& runs)
{
    m_plot->removeSeriesFrom(static_cast<int>(m_curves.size()));
    m_overlaid.clear();
    for (const OverlaidCurves& run : runs)
        for (const QString& family : m_families)
            overlay(run, family);
    m_plot->refresh();
}

void CurveChart::overlay(const OverlaidCurves& run, const QString& family)
{
    for (const LineStyle style : {LineStyle::Solid, LineStyle::Dotted, LineStyle::Dashed})
        for (const CurveSpec& curve : m_curves) {
            if (curve.family != family || curve.style != style)
                continue;
            //: the name of a run and a measure, such as HR@10
            const int series = m_plot->addOverlaid(tr("%1: %2").arg(run.name, seriesName(curve)), run.look, style);
            if (fill(series, curve, run.history, run.bestEpoch)) {
                m_plot->setSeriesVisible(series, run.isShown && !m_hidden.contains(family));
                m_overlaid.push_back({series, family, run.isShown});
                return;
            }
            m_plot->removeSeriesFrom(series);
        }
}

} // namespace lodestone
