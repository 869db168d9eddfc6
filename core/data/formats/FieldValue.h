// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lodestone {

/// A decimal number with point or comma, in the C locale; "nan" and "inf" count as numbers. @return whether it is one
bool parseNumber(std::string_view field, double& value);

/// @return whether the field is a finite number
bool parseRating(std::string_view field, float& value);
/// What is wrong with a field that parseRating() refused: "rating 'x' is not a number".
std::string ratingFault(std::string_view field);

/// Seconds since 1970 or any other count, whole or decimal, or a date: 2014-07-23, 2014-07-23 18:30:05, with T and Z too.
bool parseTime(std::string_view field, std::int64_t& time);

} // namespace lodestone
