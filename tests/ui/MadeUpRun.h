// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Session.h"

namespace lodestone {

/// Figures that depend on the epoch alone, for tests of views.
inline EpochStats madeUpStats(int epoch)
{
    EpochStats stats;
    stats.epoch = epoch;
    if (epoch > 0) {
        stats.loss = {{"l1", 4.0 / epoch}, {"l2", 2.0 / epoch}, {"lr", 0.1}};
        stats.active = {{"l1", 1.0 / epoch}, {"l2", 0.5}};
    }
    stats.validation.emplace().hr10 = 0.02 * epoch;
    stats.validation->hr50 = 0.04 * epoch;
    stats.validation->recall50 = 0.05 * epoch;
    stats.test.emplace().hr10 = 0.01 * epoch;
    stats.nmi10 = 0.03 * epoch;
    stats.nmi20 = 0.02 * epoch;
    return stats;
}

inline SnapshotPtr madeUpSnapshot(int epoch, int bestEpoch)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->epoch = epoch;
    snapshot->bestEpoch = bestEpoch;
    snapshot->numUsers = 2;
    snapshot->embeddings = RowMatrix::Constant(4, 2, static_cast<float>(epoch));
    for (int past = 0; past <= epoch; ++past)
        snapshot->history.push_back(madeUpStats(past));
    return snapshot;
}

/// A run of `planned` epochs of which `last` are done.
inline void addMadeUpRun(Session& session, int last, int bestEpoch, int planned)
{
    RunSpec spec;
    spec.epochs = planned;
    session.beginRun(spec);
    for (int epoch = 0; epoch <= last; ++epoch) {
        const SnapshotPtr snapshot = madeUpSnapshot(epoch, std::min(epoch, bestEpoch));
        session.addSnapshots({snapshot}, snapshot);
    }
}

} // namespace lodestone
