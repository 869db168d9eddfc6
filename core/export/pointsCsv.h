// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/data/EntityId.h"
#include "core/store/DataReference.h"

#include <cstdint>
#include <filesystem>
#include <span>

namespace lodestone {

/// Users and items as they are in a picture.
struct CsvPoints {
    const EntityNames& names;
    const RowMatrix& positions; ///< numEntities x 2 or 3
    std::span<const std::int32_t> clusters; ///< one per entity, or none; below 0 = in no cluster
    const RowMatrix* vectors; ///< numEntities x k; null = without
    std::span<const EntityId> entities; ///< which of them, in this order
};

/// Writes points as CSV, one a line: kind (user or item), id, title, label, cluster, x, y, of three columns z, and v1 ...
/// vk. Numbers keep every bit. Throws Error if the file cannot be written.
void writePointsCsv(const std::filesystem::path& path, const CsvPoints& points);

} // namespace lodestone
