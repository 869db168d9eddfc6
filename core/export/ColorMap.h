// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/Palette.h"

#include <string_view>
#include <vector>

namespace lodestone {

/// Colors for numbers, from the smallest to the largest.
struct ColorMap {
    std::string_view key; ///< for settings
    std::string_view title;
    bool diverging; ///< two hues that meet in the middle
    std::vector<Rgb> stops; ///< evenly spaced
    /// @param part  0 = the first stop, 1 = the last; beyond them the same
    Rgb at(double part) const;
};

/// In menu order; the first is the default, and the first diverging one that of numbers with a middle. Viridis and Cividis
/// are those of matplotlib, sampled at ten places; the diverging ones have a gray middle that is seen on white and black.
const std::vector<ColorMap>& colorMaps();
/// The first one for an unknown key.
const ColorMap& findColorMap(std::string_view key);

/// Colors for categories.
struct CategoryPalette {
    std::string_view key;
    std::string_view title;
    std::vector<CategoryColor> colors;
    /// Beyond its colors they repeat as tints, then from the start.
    CategoryColor at(std::size_t index) const;
};

/// In menu order; the first is categoryColor(). Okabe and Ito 2008 (8), and Tol's "muted" with one more (10), each with
/// lighter twins of its dark colors for dark backgrounds.
const std::vector<CategoryPalette>& categoryPalettes();
/// The first one for an unknown key.
const CategoryPalette& findCategoryPalette(std::string_view key);

} // namespace lodestone
