// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/LinkFinder.h"

#include <cassert>
#include <utility>

namespace lodestone {

LinkFinder::LinkFinder(QObject* parent) : QObject(parent)
{
    connect(&m_task, &BackgroundTask::failed, this, &LinkFinder::failed);
}

void LinkFinder::find(const InspectedRun& run, std::vector<EntityId> anchors, LinkOptions options)
{
    assert(run.data && run.snapshot);
    const std::optional<double> theta = ownThetaOf(run.spec);
    options.similar = options.similar && theta;
    options.theta = theta.value_or(options.theta);
    options.mask = run.spec.evaluation.mask;
    m_task.start([this, run, anchors = std::move(anchors), options](std::stop_token stop) -> BackgroundTask::Delivery {
        const TrainingSetPtr set = m_sets.of(run.data, run.spec.split);
        auto links = findLinks(*set, *run.snapshot, anchors, options, stop);
        if (!links)
            return {};
        auto shared = std::make_shared<const Links>(std::move(*links));
        return [this, shared] { emit found(shared); };
    });
}

} // namespace lodestone
