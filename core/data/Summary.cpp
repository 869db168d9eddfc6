// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Summary.h"

#include <algorithm>

namespace lodestone {

namespace {
void countRatings(const Dataset& data, DataSummary& summary)
{
    const Interactions& all = data.interactions;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto rating = RatingIndex(i);
        ++summary.ratingCounts[all.value(rating)];
        summary.positives += data.isPositive(rating);
    }
}

void countLabels(const Dataset& data, DataSummary& summary)
{
    const ItemLabels& labels = data.labels;
    summary.labels = labels.names.size();
    if (labels.empty()) {
        summary.noLabel = data.numItems();
        return;
    }
    std::vector<std::size_t> counts(labels.names.size());
    for (const LabelIndex label : labels.primary) {
        summary.noLabel += label == noLabel;
        summary.other += label == otherLabel;
        if (label >= 0)
            ++counts[static_cast<std::size_t>(label)];
    }
    summary.largestLabel =
        static_cast<double>(*std::max_element(counts.begin(), counts.end())) / static_cast<double>(data.numItems());
}

void countSideData(const Dataset& data, DataSummary& summary)
{
    summary.socialEdges = data.side.socialEdges.size();
    summary.kgTriples = data.side.kgTriples.size();
    summary.kgRelations = data.side.kgRelations.size();
    std::vector<bool> found(data.numItems());
    for (const SideData::Triple& triple : data.side.kgTriples)
        for (const std::uint32_t entity : {triple.head, triple.tail})
            if (const std::int64_t item = data.side.kgItem[entity]; item >= 0)
                found[static_cast<std::size_t>(item)] = true;
    summary.kgItems = static_cast<std::size_t>(std::count(found.begin(), found.end(), true));
}
} // namespace

DataSummary summaryOf(const Dataset& data)
{
    DataSummary summary;
    summary.users = data.numUsers();
    summary.items = data.numItems();
    summary.ratings = data.interactions.size();
    if (summary.ratings > 0)
        summary.density =
            static_cast<double>(summary.ratings) / static_cast<double>(summary.users) / static_cast<double>(summary.items);
    summary.hasTime = data.interactions.hasTime();
    countRatings(data, summary);
    countLabels(data, summary);
    countSideData(data, summary);
    return summary;
}

} // namespace lodestone
