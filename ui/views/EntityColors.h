// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Coloring.h"
#include "ui/views/ScatterContent.h"

#include <span>
#include <vector>

namespace lodestone {

/// How a category is shown, as the user chose in the legend.
enum class Emphasis : std::uint8_t {
    Normal,
    Muted, ///< close to the background, below all others
    Hidden,
};

/// The color of a category on a background.
Rgb colorOn(const CategoryColor& color, bool dark);
/// Of what the colors depend on besides the categories; each span has one byte per entity, or is empty.
struct EntityStates {
    std::span<const std::uint8_t> selected; ///< where given, all others are muted
    std::span<const std::uint8_t> passes; ///< 0: left out by the filter; empty = all pass
    std::uint8_t alpha = 255; ///< of what is not selected
};
/// One color per entity; alpha 0 where hidden.
/// @param emphasis  one per category; empty = all normal
std::vector<Rgba> entityColors(const Coloring& coloring, const std::vector<Emphasis>& emphasis, Rgba background, bool dark,
                               const EntityStates& states = {});
/// `order` with muted entities moved to the front, so that they are drawn below and dropped first.
std::vector<std::uint32_t> emphasizedOrder(const std::vector<std::uint32_t>& order, const Coloring& coloring,
                                           const std::vector<Emphasis>& emphasis);

} // namespace lodestone
