// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace lodestone {

/// Text for a cell of LaTeX; control characters become blanks.
std::string latexEscaped(std::string_view text);
/// A field of CSV as RFC 4180 has it, in quotes where it must be.
std::string csvEscaped(std::string_view text);

} // namespace lodestone
