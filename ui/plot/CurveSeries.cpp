// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/CurveSeries.h"

#include "ui/plot/SeriesColors.h"
#include "ui/plot/markPath.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {
QVector<double> smoothed(const QVector<double>& values, double weight)
{
    QVector<double> result;
    double sum = 0, past = 1;
    for (const double value : values) {
        sum = weight * sum + (1 - weight) * value;
        past *= weight;
        result << sum / (1 - past);
    }
    return result;
}

constexpr const char* behindLayer = "behind";

/// Below the lines of the chart, above its grid.
QCPLayer* layerBehind(QCustomPlot& plot)
{
    const QString name = QString::fromLatin1(behindLayer);
    if (!plot.layer(name))
        plot.addLayer(name, plot.layer(QStringLiteral("main")), QCustomPlot::limBelow);
    return plot.layer(name);
}

QVector<QPointF> pointsOf(const QCPGraph* graph)
{
    QVector<QPointF> all;
    if (graph)
        for (const QCPGraphData& point : *graph->data())
            all << QPointF(point.key, point.value);
    return all;
}

std::optional<double> valueOf(const QCPGraph& graph, double x, double within)
{
    const auto& values = *graph.data();
    const auto point = values.findBegin(x, false);
    if (point == values.constEnd())
        return std::nullopt;
    const bool isHere = within > 0 ? std::abs(point->key - x) < within : point->key == x;
    return isHere ? std::optional(point->value) : std::nullopt;
}
} // namespace

Qt::PenStyle penStyle(LineStyle style)
{
    switch (style) {
    case LineStyle::Dotted:
        return Qt::DotLine;
    case LineStyle::Dashed:
        return Qt::DashLine;
    case LineStyle::Solid:
        break;
    }
    return Qt::SolidLine;
}

CurveSeries::CurveSeries(QCustomPlot& plot, const QString& name, const LineLook& look, LineStyle style)
    : m_plot(&plot), m_name(name), m_look(look), m_style(style), m_line(plot.addGraph()), m_ring(plot.addGraph())
{
    m_ring->setLineStyle(QCPGraph::lsNone);
}

void CurveSeries::sendBehind()
{
    m_isBehind = true;
    for (QCPGraph* graph : {m_line, m_ring})
        graph->setLayer(layerBehind(*m_plot));
    applyColors();
}

void CurveSeries::remove()
{
    setMoment(std::nullopt);
    for (QCPGraph* graph : {m_line, m_ring, m_upper, m_lower, m_raw})
        if (graph)
            m_plot->removeGraph(graph);
}

void CurveSeries::setData(const QVector<double>& x, const QVector<double>& y)
{
    m_x = x;
    m_y = y;
    applyDots();
    applyData();
}

void CurveSeries::setSmoothing(double weight)
{
    m_smoothing = weight;
    applyData();
}

void CurveSeries::setDots(bool dots)
{
    m_hasDots = dots;
    applyDots();
}

void CurveSeries::applyDots()
{
    // A line through one point has no length.
    const bool hasDots = m_x.size() == 1 || m_hasDots;
    m_line->setScatterSkip(0);
    if (m_look.mark == LineMark::None) {
        m_line->setScatterStyle(hasDots ? QCPScatterStyle(QCPScatterStyle::ssDisc, 5) : QCPScatterStyle());
        return;
    }
    constexpr double size = 7, unit = 3; // a custom shape of 6 is drawn as large as its path
    const QColor color = this->color();
    const QPainterPath path = markPath(m_look.mark, unit);
    m_line->setScatterStyle(QCPScatterStyle(path, QPen(color, 1.2), isFilled(m_look.mark) ? color : Qt::NoBrush, size));
    if (!m_hasDots && !m_x.isEmpty())
        m_line->setScatterSkip(static_cast<int>(marksEvery(static_cast<std::size_t>(m_x.size()))) - 1);
}

void CurveSeries::applyData()
{
    if (m_smoothing > 0 && !m_raw) {
        m_raw = m_plot->addGraph();
        applyColors();
    }
    if (m_raw) {
        m_raw->setData(m_x, m_smoothing > 0 ? m_y : QVector<double>(), true);
        m_raw->setVisible(m_line->visible() && m_smoothing > 0);
    }
    m_line->setData(m_x, m_smoothing > 0 ? smoothed(m_y, m_smoothing) : m_y, true);
}

QVector<QPointF> CurveSeries::points() const
{
    QVector<QPointF> all;
    for (qsizetype i = 0; i < m_x.size(); ++i)
        all << QPointF(m_x[i], m_y[i]);
    return all;
}

