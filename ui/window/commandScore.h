// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lodestone {

/// How well a command fits what was typed; larger is better. Every word must be found, whatever its case: at the beginning
/// of a word of the title (best), within the title, within `rest`, or with its letters scattered over the title (worst).
/// @param rest  menus and keys of the command
/// @return nothing if a word is not found; 0 if nothing was typed
std::optional<int> commandScore(const QString& typed, const QString& title, const QString& rest);

} // namespace lodestone
