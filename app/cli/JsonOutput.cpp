// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TrainOutput.h"
#include "app/cli/jsonLines.h"
#include "core/data/Summary.h"

#include <sys/resource.h>

namespace lodestone {

namespace {
std::uint64_t peakMemoryBytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
}

class JsonOutput : public TrainOutput {
public:
    void start(Training& training, const std::vector<std::string>& warnings, int threads) override
    {
        const RunSpec& spec = training.spec();
        const Dataset& data = *training.data().data;
        const SplitSummary split = summaryOf(data, *training.data().split);
        Json options = Json::object();
        for (const Param& param : training.model().params())
            options[std::string(param.key)] = format(param);
        printLine(
            {{"event", "start"},
             {"model", spec.model},
             {"data", data.name},
             {"users", data.numUsers()},
             {"items", data.numItems()},
             {"ratings", data.interactions.size()},
             {"train_positives", training.data().positives.size()},
             {"epochs", spec.epochs},
             {"seed", spec.seed},
             {"split", keyOf(spec.split.method)},
             {"fold", spec.split.fold},
             {"split_seed", spec.split.seed},
             {"split_sizes",
              {{"train", split.train.ratings}, {"validation", split.validation.ratings}, {"test", split.test.ratings}}},
             {"cold_users", split.coldUsers},
             {"cold_items", split.coldItems},
             {"mask", spec.evaluation.mask == Mask::Train ? "train" : "seen"},
             {"candidates", spec.evaluation.candidates == Candidates::Sampled ? "sampled" : "full"},
             {"threads", threads},
             {"options", options},
             {"warnings", warnings}});
    }

    void progress(const TrainProgress&) override { }

    void epoch(const EpochStats& stats) override
    {
        if (stats.epoch == 0)
            return;
        Json line{{"event", "epoch"},           {"epoch", stats.epoch},
                  {"seconds", stats.seconds},   {"pairs_per_second", stats.pairsPerSecond},
                  {"loss", jsonOf(stats.loss)}, {"active", jsonOf(stats.active)}};
        addQuality(line, stats);
        printLine(line);
    }

    void end(TrainEnd end, const EpochStats& best, double seconds) override
    {
        Json line{{"event", "end"}, {"best_epoch", best.epoch}, {"seconds", seconds}};
        addQuality(line, best);
        if (end != TrainEnd::Completed)
            line["ended"] = end == TrainEnd::EarlyStopped ? "early" : "interrupted";
        line["peak_memory_bytes"] = peakMemoryBytes();
        printLine(line);
    }
};
} // namespace

std::unique_ptr<TrainOutput> makeJsonOutput()
{
    return std::make_unique<JsonOutput>();
}

} // namespace lodestone
