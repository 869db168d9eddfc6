// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace lodestone {

/// A picture of a layout in two dimensions: items are round dots, users small hollow squares.
struct SvgPicture {
    std::string title;
    RowMatrixRef layout; ///< numEntities x 2, users first, finite
    std::size_t numUsers;
    std::span<const std::uint16_t> categoryOf; ///< one per entity
    double extent; ///< the picture shows -extent .. extent of both coordinates
};

/// Entities that are drawn at most; of more an even, seeded sample.
inline constexpr std::size_t maxDrawnEntities = 30'000;

/// The entities to draw, in drawing order: users below items, otherwise mixed, so that no category covers another.
std::vector<std::uint32_t> drawnEntities(std::size_t numEntities, std::size_t numUsers);

/// An <svg> element. Colors come from the custom properties --c0, --c1, ... of scatterStyle(), by category.
std::string svgScatter(const SvgPicture& picture, std::span<const std::uint32_t> drawn);

} // namespace lodestone
