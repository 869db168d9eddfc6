// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/CurvePlot.h"

#include "core/export/LineColors.h"
#include "ui/plot/CurveAxes.h"
#include "ui/plot/SeriesColors.h"
#include "ui/plot/chartCsv.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLocale>
#include <QToolTip>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lodestone {

CurvePlot::CurvePlot(QWidget* parent)
    : QWidget(parent), m_plot(new QCustomPlot), m_crosshair(new QCPItemStraightLine(m_plot)),
      m_axes(std::make_unique<CurveAxes>(*m_plot))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setMinimumSize(120, 80);
    // Charts that painted at once, one by one, would each compose the whole window anew, the 3D picture included.
    m_plot->setPlottingHint(QCP::phImmediateRefresh, false);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->xAxis->setLabel(tr("Epoch"));
    m_crosshair->setVisible(false);
    m_crosshair->setSelectable(false);
    m_plot->installEventFilter(this);
    addCsvActions(this, [this] { return csv(); });
    connect(m_plot, &QCustomPlot::mousePress, this, [this](const QMouseEvent* event) {
        if (event->button() == Qt::LeftButton)
            emit clicked(m_axes->xAt(event->position().x()));
        if (const auto point = pointAt(event->position()); point && event->button() == Qt::LeftButton)
            emit pointClicked(point->first, point->second.x());
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](const QMouseEvent* event) { hover(pointAt(event->position())); });
    applyPalette();
}

CurvePlot::~CurvePlot() = default;

int CurvePlot::addSeries(const QString& name, int hue, LineStyle style)
{
    return addSeries(name, {lineColor(static_cast<std::size_t>(hue))}, style);
}

int CurvePlot::addSeries(const QString& name, const LineLook& look, LineStyle style)
{
    return add(CurveSeries(*m_plot, name, look, style));
}

int CurvePlot::addOverlaid(const QString& name, const LineLook& look, LineStyle style)
{
    const int series = addSeries(name, look, style);
    at(series).sendBehind();
    return series;
}

int CurvePlot::add(CurveSeries series)
{
    series.setPalette(palette());
    series.setDots(!m_axes->hasEpochs());
    series.setSmoothing(m_smoothing);
    m_series.push_back(std::move(series));
    return numSeries() - 1;
}

void CurvePlot::clearSeries()
{
    removeSeriesFrom(0);
}

void CurvePlot::removeSeriesFrom(int first)
{
    for (int series = first; series < numSeries(); ++series)
        at(series).remove();
    m_series.erase(m_series.begin() + std::min(first, numSeries()), m_series.end());
    m_hovered.reset();
}

void CurvePlot::setMarker(int series, std::optional<QPointF> point)
{
    setMarkers(series, point ? QVector<QPointF>{*point} : QVector<QPointF>());
}

std::optional<QPointF> CurvePlot::marker(int series) const
{
    const QVector<QPointF> points = markers(series);
    return points.isEmpty() ? std::nullopt : std::optional(points.front());
}

