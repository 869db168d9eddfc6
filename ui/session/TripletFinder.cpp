// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/TripletFinder.h"

#include "core/model/catalogue.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace lodestone {

namespace {
std::optional<TripletRules> rulesOf(const RunSpec& spec)
{
    const std::unique_ptr<EmbeddingModel> model = createModel(spec.model);
    applySettings(model->params(), spec.settings);
    return tripletRulesOf(*model);
}

/// Whose triplets led to a snapshot: its epoch, or the one that it is within; the first for the start.
int epochBefore(const Snapshot& snapshot)
{
    return std::max(1, snapshot.batch > 0 ? snapshot.epoch + 1 : snapshot.epoch);
}
} // namespace

bool hasTriplets(const RunSpec& spec)
{
    return tripletRulesOf(*createModel(spec.model)).has_value();
}

/// The draws of one run.
struct TripletFinder::Source {
    DatasetPtr data;
    std::string model;
    std::vector<Setting> settings;
    SplitOptions split;
    std::uint64_t seed;
    TripletRules rules;
    std::shared_ptr<const MagneticReplay> replay;

    bool isOf(const InspectedRun& run) const
    {
        return data == run.data && model == run.spec.model && settings == run.spec.settings && split == run.spec.split
            && seed == run.spec.seed;
    }
};

TripletFinder::TripletFinder(QObject* parent) : QObject(parent)
{
    connect(&m_task, &BackgroundTask::failed, this, &TripletFinder::failed);
}

TripletFinder::~TripletFinder() = default;

TripletProbe TripletFinder::probe(const InspectedRun& run, int epoch, const std::stop_token& stop)
{
    if (!m_source || !m_source->isOf(run)) {
        m_source.reset();
        const TripletRules rules = *rulesOf(run.spec);
        const TrainingSetPtr set = m_sets.of(run.data, run.spec.split);
        auto replay = std::make_shared<const MagneticReplay>(rules.options, set, run.spec.seed, stop);
        Source source{run.data, run.spec.model, run.spec.settings, run.spec.split, run.spec.seed, rules, replay};
        if (!stop.stop_requested())
            m_source = std::make_unique<Source>(source);
        return {rules, std::move(replay), run.snapshot, epoch};
    }
    return {m_source->rules, m_source->replay, run.snapshot, epoch};
}

void TripletFinder::find(const InspectedRun& run, const TripletSearch& search)
{
    assert(run.data && run.snapshot);
    m_task.start([this, run, search](std::stop_token stop) -> BackgroundTask::Delivery {
        const TripletProbe triplets = probe(run, epochBefore(*run.snapshot), stop);
        if (stop.stop_requested())
            return {};
        const auto triplet = triplets.find(search, stop);
        if (stop.stop_requested())
            return {};
        const TripletPtr shared = triplet ? std::make_shared<const ProbedTriplet>(*triplet) : nullptr;
        return [this, shared] { emit found(shared); };
    });
}

void TripletFinder::look(const InspectedRun& run, const TripletPtr& triplet)
{
    assert(run.data && run.snapshot && triplet);
    m_task.start([this, run, triplet](std::stop_token stop) -> BackgroundTask::Delivery {
        const TripletProbe triplets = probe(run, triplet->drawnIn, stop);
        if (stop.stop_requested())
            return {};
        const auto seen = triplets.at(triplet->place, triplet->points[2]);
        assert(seen); // the draws of a run do not change
        const auto shared = std::make_shared<const ProbedTriplet>(*seen);
        return [this, shared] { emit found(shared); };
    });
}

} // namespace lodestone
