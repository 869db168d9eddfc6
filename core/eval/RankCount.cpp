// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/RankCount.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace lodestone {

namespace {
constexpr float nan = std::numeric_limits<float>::quiet_NaN();
/// Items whose scores for one block of users are held at a time: 20 KB, which stay in the first cache.
constexpr std::size_t panelsPerTile = 512 / panelWidth;
constexpr std::size_t itemsPerTile = panelsPerTile * panelWidth;

float lowestIfNan(float score)
{
    return std::isnan(score) ? -std::numeric_limits<float>::infinity() : score;
}

std::uint32_t sumOf(const IntLanes& lanes)
{
    std::int32_t sum = 0;
    for (std::size_t lane = 0; lane < floatLanes; ++lane)
        sum += lanes[lane];
    return static_cast<std::uint32_t>(sum);
}

/// Copies rows of `panels` behind each other, so that few rows far apart become one product.
Panels gather(const Panels& panels, std::span<const ItemIndex> items)
{
    Panels gathered(items.size(), panels.depth(), panels.width());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const float* from = panels.row(at(items[i]));
        float* to = gathered.row(i);
        for (std::size_t c = 0; c < panels.depth() * panels.width(); c += panels.width())
            to[c] = from[c];
    }
    return gathered;
}

/// Ranks among all items: one block of users against one tile of items after the other.
class FullCount {
public:
    FullCount(const ScoreSpace& space, const RankTask& task)
        : m_space(space), m_task(task), m_users(space.users(task.users)), m_clean(space.itemsAreTame() && m_users.areTame),
          m_thresholds(task.relevant.numItems()), m_ranks(task.relevant.numItems()),
          m_scores(static_cast<Eigen::Index>(blockWidth * itemsPerTile)), m_nextLeftOut(task.users.size())
    {
    }

    std::vector<std::uint32_t> run()
    {
        for (std::size_t block = 0; block < m_users.blocks.numPanels(); ++block)
            findThresholds(block);
        for (std::size_t first = 0; first < m_space.numItems(); first += itemsPerTile)
            for (std::size_t block = 0; block < m_users.blocks.numPanels(); ++block)
                countTile(block, first, std::min(itemsPerTile, m_space.numItems() - first));
        return std::move(m_ranks);
    }

private:
    std::size_t usersInBlock(std::size_t block) const
    {
        return std::min(blockWidth, m_task.users.size() - block * blockWidth);
    }

    /// The scores of the relevant items, by the same product as all others, so that they are the same bytes.
    void findThresholds(std::size_t block)
    {
        const std::size_t firstUser = block * blockWidth;
        const std::size_t begin = m_task.relevant.offset(firstUser);
        const std::size_t end = m_task.relevant.offset(firstUser + usersInBlock(block));
        const Panels items = gather(m_space.items(), m_task.relevant.items().subspan(begin, end - begin));
        std::size_t user = firstUser;
        for (std::size_t i = begin; i < end; ++i) {
            if ((i - begin) % panelWidth == 0)
                multiplyPanel(items.panel((i - begin) / panelWidth), m_users.blocks.panel(block), m_space.depth(),
                              usersInBlock(block), m_scores.data());
            while (i >= m_task.relevant.offset(user + 1))
                ++user;
            m_thresholds[i] =
                lowestIfNan(m_scores[static_cast<Eigen::Index>((user - firstUser) * panelWidth + (i - begin) % panelWidth)]);
        }
    }

    void countTile(std::size_t block, std::size_t firstItem, std::size_t numItems)
    {
        const std::size_t numPanels = (numItems + panelWidth - 1) / panelWidth;
        for (std::size_t p = 0; p < numPanels; ++p)
            multiplyPanel(m_space.items().panel(firstItem / panelWidth + p), m_users.blocks.panel(block), m_space.depth(),
                          usersInBlock(block), m_scores.data() + p * panelWidth, itemsPerTile);
        for (std::size_t i = 0; i < usersInBlock(block); ++i) {
            float* scores = m_scores.data() + i * itemsPerTile;
            if (!m_clean)
                std::transform(scores, scores + numItems, scores, lowestIfNan);
            std::fill(scores + numItems, scores + numPanels * panelWidth, nan);
            leaveOut(block * blockWidth + i, firstItem, numItems, scores);
            countUser(block * blockWidth + i, firstItem, numPanels * panelWidth, scores);
        }
    }

