// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/export/Palette.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lodestone {

/// Which color every entity of a picture has, and what the legend says about it.
struct EntityCategories {
    struct Category {
        std::string name;
        CategoryColor color;
        std::size_t numUsers = 0, numItems = 0;
        int paletteIndex = -1; ///< which of the palette's colors it has; -1: a gray
    };
    std::vector<Category> categories; ///< in legend order; each with a member
    std::vector<std::uint16_t> categoryOf; ///< one per entity: index into categories
    bool byLabel = false; ///< false: there are no labels, so items and users are the categories
};

/// The `numLabels` most frequent labels by name, then "Other" and "No label". A label's color does not depend on how many
/// have one. A user has no label of its own and takes the one
/// that most of its positives have, the first by index on a tie.
EntityCategories categoriesOf(const Dataset& data, std::size_t numLabels = numDistinctColors);

} // namespace lodestone