QVector<QPointF> CurveSeries::drawnPoints() const
{
    return pointsOf(m_line);
}

void CurveSeries::setVisible(bool visible)
{
    for (QCPGraph* graph : {m_line, m_ring, m_lower, m_upper, m_smoothing > 0 ? m_raw : nullptr})
        if (graph)
            graph->setVisible(visible);
    if (m_moment)
        m_moment->setVisible(visible);
}

bool CurveSeries::isVisible() const
{
    return m_line->visible();
}

void CurveSeries::setMarkers(const QVector<QPointF>& points)
{
    QVector<double> x, y;
    for (const QPointF& point : points) {
        x << point.x();
        y << point.y();
    }
    m_ring->setData(x, y);
}

QVector<QPointF> CurveSeries::markers() const
{
    return pointsOf(m_ring);
}

void CurveSeries::setBand(const QVector<double>& x, const QVector<double>& lower, const QVector<double>& upper)
{
    if (!m_lower) {
        m_lower = m_plot->addGraph();
        m_upper = m_plot->addGraph();
        m_upper->setChannelFillGraph(m_lower);
        for (QCPGraph* edge : {m_lower, m_upper})
            edge->setVisible(isVisible());
        applyColors();
    }
    m_lower->setData(x, lower, true);
    m_upper->setData(x, upper, true);
}

std::pair<QVector<QPointF>, QVector<QPointF>> CurveSeries::band() const
{
    return {pointsOf(m_lower), pointsOf(m_upper)};
}

void CurveSeries::setMoment(std::optional<double> x)
{
    if (m_moment)
        m_plot->removeItem(m_moment);
    m_moment = nullptr;
    if (!x)
        return;
    m_moment = new QCPItemStraightLine(m_plot); // the plot owns it
    m_moment->point1->setCoords(*x, 0);
    m_moment->point2->setCoords(*x, 1);
    m_moment->setSelectable(false);
    m_moment->setVisible(m_line->visible());
    applyColors();
}

std::optional<double> CurveSeries::moment() const
{
    return m_moment ? std::optional(m_moment->point1->key()) : std::nullopt;
}

void CurveSeries::setPalette(const QPalette& palette)
{
    m_palette = palette;
    applyColors();
}

QColor CurveSeries::color() const
{
    return shadeOf(m_look.color, isDark(m_palette));
}

void CurveSeries::applyColors()
{
    const QColor color = this->color();
    m_line->setPen(QPen(color, m_isBehind ? 1.2 : 1.6, penStyle(m_style), Qt::RoundCap, Qt::RoundJoin));
    applyDots();
    const QColor base = m_palette.color(QPalette::Base);
    m_ring->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(color, m_isBehind ? 1.5 : 2), QBrush(base), m_isBehind ? 6 : 8));
    if (m_raw) {
        QColor pale = color;
        pale.setAlphaF(0.3F);
        m_raw->setPen(QPen(pale, 1, penStyle(m_style)));
    }
    if (m_moment)
        m_moment->setPen(QPen(color, 1.2, Qt::DashDotLine));
    if (m_lower) {
        m_lower->setPen(Qt::NoPen);
        m_upper->setPen(Qt::NoPen);
        QColor fill = color;
        fill.setAlphaF(0.2F);
        m_upper->setBrush(fill);
    }
}

std::optional<std::pair<double, double>> CurveSeries::values(bool onlyPositive) const
{
    std::optional<std::pair<double, double>> all;
    const QCP::SignDomain domain = onlyPositive ? QCP::sdPositive : QCP::sdBoth;
    for (const QCPGraph* graph : {m_line, m_lower, m_upper, m_raw}) {
        bool found = false;
        const QCPRange range = graph && graph->visible() ? graph->getValueRange(found, domain) : QCPRange();
        if (found)
            all = {std::min(all ? all->first : range.lower, range.lower),
                   std::max(all ? all->second : range.upper, range.upper)};
    }
    return all;
}

std::optional<double> CurveSeries::valueAt(double x, double within) const
{
    return valueOf(*m_line, x, within);
}

std::optional<std::pair<double, double>> CurveSeries::bandAt(double x, double within) const
{
    const auto lower = m_lower ? valueOf(*m_lower, x, within) : std::nullopt;
    const auto upper = m_upper ? valueOf(*m_upper, x, within) : std::nullopt;
    return lower && upper ? std::optional(std::pair(*lower, *upper)) : std::nullopt;
}

} // namespace lodestone
