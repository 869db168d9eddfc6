// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Summary.h"

#include <algorithm>
#include <bit>

namespace lodestone {

namespace {
void addToBins(Log2Bins& bins, std::size_t count)
{
    if (count == 0)
        return;
    const auto bin = static_cast<std::size_t>(std::bit_width(count) - 1);
    if (bins.size() <= bin)
        bins.resize(bin + 1);
    ++bins[bin];
}

std::size_t numTrue(const std::vector<bool>& flags)
{
    return static_cast<std::size_t>(std::count(flags.begin(), flags.end(), true));
}

std::size_t numFilled(const StringTable& texts)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < texts.size(); ++i)
        count += !texts[i].empty();
    return count;
}

void countRatings(const Dataset& data, DatasetSummary& summary)
{
    const Interactions& all = data.interactions;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto rating = RatingIndex(i);
        ++summary.ratingCounts[all.value(rating)];
        summary.positives += data.isPositive(rating);
        if (!all.hasTime())
            continue;
        const std::int64_t time = all.time(rating);
        if (!summary.timeRange)
            summary.timeRange = {time, time};
        summary.timeRange->first = std::min(summary.timeRange->first, time);
        summary.timeRange->second = std::max(summary.timeRange->second, time);
    }
    for (std::size_t user = 0; user < all.numUsers(); ++user)
        addToBins(summary.userActivity, all.itemsOf(UserIndex(user)).size());
    for (std::size_t item = 0; item < all.numItems(); ++item)
        addToBins(summary.itemPopularity, all.usersOf(ItemIndex(item)).size());
}

void countLabels(const Dataset& data, DatasetSummary& summary)
{
    const ItemLabels& labels = data.labels;
    summary.labels = labels.names.size();
    if (labels.empty()) {
        summary.noLabel = data.numItems();
        return;
    }
    for (const std::string& name : labels.names)
        summary.labelSizes.push_back({name, 0});
    for (const LabelIndex label : labels.primary) {
        summary.noLabel += label == noLabel;
        summary.other += label == otherLabel;
        if (label >= 0)
            ++summary.labelSizes[static_cast<std::size_t>(label)].items;
    }
    std::stable_sort(summary.labelSizes.begin(), summary.labelSizes.end(),
                     [](const auto& a, const auto& b) { return a.items > b.items; });
    summary.largestLabel = static_cast<double>(summary.labelSizes.front().items) / static_cast<double>(data.numItems());
    summary.itemsWithLabel = data.numItems() - summary.noLabel - summary.other;
    summary.allLabels = labels.allNames.size();
    for (std::size_t item = 0; item < data.numItems(); ++item)
        summary.itemsWithSeveralLabels += labels.allOf(item).size() > 1;
}

void countSideData(const Dataset& data, DatasetSummary& summary)
{
    summary.itemsWithTitle = numFilled(data.itemTitles);
    summary.itemsWithText = numFilled(data.itemTexts);
    summary.socialEdges = data.side.socialEdges.size();
    std::vector<bool> isSocial(data.numUsers());
    for (const auto& [from, to] : data.side.socialEdges)
        isSocial[at(from)] = isSocial[at(to)] = true;
    summary.socialUsers = numTrue(isSocial);
    summary.kgTriples = data.side.kgTriples.size();
    summary.kgRelations = data.side.kgRelations.size();
    std::vector<bool> isInGraph(data.numItems());
    for (const SideData::Triple& triple : data.side.kgTriples)
        for (const std::uint32_t entity : {triple.head, triple.tail})
            if (const std::int64_t item = data.side.kgItem[entity]; item >= 0)
                isInGraph[static_cast<std::size_t>(item)] = true;
    summary.kgItems = numTrue(isInGraph);
}

/// Users and items that have a positive among `ratings`.
struct Reach {
    Reach(const Dataset& data, const std::vector<RatingIndex>& ratings) : users(data.numUsers()), items(data.numItems())
    {
        const Interactions& all = data.interactions;
        std::size_t user = 0, end = 0; // of the ratings of the users so far
        for (const RatingIndex rating : ratings) {
            for (; at(rating) >= end; ++user)
                end = at(all.firstOf(UserIndex(user))) + all.itemsOf(UserIndex(user)).size();
            if (!data.isPositive(rating))
                continue;
            ++numPositives;
            users[user - 1] = true;
            items[at(all.item(rating))] = true;
        }
    }

    std::size_t numPositives = 0;
    std::vector<bool> users, items;
};

SplitSummary::PartSize sizeOf(const std::vector<RatingIndex>& ratings, const Reach& reach)
{
    return {ratings.size(), reach.numPositives, numTrue(reach.users)};
}
} // namespace

DatasetSummary summaryOf(const Dataset& data)
{
    DatasetSummary summary;
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

SplitSummary summaryOf(const Dataset& data, const Split& split)
{
    SplitSummary summary;
    summary.options = split.options;
    const Reach train(data, split.train);
    summary.train = sizeOf(split.train, train);
    summary.validation = sizeOf(split.validation, Reach(data, split.validation));
    summary.test = sizeOf(split.test, Reach(data, split.test));
    summary.unused = data.interactions.size() - split.train.size() - split.validation.size() - split.test.size();
    summary.coldUsers = data.numUsers() - numTrue(train.users);
    summary.coldItems = data.numItems() - numTrue(train.items);
    return summary;
}

std::vector<SplitSummary> splitSummaries(const Dataset& data)
{
    std::vector<SplitSummary> summaries;
    for (std::size_t method = 0; method < splitMethodKeys().size(); ++method) {
        SplitOptions options;
        options.method = static_cast<SplitMethod>(method);
        if (splitObstacle(data, options.method).empty())
            summaries.push_back(summaryOf(data, *makeSplit(data, options)));
    }
    return summaries;
}

} // namespace lodestone
