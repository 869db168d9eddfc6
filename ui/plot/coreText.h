// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace lodestone {

/// A text of core in the language of the window; core marks it by PARAM_TEXT with the same context.
QString coreText(const char* context, std::string_view text);

} // namespace lodestone
