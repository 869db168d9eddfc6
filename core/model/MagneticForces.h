// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/MagneticLoss.h"
#include "core/model/MagneticModel.h"

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
/// again from the counter-based streams; those that hold the entity are evaluated at the vectors, metrics and margins of
/// the shown snapshot. The covariance is that of all visits of the epoch at those vectors.
class MagneticForces {
public:
    /// @param snapshot  of the same run; kept
    MagneticForces(const MagneticOptions& options, TrainingSetPtr data, std::uint64_t seed, SnapshotPtr snapshot);

    /// @param epoch  whose triplets are drawn, from 1
    /// @return what was summed until `stop` was requested
    EntityForces on(EntityId entity, int epoch, std::stop_token stop = {}) const;

private:
    struct Draw;
    bool holds(const Draw& draw, std::uint32_t row) const;
    MagneticSample<double> sampleOf(const Draw& draw, std::array<std::uint32_t, numMagneticRoles>& rows) const;
    void chooseNegatives(const Draw& draw, MagneticSample<double>& sample,
                         std::array<std::uint32_t, numMagneticRoles>& rows) const;
    double distance(std::uint32_t user, std::uint32_t item) const;
    void addCovariance(std::uint32_t row, EntityForces& forces) const;

    MagneticOptions m_options;
    TrainingSetPtr m_data;
    std::uint64_t m_seed;
    SnapshotPtr m_snapshot;
    SimilarPairs m_similarUsers, m_similarItems;
    TripletSampler m_sampler;
    std::array<Eigen::MatrixXd, numRelations> m_metrics;
    Eigen::MatrixXd m_covariance; ///< zero diagonal
    Eigen::VectorXd m_center;
};

} // namespace lodestone
