// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/keptRuns.h"

#include "core/eval/Evaluator.h"
#include "core/model/EmbeddingModel.h"
#include "core/store/storeJson.h"
#include "core/train/rateChanges.h"

#include <algorithm>
#include <utility>

namespace lodestone {

bool isSameRun(const RunSpec& kept, const RunSpec& wanted)
{
    if (kept.model != wanted.model || kept.seed != wanted.seed || kept.settings != wanted.settings)
        return false; // nearly all: texts take longer
    RunSpec same = kept;
    if (kept.evaluateEvery == 1)
        same.epochs = wanted.epochs;
    return jsonText(same) == jsonText(wanted);
}

const StoredRun* findSameRun(const std::vector<StoredRun>& runs, DataId data, const RunSpec& spec)
{
    const auto found = std::ranges::find_if(runs, [&](const StoredRun& run) {
        return run.data == data && run.spec.epochs <= spec.epochs && isSameRun(run.spec, spec)
            && repeatsRun(run.commandLine);
    });
    return found == runs.end() ? nullptr : &*found;
}

std::string freeRunName(Project& project, const std::string& wanted)
{
    std::string name = wanted;
    for (int i = 2; project.findRun(name); ++i)
        name = wanted + " " + std::to_string(i);
    return name;
}

bool isFinished(const StoredRun& run)
{
    return run.final && (run.state == RunStatus::Completed || run.state == RunStatus::EarlyStopped);
}

EpochStats bestOf(Project& project, const StoredRun& run)
{
    if (run.final)
        return *run.final;
    for (EpochStats& stats : project.history(run.id))
        if (stats.epoch == run.bestEpoch)
            return std::move(stats);
    return {};
}

RunResult keptResult(Project& project, const StoredRun& run, const DatasetPtr& data, std::stop_token stop)
{
    RunResult result{run.spec, bestOf(project, run), {}};
    for (const EpochStats& stats : project.history(run.id))
        result.seconds += stats.seconds + stats.evaluationSeconds;
    const std::vector<int> kept = project.keptEpochs(run.id, KeptKind::Best);
    if (!data || kept.empty())
        return result;
    const Snapshot best = project.embedding(run.id, KeptKind::Best, kept.front());
    const Evaluator evaluator(data, makeSplit(*data, run.spec.split), run.spec.evaluation);
    result.testRanks = evaluator.ranks(viewOf(best), Part::Test, std::move(stop));
    return result;
}

} // namespace lodestone
