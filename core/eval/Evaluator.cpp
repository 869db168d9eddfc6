// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/Evaluator.h"

#include "core/eval/CandidateSample.h"
#include "core/eval/RankCount.h"
#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <cassert>

namespace lodestone {

namespace {
constexpr std::size_t numParts = 3;
constexpr std::size_t numSampledCandidates = 500;
constexpr std::uint64_t mostPairs = 4'000'000'000; ///< users x items up to which all users are ranked
constexpr std::size_t numSampledUsers = 10'000;
constexpr std::size_t usersPerPiece = 24 * blockWidth;

const std::vector<RatingIndex>& ratingsOf(const Split& split, Part part)
{
    switch (part) {
    case Part::Train:
        return split.train;
    case Part::Validation:
        return split.validation;
    case Part::Test:
        break;
    }
    return split.test;
}

/// The slice of one part that belongs to a user.
std::span<const RatingIndex> ratingsOf(const Split& split, Part part, const Interactions& interactions, UserIndex user)
{
    const std::vector<RatingIndex>& ratings = ratingsOf(split, part);
    const RatingIndex first = interactions.firstOf(user);
    const auto end = RatingIndex(at(first) + interactions.itemsOf(user).size());
    const auto begin = std::lower_bound(ratings.begin(), ratings.end(), first);
    return {begin, std::lower_bound(begin, ratings.end(), end)};
}
} // namespace

struct Evaluator::Impl {
    DatasetPtr data;
    SplitPtr split;
    EvaluationOptions options;

    struct Users {
        std::vector<UserIndex> ranked; ///< ascending
        std::size_t numTotal = 0;
    };
    std::array<Users, numParts> users; ///< with a relevant item, per Part

    Users usersOf(Part part) const;
    RankTask taskOf(std::span<const UserIndex> group, Part part) const;
    void appendLeftOut(UserIndex user, Part part, ItemLists& lists) const;
    UserRanks rank(const ScoreSpace& space, std::span<const UserIndex> group, Part part) const;
};

Evaluator::Impl::Users Evaluator::Impl::usersOf(Part part) const
{
    const Interactions& interactions = data->interactions;
    Users found;
    std::size_t user = 0;
    for (const RatingIndex rating : ratingsOf(*split, part)) {
        if (!data->isPositive(rating))
            continue;
        const auto isAfter = [&](std::size_t u) {
            return at(rating) >= at(interactions.firstOf(UserIndex(u))) + interactions.itemsOf(UserIndex(u)).size();
        };
        while (isAfter(user))
            ++user;
        if (found.ranked.empty() || found.ranked.back() != UserIndex(user))
            found.ranked.push_back(UserIndex(user));
    }
    found.numTotal = found.ranked.size();
    if (std::uint64_t(data->numUsers()) * data->numItems() > mostPairs && found.numTotal > numSampledUsers) {
        RandomStream random(options.seed, Purpose::SampledUsers, static_cast<std::uint64_t>(part));
        for (std::size_t i = 0; i < numSampledUsers; ++i)
            std::swap(found.ranked[i], found.ranked[i + random.below(static_cast<std::uint32_t>(found.numTotal - i))]);
        found.ranked.resize(numSampledUsers);
        found.ranked.shrink_to_fit();
        std::sort(found.ranked.begin(), found.ranked.end());
    }
    return found;
}

RankTask Evaluator::Impl::taskOf(std::span<const UserIndex> group, Part part) const
{
    RankTask task;
    task.users = group;
    for (const UserIndex user : group) {
        for (const RatingIndex rating : ratingsOf(*split, part, data->interactions, user))
            if (data->isPositive(rating))
                task.relevant.append(data->interactions.item(rating));
        task.relevant.endList();
        if (options.candidates == Candidates::Sampled) {
            const RandomStream random(options.seed, Purpose::SampledCandidates,
                                      static_cast<std::uint64_t>(split->options.fold), at(user));
            for (const ItemIndex item :
                 sampleOutside(data->interactions.itemsOf(user), data->numItems(), numSampledCandidates, random))
                task.others.append(item);
        } else {
            appendLeftOut(user, part, task.others);
        }
        task.others.endList();
    }
    return task;
}

void Evaluator::Impl::appendLeftOut(UserIndex user, Part part, ItemLists& lists) const
{
    if (part == Part::Train)
        return;
    std::vector<ItemIndex> items;
    const auto add = [&](Part leftOut) {
        for (const RatingIndex rating : ratingsOf(*split, leftOut, data->interactions, user))
            items.push_back(data->interactions.item(rating));
    };
    add(Part::Train);
    if (part == Part::Test && options.mask == Mask::Seen)
        add(Part::Validation);
    std::sort(items.begin(), items.end());
    for (const ItemIndex item : items)
        lists.append(item);
}

UserRanks Evaluator::Impl::rank(const ScoreSpace& space, std::span<const UserIndex> group, Part part) const
{
    const RankTask task = taskOf(group, part);
    UserRanks result;
    result.ranks = options.candidates == Candidates::Full ? allRanks(space, task) : sampledRanks(space, task);
    result.items.assign(task.relevant.items().begin(), task.relevant.items().end());
    for (std::size_t i = 0; i < group.size(); ++i)
        result.offsets.push_back(result.offsets.back() + task.relevant[i].size());
    return result;
}

Evaluator::Evaluator(DatasetPtr data, SplitPtr split, const EvaluationOptions& options)
    : m_impl(new Impl{std::move(data), std::move(split), options, {}})
{
    for (const Part part : {Part::Train, Part::Validation, Part::Test})
        m_impl->users[static_cast<std::size_t>(part)] = m_impl->usersOf(part);
}

Evaluator::~Evaluator() = default;

std::span<const UserIndex> Evaluator::users(Part part) const
{
    return m_impl->users[static_cast<std::size_t>(part)].ranked;
}

std::optional<RankMetrics> Evaluator::evaluate(const EmbeddingView& embedding, Part part, std::stop_token stop) const
{
    const std::optional<UserRanks> ranked = ranks(embedding, part, stop);
    return ranked ? std::optional(ranked->metrics()) : std::nullopt;
}

std::optional<UserRanks> Evaluator::ranks(const EmbeddingView& embedding, Part part, std::stop_token stop) const
{
    assert(embedding.numUsers == m_impl->data->numUsers()
           && static_cast<std::size_t>(embedding.vectors.rows()) == m_impl->data->numEntities());
    const Impl::Users& users = m_impl->users[static_cast<std::size_t>(part)];
    if (users.ranked.empty() || stop.stop_requested())
        return {};
    const ScoreSpace space(embedding);
    std::vector<UserRanks> pieces((users.ranked.size() + usersPerPiece - 1) / usersPerPiece);
    parallelFor(0, users.ranked.size(), usersPerPiece, [&](std::size_t begin, std::size_t end) {
        if (!stop.stop_requested())
            pieces[begin / usersPerPiece] = m_impl->rank(space, std::span(users.ranked).subspan(begin, end - begin), part);
    });
    if (stop.stop_requested())
        return {};
    UserRanks all;
    all.users = users.ranked;
    all.numUsersTotal = users.numTotal;
    for (const UserRanks& piece : pieces) {
        const std::size_t before = all.ranks.size();
        all.items.insert(all.items.end(), piece.items.begin(), piece.items.end());
        all.ranks.insert(all.ranks.end(), piece.ranks.begin(), piece.ranks.end());
        for (std::size_t i = 1; i < piece.offsets.size(); ++i)
            all.offsets.push_back(before + piece.offsets[i]);
    }
    return all;
}

} // namespace lodestone
