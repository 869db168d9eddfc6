// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/paintAxes.h"

#include "core/export/ColorMap.h"
#include "ui/plot/SeriesColors.h"

#include <QCoreApplication>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lodestone {

namespace {
constexpr double barWidth = 6, brushWidth = 14;

QColor faded(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

QColor colorOf(const AxesFrame& frame, const SweepRun& run, const AxesLook& look)
{
    if (look.colorAxis < 0)
        return sweepColor(0.5, look.palette);
    const auto axis = static_cast<std::size_t>(look.colorAxis);
    const double value = run.values[axis];
    return sweepColor(std::isnan(value) ? value : frame.sweep->axes[axis].placeOf(value), look.palette);
}

void paintTitle(QPainter& painter, const AxesFrame& frame, int position, const AxesLook& look)
{
    const SweepAxis& axis = frame.axis(position);
    const QRectF box = frame.titleBox(position).adjusted(2, 0, -2, -4);
    const QFontMetricsF metrics = painter.fontMetrics();
    const bool isFlipped = frame.flipped[static_cast<std::size_t>(position)];
    const QString arrow = isFlipped ? QStringLiteral("\u2193 ") : QString();
    const QFont plain = painter.font();
    QFont bold = plain;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(look.palette.color(QPalette::Text));
    const QString title =
        painter.fontMetrics().elidedText(arrow + axis.title, Qt::ElideRight, static_cast<int>(box.width()));
    painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, title);
    painter.setFont(plain);
    painter.drawText(box.translated(0, metrics.height()), Qt::AlignHCenter | Qt::AlignTop,
                     metrics.elidedText(axis.part, Qt::ElideRight, box.width()));
    if (position == look.focused) {
        painter.setPen(QPen(look.palette.color(QPalette::Highlight), 2));
        const double half = std::min({box.width() / 2, frame.x(position), 70.0}) - 2;
        const QRectF ring(frame.x(position) - half, box.top() + 1, 2 * half, box.height());
        painter.drawRoundedRect(ring, 3, 3);
    }
}

/// Written beside the axis, over the lines.
void paintTicks(QPainter& painter, const AxesFrame& frame, int position, const AxesLook& look)
{
    const SweepAxis& axis = frame.axis(position);
    const QFontMetricsF metrics = painter.fontMetrics();
    const double line = metrics.height(), x = frame.x(position);
    const double room = frame.count() < 2 ? frame.area.width() : frame.area.width() / (frame.count() - 1) - 12;
    // The last axis has its texts on the left, as there is no room beyond it.
    const bool isLeft = position == frame.count() - 1 && frame.count() > 1;
    double free = frame.area.bottom() + 1e6;
    std::vector<double> ticks = axis.ticks(std::max(2, static_cast<int>(frame.area.height() / (2 * line))));
    if (frame.flipped[static_cast<std::size_t>(position)])
        std::ranges::reverse(ticks);
    for (const double tick : ticks) { // from the bottom
        const double y = frame.y(position, tick);
        painter.setPen(look.palette.color(QPalette::Text));
        painter.drawLine(QPointF(x - 3, y), QPointF(x + 3, y));
        if (y + line / 2 > free)
            continue;
        free = y - line / 2;
        const QString text = metrics.elidedText(axis.text(tick), Qt::ElideRight, std::max(20.0, room));
        const double width = metrics.horizontalAdvance(text);
        const QRectF box(isLeft ? x - barWidth - 3 - width : x + barWidth + 2, y - line / 2, width + 2, line);
        painter.fillRect(box, faded(look.palette.color(QPalette::Base), 0.75F));
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

void paintAxis(QPainter& painter, const AxesFrame& frame, int position, const AxesLook& look)
{
    const double x = frame.x(position);
    const QRectF& area = frame.area;
    const bool isMissed = std::ranges::any_of(frame.sweep->runs, [&](const SweepRun& run) {
        return run.takesPart && std::isnan(run.values[static_cast<std::size_t>(frame.shown[std::size_t(position)])]);
    });
    if (isMissed) { // an axis of its own for "none"
        painter.setPen(QPen(look.palette.color(QPalette::Text), 1, Qt::DotLine));
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + AxesFrame::missingDepth));
        const QString none = QCoreApplication::translate("lodestone::ParallelAxes", "none");
        const double width = painter.fontMetrics().horizontalAdvance(none) + 2;
        const bool isLeft = position == frame.count() - 1 && frame.count() > 1;
        const QRectF box(isLeft ? x - 5 - width : x + 5, area.bottom() + AxesFrame::missingDepth / 2, width,
                         painter.fontMetrics().height());
        painter.fillRect(box, faded(look.palette.color(QPalette::Base), 0.75F));
        painter.drawText(box, Qt::AlignCenter, none);
    }
    if (frame.shown[static_cast<std::size_t>(position)] != look.colorAxis) {
        painter.setPen(QPen(look.palette.color(QPalette::Text), 1.2));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        return;
    }
    constexpr int numStops = 10;
    QLinearGradient scale(0, frame.yOfPlace(position, 0), 0, frame.yOfPlace(position, 1));
    for (int stop = 0; stop <= numStops; ++stop)
        scale.setColorAt(static_cast<double>(stop) / numStops,
                         sweepColor(static_cast<double>(stop) / numStops, look.palette));
    painter.fillRect(QRectF(x - barWidth / 2, area.top(), barWidth, area.height()), scale);
}

void paintBrush(QPainter& painter, const AxesFrame& frame, int position, const AxisBrush& brush, const AxesLook& look)
{
    const auto [from, to] = placesOf(frame.axis(position), brush);
    const double y = frame.yOfPlace(position, from), other = frame.yOfPlace(position, to);
    const QRectF box(frame.x(position) - brushWidth / 2, std::min(y, other) - 2, brushWidth, std::abs(y - other) + 4);
    const QColor color = look.palette.color(QPalette::Highlight);
    painter.fillRect(box, faded(color, 0.3F));
    painter.setPen(QPen(color, 1.5));
    painter.drawRect(box);
}
} // namespace

