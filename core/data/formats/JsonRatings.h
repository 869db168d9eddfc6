// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace lodestone {

class DatasetBuilder;

/// Under which keys a review holds what is needed of it.
struct ReviewKeys {
    std::string user, item, rating, time;
};

/// Reads the ratings of a file with one review a line, as JSON. A line without user, item or rating goes to the report; a
/// time is a date, seconds or milliseconds, and becomes seconds. Throws Error if there is not one usable line.
void readJsonRatings(const std::filesystem::path& path, const ReviewKeys& keys, DatasetBuilder& builder);

/// Seconds of a time in seconds or milliseconds: what is beyond the year 5000 counts as milliseconds.
std::int64_t secondsOf(std::int64_t time);

} // namespace lodestone
