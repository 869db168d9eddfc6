// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/MagneticForces.h"

#include <algorithm>
#include <tuple>

namespace lodestone {

/// Everything that was drawn for one positive.
struct MagneticForces::Draw {
    PositivePair pair;
    std::vector<std::uint32_t> items, users;
    std::optional<std::pair<std::uint32_t, std::uint32_t>> similarUsers, similarItems;
};

namespace {
SimilarPairs similarOf(const MagneticOptions& options, const TrainingSet& data, EntityKind kind)
{
    return options.alpha < 1 ? SimilarPairs(data.positives, kind, options.theta) : SimilarPairs();
}

/// Draws what training drew for positive `i` of a batch.
template <typename Draw>
void drawAgain(const TripletSampler& sampler, const MagneticOptions& options, const RandomStream& triplets,
               const RandomStream& latentPairs, std::size_t i, Draw& draw)
{
    const auto ignore = [](std::uint32_t) {};
    RandomStream random = triplets.at(i), latent = latentPairs.at(i);
    draw.items.resize(static_cast<std::size_t>(options.negatives));
    draw.users.resize(static_cast<std::size_t>(options.userNegatives));
    const bool itemSide = options.alpha * (1 - options.lambda) > 0, userSide = options.alpha * options.lambda > 0;
    const int numItems =
        itemSide ? sampler.drawItems(draw.pair.user, options.negatives, random, draw.items.data(), ignore) : 0;
    const int numUsers =
        userSide ? sampler.drawUsers(draw.pair.item, options.userNegatives, random, draw.users.data(), ignore) : 0;
    draw.items.resize(static_cast<std::size_t>(numItems));
    draw.users.resize(static_cast<std::size_t>(numUsers));
    if (options.alpha < 1) {
        draw.similarUsers = sampler.drawLatentPair(draw.pair.user, latent);
        draw.similarItems = sampler.drawLatentPair(draw.pair.item, latent);
    }
}
} // namespace

MagneticForces::MagneticForces(const MagneticOptions& options, TrainingSetPtr data, std::uint64_t seed, SnapshotPtr snapshot)
    : m_options(options), m_data(std::move(data)), m_seed(seed), m_snapshot(std::move(snapshot)),
      m_similarUsers(similarOf(options, *m_data, EntityKind::User)),
      m_similarItems(similarOf(options, *m_data, EntityKind::Item)),
      m_sampler(m_data->positives, m_similarUsers, m_similarItems)
{
    for (std::size_t r = 0; r < numRelations; ++r)
        m_metrics[r] = m_snapshot->metric(static_cast<Relation>(r)).cast<double>();
    const Eigen::MatrixXd rows = m_snapshot->embeddings.cast<double>();
    const PositiveLists& lists = m_data->positives;
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
    EntityForces forces;
    forces.parts = Eigen::MatrixXd::Zero(m_snapshot->embeddings.cols(), numForces);
    const MagneticLoss<double> loss(m_metrics, {m_options.alpha, m_options.lambda, m_options.rho});
    std::vector<PositivePair> positives;
    shufflePositives(m_data->positives, m_seed, epoch, positives);
    const auto size = static_cast<std::size_t>(m_options.batch);
    Draw draw;
    for (std::size_t at = 0; at < positives.size() && !stop.stop_requested(); ++at) {
        draw.pair = positives[at];
        const auto epochKey = static_cast<std::uint64_t>(epoch);
        drawAgain(m_sampler, m_options, RandomStream(m_seed, Purpose::Triplets, epochKey, at / size),
                  RandomStream(m_seed, Purpose::LatentPairs, epochKey, at / size), at % size, draw);
        if (!holds(draw, row))
            continue;
        std::array<std::uint32_t, numMagneticRoles> rows;
        const MagneticSample<double> sample = sampleOf(draw, rows);
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

bool MagneticForces::holds(const Draw& draw, std::uint32_t row) const
{
    const auto in = [row](const std::optional<std::pair<std::uint32_t, std::uint32_t>>& pair) {
        return pair && (pair->first == row || pair->second == row);
    };
    return draw.pair.user == row || draw.pair.item == row || in(draw.similarUsers) || in(draw.similarItems)
        || std::find(draw.items.begin(), draw.items.end(), row) != draw.items.end()
        || std::find(draw.users.begin(), draw.users.end(), row) != draw.users.end();
}

double MagneticForces::distance(std::uint32_t user, std::uint32_t item) const
{
    const Eigen::VectorXd delta =
        (m_snapshot->embeddings.row(user) - m_snapshot->embeddings.row(item)).transpose().cast<double>();
    return delta.dot(m_metrics[0] * delta);
}

/// The closest candidates under W^UI and their rank weights (mml.md 3).
void MagneticForces::chooseNegatives(const Draw& draw, MagneticSample<double>& sample,
                                     std::array<std::uint32_t, numMagneticRoles>& rows) const
{
    const auto [user, item] = draw.pair;
    const double near = distance(user, item);
    const auto choose = [&](const std::vector<std::uint32_t>& candidates, double margin, std::size_t numEntities,
                            double& weight, auto&& distanceTo) {
        std::uint32_t best = MagneticBatch::none;
        double bestDistance = 0;
        int violating = 0;
        for (const std::uint32_t candidate : candidates) {
            const double far = distanceTo(candidate);
            violating += margin + near - far > 0;
            if (best == MagneticBatch::none || far < bestDistance) {
                best = candidate;
                bestDistance = far;
            }
        }
        weight = candidates.empty() ? 0 : rankWeight(numEntities, violating, static_cast<int>(candidates.size()));
        return best;
    };
    rows[static_cast<std::size_t>(MagneticRole::NegativeItem)] =
        choose(draw.items, sample.userMargin, m_data->positives.numItems(), sample.itemRankWeight,
               [&](std::uint32_t d) { return distance(user, d); });
    rows[static_cast<std::size_t>(MagneticRole::NegativeUser)] =
        choose(draw.users, sample.itemMargin, m_data->positives.numUsers(), sample.userRankWeight,
               [&](std::uint32_t b) { return distance(b, item); });
}

MagneticSample<double> MagneticForces::sampleOf(const Draw& draw, std::array<std::uint32_t, numMagneticRoles>& rows) const
{
    const Snapshot& snapshot = *m_snapshot;
    const auto numUsers = static_cast<std::uint32_t>(snapshot.numUsers);
    rows.fill(MagneticBatch::none);
    rows[0] = draw.pair.user;
    rows[1] = draw.pair.item;
    MagneticSample<double> sample;
    sample.userMargin = snapshot.userMargins[draw.pair.user];
    sample.itemMargin = snapshot.itemMargins[draw.pair.item - numUsers];
    sample.latentUserMargin = snapshot.latentMargins[draw.pair.user];
    sample.latentItemMargin = snapshot.latentMargins[draw.pair.item];
    chooseNegatives(draw, sample, rows);
    sample.hasNegativeItem = !draw.items.empty();
    sample.hasNegativeUser = !draw.users.empty();
    sample.hasUserPair = draw.similarUsers.has_value();
    sample.hasItemPair = draw.similarItems.has_value();
    if (draw.similarUsers)
        std::tie(rows[4], rows[5]) = *draw.similarUsers;
    if (draw.similarItems)
        std::tie(rows[6], rows[7]) = *draw.similarItems;
    for (std::size_t role = 0; role < numMagneticRoles; ++role)
        if (rows[role] != MagneticBatch::none)
            sample.vectors[role] = snapshot.embeddings.row(rows[role]).transpose().cast<double>();
    return sample;
}

/// One visit's share of L_P (mml.md 5).
void MagneticForces::addCovariance(std::uint32_t row, EntityForces& forces) const
{
    if (!(m_options.omegaP > 0))
        return;
    const Eigen::VectorXd delta = m_snapshot->embeddings.row(row).transpose().cast<double>() - m_center;
    forces.parts.col(static_cast<Eigen::Index>(Force::Covariance)) -= 4 * m_options.omegaP * (m_covariance * delta);
    ++forces.contributions[static_cast<std::size_t>(Force::Covariance)];
}

} // namespace lodestone
