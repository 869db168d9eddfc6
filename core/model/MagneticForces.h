// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/MagneticReplay.h"

#include <stop_token>

namespace lodestone {

/// What pulled and pushed one entity during an epoch (ui.md 5, U1).
struct EntityForces {
    /// dimension x numForces: sum over the epoch's visits of minus the gradient, so that columns point where they move it.
    Eigen::MatrixXd parts;
    std::array<std::size_t, numForces> contributions{}; ///< active hinges (or visits, for the covariance) behind each column
    std::size_t triplets = 0; ///< drawn triplets that hold the entity, active or not
};

/// Splits the gradient of an entity on request, so that training pays nothing for it: all triplets of an epoch are drawn
/// again; those that hold the entity are evaluated at the vectors, metrics and margins of the shown snapshot. The covariance
/// is that of all visits of the epoch at those vectors.
class MagneticForces {
public:
    /// @param snapshot  of the same run; kept.  @param stop  leaves it with nothing to be asked for
    MagneticForces(const MagneticOptions& options, TrainingSetPtr data, std::uint64_t seed, SnapshotPtr snapshot,
                   std::stop_token stop = {});

    /// @param epoch  whose triplets are drawn, from 1
    /// @return what was summed until `stop` was requested
    EntityForces on(EntityId entity, int epoch, std::stop_token stop = {}) const;

private:
    void addCovariance(std::uint32_t row, EntityForces& forces) const;

    MagneticReplay m_replay;
    SnapshotPtr m_snapshot;
    std::array<Eigen::MatrixXd, numRelations> m_metrics;
    Eigen::MatrixXd m_covariance; ///< zero diagonal
    Eigen::VectorXd m_center;
};

} // namespace lodestone
