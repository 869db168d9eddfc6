// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/keptRuns.h"

#include "core/eval/Evaluator.h"
#include "core/experiment/epochSeconds.h"
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

bool endsAs(const RunSpec& made, const RunSpec& wanted)
{
    RunSpec same = made;
    same.evaluateTest = wanted.evaluateTest;
    same.evaluateTrain = wanted.evaluateTrain;
    return made.epochs == wanted.epochs && made.evaluateTest >= wanted.evaluateTest
        && made.evaluateTrain >= wanted.evaluateTrain && isSameRun(same, wanted);
}

bool isResultOf(const StoredRun& run, const RunSpec& wanted)
{
    return isFinished(run) && endsAs(run.spec, wanted) && repeatsRun(run.commandLine);
}

const StoredRun* findSameRun(const std::vector<StoredRun>& runs, DataId data, const RunSpec& spec)
{
    const auto found = std::ranges::find_if(runs, [&](const StoredRun& run) {
        return run.data == data && run.spec.epochs <= spec.epochs && isSameRun(run.spec, spec)
            && repeatsRun(run.commandLine);
    });
    if (found != runs.end())
        return &*found;
    const auto more =
        std::ranges::find_if(runs, [&](const StoredRun& run) { return run.data == data && isResultOf(run, spec); });
    return more == runs.end() ? nullptr : &*more;
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
    for (const EpochStats& stats : project.history(run.id))
        if (stats.epoch == run.bestEpoch)
            return stats;
    return {};
}

RunResult keptResult(Project& project, const StoredRun& run, const DatasetPtr& data, std::stop_token stop)
{
    RunResult result{run.spec, bestOf(project, run), {}};
    const EpochHistory history = project.history(run.id);
    for (const EpochStats& stats : history)
        result.seconds += stats.seconds + stats.evaluationSeconds;
    result.epochSeconds = epochSecondsOf(history);
    const std::vector<int> kept = project.keptEpochs(run.id, KeptKind::Best);
    if (!data || kept.empty())
        return result;
    const Snapshot best = project.embedding(run.id, KeptKind::Best, kept.front());
    const Evaluator evaluator(data, makeSplit(*data, run.spec.split), run.spec.evaluation);
    result.testRanks = evaluator.ranks(viewOf(best), Part::Test, std::move(stop));
    return result;
}

} // namespace lodestone
