// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/data/Split.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lodestone {

/// How many have a count of 2^b to 2^(b+1) - 1, by b; no bin after the last that is not empty. A count of 0 is in none.
using Log2Bins = std::vector<std::size_t>;

/// What a data set consists of, in numbers: its line in a table of data sets, and what a page about it shows.
struct DatasetSummary {
    std::size_t users = 0, items = 0, ratings = 0;
    double density = 0; ///< ratings / (users x items)
    std::map<float, std::size_t> ratingCounts; ///< ratings by value
    std::size_t positives = 0;
    Log2Bins userActivity; ///< users by their number of ratings
    Log2Bins itemPopularity; ///< items by their number of ratings
    bool hasTime = false;
    std::optional<std::pair<std::int64_t, std::int64_t>> timeRange; ///< earliest and latest; absent without times

    std::size_t labels = 0; ///< classes, without "unknown" and "other"
    double largestLabel = 0; ///< share of all items that have the commonest class
    std::size_t noLabel = 0, other = 0; ///< items
    struct LabelSize {
        std::string name;
        std::size_t items;
        bool operator==(const LabelSize&) const = default;
    };
    std::vector<LabelSize> labelSizes; ///< every class, the largest first, ties by name
    std::size_t allLabels = 0; ///< different labels of the source, chosen or not; 0 where only the chosen are known
    std::size_t itemsWithSeveralLabels = 0;

    std::size_t itemsWithTitle = 0, itemsWithText = 0;
    std::size_t itemsWithLabel = 0; ///< of a class
    std::size_t socialEdges = 0; ///< directed, as in the source
    std::size_t socialUsers = 0; ///< users at either end of one
    std::size_t kgTriples = 0, kgRelations = 0;
    std::size_t kgItems = 0; ///< items that stand in a triple
};

DatasetSummary summaryOf(const Dataset& data);

/// What a split leaves to learn from and to test with. A cold user or item has no train positive: it stays in the space
/// but nothing of its own moves it.
struct SplitSummary {
    struct PartSize {
        std::size_t ratings = 0, positives = 0;
        std::size_t users = 0; ///< who have a positive in it: only they are ranked
    };
    SplitOptions options;
    PartSize train, validation, test;
    std::size_t unused = 0; ///< ratings in none of the three: only a split from files has them
    std::size_t coldUsers = 0, coldItems = 0;
};

SplitSummary summaryOf(const Dataset& data, const Split& split);

/// One for every method that the data allow, in the order of SplitMethod, each with its default options.
std::vector<SplitSummary> splitSummaries(const Dataset& data);

} // namespace lodestone
