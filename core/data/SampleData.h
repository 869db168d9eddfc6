// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/data/WorkProgress.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace lodestone {

/// How the ids of generated users and items look.
enum class IdStyle {
    Lettered, ///< u1, i1
    Numbers, ///< 1, 1
    Codes, ///< fourteen and ten letters and digits, as shops have them
};

/// Ratings with planted taste groups: each user has a few favorite labels and rates mostly items of them; popularity
/// follows a power law; part of the ratings is noise.
struct GeneratorOptions {
    static constexpr int mostFavorites = 8;

    std::size_t numUsers = 1200;
    std::size_t numItems = 600;
    std::size_t numRatings = 21000;
    int numLabels = 8;
    double popularitySkew = 0.8; ///< exponent of the power law of item popularity; 0 = uniform
    double noise = 0.25; ///< share of ratings that ignore the user's taste
    int maxFavorites = 3; ///< a user has 1 to so many favorite labels, few more often than many
    double focus = 0.5; ///< share of the ratings by taste that go to the label favored most; all favorites share the rest
    double contrast = 1.8; ///< stars by which favorite labels are rated higher than others, on average
    IdStyle ids = IdStyle::Lettered;
    std::uint64_t seed = 42;
};

/// A named size, such as that of a data set of the paper.
struct GeneratorShape {
    std::string_view key; ///< as in generate --shape
    std::size_t numUsers, numItems, numRatings;
    int numLabels;
};
std::span<const GeneratorShape> generatorShapes();

/// Exactly the requested counts, every user and item with at least one rating; labels, times and made-up titles
/// included. Takes time and memory in proportion to users + items + ratings; same options, same data on any number of
/// threads. Ratings below 3 are mostly those of items outside the user's favorite labels.
/// Throws Error if the counts cannot be met (more ratings than pairs, fewer ratings than users or items).
DatasetPtr generateDataset(const GeneratorOptions& options, const WorkProgress& progress = {});

/// The built-in sample: generateDataset with the defaults above, named "sample".
DatasetPtr sampleDataset();

} // namespace lodestone
