// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>

namespace lodestone {

struct Dataset;
class DatasetBuilder;
class LoadContext;

/// Reads the ratings of one file in whatever form it has.
using ReadRatings = std::function<void(const std::filesystem::path& path, DatasetBuilder& builder)>;

/// Looks up the ratings of LoadOptions::splitFiles in `data`, by the ids of user and item, and fills data.givenParts. A
/// rating in several of the files belongs to the first of train, validation and test. Ratings that the data do not have,
/// that are in several files, or in none, are counted in warnings.
/// @param areNew  false: the data came from these files, so what is wrong with their lines was told before
/// Throws Error if a file cannot be read or none of its ratings is in the data.
void readGivenParts(Dataset& data, LoadContext& context, const ReadRatings& read, bool areNew);

} // namespace lodestone
