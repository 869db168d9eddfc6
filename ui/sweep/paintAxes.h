// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sweep/AxesFrame.h"
#include "ui/sweep/AxisBrushes.h"

#include <QColor>
#include <QPalette>

class QPainter;

namespace lodestone {

inline constexpr std::size_t manyRuns = 150; ///< more are drawn thinner, and jagged while something moves

/// What parallel axes look like beside their places.
struct AxesLook {
    QPalette palette;
    int colorAxis = -1; ///< index of the axis that colors
    int focused = -1; ///< position; -1: without the keyboard
    bool isQuick = false; ///< lines with jagged edges, for as long as something moves
};

/// A scale that people with any color vision can order; its end that is near the background is left out.
/// @param part  0..1; NaN: gray
QColor sweepColor(double part, const QPalette& palette);

/// The lines of all runs that take part: those outside the mask pale and behind, the largest of the coloring values in
/// front.
void paintRuns(QPainter& painter, const AxesFrame& frame, const std::vector<bool>& brushed, const AxesLook& look);
/// One line in front of all.
void paintRun(QPainter& painter, const AxesFrame& frame, const SweepRun& run, const AxesLook& look, double width);
/// Axes with titles, ticks and brushes.
void paintAxes(QPainter& painter, const AxesFrame& frame, const AxisBrushes& brushes, const AxesLook& look);

} // namespace lodestone
