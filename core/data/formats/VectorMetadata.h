// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/StringTable.h"

#include <cstddef>
#include <filesystem>
#include <optional>

namespace lodestone {

class LoadContext;

/// What a table of metadata says of each vector of a file, in the order of the file.
struct VectorMetadata {
    StringTable names;
    StringTable titles; ///< empty if there is no column of titles
    StringTable labels; ///< several of one point are joined by |; empty if no column holds labels
};

/// NAME.metadata.tsv or metadata.tsv (or .gz) beside the file of vectors. Throws nothing.
std::optional<std::filesystem::path> metadataFileOf(const std::filesystem::path& vectors);

/// Reads a table of metadata with tabs: one column of names, or several. Whether the first line is a header is known by the
/// number of lines; it names the columns. Without one the first column holds names. Labels are the column so named, else the
/// first one with few different values.
/// @param numVectors  lines that there must be. @return absent if there is another number of lines: it belongs to others
/// Throws Error if the file cannot be read.
std::optional<VectorMetadata> readVectorMetadata(const std::filesystem::path& path, std::size_t numVectors,
                                                 LoadContext& context);

} // namespace lodestone
