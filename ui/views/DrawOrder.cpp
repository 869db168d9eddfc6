// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DrawOrder.h"

#include "core/sample/RandomStream.h"

#include <algorithm>

namespace lodestone {

namespace {

/// Users; items without a class; items of each class.
std::vector<std::vector<std::uint32_t>> strata(const Dataset& data)
{
    std::vector<std::vector<std::uint32_t>> groups(2 + data.labels.names.size());
    for (std::uint32_t user = 0; user < data.numUsers(); ++user)
        groups[0].push_back(user);
    for (std::size_t item = 0; item < data.numItems(); ++item) {
        const LabelIndex label = data.labels.empty() ? noLabel : data.labels.primary[item];
        groups[label < 0 ? 1 : 2 + static_cast<std::size_t>(label)].push_back(
            static_cast<std::uint32_t>(data.numUsers() + item));
    }
    return groups;
}

} // namespace

std::vector<std::uint32_t> drawOrder(const Dataset& data)
{
    struct Place {
        double where; ///< 0..1; the j-th of s members of a group stands in the j-th of s equal parts
        std::uint32_t entity;
        bool operator<(const Place& other) const { return where < other.where; }
    };
    std::vector<Place> places;
    places.reserve(data.numEntities());
    RandomStream random(0, Purpose::DrawOrder);
    for (auto& group : strata(data)) {
        shuffle(group, random);
        for (std::size_t j = 0; j < group.size(); ++j)
            places.push_back({(static_cast<double>(j) + random.uniform()) / static_cast<double>(group.size()), group[j]});
    }
    std::sort(places.begin(), places.end());
    std::vector<std::uint32_t> order(places.size());
    std::transform(places.begin(), places.end(), order.begin(), [](const Place& place) { return place.entity; });
    return order;
}

} // namespace lodestone
