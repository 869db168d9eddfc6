// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/TripletFinder.h"

#include <cassert>
#include <utility>

namespace lodestone {

TripletFinder::TripletFinder(QObject* parent) : QObject(parent)
{
    connect(&m_task, &BackgroundTask::failed, this, &TripletFinder::failed);
}

TripletFinder::~TripletFinder() = default;

TripletProbe TripletFinder::probe(const InspectedRun& run, int epoch, const std::stop_token& stop)
{
    RunTriplets::Source source = m_triplets.of(run, stop);
    return {source.rules, std::move(source.replay), run.snapshot, epoch};
}

void TripletFinder::find(const InspectedRun& run, const TripletSearch& search)
{
    assert(run.data && run.snapshot);
    m_task.start([this, run, search](std::stop_token stop) -> BackgroundTask::Delivery {
        const TripletProbe triplets = probe(run, epochOfTriplets(*run.snapshot), stop);
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
