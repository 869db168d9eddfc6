// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AlignedVector.h"
#include "core/data/Dataset.h"
#include "core/data/Split.h"

#include <memory>
#include <span>
#include <vector>

namespace lodestone {

/// The train positives both ways: list(u) and list(i) of mml.md 1, each sorted.
class PositiveLists {
public:
    PositiveLists() = default;
    /// @param ratings  ascending RatingIndex; those below the data's threshold are left out
    PositiveLists(const Dataset& data, std::span<const RatingIndex> ratings);

    std::size_t size() const { return m_items.size(); }
    std::size_t numUsers() const { return m_userOffsets.size() - 1; }
    std::size_t numItems() const { return m_itemOffsets.size() - 1; }
    std::span<const ItemIndex> itemsOf(UserIndex user) const
    {
        return std::span(m_items).subspan(m_userOffsets[at(user)], m_userOffsets[at(user) + 1] - m_userOffsets[at(user)]);
    }
    std::span<const UserIndex> usersOf(ItemIndex item) const
    {
        return std::span(m_users).subspan(m_itemOffsets[at(item)], m_itemOffsets[at(item) + 1] - m_itemOffsets[at(item)]);
    }

private:
    AlignedVector<std::uint32_t> m_userOffsets{0}, m_itemOffsets{0};
    AlignedVector<ItemIndex> m_items;
    AlignedVector<UserIndex> m_users;
};

/// What a model learns from; immutable, shared.
struct TrainingSet {
    DatasetPtr data;
    SplitPtr split;
    PositiveLists positives; ///< of split->train
};

using TrainingSetPtr = std::shared_ptr<const TrainingSet>;

/// Throws Error if no train rating is a positive.
TrainingSetPtr makeTrainingSet(DatasetPtr data, SplitPtr split);

} // namespace lodestone
