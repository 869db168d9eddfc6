// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/data/StringTable.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lodestone {

/// What a file of vectors holds.
struct VectorRows {
    RowMatrix vectors;
    StringTable names; ///< one a row, or empty
    /// Place of each row among the lines or rows of the file, from 0; those that were left out count too.
    std::vector<std::uint32_t> places;
    std::size_t numInFile = 0; ///< places
    std::size_t numNotFinite = 0; ///< vectors that were left out because a number is not finite
};

} // namespace lodestone
