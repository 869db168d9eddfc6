// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace lodestone {

enum class Duplicates { Last, First, Mean };

/// How to read; every default means "find out from the file".
struct LoadOptions {
    std::string format; ///< key of the format catalogue; empty = by content and name
    std::vector<std::string> columns; ///< roles in file order: user, item, rating, time, label, title, skip; empty = guess
    std::optional<std::string> separator; ///< "," ";" "\t" "|" "::" " "
    std::optional<bool> header;
    std::filesystem::path labelsFile; ///< item, label[, title] beside the ratings
    double positiveThreshold = 3;
    int kCore = 0; ///< keep users and items with at least this many ratings, repeatedly; 0 = all
    Duplicates duplicates = Duplicates::Last;
};

/// A line that could not be used.
struct BadLine {
    std::string file; ///< as given by the user
    std::uint64_t line; ///< from 1
    std::string reason; ///< "expected 3 columns, found 2"
};

/// What happened while loading. Counts are complete; only the list of lines is cut, at maxListed.
struct LoadReport {
    static constexpr std::size_t maxListed = 100;
    std::string format; ///< key of the format that was used
    std::vector<std::string> warnings; ///< whole sentences with counts
    std::vector<BadLine> badLines; ///< the first maxListed
    std::uint64_t numBadLines = 0;
    std::uint64_t numLines = 0;
};

struct LoadedData {
    DatasetPtr dataset;
    LoadReport report;
};

/// Called from the loading thread with the part done, 0..1 (or a negative number: unknown).
using LoadProgress = std::function<void(double)>;

/// Reads a file or a folder. Good lines are kept, bad ones counted in the report.
/// Throws Error where nothing usable is found (missing or empty file, unknown format, no usable rating), with file,
/// line and what to do. Returns a null dataset only if `stop` was requested.
LoadedData loadDataset(const std::filesystem::path& path, const LoadOptions& options = {}, const LoadProgress& progress = {},
                       std::stop_token stop = {});

/// DATA of the command line: this word stands for the built-in sample.
inline constexpr const char* sampleName = "sample";

/// loadDataset(), or the built-in sample where `data` is "sample"; "./sample" is a file of that name.
LoadedData openData(const std::string& data, const LoadOptions& options = {}, const LoadProgress& progress = {},
                    std::stop_token stop = {});

} // namespace lodestone
