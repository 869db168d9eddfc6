// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/MagneticReplay.h"

#include <tuple>

namespace lodestone {

namespace {
SimilarPairs similarOf(const MagneticOptions& options, const TrainingSet& data, EntityKind kind, std::stop_token stop)
{
    return options.alpha < 1 ? SimilarPairs(data.positives, kind, options.theta, std::move(stop)) : SimilarPairs();
}

/// The closest candidates under W^UI and their rank weights (mml.md 3).
class NegativeChoice {
public:
    NegativeChoice(const TrainingSet& data, const MagneticDraw& draw, const Snapshot& snapshot, const Eigen::MatrixXd& metric)
        : m_data(data), m_draw(draw), m_snapshot(snapshot), m_metric(metric), m_near(distance(draw.pair.user, draw.pair.item))
    {
    }

    /// @return row of d
    std::uint32_t item(MagneticSample<double>& sample) const
    {
        return choose(m_draw.items, sample.userMargin, m_data.positives.numItems(), sample.itemRankWeight,
                      [this](std::uint32_t d) { return distance(m_draw.pair.user, d); });
    }
    /// @return row of b
    std::uint32_t user(MagneticSample<double>& sample) const
    {
        return choose(m_draw.users, sample.itemMargin, m_data.positives.numUsers(), sample.userRankWeight,
                      [this](std::uint32_t b) { return distance(b, m_draw.pair.item); });
    }

private:
    double distance(std::uint32_t user, std::uint32_t item) const
    {
        const Eigen::VectorXd delta =
            (m_snapshot.embeddings.row(user) - m_snapshot.embeddings.row(item)).transpose().cast<double>();
        return delta.dot(m_metric * delta);
    }
    template <typename Distance>
    std::uint32_t choose(const std::vector<std::uint32_t>& candidates, double margin, std::size_t numEntities, double& weight,
                         Distance&& distanceTo) const
    {
        std::uint32_t best = MagneticBatch::none;
        double bestDistance = 0;
        int violating = 0;
        for (const std::uint32_t candidate : candidates) {
            const double far = distanceTo(candidate);
            violating += margin + m_near - far > 0;
            if (best == MagneticBatch::none || far < bestDistance) {
                best = candidate;
                bestDistance = far;
            }
        }
        weight = candidates.empty() ? 0 : rankWeight(numEntities, violating, static_cast<int>(candidates.size()));
        return best;
    }

    const TrainingSet& m_data;
    const MagneticDraw& m_draw;
    const Snapshot& m_snapshot;
    const Eigen::MatrixXd& m_metric;
    double m_near;
};
} // namespace

MagneticReplay::MagneticReplay(const MagneticOptions& options, TrainingSetPtr data, std::uint64_t seed, std::stop_token stop)
    : m_options(options), m_data(std::move(data)), m_seed(seed),
      m_similarUsers(similarOf(options, *m_data, EntityKind::User, stop)),
      m_similarItems(similarOf(options, *m_data, EntityKind::Item, stop)),
      m_sampler(m_data->positives, m_similarUsers, m_similarItems)
{
}

std::vector<PositivePair> MagneticReplay::positives(int epoch) const
{
    std::vector<PositivePair> positives;
    shufflePositives(m_data->positives, m_seed, epoch, positives);
    return positives;
}

void MagneticReplay::draw(int epoch, std::size_t place, MagneticDraw& draw) const
{
    const auto ignore = [](std::uint32_t) {};
    const auto key = static_cast<std::uint64_t>(epoch);
    const std::size_t size = static_cast<std::size_t>(m_options.batch), batch = place / size;
    RandomStream random = RandomStream(m_seed, Purpose::Triplets, key, batch).at(place % size);
    RandomStream latent = RandomStream(m_seed, Purpose::LatentPairs, key, batch).at(place % size);
    draw.items.resize(static_cast<std::size_t>(m_options.negatives));
    draw.users.resize(static_cast<std::size_t>(m_options.userNegatives));
    const bool itemSide = m_options.alpha * (1 - m_options.lambda) > 0, userSide = m_options.alpha * m_options.lambda > 0;
    const int numItems =
        itemSide ? m_sampler.drawItems(draw.pair.user, m_options.negatives, random, draw.items.data(), ignore) : 0;
    const int numUsers =
        userSide ? m_sampler.drawUsers(draw.pair.item, m_options.userNegatives, random, draw.users.data(), ignore) : 0;
    draw.items.resize(static_cast<std::size_t>(numItems));
    draw.users.resize(static_cast<std::size_t>(numUsers));
    draw.similarUsers.reset();
    draw.similarItems.reset();
    if (m_options.alpha < 1) {
        draw.similarUsers = m_sampler.drawLatentPair(draw.pair.user, latent);
        draw.similarItems = m_sampler.drawLatentPair(draw.pair.item, latent);
    }
}

MagneticSample<double> MagneticReplay::sampleOf(const MagneticDraw& draw, const Snapshot& snapshot,
                                                const Eigen::MatrixXd& metric, Rows& rows) const
{
    const auto numUsers = static_cast<std::uint32_t>(snapshot.numUsers);
    rows.fill(MagneticBatch::none);
    rows[0] = draw.pair.user;
    rows[1] = draw.pair.item;
    MagneticSample<double> sample;
    const auto marginOf = [this](const Eigen::VectorXf& margins, std::uint32_t row) {
        return margins.size() > 0 ? static_cast<double>(margins[row]) : m_options.margin;
    };
    sample.userMargin = marginOf(snapshot.userMargins, draw.pair.user);
    sample.itemMargin = marginOf(snapshot.itemMargins, draw.pair.item - numUsers);
    sample.latentUserMargin = marginOf(snapshot.latentMargins, draw.pair.user);
    sample.latentItemMargin = marginOf(snapshot.latentMargins, draw.pair.item);
    const NegativeChoice negatives(*m_data, draw, snapshot, metric);
    rows[static_cast<std::size_t>(MagneticRole::NegativeItem)] = negatives.item(sample);
    rows[static_cast<std::size_t>(MagneticRole::NegativeUser)] = negatives.user(sample);
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

} // namespace lodestone
