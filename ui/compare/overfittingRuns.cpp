// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/overfittingRuns.h"

#include <algorithm>
#include <ranges>
#include <string_view>

namespace lodestone {

std::vector<RunId> overfittingRuns(const std::vector<RunEntry>& runs, DataId data)
{
    const auto latest = [&](std::string_view model, const StoredRun* like) -> const StoredRun* {
        for (const RunEntry& entry : runs | std::views::reverse) {
            const StoredRun& run = entry.run;
            const bool isWanted = run.data == data && run.spec.model == model && run.numEpochs > 0;
            if (isWanted && (!like || (run.spec.seed == like->spec.seed && run.splitDigest == like->splitDigest)))
                return &run;
        }
        return nullptr;
    };
    const StoredRun* mml = latest("mml", nullptr);
    if (!mml)
        return {};
    std::vector<RunId> found{mml->id};
    for (const std::string_view model : {"np-mml", "nr-mml"})
        if (const StoredRun* run = latest(model, mml))
            found.push_back(run->id);
    return found;
}

} // namespace lodestone
