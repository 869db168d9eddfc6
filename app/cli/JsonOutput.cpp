// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TrainOutput.h"

#include <nlohmann/json.hpp>
#include <sys/resource.h>

#include <iostream>

namespace lodestone {

namespace {
using Json = nlohmann::ordered_json;

Json jsonOf(const std::vector<NamedValue>& values)
{
    Json object = Json::object();
    for (const NamedValue& value : values)
        object[value.key] = value.value;
    return object;
}

Json jsonOf(const RankMetrics& metrics)
{
    Json object;
    for (const auto& [key, value] : metrics.values())
        object[std::string(key)] = value;
    if (metrics.numUsers != metrics.numUsersTotal)
        object["sampled_users"] = {{"ranked", metrics.numUsers}, {"of", metrics.numUsersTotal}};
    return object;
}

/// Ranking and NMI, whichever are known.
void addQuality(Json& line, const EpochStats& stats)
{
    const std::pair<const char*, const std::optional<RankMetrics>&> parts[] = {
        {"train", stats.train}, {"validation", stats.validation}, {"test", stats.test}};
    for (const auto& [key, metrics] : parts)
        if (metrics)
            line[key] = jsonOf(*metrics);
    if (stats.nmi10)
        line["nmi@10"] = *stats.nmi10;
    if (stats.nmi20)
        line["nmi@20"] = *stats.nmi20;
}

std::uint64_t peakMemoryBytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
}

void print(const Json& line)
{
    // Titles and ids may hold bytes that are not UTF-8; a replacement keeps the line readable.
    std::cout << line.dump(-1, ' ', false, Json::error_handler_t::replace) << std::endl;
}

class JsonOutput : public TrainOutput {
public:
    void start(Training& training, const std::vector<std::string>& warnings, int threads) override
    {
        const RunSpec& spec = training.spec();
        const Dataset& data = *training.data().data;
        Json options = Json::object();
        for (const Param& param : training.model().params())
            options[std::string(param.key)] = format(param);
        print({{"event", "start"},
               {"model", spec.model},
               {"data", data.name},
               {"users", data.numUsers()},
               {"items", data.numItems()},
               {"ratings", data.interactions.size()},
               {"train_positives", training.data().positives.size()},
               {"epochs", spec.epochs},
               {"seed", spec.seed},
               {"split", spec.split.method == SplitMethod::Random ? "random" : "folds"},
               {"fold", spec.split.fold},
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
        print(line);
    }

    void end(TrainEnd end, const EpochStats& best, double seconds) override
    {
        Json line{{"event", "end"}, {"best_epoch", best.epoch}, {"seconds", seconds}};
        addQuality(line, best);
        if (end != TrainEnd::Completed)
            line["ended"] = end == TrainEnd::EarlyStopped ? "early" : "interrupted";
        line["peak_memory_bytes"] = peakMemoryBytes();
        print(line);
    }
};
} // namespace

std::unique_ptr<TrainOutput> makeJsonOutput()
{
    return std::make_unique<JsonOutput>();
}

} // namespace lodestone
