// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lodestone {

/// One line of a chart, named at its end.
struct ChartSeries {
    std::string name;
    std::size_t hue = 0; ///< index of lineColor()
    bool dotted = false;
    std::vector<std::pair<double, double>> points; ///< by rising x; values that are not finite interrupt the line
    bool dashed = false;
    std::optional<double> ring{}; ///< x of a point to be ringed, beside that of Chart::mark
};

struct Chart {
    std::string title;
    std::string xLabel;
    std::vector<ChartSeries> series;
    std::optional<double> mark; ///< x of the best epoch
    std::string markLabel;
};

/// An <svg> element with whole numbers on the x axis. Colors come from the custom properties --line0, --line1, ...
/// Says so in the picture when there is nothing to draw.
std::string svgChart(const Chart& chart);

} // namespace lodestone
