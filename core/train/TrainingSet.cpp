// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/TrainingSet.h"

#include "core/Error.h"

#include <algorithm>
#include <cassert>
#include <cstdio>

namespace lodestone {

PositiveLists::PositiveLists(const Dataset& data, std::span<const RatingIndex> ratings)
    : m_userOffsets(data.numUsers() + 1), m_itemOffsets(data.numItems() + 1)
{
    assert(std::is_sorted(ratings.begin(), ratings.end()));
    const Interactions& all = data.interactions;
    auto next = ratings.begin();
    for (std::size_t user = 0; user < data.numUsers(); ++user) {
        const std::size_t end = at(all.firstOf(UserIndex(user))) + all.itemsOf(UserIndex(user)).size();
        for (; next != ratings.end() && at(*next) < end; ++next) {
            if (!data.isPositive(*next))
                continue;
            m_items.push_back(all.item(*next));
            ++m_itemOffsets[at(m_items.back()) + 1];
        }
        m_userOffsets[user + 1] = static_cast<std::uint32_t>(m_items.size());
    }
    for (std::size_t item = 1; item < m_itemOffsets.size(); ++item)
        m_itemOffsets[item] += m_itemOffsets[item - 1];

    // Users are walked in order, so every item's list comes out sorted.
    m_users.resize(m_items.size());
    std::vector<std::uint32_t> places(m_itemOffsets.begin(), m_itemOffsets.end() - 1);
    for (std::size_t user = 0; user < data.numUsers(); ++user)
        for (const ItemIndex item : itemsOf(UserIndex(user)))
            m_users[places[at(item)]++] = UserIndex(user);
}

TrainingSetPtr makeTrainingSet(DatasetPtr data, SplitPtr split)
{
    PositiveLists positives(*data, split->train);
    if (positives.size() == 0) {
        char threshold[32];
        std::snprintf(threshold, sizeof threshold, "%g", data->positiveThreshold);
        throw Error(data->name + ": none of the " + std::to_string(split->train.size())
                    + " ratings to train with is a positive, a rating of " + threshold
                    + " or more; lower the threshold or take a larger data set");
    }
    return std::make_shared<TrainingSet>(TrainingSet{std::move(data), std::move(split), std::move(positives)});
}

} // namespace lodestone
