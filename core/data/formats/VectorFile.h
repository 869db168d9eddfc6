// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/data/load.h"

#include <filesystem>

namespace lodestone {

/// Vectors that were made elsewhere.
struct LoadedVectors {
    RowMatrix vectors; ///< one row per point; finite
    /// The points as items, in the order of the rows, with names, titles and labels; there are no users and no ratings.
    /// Null if the load was stopped.
    DatasetPtr points;
    LoadReport report; ///< format is "npy" or "text"
};

/// Most numbers of one vector: the axes of more take minutes.
inline constexpr std::size_t maxVectorDimension = 4096;

/// Reads vectors, one a row or line, plain or gzip:
/// - NumPy's .npy, versions 1 to 3, two dimensions, float32 or float64, in C or Fortran order;
/// - text: numbers between tabs, blanks or commas, with or without a header (TensorFlow Embedding Projector); or a name and
///   numbers (word2vec, after a line with count and dimension; GloVe, without).
/// Names and labels come from a table of metadata, one line a vector: `metadata`, or else NAME.metadata.tsv or metadata.tsv
/// beside the file. A line that is wrong goes to the report, a vector that is not finite is left out with a warning.
/// A header that promises more than 16 MB plus 16 times the size of the file is an error before memory is taken for it.
/// Throws Error with file, line and what to do if nothing usable is found, and if `metadata` does not fit.
LoadedVectors loadVectors(const std::filesystem::path& path, const std::filesystem::path& metadata = {},
                          const LoadProgress& progress = {}, std::stop_token stop = {});

} // namespace lodestone
