// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

#include <cstddef>
#include <map>

namespace lodestone {

/// The line of a data set in a table of data sets, and more.
struct DataSummary {
    std::size_t users = 0, items = 0, ratings = 0;
    double density = 0; ///< ratings / (users x items)
    std::map<float, std::size_t> ratingCounts; ///< by value
    std::size_t positives = 0;
    std::size_t labels = 0; ///< classes, without "unknown" and "other"
    double largestLabel = 0; ///< share of all items that have the commonest class
    std::size_t noLabel = 0, other = 0; ///< items
    bool hasTime = false;
    std::size_t socialEdges = 0; ///< directed, as in the source
    std::size_t kgTriples = 0, kgRelations = 0;
    std::size_t kgItems = 0; ///< items that stand in a triple
};

DataSummary summaryOf(const Dataset& data);

} // namespace lodestone
