// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/RunTriplets.h"

#include "core/model/catalogue.h"

#include <algorithm>

namespace lodestone {

bool hasTriplets(const RunSpec& spec)
{
    return tripletRulesOf(*createModel(spec.model)).has_value();
}

int epochOfTriplets(const Snapshot& snapshot)
{
    return std::max(1, snapshot.batch > 0 ? snapshot.epoch + 1 : snapshot.epoch);
}

bool RunTriplets::isOf(const InspectedRun& run) const
{
    return m_data && m_data == run.data && m_spec.model == run.spec.model && m_spec.settings == run.spec.settings
        && m_spec.split == run.spec.split && m_spec.seed == run.spec.seed;
}

RunTriplets::Source RunTriplets::of(const InspectedRun& run, const std::stop_token& stop)
{
    if (isOf(run))
        return m_source;
    m_data.reset();
    m_source.replay.reset();
    const std::unique_ptr<EmbeddingModel> model = createModel(run.spec.model);
    applySettings(model->params(), run.spec.settings);
    Source source{*tripletRulesOf(*model), nullptr};
    source.replay = std::make_shared<const MagneticReplay>(source.rules.options, m_sets.of(run.data, run.spec.split),
                                                           run.spec.seed, stop);
    if (!stop.stop_requested()) {
        m_source = source;
        m_data = run.data;
        m_spec = run.spec;
    }
    return source;
}

} // namespace lodestone
