// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunSpec.h"
#include "core/train/Snapshot.h"

#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

// Texts of a project file: JSON objects whose keys are those of the command line. Numbers keep every bit; what is not
// finite becomes null and comes back as NaN. Readers ignore keys that they do not know, take the default where one is
// missing, and throw Error where a text is not what was written.

std::string jsonText(const RunSpec& spec);
RunSpec runSpecOf(std::string_view json);

std::string jsonText(const LoadOptions& reading);
LoadOptions loadOptionsOf(std::string_view json);

std::string jsonText(const EpochStats& stats);
EpochStats epochStatsOf(std::string_view json);

std::string jsonText(const std::vector<std::string>& texts);
std::vector<std::string> textsOf(std::string_view json);

bool isJson(std::string_view text);

} // namespace lodestone
