// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/MagneticForces.h"

#include <algorithm>

namespace lodestone {

namespace {
bool holds(const MagneticDraw& draw, std::uint32_t row)
{
    const auto in = [row](const std::optional<std::pair<std::uint32_t, std::uint32_t>>& pair) {
        return pair && (pair->first == row || pair->second == row);
    };
    return draw.pair.user == row || draw.pair.item == row || in(draw.similarUsers) || in(draw.similarItems)
        || std::find(draw.items.begin(), draw.items.end(), row) != draw.items.end()
        || std::find(draw.users.begin(), draw.users.end(), row) != draw.users.end();
}
} // namespace

MagneticForces::MagneticForces(const MagneticOptions& options, TrainingSetPtr data, std::uint64_t seed, SnapshotPtr snapshot,
                               std::stop_token stop)
    : m_replay(options, std::move(data), seed, std::move(stop)), m_snapshot(std::move(snapshot))
{
    for (std::size_t r = 0; r < numRelations; ++r)
        m_metrics[r] = m_snapshot->metric(static_cast<Relation>(r)).cast<double>();
    const Eigen::MatrixXd rows = m_snapshot->embeddings.cast<double>();
    const PositiveLists& lists = m_replay.data().positives;
    Eigen::VectorXd visits(rows.rows());
    for (std::uint32_t user = 0; user < lists.numUsers(); ++user)
        visits[user] = static_cast<double>(lists.itemsOf(UserIndex{user}).size());
    for (std::uint32_t item = 0; item < lists.numItems(); ++item)
        visits[static_cast<Eigen::Index>(lists.numUsers()) + item] =
            static_cast<double>(lists.usersOf(ItemIndex{item}).size());
    m_center = rows.transpose() * visits / visits.sum();
    const Eigen::MatrixXd centered = rows.rowwise() - m_center.transpose();
    m_covariance = centered.transpose() * (centered.array().colwise() * visits.array()).matrix() / visits.sum();
    m_covariance.diagonal().setZero();
}

EntityForces MagneticForces::on(EntityId entity, int epoch, std::stop_token stop) const
{
    const auto row = static_cast<std::uint32_t>(entity);
    const MagneticOptions& options = m_replay.options();
    EntityForces forces;
    forces.parts = Eigen::MatrixXd::Zero(m_snapshot->embeddings.cols(), numForces);
    const MagneticLoss<double> loss(m_metrics, {options.alpha, options.lambda, options.rho});
    const std::vector<PositivePair> positives = m_replay.positives(epoch);
    MagneticDraw draw;
    for (std::size_t at = 0; at < positives.size() && !stop.stop_requested(); ++at) {
        draw.pair = positives[at];
        m_replay.draw(epoch, at, draw);
        if (!holds(draw, row))
            continue;
        MagneticReplay::Rows rows;
        const MagneticSample<double> sample = m_replay.sampleOf(draw, *m_snapshot, m_metrics[0], rows);
        if (std::find(rows.begin(), rows.end(), row) == rows.end())
            continue; // drawn as a candidate, but another one was closer
        const MagneticGradient<double> gradient = loss(sample);
        ++forces.triplets;
        for (std::size_t role = 0; role < numMagneticRoles; ++role) {
            if (rows[role] != row)
                continue;
            forces.parts -= gradient.vectors[role];
            for (std::size_t part = 0; part < numForces; ++part)
                forces.contributions[part] += !gradient.vectors[role].col(static_cast<Eigen::Index>(part)).isZero(0);
        }
        if (draw.pair.user == row || draw.pair.item == row)
            addCovariance(row, forces);
    }
    return forces;
}

/// One visit's share of L_P (mml.md 5).
void MagneticForces::addCovariance(std::uint32_t row, EntityForces& forces) const
{
    if (!(m_replay.options().omegaP > 0))
        return;
    const Eigen::VectorXd delta = m_snapshot->embeddings.row(row).transpose().cast<double>() - m_center;
    forces.parts.col(static_cast<Eigen::Index>(Force::Covariance)) -= 4 * m_replay.options().omegaP * (m_covariance * delta);
    ++forces.contributions[static_cast<std::size_t>(Force::Covariance)];
}

} // namespace lodestone