void CurvePlot::setCrosshair(std::optional<double> x)
{
    if (x == m_crosshairX)
        return;
    m_crosshairX = x;
    m_crosshair->setVisible(x.has_value());
    if (x) {
        m_crosshair->point1->setCoords(*x, 1);
        m_crosshair->point2->setCoords(*x, 2);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void CurvePlot::setXRange(double from, double to)
{
    m_axes->setXRange(from, to);
}

void CurvePlot::setLogScale(bool x, bool y)
{
    m_axes->setLogScale(x, y);
    refresh();
}

void CurvePlot::setSmoothing(double weight)
{
    m_smoothing = weight;
    for (CurveSeries& series : m_series)
        series.setSmoothing(weight);
    refresh();
}

void CurvePlot::setEvents(std::vector<Event> events)
{
    if (events == m_events)
        return;
    m_events = std::move(events);
    createEventLines();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void CurvePlot::createEventLines()
{
    for (QCPItemStraightLine* line : std::exchange(m_eventLines, {}))
        m_plot->removeItem(line);
    const QColor color = mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.55F);
    for (const Event& event : m_events) {
        auto* line = new QCPItemStraightLine(m_plot);
        line->point1->setCoords(event.x, 1); // two heights that a logarithmic axis has, too
        line->point2->setCoords(event.x, 2);
        line->setPen(QPen(color, 1, Qt::DashDotLine));
        line->setSelectable(false);
        m_eventLines.push_back(line);
    }
}

void CurvePlot::setXName(const QString& name)
{
    m_xName = name;
    m_plot->xAxis->setLabel(name);
}

void CurvePlot::setXValues(const QVector<double>& values)
{
    m_axes->setXValues(values);
    for (CurveSeries& series : m_series)
        series.setDots(!values.isEmpty());
}

QPointF CurvePlot::placeOf(QPointF point) const
{
    return m_axes->placeOf(point);
}

std::optional<std::pair<int, QPointF>> CurvePlot::pointAt(QPointF position) const
{
    double best = 8; // pixels
    std::optional<std::pair<int, QPointF>> found;
    for (int i = 0; i < numSeries() && !m_axes->hasEpochs(); ++i)
        for (const QPointF& point : isSeriesVisible(i) ? drawnPoints(i) : QVector<QPointF>()) {
            const QPointF way = placeOf(point) - position;
            if (const double distance = std::hypot(way.x(), way.y()); distance < best) {
                best = distance;
                found = {i, point};
            }
        }
    return found;
}

void CurvePlot::hover(std::optional<std::pair<int, QPointF>> point)
{
    if (std::exchange(m_hovered, point) != point)
        emit pointHovered(point ? point->first : -1, point ? point->second.x() : 0);
}

void CurvePlot::refresh()
{
    fitValues();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void CurvePlot::fitValues()
{
    std::optional<std::pair<double, double>> all;
    for (const CurveSeries& series : m_series)
        if (const auto values = series.values(m_axes->isLogY()))
            all = all ? std::pair(std::min(all->first, values->first), std::max(all->second, values->second)) : *values;
    if (all)
        m_axes->fitY(all->first, all->second);
}

void CurvePlot::applyPalette()
{
    const QColor base = palette().color(QPalette::Base), text = palette().color(QPalette::Text);
    m_plot->setBackground(base);
    m_axes->setLook(palette(), font());
    m_crosshair->setPen(QPen(mixed(base, text, 0.55F), 1));
    for (CurveSeries& series : m_series)
        series.setPalette(palette());
    createEventLines();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void CurvePlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyPalette();
    QWidget::changeEvent(event);
}

QString CurvePlot::textAt(double x) const
{
    const double within = m_axes->hasEpochs() ? 0.5 : 0;
    const auto text = [](double value) { return QLocale().toString(value, 'g', 4); };
    QStringList lines;
    for (const CurveSeries& series : m_series) {
        if (!series.isVisible())
            continue;
        if (const auto value = series.valueAt(x, within))
            lines << tr("%1: %2").arg(series.name(), text(*value));
        if (const auto band = series.bandAt(x, within))
            lines << tr("%1: %2 to %3").arg(series.name(), text(band->first), text(band->second));
    }
    for (const Event& event : m_events)
        if (within > 0 ? std::abs(event.x - x) < within : event.x == x)
            lines << event.text;
    if (lines.isEmpty())
        return {};
    const QString place = m_axes->hasEpochs() ? QLocale().toString(std::lround(x)) : text(x);
    lines.prepend(m_xName.isEmpty() ? tr("Epoch %1").arg(place) : QStringLiteral("%1 %2").arg(m_xName, place));
    return lines.join(u'\n');
}

bool CurvePlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_plot && event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = textAt(m_axes->nearestX(m_axes->xAt(help->pos().x())));
        QToolTip::showText(help->globalPos(), text, m_plot);
        return true;
    }
    if (watched == m_plot && event->type() == QEvent::Leave)
        hover(std::nullopt);
    return QWidget::eventFilter(watched, event);
}

} // namespace lodestone
