// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sweep/SweepRuns.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

namespace lodestone {

/// Where parallel axes, and the runs on them, are on the screen. Positions count the shown axes from the left.
struct AxesFrame {
    const SweepRuns* sweep = nullptr;
    std::vector<int> shown; ///< axes by position
    std::vector<bool> flipped; ///< by position: the largest value is at the bottom
    QRectF area; ///< of the axes, without titles; runs without a value pass below it
    double titleHeight = 0;
    int dragged = -1; ///< a position that follows the mouse
    double draggedX = 0;

    static constexpr double reach = 9; ///< pixels beside an axis that belong to it
    static constexpr double missingDepth = 16; ///< below the area

    int count() const { return static_cast<int>(shown.size()); }
    const SweepAxis& axis(int position) const { return sweep->axes[static_cast<std::size_t>(shown[std::size_t(position)])]; }
    double x(int position) const;
    /// NaN: below the axis.
    double y(int position, double value) const;
    /// 0 = the least value, 1 = the largest; not clamped.
    double placeAt(int position, double y) const;
    double yOfPlace(int position, double place) const;
    /// Of the title, with what belongs to it.
    QRectF titleBox(int position) const;
    QPolygonF line(const SweepRun& run) const;

    int titleAt(QPointF point) const; ///< -1: none
    int axisAt(QPointF point) const; ///< -1: none
    int nearestPosition(double x) const;
    /// The run whose line is nearest, a few pixels away at most, among those of the mask that take part. -1: none
    int runAt(QPointF point, const std::vector<bool>& among) const;
};

} // namespace lodestone
