// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/Snapshot.h"

#include <nlohmann/json.hpp>

namespace lodestone {

using Json = nlohmann::ordered_json;

/// Key and value of each.
Json jsonOf(const std::vector<NamedValue>& values);

/// Adds ranking and NMI, whichever are known, under the keys of architecture.md 6.
void addQuality(Json& line, const EpochStats& stats);

/// Writes one line to standard output, at once.
void printLine(const Json& line);

} // namespace lodestone
