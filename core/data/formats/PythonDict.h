// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace lodestone {

/// Whether a line is a dictionary as Python prints it, with texts in single quotes: {'asin': '0000031852', ...}.
bool isPythonDict(std::string_view line);

/// Writes the same as JSON to `json`. Nothing is checked but what the translation needs: the rest is left to a reader of
/// JSON.
/// @return what is wrong, in words; empty if nothing is
std::string pythonToJson(std::string_view line, std::string& json);

} // namespace lodestone
