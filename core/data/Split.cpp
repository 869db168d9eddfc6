// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Split.h"

#include "core/Error.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace lodestone {

namespace {
constexpr int numParts = 5;
enum class Part : std::uint8_t { Train, Validation, Test };

/// Deals the user's ratings, shuffled, to the five parts in turn, starting at a random one.
void assignFold(std::span<Part> ratings, RandomStream random, int fold)
{
    const std::uint32_t start = random.below(numParts);
    std::vector<std::uint32_t> order(ratings.size());
    std::iota(order.begin(), order.end(), 0u);
    shuffle(order, random);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const int part = static_cast<int>((start + i) % numParts);
        if (part == fold)
            ratings[order[i]] = Part::Test;
        else if (part == (fold + 1) % numParts)
            ratings[order[i]] = Part::Validation;
    }
}

void assignFolds(std::span<Part> parts, const Interactions& interactions, const SplitOptions& options)
{
    if (options.fold < 0 || options.fold >= numParts)
        throw Error("fold " + std::to_string(options.fold) + " does not exist; use a fold from 0 to 4");
    parallelFor(0, interactions.numUsers(), 4096, [&](std::size_t begin, std::size_t end) {
        for (std::size_t user = begin; user < end; ++user) {
            const std::size_t first = at(interactions.firstOf(UserIndex(user)));
            const std::size_t count = interactions.itemsOf(UserIndex(user)).size();
            assignFold(parts.subspan(first, count), RandomStream(options.seed, Purpose::Split, user), options.fold);
        }
    });
}

/// A fifth, rounded to the nearest, to validation and to test each; train has the rest.
void assignRandomly(std::span<Part> parts, std::uint64_t seed)
{
    std::vector<std::uint32_t> order(parts.size());
    std::iota(order.begin(), order.end(), 0u);
    RandomStream random(seed, Purpose::Split);
    shuffle(order, random);
    const std::size_t fifth = (order.size() + 2) / 5;
    for (std::size_t i = 0; i < fifth; ++i)
        parts[order[i]] = Part::Validation;
    for (std::size_t i = fifth; i < 2 * fifth; ++i)
        parts[order[i]] = Part::Test;
}

std::vector<RatingIndex> ratingsIn(Part part, std::span<const Part> parts)
{
    std::vector<RatingIndex> ratings;
    ratings.reserve(static_cast<std::size_t>(std::count(parts.begin(), parts.end(), part)));
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (parts[i] == part)
            ratings.push_back(RatingIndex(i));
    return ratings;
}
} // namespace

SplitPtr makeSplit(const Dataset& data, const SplitOptions& options)
{
    std::vector<Part> parts(data.interactions.size(), Part::Train);
    if (options.method == SplitMethod::Folds)
        assignFolds(parts, data.interactions, options);
    else
        assignRandomly(parts, options.seed);
    auto split = std::make_shared<Split>();
    split->options = options;
    split->train = ratingsIn(Part::Train, parts);
    split->validation = ratingsIn(Part::Validation, parts);
    split->test = ratingsIn(Part::Test, parts);
    return split;
}

} // namespace lodestone
