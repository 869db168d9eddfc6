// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/MarginsByDegree.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>

namespace lodestone {

namespace {
using Bin = MarginsByDegree::Bin;

std::size_t binOf(std::uint32_t degree)
{
    return static_cast<std::size_t>(std::bit_width(degree));
}

/// @param values  reordered
Bin binFrom(std::vector<float>& values, double places)
{
    Bin bin;
    bin.count = values.size();
    if (values.empty())
        return bin;
    bin.place = places / static_cast<double>(values.size());
    auto first = values.begin();
    for (std::size_t i = 0; i < MarginsByDegree::shares.size(); ++i) {
        const auto wanted =
            values.begin() + std::llround(MarginsByDegree::shares[i] * static_cast<double>(values.size() - 1));
        std::nth_element(first, wanted, values.end());
        bin.quantiles[i] = *wanted;
        first = wanted;
    }
    return bin;
}

/// The smallest of 1, 2 or 5 times a power of ten that is not below `value`; 1 for 0.
double niceTop(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (value <= factor * power * (1 + 1e-6))
            return factor * power;
    return 10 * power;
}
} // namespace

double degreeAxis(double degree)
{
    return degree < 1 ? degree : 1 + std::log2(degree);
}

std::optional<std::size_t> MarginsByDegree::cellOf(std::uint32_t degree, float margin) const
{
    if (!std::isfinite(margin))
        return std::nullopt;
    const auto column = static_cast<std::size_t>(degreeAxis(degree) * static_cast<double>(columnsPerBin));
    const double row = std::floor(static_cast<double>(margin) / top * static_cast<double>(numRows));
    return static_cast<std::size_t>(std::clamp(row, 0.0, static_cast<double>(numRows - 1))) * numColumns()
        + std::min(column, numColumns() - 1);
}

std::optional<MarginsByDegree> marginsByDegree(std::span<const float> margins, std::span<const std::uint32_t> degrees,
                                               std::stop_token stop)
{
    assert(margins.size() == degrees.size());
    MarginsByDegree result;
    const std::uint32_t largest = degrees.empty() ? 0 : *std::max_element(degrees.begin(), degrees.end());
    result.bins.resize(binOf(largest) + 1);
    std::vector<std::vector<float>> values(result.bins.size());
    std::vector<double> places(result.bins.size(), 0);
    std::vector<float> all;
    all.reserve(margins.size());
    for (std::size_t i = 0; i < margins.size(); ++i) {
        if (!std::isfinite(margins[i]))
            continue;
        values[binOf(degrees[i])].push_back(margins[i]);
        places[binOf(degrees[i])] += degreeAxis(degrees[i]);
        all.push_back(margins[i]);
    }
    double allPlaces = 0;
    for (std::size_t bin = 0; bin < values.size() && !stop.stop_requested(); ++bin) {
        result.bins[bin] = binFrom(values[bin], places[bin]);
        allPlaces += places[bin];
    }
    result.all = binFrom(all, allPlaces);
    result.top = niceTop(static_cast<double>(result.all.quantiles.back()));
    result.cells.assign(MarginsByDegree::numRows * result.numColumns(), 0);
    for (std::size_t i = 0; i < margins.size(); ++i)
        if (const auto cell = result.cellOf(degrees[i], margins[i]))
            ++result.cells[*cell];
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(result));
}

} // namespace lodestone
