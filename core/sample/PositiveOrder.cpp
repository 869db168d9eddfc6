// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/PositiveOrder.h"

#include "core/sample/RandomStream.h"

namespace lodestone {

void shufflePositives(const PositiveLists& lists, std::uint64_t seed, int epoch, std::vector<PositivePair>& positives)
{
    positives.clear();
    positives.reserve(lists.size());
    const auto numUsers = static_cast<std::uint32_t>(lists.numUsers());
    for (std::uint32_t user = 0; user < numUsers; ++user)
        for (const ItemIndex item : lists.itemsOf(UserIndex{user}))
            positives.push_back({user, numUsers + static_cast<std::uint32_t>(item)});
    RandomStream random(seed, Purpose::Shuffle, static_cast<std::uint64_t>(epoch));
    shuffle(positives, random);
}

} // namespace lodestone
