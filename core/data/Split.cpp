// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Split.h"

#include "core/Error.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace lodestone {

namespace {
constexpr std::uint32_t numParts = 5;
constexpr std::size_t usersPerPiece = 4096;
using Parts = std::vector<GivenPart>;

/// Calls assign(parts of the user's ratings, user) for every user.
template <typename Assign> void forEachUser(Parts& parts, const Interactions& interactions, Assign assign)
{
    parallelFor(0, interactions.numUsers(), usersPerPiece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t user = begin; user < end; ++user) {
            const std::size_t first = at(interactions.firstOf(UserIndex(user)));
            const std::size_t count = interactions.itemsOf(UserIndex(user)).size();
            assign(std::span(parts).subspan(first, count), UserIndex(user));
        }
    });
}

std::vector<std::uint32_t> shuffledOrder(std::size_t size, RandomStream& random)
{
    std::vector<std::uint32_t> order(size);
    std::iota(order.begin(), order.end(), 0u);
    shuffle(order, random);
    return order;
}

/// Deals the user's ratings, shuffled, to the five parts in turn, starting at a random one.
void assignFold(std::span<GivenPart> ratings, RandomStream random, std::uint32_t fold)
{
    const std::uint32_t start = random.below(numParts);
    const std::vector<std::uint32_t> order = shuffledOrder(ratings.size(), random);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t part = (start + i) % numParts;
        if (part == fold)
            ratings[order[i]] = GivenPart::Test;
        else if (part == (fold + 1) % numParts)
            ratings[order[i]] = GivenPart::Validation;
    }
}

void assignFolds(Parts& parts, const Interactions& interactions, const SplitOptions& options)
{
    if (options.fold < 0 || options.fold >= static_cast<int>(numParts))
        throw Error("fold " + std::to_string(options.fold) + " does not exist; use a fold from 0 to 4");
    forEachUser(parts, interactions, [&](std::span<GivenPart> ratings, UserIndex user) {
        assignFold(ratings, RandomStream(options.seed, Purpose::Split, at(user)), static_cast<std::uint32_t>(options.fold));
    });
}

std::size_t fifthOf(std::size_t size)
{
    return (size + 2) / numParts; // rounded to the nearest
}

void assignRandomly(Parts& parts, std::uint64_t seed)
{
    RandomStream random(seed, Purpose::Split);
    const std::vector<std::uint32_t> order = shuffledOrder(parts.size(), random);
    const std::size_t fifth = fifthOf(order.size());
    for (std::size_t i = 0; i < fifth; ++i)
        parts[order[i]] = GivenPart::Validation;
    for (std::size_t i = fifth; i < 2 * fifth; ++i)
        parts[order[i]] = GivenPart::Test;
}

/// The latest ratings of each user to test, as many before them to validation. Ratings of one time are in an order that
/// the seed draws: that of the file would often put the same items first for everybody.
void assignLatest(Parts& parts, const Interactions& interactions, const SplitOptions& options)
{
    const bool oneEach = options.method == SplitMethod::LeaveOneOut;
    const auto method = static_cast<std::uint64_t>(options.method);
    forEachUser(parts, interactions, [&](std::span<GivenPart> ratings, UserIndex user) {
        if (ratings.size() < 3)
            return;
        const std::size_t first = at(interactions.firstOf(user));
        RandomStream random(options.seed, Purpose::Split, at(user), method);
        std::vector<std::uint32_t> order = shuffledOrder(ratings.size(), random);
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return interactions.time(RatingIndex(first + a)) < interactions.time(RatingIndex(first + b));
        });
        const std::size_t count = oneEach ? 1 : fifthOf(ratings.size());
        for (std::size_t i = 0; i < count; ++i) {
            ratings[order[order.size() - 1 - i]] = GivenPart::Test;
            ratings[order[order.size() - 1 - count - i]] = GivenPart::Validation;
        }
    });
}

std::vector<RatingIndex> ratingsIn(GivenPart part, const Parts& parts)
{
    std::vector<RatingIndex> ratings;
    ratings.reserve(static_cast<std::size_t>(std::count(parts.begin(), parts.end(), part)));
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (parts[i] == part)
            ratings.push_back(RatingIndex(i));
    return ratings;
}

Parts partsOf(const Dataset& data, const SplitOptions& options)
{
    if (options.method == SplitMethod::Files)
        return data.givenParts;
    Parts parts(data.interactions.size(), GivenPart::Train);
    switch (options.method) {
    case SplitMethod::Folds:
        assignFolds(parts, data.interactions, options);
        break;
    case SplitMethod::Random:
        assignRandomly(parts, options.seed);
        break;
    case SplitMethod::Time:
    case SplitMethod::LeaveOneOut:
        assignLatest(parts, data.interactions, options);
        break;
    case SplitMethod::Files:
        break;
    }
    return parts;
}
} // namespace

std::span<const std::string_view> splitMethodKeys()
{
    static constexpr std::string_view keys[]{"folds", "random", "time", "leave-one-out", "files"};
    return keys;
}

std::string_view keyOf(SplitMethod method)
{
    return splitMethodKeys()[static_cast<std::size_t>(method)];
}

std::string describe(const SplitOptions& options)
{
    switch (options.method) {
    case SplitMethod::Folds:
        return "5 folds per user, fold " + std::to_string(options.fold);
    case SplitMethod::Random:
        return "random, 60/20/20";
    case SplitMethod::Time:
        return "by time per user, 60/20/20";
    case SplitMethod::LeaveOneOut:
        return "leave one out";
    case SplitMethod::Files:
        return "from files";
    }
    return {};
}

std::string splitObstacle(const Dataset& data, SplitMethod method)
{
    if (method == SplitMethod::Time && !data.interactions.hasTime())
        return data.name
            + ": the ratings have no times, so they cannot be split by time; choose folds, random or leave-one-out, or say "
              "which column holds the times";
    if (method == SplitMethod::Files && data.givenParts.empty())
        return data.name
            + ": no files that split the ratings came with it; name those for train, validation and test when it is opened, "
              "or choose another split";
    return {};
}

SplitPtr makeSplit(const Dataset& data, const SplitOptions& options)
{
    if (const std::string obstacle = splitObstacle(data, options.method); !obstacle.empty())
        throw Error(obstacle);
    const Parts parts = partsOf(data, options);
    assert(parts.size() == data.interactions.size());
    auto split = std::make_shared<Split>();
    split->options = options;
    split->train = ratingsIn(GivenPart::Train, parts);
    split->validation = ratingsIn(GivenPart::Validation, parts);
    split->test = ratingsIn(GivenPart::Test, parts);
    return split;
}

std::uint64_t digestOf(const Split& split)
{
    std::uint64_t digest = 0xcbf29ce484222325; // FNV-1a, a rating at a time
    for (const auto* part : {&split.train, &split.validation, &split.test}) {
        digest = (digest ^ part->size()) * 0x100000001b3;
        for (const RatingIndex rating : *part)
            digest = (digest ^ at(rating)) * 0x100000001b3;
    }
    return digest;
}

} // namespace lodestone
