// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace lodestone {

/// Place of a number of ratings on an axis that grows by factors: 0 at 0, 1 at 1, and 1 further with every doubling.
double degreeAxis(double degree);

/// How the adaptive margins of one kind are spread over entities with few and with many ratings (the paper's Fig. 4).
/// Counts on a grid of degree and margin, so that a million entities are drawn as fast as a thousand, and exact quantiles.
struct MarginsByDegree {
    static constexpr std::size_t columnsPerBin = 8, numRows = 48;
    static constexpr std::array shares{0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0};

    /// Bin 0 has no ratings, bin b from 2^(b-1) to 2^b - 1: [b, b + 1) of degreeAxis().
    struct Bin {
        std::size_t count = 0; ///< entities; those whose margin is not finite are left out
        double place = 0; ///< their mean on degreeAxis()
        std::array<float, shares.size()> quantiles{}; ///< of their margins, by `shares`
    };
    std::vector<Bin> bins; ///< up to the one with the largest degree
    Bin all; ///< of all entities
    double top = 1; ///< margin at the upper edge of the grid, whose lower edge is 0: 1, 2 or 5 times a power of ten
    std::vector<std::uint32_t> cells; ///< entities per cell; numRows x numColumns(), the lowest margins first

    std::size_t numColumns() const { return bins.size() * columnsPerBin; }
    /// Index in `cells`; absent if the margin is not finite. @pre the degree lies in a bin
    std::optional<std::size_t> cellOf(std::uint32_t degree, float margin) const;
};

/// @param margins, degrees  one per entity, same size
/// @return absent if `stop` was requested
std::optional<MarginsByDegree> marginsByDegree(std::span<const float> margins, std::span<const std::uint32_t> degrees,
                                               std::stop_token stop = {});

} // namespace lodestone
