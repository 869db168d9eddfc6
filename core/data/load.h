// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/data/LabelRules.h"

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

/// Files that say which ratings are for training, validation and test, each in any form that ratings can have.
struct SplitFiles {
    std::filesystem::path train, validation, test; ///< train is needed, and at least one of the others

    bool empty() const { return train.empty() && validation.empty() && test.empty(); }
    bool operator==(const SplitFiles&) const = default;
};

/// How to read; every default means "find out from the file".
struct LoadOptions {
    std::string format; ///< key of the format catalogue; empty = by content and name
    std::vector<std::string> columns; ///< by place: user, item, rating, time, label, title, text, skip; empty = guess
    std::optional<std::string> separator; ///< "," ";" "\t" "|" "::" " "
    std::optional<bool> header;
    std::filesystem::path labelsFile; ///< item, label[, title[, text]] beside the ratings
    LabelRules labelRules; ///< which label of several an item has
    SplitFiles splitFiles; ///< for the split from files; columns, separator and header hold for them too
    double positiveThreshold = 3;
    int kCore = 0; ///< keep users and items with at least this many ratings, repeatedly; 0 = all
    Duplicates duplicates = Duplicates::Last;

    bool operator==(const LoadOptions&) const = default;
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
    std::uint64_t numPositives = 0; ///< ratings at or above the threshold, of those that were kept
    std::vector<std::filesystem::path> files; ///< plain files that were opened, absolute: also those beside the one named
};

struct LoadedData {
    DatasetPtr dataset;
    LoadReport report;
};

/// Called from the loading thread with the part done, 0..1 (or a negative number: unknown).
using LoadProgress = std::function<void(double)>;

/// Reads a file or a folder. Good lines are kept, bad ones counted in the report.
/// An empty path with options.splitFiles reads all ratings of those files as one data set. With a path, their ratings are
/// looked up in the data: what is not there, and what is in several of the files, is counted in warnings.
/// Throws Error where nothing usable is found (missing or empty file, unknown format, no usable rating), with file,
/// line and what to do, and for options out of range. Returns a null dataset only if `stop` was requested.
LoadedData loadDataset(const std::filesystem::path& path, const LoadOptions& options = {}, const LoadProgress& progress = {},
                       std::stop_token stop = {});

/// DATA of the command line: this word stands for the built-in sample.
inline constexpr const char* sampleName = "sample";

/// loadDataset(), or the built-in sample where `data` is "sample"; "./sample" is a file of that name.
LoadedData openData(const std::string& data, const LoadOptions& options = {}, const LoadProgress& progress = {},
                    std::stop_token stop = {});

} // namespace lodestone
