// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/readShownRun.h"

#include "ui/session/EpochStore.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace lodestone {

namespace {
using Vectors = std::map<int, std::shared_ptr<Snapshot>>;

void readExact(Project& project, RunId id, Vectors& vectors)
{
    for (const KeptKind kind : {KeptKind::Best, KeptKind::Last})
        for (const int epoch : project.keptEpochs(id, kind))
            vectors[epoch] = std::make_shared<Snapshot>(project.embedding(id, kind, epoch));
}

void readSeries(Project& project, RunId id, std::size_t budget, Vectors& vectors)
{
    const std::vector<int> kept = project.keptEpochs(id, KeptKind::Series);
    std::size_t bytes = vectors.empty() ? 0 : sizeOf(*vectors.begin()->second);
    int stride = 1;
    const auto tooMany = [&] { return static_cast<std::size_t>(kept.back() / stride + 1) * bytes > budget; };
    for (const int epoch : kept) {
        if (vectors.contains(epoch) || epoch % stride != 0)
            continue;
        vectors[epoch] = std::make_shared<Snapshot>(project.embedding(id, KeptKind::Series, epoch));
        bytes = std::max(bytes, sizeOf(*vectors[epoch]));
        while (stride <= kept.back() && tooMany())
            stride *= 2;
    }
}
} // namespace

std::vector<int> bestEpochs(const EpochHistory& history)
{
    std::vector<int> best;
    const bool validates = !history.empty() && history.front().validation;
    double highest = 0;
    int epoch = 0;
    for (const EpochStats& stats : history) {
        const bool isFirst = epoch == 0;
        if (stats.epoch > 0 && (!validates || (stats.validation && (isFirst || stats.validation->recall50 > highest)))) {
            epoch = stats.epoch;
            highest = stats.validation ? stats.validation->recall50 : 0;
        }
        best.push_back(epoch);
    }
    return best;
}

ShownRun readShownRun(Project& project, RunId id, std::size_t budget)
{
    ShownRun shown{project.run(id), {}};
    const EpochHistory history = project.history(id);
    const std::vector<int> best = bestEpochs(history);
    Vectors vectors;
    readExact(project, id, vectors);
    readSeries(project, id, budget, vectors);
    for (auto entry = vectors.begin(); entry != vectors.end(); ++entry) {
        Snapshot& snapshot = *entry->second;
        const bool isLast = std::next(entry) == vectors.end();
        snapshot.history = isLast ? history : history.upTo(entry->first);
        const std::size_t known = snapshot.history.size();
        snapshot.bestEpoch = known == 0 ? 0 : best[known - 1];
        shown.snapshots.push_back(entry->second);
    }
    return shown;
}

} // namespace lodestone
