// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace lodestone {

/// What a project knows of the data of its runs: enough to find them again and to tell whether they are the same.
struct DataReference {
    std::string source; ///< DATA of the command line, absolute where it is a path; empty: the split files are the data
    LoadOptions reading;
    std::string fingerprint; ///< as fingerprintOf() gives it
    std::string name;
    std::uint64_t numUsers = 0, numItems = 0, numRatings = 0;

    bool operator==(const DataReference&) const = default;
};

/// Ids and what is said of every entity, kept so that a project can name its points without the data.
struct EntityNames {
    std::uint64_t numUsers = 0;
    std::vector<std::string> ids, titles, labels; ///< one per entity, users first; titles and labels empty where unknown

    bool operator==(const EntityNames&) const = default;
};

/// SHA-256, in 64 hexadecimal digits, of all files that are read: the file, or every file of the folder (but projects) with
/// its name, then the file of labels and those of the split. Of the built-in sample it is that of its ratings. Empty only if
/// `stop` was requested. Throws Error if a file cannot be read.
std::string fingerprintOf(const std::string& source, const LoadOptions& reading, const Dataset& data,
                          std::stop_token stop = {});

/// Paths become absolute, so that the project finds the data from another folder.
DataReference referenceOf(const std::string& source, const LoadOptions& reading, const Dataset& data,
                          std::stop_token stop = {});

/// Reads the data anew. The dataset is null only if `stop` was requested. Throws Error if they cannot be read, or are other
/// data than they were.
LoadedData openReferenced(const DataReference& reference, const LoadProgress& progress = {}, std::stop_token stop = {});

EntityNames namesOf(const Dataset& data);

} // namespace lodestone
