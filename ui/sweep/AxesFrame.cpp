// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/AxesFrame.h"

#include <algorithm>
#include <cmath>

namespace lodestone {

double AxesFrame::x(int position) const
{
    if (position == dragged)
        return draggedX;
    return count() < 2 ? area.center().x() : area.left() + area.width() * position / (count() - 1);
}

double AxesFrame::y(int position, double value) const
{
    return std::isnan(value) ? area.bottom() + missingDepth : yOfPlace(position, axis(position).placeOf(value));
}

double AxesFrame::placeAt(int position, double y) const
{
    const double up = (area.bottom() - y) / std::max(1.0, area.height());
    return flipped[static_cast<std::size_t>(position)] ? 1 - up : up;
}

double AxesFrame::yOfPlace(int position, double place) const
{
    return area.bottom() - area.height() * (flipped[static_cast<std::size_t>(position)] ? 1 - place : place);
}

QRectF AxesFrame::titleBox(int position) const
{
    const double width = count() < 2 ? area.width() : area.width() / (count() - 1);
    return {x(position) - width / 2, area.top() - titleHeight, width, titleHeight};
}

QPolygonF AxesFrame::line(const SweepRun& run) const
{
    QPolygonF line;
    line.reserve(count());
    for (int position = 0; position < count(); ++position)
        line << QPointF(x(position), y(position, run.values[static_cast<std::size_t>(shown[std::size_t(position)])]));
    return line;
}

int AxesFrame::nearestPosition(double where) const
{
    if (count() < 2)
        return count() - 1;
    const double step = area.width() / (count() - 1);
    return std::clamp(static_cast<int>(std::lround((where - area.left()) / step)), 0, count() - 1);
}

int AxesFrame::titleAt(QPointF point) const
{
    const int position = nearestPosition(point.x());
    return position >= 0 && titleBox(position).adjusted(0, 0, 0, -4).contains(point) ? position : -1;
}

int AxesFrame::axisAt(QPointF point) const
{
    const int position = nearestPosition(point.x());
    const bool isBeside = position >= 0 && std::abs(point.x() - x(position)) <= reach;
    return isBeside && point.y() > area.top() - reach / 2 && point.y() < area.bottom() + reach ? position : -1;
}

int AxesFrame::runAt(QPointF point, const std::vector<bool>& among) const
{
    constexpr double near = 5;
    if (count() < 2 || point.x() < area.left() || point.x() > area.right())
        return -1;
    const double step = area.width() / (count() - 1);
    const int left = std::clamp(static_cast<int>((point.x() - area.left()) / step), 0, count() - 2);
    const double part = (point.x() - x(left)) / step;
    int found = -1;
    double best = near;
    for (std::size_t i = 0; i < sweep->runs.size(); ++i) {
        const SweepRun& run = sweep->runs[i];
        if (!run.takesPart || !among[i])
            continue;
        const double from = y(left, run.values[static_cast<std::size_t>(shown[std::size_t(left)])]);
        const double to = y(left + 1, run.values[static_cast<std::size_t>(shown[std::size_t(left) + 1])]);
        // Across the line, not upright: steep lines are as near as flat ones.
        const double distance = std::abs(from + (to - from) * part - point.y()) * step / std::hypot(step, to - from);
        if (distance < best) {
            best = distance;
            found = static_cast<int>(i);
        }
    }
    return found;
}

} // namespace lodestone
