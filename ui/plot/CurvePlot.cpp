// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/CurvePlot.h"

#include "ui/plot/SeriesColors.h"
#include "ui/plot/chartCsv.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLocale>
#include <QSvgGenerator>
#include <QToolTip>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lodestone {

namespace {
QColor mixed(const QColor& a, const QColor& b, float part)
{
    const auto mix = [part](float x, float y) { return x + (y - x) * part; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}
/// Whole numbers.
QSharedPointer<QCPAxisTicker> epochTicker()
{
    const QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(1);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    ticker->setTickCount(4);
    return ticker;
}

/// Labels at the values themselves, where they have room; round numbers where there are many.
QSharedPointer<QCPAxisTicker> valueTicker(const QVector<double>& values, bool log)
{
    constexpr qsizetype most = 12;
    constexpr double leastGap = 0.06; // of the axis
    if (values.size() > most)
        return log ? QSharedPointer<QCPAxisTicker>(new QCPAxisTickerLog) : QSharedPointer<QCPAxisTicker>(new QCPAxisTicker);
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const auto place = [&](double value) {
        const double from = values.front(), to = values.back();
        return from >= to ? 0 : log ? std::log(value / from) / std::log(to / from) : (value - from) / (to - from);
    };
    double last = -1;
    for (const double value : values) {
        const bool hasRoom = place(value) - last >= leastGap;
        ticker->addTick(value, hasRoom ? QLocale().toString(value, 'g', 4) : QString());
        last = hasRoom ? place(value) : last;
    }
    return ticker;
}

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

QVector<QPointF> pointsOf(const QCPGraph* graph)
{
    QVector<QPointF> all;
    if (graph)
        for (const QCPGraphData& point : *graph->data())
            all << QPointF(point.key, point.value);
    return all;
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

CurvePlot::CurvePlot(QWidget* parent)
    : QWidget(parent), m_plot(new QCustomPlot), m_crosshair(new QCPItemStraightLine(m_plot))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setMinimumSize(120, 80);
    // Charts that painted at once, one by one, would each compose the whole window anew, the 3D picture included.
    m_plot->setPlottingHint(QCP::phImmediateRefresh, false);
    createAxes();
    m_crosshair->setVisible(false);
    m_crosshair->setSelectable(false);
    m_plot->installEventFilter(this);
    addCsvActions(this, [this] { return csv(); });
    connect(m_plot, &QCustomPlot::mousePress, this, [this](const QMouseEvent* event) {
        if (event->button() == Qt::LeftButton)
            emit clicked(m_plot->xAxis->pixelToCoord(event->position().x()));
        if (const auto point = pointAt(event->position()); point && event->button() == Qt::LeftButton)
            emit pointClicked(point->first, point->second.x());
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](const QMouseEvent* event) { hover(pointAt(event->position())); });
    applyPalette();
}

CurvePlot::~CurvePlot() = default;

void CurvePlot::createAxes()
{
    m_plot->xAxis->setTicker(epochTicker());
    m_plot->xAxis->setNumberFormat(QStringLiteral("f"));
    m_plot->xAxis->setNumberPrecision(0);
    m_plot->xAxis->setLabel(tr("Epoch"));
    m_plot->yAxis->ticker()->setTickCount(4);
    m_plot->yAxis->setNumberFormat(QStringLiteral("g"));
    m_plot->yAxis->setNumberPrecision(3);
    m_plot->axisRect()->setMinimumMargins(QMargins(30, 6, 8, 0));
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setSubTicks(false);
        axis->setTickLength(0, 4);
        axis->setTickLabelPadding(3);
        axis->setLabelPadding(1);
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->setLocale(QLocale());
}

int CurvePlot::addSeries(const QString& name, int hue, LineStyle style)
{
    Series series{m_plot->addGraph(), m_plot->addGraph(), nullptr, nullptr, nullptr, {}, {}, nullptr, name, hue, style};
    series.ring->setLineStyle(QCPGraph::lsNone);
    applyColors(series);
    m_series.push_back(series);
    return static_cast<int>(m_series.size()) - 1;
}

void CurvePlot::clearSeries()
{
    for (const Series& series : m_series)
        if (series.moment)
            m_plot->removeItem(series.moment);
    m_series.clear();
    m_hovered.reset();
    m_plot->clearGraphs();
}

int CurvePlot::numSeries() const
{
    return static_cast<int>(m_series.size());
}

QString CurvePlot::seriesName(int series) const
{
    return m_series.at(static_cast<std::size_t>(series)).name;
}

void CurvePlot::setData(int series, const QVector<double>& x, const QVector<double>& y)
{
    Series& owner = m_series.at(static_cast<std::size_t>(series));
    owner.x = x;
    owner.y = y;
    applyDots(owner);
    applyData(owner);
}

void CurvePlot::applyDots(Series& series)
{
    // A line through one point has no length.
    const bool hasDots = series.x.size() == 1 || !m_xValues.isEmpty();
    series.line->setScatterStyle(hasDots ? QCPScatterStyle(QCPScatterStyle::ssDisc, 5) : QCPScatterStyle());
}

void CurvePlot::applyData(Series& series)
{
    if (m_smoothing > 0 && !series.raw) {
        series.raw = m_plot->addGraph();
        applyColors(series);
    }
    if (series.raw) {
        series.raw->setData(series.x, m_smoothing > 0 ? series.y : QVector<double>(), true);
        series.raw->setVisible(series.line->visible() && m_smoothing > 0);
    }
    series.line->setData(series.x, m_smoothing > 0 ? smoothed(series.y, m_smoothing) : series.y, true);
}

QVector<QPointF> CurvePlot::points(int series) const
{
    const Series& owner = m_series.at(static_cast<std::size_t>(series));
    QVector<QPointF> all;
    for (qsizetype i = 0; i < owner.x.size(); ++i)
        all << QPointF(owner.x[i], owner.y[i]);
    return all;
}

QVector<QPointF> CurvePlot::drawnPoints(int series) const
{
    return pointsOf(m_series.at(static_cast<std::size_t>(series)).line);
}

std::pair<QVector<QPointF>, QVector<QPointF>> CurvePlot::band(int series) const
{
    const Series& owner = m_series.at(static_cast<std::size_t>(series));
    return {pointsOf(owner.lower), pointsOf(owner.upper)};
}

QString CurvePlot::csv() const
{
    std::vector<CsvSeries> all;
    for (int i = 0; i < numSeries(); ++i) {
        const Series& series = m_series[static_cast<std::size_t>(i)];
        const QVector<QPointF> measured = points(i);
        if (!series.lower || !measured.isEmpty())
            all.push_back({series.name, measured});
        if (series.lower) {
            all.push_back({series.name + QStringLiteral(", from"), pointsOf(series.lower)});
            all.push_back({series.name + QStringLiteral(", to"), pointsOf(series.upper)});
        }
    }
    return csvOf(m_plot->xAxis->label().toLower(), all);
}

void CurvePlot::setSeriesVisible(int series, bool visible)
{
    const Series& shown = m_series.at(static_cast<std::size_t>(series));
    for (QCPGraph* graph : {shown.line, shown.ring, shown.lower, shown.upper, m_smoothing > 0 ? shown.raw : nullptr})
        if (graph)
            graph->setVisible(visible);
    if (shown.moment)
        shown.moment->setVisible(visible);
}

bool CurvePlot::isSeriesVisible(int series) const
{
    return m_series.at(static_cast<std::size_t>(series)).line->visible();
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

void CurvePlot::setMarkers(int series, const QVector<QPointF>& points)
{
    QVector<double> x, y;
    for (const QPointF& point : points) {
        x << point.x();
        y << point.y();
    }
    m_series.at(static_cast<std::size_t>(series)).ring->setData(x, y);
}

QVector<QPointF> CurvePlot::markers(int series) const
{
    return pointsOf(m_series.at(static_cast<std::size_t>(series)).ring);
}

void CurvePlot::setBand(int series, const QVector<double>& x, const QVector<double>& lower, const QVector<double>& upper)
{
    Series& owner = m_series.at(static_cast<std::size_t>(series));
    if (!owner.lower) {
        owner.lower = m_plot->addGraph();
        owner.upper = m_plot->addGraph();
        owner.upper->setChannelFillGraph(owner.lower);
        applyColors(owner);
    }
    owner.lower->setData(x, lower, true);
    owner.upper->setData(x, upper, true);
}

void CurvePlot::setMoment(int series, std::optional<double> x)
{
    Series& owner = m_series.at(static_cast<std::size_t>(series));
    if (owner.moment)
        m_plot->removeItem(owner.moment);
    owner.moment = nullptr;
    if (!x)
        return;
    owner.moment = new QCPItemStraightLine(m_plot); // the plot owns it
    owner.moment->point1->setCoords(*x, 0);
    owner.moment->point2->setCoords(*x, 1);
    owner.moment->setSelectable(false);
    owner.moment->setVisible(owner.line->visible());
    applyColors(owner);
}

std::optional<double> CurvePlot::moment(int series) const
{
    const QCPItemStraightLine* line = m_series.at(static_cast<std::size_t>(series)).moment;
    return line ? std::optional(line->point1->key()) : std::nullopt;
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

std::optional<double> CurvePlot::crosshair() const
{
    return m_crosshairX;
}

void CurvePlot::setXRange(double from, double to)
{
    m_from = from;
    m_to = to;
    // Room for half a ring at either end.
    constexpr double share = 0.03;
    if (!m_xValues.isEmpty() && from >= to) { // one value: there is room around it
        const double half = from == 0 ? 1 : std::abs(from) / 2;
        m_plot->xAxis->setRange(from - half, from + half);
    } else if (m_logX) {
        const double first = m_xValues.isEmpty() ? std::max(1.0, from) : from;
        const double factor = std::pow(std::max(to / first, 1.5), share);
        m_plot->xAxis->setRange(first / factor, std::max(to, 1.5 * first) * factor);
    } else {
        m_plot->xAxis->setRange(from - share * (to - from), to + share * (to - from));
    }
}

void CurvePlot::setLogScale(bool x, bool y)
{
    m_logX = x;
    m_logY = y;
    applyScale();
    setXRange(m_from, m_to);
    refresh();
}

void CurvePlot::applyScale()
{
    const auto apply = [](QCPAxis* axis, bool log, const QSharedPointer<QCPAxisTicker>& linear) {
        axis->setScaleType(log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
        axis->setTicker(log ? QSharedPointer<QCPAxisTicker>(new QCPAxisTickerLog) : linear);
    };
    apply(m_plot->xAxis, m_logX, epochTicker());
    if (!m_xValues.isEmpty())
        m_plot->xAxis->setTicker(valueTicker(m_xValues, m_logX));
    const QSharedPointer<QCPAxisTicker> values(new QCPAxisTicker);
    values->setTickCount(4);
    apply(m_plot->yAxis, m_logY, values);
}

void CurvePlot::setSmoothing(double weight)
{
    m_smoothing = weight;
    for (Series& series : m_series)
        applyData(series);
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
    m_xValues = values;
    m_plot->xAxis->setNumberFormat(values.isEmpty() ? QStringLiteral("f") : QStringLiteral("g"));
    m_plot->xAxis->setNumberPrecision(values.isEmpty() ? 0 : 4);
    m_plot->yAxis->setNumberPrecision(values.isEmpty() ? 3 : 4); // means lie closer together than epochs
    for (Series& series : m_series)
        applyDots(series);
    applyScale();
}

QPointF CurvePlot::placeOf(QPointF point) const
{
    return {m_plot->xAxis->coordToPixel(point.x()), m_plot->yAxis->coordToPixel(point.y())};
}

std::optional<std::pair<int, QPointF>> CurvePlot::pointAt(QPointF position) const
{
    double best = 8; // pixels
    std::optional<std::pair<int, QPointF>> found;
    for (int i = 0; i < numSeries() && !m_xValues.isEmpty(); ++i)
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

/// Where there can be a point.
double CurvePlot::nearestX(double x) const
{
    if (m_xValues.isEmpty())
        return std::round(x);
    const auto distance = [&](double value) {
        return std::abs(m_plot->xAxis->coordToPixel(value) - m_plot->xAxis->coordToPixel(x));
    };
    return *std::ranges::min_element(m_xValues, {}, distance);
}

void CurvePlot::refresh()
{
    fitValues();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void CurvePlot::fitValues()
{
    bool any = false;
    QCPRange all;
    const QCP::SignDomain domain = m_logY ? QCP::sdPositive : QCP::sdBoth;
    for (const Series& series : m_series) {
        for (const QCPGraph* graph : {series.line, series.lower, series.upper, series.raw}) {
            bool found = false;
            const QCPRange range = graph && graph->visible() ? graph->getValueRange(found, domain) : QCPRange();
            if (found) {
                all = any ? QCPRange(std::min(all.lower, range.lower), std::max(all.upper, range.upper)) : range;
                any = true;
            }
        }
    }
    if (!any)
        return;
    constexpr double share = 0.08;
    if (m_logY) {
        const double factor = std::pow(std::max(all.upper / all.lower, 1.1), share);
        m_plot->yAxis->setRange(all.lower / factor, all.upper * factor);
    } else {
        const double margin = std::max(all.size() * share, std::max(std::abs(all.upper) * 1e-3, 1e-9));
        m_plot->yAxis->setRange(all.lower - margin, all.upper + margin);
    }
}

void CurvePlot::applyColors(const Series& series)
{
    const bool onDark = isDark(palette());
    const QColor color = seriesColor(series.hue, onDark);
    series.line->setPen(QPen(color, 1.6, penStyle(series.style), Qt::RoundCap, Qt::RoundJoin));
    const QColor base = palette().color(QPalette::Base);
    series.ring->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(color, 2), QBrush(base), 8));
    if (series.raw) {
        QColor pale = color;
        pale.setAlphaF(0.3F);
        series.raw->setPen(QPen(pale, 1, penStyle(series.style)));
    }
    if (series.moment)
        series.moment->setPen(QPen(color, 1.2, Qt::DashDotLine));
    if (series.lower) {
        series.lower->setPen(Qt::NoPen);
        series.upper->setPen(Qt::NoPen);
        QColor fill = color;
        fill.setAlphaF(0.2F);
        series.upper->setBrush(fill);
    }
}

void CurvePlot::applyPalette()
{
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    const QColor line = mixed(base, text, 0.4F);
    m_plot->setBackground(base);
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.85));
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setTickLabelColor(mixed(base, text, 0.8F));
        axis->setLabelColor(mixed(base, text, 0.8F));
        axis->setTickLabelFont(small);
        axis->setLabelFont(small);
        axis->grid()->setPen(QPen(mixed(base, text, 0.12F), 1));
    }
    m_crosshair->setPen(QPen(mixed(base, text, 0.55F), 1));
    for (const Series& series : m_series)
        applyColors(series);
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
    QStringList lines;
    const auto isHere = [this, x](double place) { return m_xValues.isEmpty() ? std::abs(place - x) < 0.5 : place == x; };
    const auto valueOf = [&](const QCPGraph* graph) {
        const auto& values = *graph->data();
        const auto point = values.findBegin(x, false);
        const bool isThere = point != values.constEnd() && isHere(point->key);
        return isThere ? QLocale().toString(point->value, 'g', 4) : QString();
    };
    for (const Series& series : m_series) {
        if (!series.line->visible())
            continue;
        if (const QString value = valueOf(series.line); !value.isEmpty())
            lines << tr("%1: %2").arg(series.name, value);
        const QString lower = series.lower ? valueOf(series.lower) : QString();
        if (!lower.isEmpty())
            lines << tr("%1: %2 to %3").arg(series.name, lower, valueOf(series.upper));
    }
    for (const Event& event : m_events)
        if (isHere(event.x))
            lines << event.text;
    if (lines.isEmpty())
        return {};
    const QString place = m_xValues.isEmpty() ? QLocale().toString(std::lround(x)) : QLocale().toString(x, 'g', 4);
    lines.prepend(m_xName.isEmpty() ? tr("Epoch %1").arg(place) : QStringLiteral("%1 %2").arg(m_xName, place));
    return lines.join(u'\n');
}

bool CurvePlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_plot && event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = textAt(nearestX(m_plot->xAxis->pixelToCoord(help->pos().x())));
        QToolTip::showText(help->globalPos(), text, m_plot);
        return true;
    }
    if (watched == m_plot && event->type() == QEvent::Leave)
        hover(std::nullopt);
    return QWidget::eventFilter(watched, event);
}

bool CurvePlot::exportTo(const QString& path) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return m_plot->savePdf(path);
    if (ending == QLatin1String("png"))
        return m_plot->savePng(path, 0, 0, 2.0);
    if (ending != QLatin1String("svg"))
        return false;
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setSize(m_plot->size());
    generator.setViewBox(m_plot->rect());
    QCPPainter painter;
    if (!painter.begin(&generator))
        return false;
    m_plot->toPainter(&painter, m_plot->width(), m_plot->height());
    return painter.end();
}

} // namespace lodestone
