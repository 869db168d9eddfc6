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

/// The same for equal runs.
std::string jsonText(const RunSpec& spec);
/// With the defaults of the options that the run leaves as they are.
std::string keptText(const RunSpec& spec);
struct KeptSpec {
    RunSpec spec;
    std::vector<Setting>
        changedDefaults; ///< what the run left as it was and is another value by now; among spec.settings, too
};
/// Of either text.
KeptSpec keptSpecOf(std::string_view json);

std::string jsonText(const LoadOptions& reading);
LoadOptions loadOptionsOf(std::string_view json);

std::string jsonText(const EpochStats& stats);
EpochStats epochStatsOf(std::string_view json);

std::string jsonText(const std::vector<std::string>& texts);
std::vector<std::string> textsOf(std::string_view json);

bool isJson(std::string_view text);

} // namespace lodestone
