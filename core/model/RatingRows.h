// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/EntityLists.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lodestone {

/// All train ratings, also those below the threshold of a positive, row by row of one kind of entity.
struct RatingRows {
    RatingRows() = default;
    RatingRows(const TrainingSet& set, EntityKind kind);

    std::vector<std::uint64_t> offsets; ///< numRows + 1, into the two below
    std::vector<std::uint32_t> others; ///< rows of the other kind, ascending within each row
    std::vector<float> values;

    std::size_t numRows() const { return offsets.size() - 1; }
    std::size_t count(std::size_t row) const { return offsets[row + 1] - offsets[row]; }
    std::span<const std::uint32_t> othersOf(std::size_t row) const
    {
        return std::span(others).subspan(offsets[row], count(row));
    }
    std::span<const float> valuesOf(std::size_t row) const { return std::span(values).subspan(offsets[row], count(row)); }
};

} // namespace lodestone
