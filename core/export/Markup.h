// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/Palette.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace lodestone {

/// Text for HTML and SVG, also within quoted attributes: markup characters are escaped, control characters and bytes
/// that are no UTF-8 become U+FFFD.
std::string escaped(std::string_view text);
/// At most `digits` digits after the point, without trailing zeros: "0.25", "-3", "12.5". Always the C locale.
std::string number(double value, int digits = 2);
/// Exactly `digits` digits after the point.
std::string fixed(double value, int digits);
/// With separators: 1,234,567.
std::string grouped(std::uint64_t value);
/// "#0f7bff".
std::string hex(Rgb color);

} // namespace lodestone