QColor sweepColor(double part, const QPalette& palette)
{
    const bool onDark = isDark(palette);
    if (std::isnan(part))
        return palette.color(QPalette::Mid);
    const double from = onDark ? 0.25 : 0, to = onDark ? 1 : 0.85;
    const Rgb color = colorMaps().front().at(from + std::clamp(part, 0.0, 1.0) * (to - from));
    return {color.red, color.green, color.blue};
}

void paintRuns(QPainter& painter, const AxesFrame& frame, const std::vector<bool>& brushed, const AxesLook& look)
{
    const auto& runs = frame.sweep->runs;
    std::vector<std::size_t> order(runs.size());
    std::iota(order.begin(), order.end(), 0);
    const auto rank = [&](std::size_t i) {
        const double value = look.colorAxis < 0 ? 0 : runs[i].values[static_cast<std::size_t>(look.colorAxis)];
        return std::pair(brushed[i] ? 1 : 0, std::isnan(value) ? -1e300 : value);
    };
    std::ranges::stable_sort(order, {}, rank);
    const QColor pale = faded(look.palette.color(QPalette::Text), 0.12F);
    const bool isMany = runs.size() > manyRuns;
    const float alpha = isMany ? 0.55F : 0.9F;
    painter.setRenderHint(QPainter::Antialiasing, !look.isQuick);
    painter.setBrush(Qt::NoBrush);
    for (const std::size_t i : order) {
        if (!runs[i].takesPart)
            continue;
        QPen pen(brushed[i] ? faded(colorOf(frame, runs[i], look), alpha) : pale, isMany ? 1 : 1.3);
        pen.setCosmetic(isMany); // a pixel of the screen: anything wider takes many times as long
        painter.setPen(pen);
        const QPolygonF line = frame.line(runs[i]);
        if (isMany)
            painter.drawPolyline(line);
        else // piece by piece is faster than the outline of the whole
            for (qsizetype point = 1; point < line.size(); ++point)
                painter.drawLine(line[point - 1], line[point]);
    }
}

void paintRun(QPainter& painter, const AxesFrame& frame, const SweepRun& run, const AxesLook& look, double width)
{
    const QPolygonF line = frame.line(run);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.palette.color(QPalette::Base), width + 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(look.palette.color(QPalette::Text), width + 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(colorOf(frame, run, look), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

void paintAxes(QPainter& painter, const AxesFrame& frame, const AxisBrushes& brushes, const AxesLook& look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (int position = 0; position < frame.count(); ++position) {
        paintAxis(painter, frame, position, look);
        if (const AxisBrush* brush = brushes.find(frame.axis(position).key))
            paintBrush(painter, frame, position, *brush, look);
        paintTicks(painter, frame, position, look);
        paintTitle(painter, frame, position, look);
    }
}

} // namespace lodestone
