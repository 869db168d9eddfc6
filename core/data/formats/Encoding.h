// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace lodestone {

bool isAscii(std::string_view text);
/// Well-formed UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
bool isUtf8(std::string_view text);
/// `text` itself where it is UTF-8; otherwise its bytes taken as Latin-1 and written to `scratch` as UTF-8.
std::string_view toUtf8(std::string_view text, std::string& scratch);

} // namespace lodestone
