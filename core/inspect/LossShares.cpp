// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/LossShares.h"

#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <limits>

namespace lodestone {

namespace {

using Role = MagneticRole;
using Sample = MagneticSample<double>;
using Metrics = std::array<Eigen::MatrixXd, numRelations>;

/// The losses of one train positive.
struct PositiveLoss {
    double explicitTerms = 0, latentUser = 0, latentItem = 0;
    bool isDrawn = false; ///< there is any term at all
    double sum() const { return explicitTerms + latentUser + latentItem; }
};

class Terms {
public:
    Terms(const TripletRules& rules, const Snapshot& snapshot) : m_rules(rules)
    {
        for (std::size_t r = 0; r < numRelations; ++r)
            m_metrics[r] = snapshot.metric(static_cast<Relation>(r)).cast<double>();
    }
    const Eigen::MatrixXd& userItem() const { return m_metrics[0]; }

    PositiveLoss of(const Sample& sample) const
    {
        const MagneticOptions& o = m_rules.options;
        PositiveLoss loss;
        if (sample.hasNegativeUser || sample.hasNegativeItem) {
            const double near = distance(sample, Relation::UserItem, Role::User, Role::Item);
            if (sample.hasNegativeUser)
                loss.explicitTerms += o.alpha * o.lambda * (m_rules.weighByRank ? sample.userRankWeight : 1)
                    * active(sample.itemMargin + near - distance(sample, Relation::UserItem, Role::NegativeUser, Role::Item)
                             - push(sample, Relation::User, Role::User, Role::NegativeUser));
            if (sample.hasNegativeItem)
                loss.explicitTerms += o.alpha * (1 - o.lambda) * (m_rules.weighByRank ? sample.itemRankWeight : 1)
                    * active(sample.userMargin + near - distance(sample, Relation::UserItem, Role::User, Role::NegativeItem)
                             - push(sample, Relation::Item, Role::Item, Role::NegativeItem));
        }
        if (sample.hasUserPair)
            loss.latentUser = (1 - o.alpha)
                * active(sample.latentUserMargin + distance(sample, Relation::User, Role::User, Role::SimilarUser)
                         - distance(sample, Relation::User, Role::User, Role::DissimilarUser));
        if (sample.hasItemPair)
            loss.latentItem = (1 - o.alpha)
                * active(sample.latentItemMargin + distance(sample, Relation::Item, Role::Item, Role::SimilarItem)
                         - distance(sample, Relation::Item, Role::Item, Role::DissimilarItem));
        loss.isDrawn = sample.hasNegativeUser || sample.hasNegativeItem || sample.hasUserPair || sample.hasItemPair;
        return loss;
    }

private:
    static double active(double hinge) { return std::max(hinge, 0.0); }
    double distance(const Sample& sample, Relation relation, Role x, Role y) const
    {
        const Eigen::VectorXd delta =
            sample.vectors[static_cast<std::size_t>(x)] - sample.vectors[static_cast<std::size_t>(y)];
        return delta.dot(m_metrics[static_cast<std::size_t>(relation)] * delta);
    }
    double push(const Sample& sample, Relation relation, Role x, Role y) const
    {
        const double rho = m_rules.options.rho;
        return rho > 0 ? rho * distance(sample, relation, x, y) : 0;
    }

    const TripletRules& m_rules;
    Metrics m_metrics;
};

} // namespace

LossShares lossShares(const TripletRules& rules, const MagneticReplay& replay, const SnapshotPtr& snapshot, int epoch,
                      std::stop_token stop)
{
    constexpr std::size_t chunk = 1 << 16, grain = 256;
    const Terms terms(rules, *snapshot);
    const std::vector<PositivePair> positives = replay.positives(epoch);
    std::vector<double> sums(static_cast<std::size_t>(snapshot->embeddings.rows()),
                             std::numeric_limits<double>::quiet_NaN());
    const auto add = [&](std::uint32_t row, double loss) { sums[row] = (sums[row] >= 0 ? sums[row] : 0) + loss; };
    double total = 0;
    std::vector<PositiveLoss> losses(std::min(chunk, positives.size()));
    for (std::size_t first = 0; first < positives.size() && !stop.stop_requested(); first += chunk) {
        const std::size_t last = std::min(first + chunk, positives.size());
        parallelFor(first, last, grain, [&](std::size_t begin, std::size_t end) {
            MagneticDraw draw;
            MagneticReplay::Rows rows;
            for (std::size_t place = begin; place < end && !stop.stop_requested(); ++place) {
                draw.pair = positives[place];
                replay.draw(epoch, place, draw);
                losses[place - first] = terms.of(replay.sampleOf(draw, *snapshot, terms.userItem(), rows));
            }
        });
        // In the order of the epoch, so that the number of threads changes nothing.
        for (std::size_t place = first; place < last; ++place) {
            const PositiveLoss& loss = losses[place - first];
            if (!loss.isDrawn)
                continue;
            add(positives[place].user, loss.explicitTerms / 2 + loss.latentUser);
            add(positives[place].item, loss.explicitTerms / 2 + loss.latentItem);
            total += loss.sum();
        }
    }
    LossShares result{snapshot, epoch, positives.empty() ? 0 : total / static_cast<double>(positives.size()), {}};
    result.shares.reserve(sums.size());
    for (const double sum : sums)
        result.shares.push_back(static_cast<float>(total > 0 ? sum / total : sum));
    return result;
}

} // namespace lodestone
