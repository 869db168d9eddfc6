// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/UserRanking.h"

#include "core/eval/ScoreSpace.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace lodestone {

namespace {
/// By the products that Evaluator takes, so that equal scores are equal here too.
std::vector<float> scoresOf(const ScoreSpace& space, UserIndex user)
{
    const ScoreSpace::Users mapped = space.users(std::span(&user, 1));
    Eigen::VectorXf scores(static_cast<Eigen::Index>(space.items().numPanels() * panelWidth));
    for (std::size_t p = 0; p < space.items().numPanels(); ++p)
        multiplyPanel(space.items().panel(p), mapped.blocks.panel(0), space.depth(), 1, scores.data() + p * panelWidth);
    std::vector<float> result(scores.data(), scores.data() + space.numItems());
    for (float& score : result)
        if (std::isnan(score))
            score = -std::numeric_limits<float>::infinity();
    return result;
}

bool isLeftOut(RatedIn rated, Part part, Mask mask)
{
    return rated == RatedIn::Train || (rated == RatedIn::Validation && part == Part::Test && mask == Mask::Seen);
}

RatedIn heldOut(Part part)
{
    return part == Part::Test ? RatedIn::Test : RatedIn::Validation;
}
} // namespace

std::size_t UserRanking::hits(std::size_t k) const
{
    return static_cast<std::size_t>(std::lower_bound(targets.begin(), targets.end(), k) - targets.begin());
}

std::optional<double> UserRanking::recall(std::size_t k) const
{
    if (targets.empty())
        return {};
    return static_cast<double>(hits(k)) / static_cast<double>(targets.size());
}

std::vector<std::size_t> UserRanking::misses(std::size_t k, Part part) const
{
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].part == heldOut(part) && items[i].isPositive && items[i].rank && *items[i].rank >= k)
            positions.push_back(i);
    return positions;
}

UserRanking rankItems(const ScoreSpace& space, UserIndex user, std::span<const PartedRating> ratings, std::size_t numUsers,
                      Part part, Mask mask)
{
    assert(part != Part::Train);
    const std::vector<float> scores = scoresOf(space, user);
    UserRanking ranking;
    ranking.items.resize(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i)
        ranking.items[i] = {ItemIndex(i), {}, scores[i], RatedIn::None, false};
    for (const PartedRating& rating : ratings) {
        RankedItem& item = ranking.items[at(rating.other) - numUsers];
        item.part = rating.part;
        item.isPositive = rating.isPositive;
    }
    std::sort(ranking.items.begin(), ranking.items.end(), [](const RankedItem& a, const RankedItem& b) {
        return a.score != b.score ? a.score > b.score : at(a.item) < at(b.item);
    });
    for (RankedItem& item : ranking.items) {
        if (isLeftOut(item.part, part, mask))
            continue;
        item.rank = static_cast<std::uint32_t>(ranking.numCandidates++);
        if (item.part == heldOut(part) && item.isPositive)
            ranking.targets.push_back(*item.rank);
    }
    return ranking;
}

} // namespace lodestone
