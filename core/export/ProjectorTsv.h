// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/store/DataReference.h"

#include <filesystem>

namespace lodestone {

/// Where writeProjectorTsv() puts the names: "vectors.tsv" becomes "vectors.metadata.tsv".
std::filesystem::path projectorMetadataOf(const std::filesystem::path& vectors);

/// Writes vectors for the TensorFlow Embedding Projector, one line each, numbers between tabs, and beside them a table of
/// id, kind (user or item), title and label. Tabs and line ends within names become blanks. Throws Error if a file cannot be
/// written.
/// @pre as many names as rows
void writeProjectorTsv(const std::filesystem::path& vectors, const RowMatrixRef& matrix, const EntityNames& names);

} // namespace lodestone