    /// NaN is never ahead of anything: an item that is no candidate vanishes.
    void leaveOut(std::size_t user, std::size_t firstItem, std::size_t numItems, float* scores)
    {
        const std::span<const ItemIndex> items = m_task.others[user];
        std::size_t& next = m_nextLeftOut[user];
        for (; next < items.size() && at(items[next]) < firstItem + numItems; ++next)
            scores[at(items[next]) - firstItem] = nan;
    }

    void countUser(std::size_t user, std::size_t firstItem, std::size_t count, const float* scores)
    {
        for (std::size_t i = m_task.relevant.offset(user); i < m_task.relevant.offset(user + 1); ++i) {
            const std::size_t item = at(m_task.relevant.items()[i]);
            const std::size_t numWinningTies = item > firstItem ? std::min(item - firstItem, count) : 0;
            m_ranks[i] += countAhead(scores, count, m_thresholds[i], numWinningTies);
        }
    }

    const ScoreSpace& m_space;
    const RankTask& m_task;
    ScoreSpace::Users m_users;
    bool m_clean;
    std::vector<float> m_thresholds;
    std::vector<std::uint32_t> m_ranks;
    Eigen::VectorXf m_scores; ///< blockWidth users x itemsPerTile
    std::vector<std::size_t> m_nextLeftOut; ///< per user: first left-out item of the tiles to come
};

/// Ranks of one user's relevant items among these and the sampled ones.
void countSampled(const ScoreSpace& space, const float* user, std::span<const ItemIndex> relevant,
                  std::span<const ItemIndex> sampled, std::uint32_t* ranks)
{
    std::vector<ItemIndex> candidates(relevant.size() + sampled.size());
    std::merge(relevant.begin(), relevant.end(), sampled.begin(), sampled.end(), candidates.begin());
    const Panels items = gather(space.items(), candidates);
    Eigen::VectorXf scores(static_cast<Eigen::Index>(items.numPanels() * panelWidth));
    for (std::size_t p = 0; p < items.numPanels(); ++p)
        multiplyPanel(items.panel(p), user, space.depth(), 1, scores.data() + p * panelWidth);
    const auto end = scores.begin() + static_cast<Eigen::Index>(candidates.size());
    std::transform(scores.begin(), end, scores.begin(), lowestIfNan);
    std::fill(end, scores.end(), nan);
    std::size_t position = 0;
    for (std::size_t i = 0; i < relevant.size(); ++i, ++position) {
        while (candidates[position] != relevant[i])
            ++position;
        ranks[i] = countAhead(scores.data(), static_cast<std::size_t>(scores.size()),
                              scores[static_cast<Eigen::Index>(position)], position);
    }
}
} // namespace

std::uint32_t countAhead(const float* scores, std::size_t count, float threshold, std::size_t numWinningTies)
{
    assert(count % floatLanes == 0 && numWinningTies <= count);
    IntLanes ahead = {}; // comparisons yield -1
    std::size_t i = 0;
    for (; i + floatLanes <= numWinningTies; i += floatLanes)
        ahead -= lanesAt(scores + i) >= threshold;
    std::uint32_t mixed = 0;
    if (i < numWinningTies)
        for (const std::size_t end = i + floatLanes; i < end; ++i)
            mixed += scores[i] > threshold || (i < numWinningTies && scores[i] == threshold);
    for (; i < count; i += floatLanes)
        ahead -= lanesAt(scores + i) > threshold;
    return mixed + sumOf(ahead);
}

std::vector<std::uint32_t> allRanks(const ScoreSpace& space, const RankTask& task)
{
    return FullCount(space, task).run();
}

std::vector<std::uint32_t> sampledRanks(const ScoreSpace& space, const RankTask& task)
{
    std::vector<std::uint32_t> ranks(task.relevant.numItems());
    for (std::size_t i = 0; i < task.users.size(); ++i) {
        const ScoreSpace::Users user = space.users(task.users.subspan(i, 1));
        countSampled(space, user.blocks.panel(0), task.relevant[i], task.others[i], ranks.data() + task.relevant.offset(i));
    }
    return ranks;
}

} // namespace lodestone
