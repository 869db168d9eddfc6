// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace lodestone {

class DatasetBuilder;

/// The metadata of products that belong to a file of reviews or ratings: meta_NAME.json or .jsonl (or .gz) beside it, else
/// the only meta_ file of the folder. Says so in a warning if there is none, or if one of several cannot be chosen.
std::optional<std::filesystem::path> amazonItemFile(const std::filesystem::path& ratings, DatasetBuilder& builder);

/// Titles and category paths of the rated products: JSON of 2018 and 2023, Python dictionaries of 2014.
/// Throws Error if the file cannot be read.
void readAmazonItems(const std::filesystem::path& path, DatasetBuilder& builder);

} // namespace lodestone
