// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/TripletProbe.h"
#include "ui/session/Inspector.h"

#include <memory>
#include <stop_token>

namespace lodestone {

/// Whether triplets of a model can be drawn again. Throws Error for an unknown model.
bool hasTriplets(const RunSpec& spec);
/// Whose triplets led to a snapshot: its epoch, or the one that it is within; the first for the start.
int epochOfTriplets(const Snapshot& snapshot);

/// What draws the triplets of a run again; that of the last run is kept. Used by one thread at a time.
class RunTriplets {
public:
    struct Source {
        TripletRules rules;
        std::shared_ptr<const MagneticReplay> replay; ///< unusable once a stop was requested
    };
    /// @pre hasTriplets(run.spec); its data are not null.  Throws Error as makeTrainingSet().
    Source of(const InspectedRun& run, const std::stop_token& stop);

private:
    bool isOf(const InspectedRun& run) const;

    TrainingSetCache m_sets;
    DatasetPtr m_data; ///< null: there is no source
    RunSpec m_spec;
    Source m_source;
};

} // namespace lodestone
