// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/CurveAxes.h"

#include "ui/plot/SeriesColors.h"

#include <QLocale>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {
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
} // namespace

CurveAxes::CurveAxes(QCustomPlot& plot) : m_plot(&plot)
{
    plot.xAxis->setTicker(epochTicker());
    plot.xAxis->setNumberFormat(QStringLiteral("f"));
    plot.xAxis->setNumberPrecision(0);
    plot.yAxis->ticker()->setTickCount(4);
    plot.yAxis->setNumberFormat(QStringLiteral("g"));
    plot.yAxis->setNumberPrecision(3);
    plot.axisRect()->setMinimumMargins(QMargins(30, 6, 8, 0));
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setSubTicks(false);
        axis->setTickLength(0, 4);
        axis->setTickLabelPadding(3);
        axis->setLabelPadding(1);
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    plot.setLocale(QLocale());
}

void CurveAxes::setXRange(double from, double to)
{
    m_from = from;
    m_to = to;
    // Room for half a ring at either end.
    constexpr double share = 0.03;
    if (!hasEpochs() && from >= to) { // one value: there is room around it
        const double half = from == 0 ? 1 : std::abs(from) / 2;
        m_plot->xAxis->setRange(from - half, from + half);
    } else if (m_logX) {
        const double first = hasEpochs() ? std::max(1.0, from) : from;
        const double factor = std::pow(std::max(to / first, 1.5), share);
        m_plot->xAxis->setRange(first / factor, std::max(to, 1.5 * first) * factor);
    } else {
        m_plot->xAxis->setRange(from - share * (to - from), to + share * (to - from));
    }
}

void CurveAxes::setLogScale(bool x, bool y)
{
    m_logX = x;
    m_logY = y;
    applyScale();
    setXRange(m_from, m_to);
}

void CurveAxes::applyScale()
{
    const auto apply = [](QCPAxis* axis, bool log, const QSharedPointer<QCPAxisTicker>& linear) {
        axis->setScaleType(log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
        axis->setTicker(log ? QSharedPointer<QCPAxisTicker>(new QCPAxisTickerLog) : linear);
    };
    apply(m_plot->xAxis, m_logX, epochTicker());
    if (!hasEpochs())
        m_plot->xAxis->setTicker(valueTicker(m_xValues, m_logX));
    const QSharedPointer<QCPAxisTicker> values(new QCPAxisTicker);
    values->setTickCount(4);
    apply(m_plot->yAxis, m_logY, values);
}

void CurveAxes::setXValues(const QVector<double>& values)
{
    m_xValues = values;
    m_plot->xAxis->setNumberFormat(hasEpochs() ? QStringLiteral("f") : QStringLiteral("g"));
    m_plot->xAxis->setNumberPrecision(hasEpochs() ? 0 : 4);
    m_plot->yAxis->setNumberPrecision(hasEpochs() ? 3 : 4); // means lie closer together than epochs
    applyScale();
}

void CurveAxes::fitY(double lowest, double highest)
{
    constexpr double share = 0.08;
    if (m_logY) {
        const double factor = std::pow(std::max(highest / lowest, 1.1), share);
        m_plot->yAxis->setRange(lowest / factor, highest * factor);
    } else {
        const double margin = std::max((highest - lowest) * share, std::max(std::abs(highest) * 1e-3, 1e-9));
        m_plot->yAxis->setRange(lowest - margin, highest + margin);
    }
}

void CurveAxes::setLook(const QPalette& palette, const QFont& font)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor line = mixed(base, text, 0.4F);
    QFont small = font;
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
}

double CurveAxes::xAt(double pixel) const
{
    return m_plot->xAxis->pixelToCoord(pixel);
}

QPointF CurveAxes::placeOf(QPointF point) const
{
    return {m_plot->xAxis->coordToPixel(point.x()), m_plot->yAxis->coordToPixel(point.y())};
}

double CurveAxes::nearestX(double x) const
{
    if (hasEpochs())
        return std::round(x);
    const auto distance = [&](double value) {
        return std::abs(m_plot->xAxis->coordToPixel(value) - m_plot->xAxis->coordToPixel(x));
    };
    return *std::ranges::min_element(m_xValues, {}, distance);
}

} // namespace lodestone
