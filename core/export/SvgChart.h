// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/LineLook.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lodestone {

/// One line of a chart, named at its end.
struct ChartSeries {
    std::string name;
    std::size_t hue = 0; ///< of the page's lines: --line0, --line1, ...
    bool dotted = false;
    std::vector<std::pair<double, double>> points; ///< by rising x; values that are not finite interrupt the line
    bool dashed = false;
    std::optional<double> ring{}; ///< x of a point to be ringed, beside that of Chart::mark
    LineMark mark = LineMark::None;
};

struct Chart {
    std::string title;
    std::string xLabel;
    std::vector<ChartSeries> series;
    std::optional<double> mark; ///< x of the best epoch
    std::string markLabel;
};

/// An <svg> element with whole numbers on the x axis. Colors come from the custom properties that pageStyle() makes.
/// Says so in the picture when there is nothing to draw.
std::string svgChart(const Chart& chart);
/// An <svg> element: a short piece of a line, as it looks in charts.
std::string svgLineSample(std::size_t hue, LineMark mark);

} // namespace lodestone
