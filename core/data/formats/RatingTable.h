// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/TableForm.h"

#include <filesystem>
#include <string>

namespace lodestone {

class DatasetBuilder;

/// What a pair of user and item counts where the source has no ratings: at or above every usual threshold.
inline constexpr double impliedRating = 5;
/// The same where the threshold of a positive is unusually high.
float impliedRatingOf(const LoadOptions& options);
/// Says that all ratings of a file are implied.
std::string impliedRatingWarning(const std::string& fileName, float value);

/// Reads all ratings of a table, and the labels, titles and texts that stand beside them. A line that cannot be used goes to
/// the report. Throws Error if the file cannot be read; a table without one usable line is no error here.
void readRatingTable(const std::filesystem::path& path, const TableForm& form, DatasetBuilder& builder);

/// Throws Error if `builder` has no rating: names the file and the first bad line, and says what to do.
void requireRatings(const std::filesystem::path& path, DatasetBuilder& builder);

} // namespace lodestone
