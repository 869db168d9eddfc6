// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Project.h"
#include "tests/core/store/StoredRuns.h"
#include "ui/session/RunEntries.h"

#include <string>
#include <vector>

namespace lodestone {

/// A run with one value of alpha and a seed; its validation HR@50 is 0.1 * alpha + 0.001 * seed, its HR@10 a tenth of that,
/// and each test figure is half of the validation figure.
inline StoredRun sweptRun(const std::string& model, const std::string& alpha, std::uint64_t seed, DataId data)
{
    StoredRun run = someRun(model + " alpha=" + alpha + " seed " + std::to_string(seed), data);
    run.spec.model = model;
    run.spec.settings = {{"dimension", "8"}};
    if (!alpha.empty())
        run.spec.settings.push_back({"alpha", alpha});
    run.spec.seed = seed;
    run.state = RunStatus::Completed;
    return run;
}

inline EpochStats sweptStats(int epoch, double alpha, std::uint64_t seed)
{
    EpochStats stats = fullStats(epoch);
    stats.validation->hr50 = 0.1 * alpha + 0.001 * static_cast<double>(seed);
    stats.validation->hr10 = 0.1 * stats.validation->hr50;
    stats.test->hr50 = 0.5 * stats.validation->hr50;
    stats.test->hr10 = 0.5 * stats.validation->hr10;
    return stats;
}

/// The same as the window knows it, with one finished epoch.
inline RunEntry sweptEntry(RunId id, const std::string& model, const std::string& alpha, std::uint64_t seed,
                           DataId data = DataId(1))
{
    RunEntry entry{sweptRun(model, alpha, seed, data), {}, {}};
    entry.run.id = id;
    entry.run.numEpochs = entry.run.bestEpoch = 1;
    entry.best = entry.last = sweptStats(1, alpha.empty() ? 0 : std::stod(alpha), seed);
    return entry;
}

/// Two models, three values of alpha, two seeds: runs 1 to 12, the seed changing first, then alpha.
inline std::vector<RunEntry> sweptEntries()
{
    std::vector<RunEntry> entries;
    std::int64_t id = 0;
    for (const std::string model : {"mml", "np-mml"})
        for (const std::string alpha : {"0.2", "0.5", "0.8"})
            for (const std::uint64_t seed : {1, 2})
                entries.push_back(sweptEntry(RunId(++id), model, alpha, seed));
    return entries;
}

} // namespace lodestone
