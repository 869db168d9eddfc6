// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/KCore.h"

#include "core/Error.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <string>

namespace lodestone {

namespace {
constexpr std::uint32_t gone = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t entitiesPerStep = 1 << 12; ///< between two calls of the progress
/// New numbers by old ones; `gone` for those that are left out.
using Numbers = std::vector<std::uint32_t>;

/// How many ratings are left of every user and item while entities with fewer than k are peeled off.
class Peeling {
public:
    Peeling(const Interactions& interactions, std::uint32_t k, const WorkProgress& progress)
        : m_interactions(interactions), m_k(k), m_progress(progress)
    {
        for (std::size_t user = 0; user < interactions.numUsers(); ++user)
            enter(m_users, m_lowUsers, user, interactions.itemsOf(UserIndex(user)).size());
        for (std::size_t item = 0; item < interactions.numItems(); ++item)
            enter(m_items, m_lowItems, item, interactions.usersOf(ItemIndex(item)).size());
        while (!m_lowUsers.empty() || !m_lowItems.empty()) {
            peel(m_lowUsers, m_users, m_items, m_lowItems,
                 [&](std::size_t i) { return m_interactions.itemsOf(UserIndex(i)); });
            peel(m_lowItems, m_items, m_users, m_lowUsers,
                 [&](std::size_t i) { return m_interactions.usersOf(ItemIndex(i)); });
        }
    }

    Numbers users() const { return numbersOf(m_users); }
    Numbers items() const { return numbersOf(m_items); }

private:
    void enter(std::vector<std::uint32_t>& degrees, std::vector<std::uint32_t>& low, std::size_t index,
               std::size_t degree) const
    {
        degrees.push_back(static_cast<std::uint32_t>(degree));
        if (degree < m_k) {
            degrees.back() = gone;
            low.push_back(static_cast<std::uint32_t>(index));
        }
    }

    template <typename NeighborsOf>
    void peel(std::vector<std::uint32_t>& low, [[maybe_unused]] const std::vector<std::uint32_t>& own,
              std::vector<std::uint32_t>& others, std::vector<std::uint32_t>& lowOthers, NeighborsOf neighborsOf)
    {
        while (!low.empty()) {
            const std::uint32_t index = low.back();
            low.pop_back();
            if (++m_numPeeled % entitiesPerStep == 0)
                tell(m_progress, m_numPeeled, m_users.size() + m_items.size());
            assert(own[index] == gone);
            for (const auto neighbor : neighborsOf(index)) {
                std::uint32_t& degree = others[at(neighbor)];
                if (degree != gone && --degree < m_k) {
                    degree = gone;
                    lowOthers.push_back(static_cast<std::uint32_t>(neighbor));
                }
            }
        }
    }

    static Numbers numbersOf(const std::vector<std::uint32_t>& degrees)
    {
        Numbers numbers(degrees.size(), gone);
        std::uint32_t next = 0;
        for (std::size_t i = 0; i < degrees.size(); ++i)
            if (degrees[i] != gone)
                numbers[i] = next++;
        return numbers;
    }

    const Interactions& m_interactions;
    const std::uint32_t m_k;
    const WorkProgress m_progress;
    std::size_t m_numPeeled = 0;
    std::vector<std::uint32_t> m_users, m_items, m_lowUsers, m_lowItems;
};

StringTable kept(const StringTable& table, const Numbers& numbers)
{
    StringTable result;
    for (std::size_t i = 0; i < table.size(); ++i)
        if (numbers[i] != gone)
            result.append(table[i]);
    return result;
}

std::vector<GivenPart> keptParts(const Dataset& data, const Numbers& users, const Numbers& items)
{
    std::vector<GivenPart> parts; // ratings keep their order, so theirs is that of keptRatings()
    for (std::size_t user = 0; user < users.size() && !data.givenParts.empty(); ++user) {
        std::size_t rating = at(data.interactions.firstOf(UserIndex(user)));
        for (const ItemIndex item : data.interactions.itemsOf(UserIndex(user))) {
            if (users[user] != gone && items[at(item)] != gone)
                parts.push_back(data.givenParts[rating]);
            ++rating;
        }
    }
    return parts;
}

/// Offsets of the rows of the users that stay.
std::vector<std::uint32_t> keptOffsets(const Interactions& all, const Numbers& users, const Numbers& items)
{
    std::vector<std::uint32_t> offsets(1, 0);
    for (std::size_t user = 0; user < users.size(); ++user) {
        if (users[user] == gone)
            continue;
        const auto row = all.itemsOf(UserIndex(user));
        const auto count = std::count_if(row.begin(), row.end(), [&](ItemIndex item) { return items[at(item)] != gone; });
        offsets.push_back(offsets.back() + static_cast<std::uint32_t>(count));
    }
    return offsets;
}

/// New numbers rise with the old ones, so rows stay sorted.
Interactions keptRatings(const Interactions& all, const Numbers& users, const Numbers& items, std::size_t numItems,
                         const WorkProgress& progress)
{
    UserRows rows;
    rows.offsets = keptOffsets(all, users, items);
    rows.allocate(all.hasTime());
    std::size_t place = 0;
    for (std::size_t user = 0; user < users.size(); ++user) {
        if (users[user] == gone)
            continue;
        auto rating = static_cast<std::uint32_t>(all.firstOf(UserIndex(user)));
        for (const ItemIndex item : all.itemsOf(UserIndex(user))) {
            if (items[at(item)] != gone) {
                rows.items[place] = ItemIndex(items[at(item)]);
                rows.values[place] = all.value(RatingIndex(rating));
                if (all.hasTime())
                    rows.times[place] = all.time(RatingIndex(rating));
                ++place;
            }
            ++rating;
        }
        if (user % entitiesPerStep == 0)
            tell(progress, user, 2 * users.size());
    }
    return Interactions(std::move(rows), numItems, partOf(progress, 0.5, 1));
}

/// Drops the names that no item has any more. @param indices  of names, negative ones are kept
template <typename Index> void dropUnused(std::vector<std::string>& names, std::vector<Index>& indices)
{
    std::vector<Index> places(names.size(), 0);
    for (const Index index : indices)
        if (static_cast<std::int64_t>(index) >= 0)
            places[static_cast<std::size_t>(index)] = 1;
    std::vector<std::string> usedNames;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (places[i] == 1) {
            places[i] = static_cast<Index>(usedNames.size());
            usedNames.push_back(std::move(names[i]));
        }
    names = std::move(usedNames);
    for (Index& index : indices)
        if (static_cast<std::int64_t>(index) >= 0)
            index = places[static_cast<std::size_t>(index)];
}

ItemLabels keptLabels(const ItemLabels& labels, const Numbers& items)
{
    ItemLabels result;
    if (labels.empty())
        return result;
    result.names = labels.names;
    result.allNames = labels.allNames;
    result.allOffsets.assign(labels.allOffsets.empty() ? 0 : 1, 0);
    for (std::size_t item = 0; item < items.size(); ++item) {
        if (items[item] == gone)
            continue;
        result.primary.push_back(labels.primary[item]);
        const auto all = labels.allOf(item);
        result.all.insert(result.all.end(), all.begin(), all.end());
        if (!result.allOffsets.empty())
            result.allOffsets.push_back(static_cast<std::uint32_t>(result.all.size()));
    }
    dropUnused(result.names, result.primary);
    dropUnused(result.allNames, result.all);
    return result.names.empty() ? ItemLabels{} : result;
}
} // namespace

std::shared_ptr<Dataset> kCoreOf(const Dataset& data, int k, const WorkProgress& progress)
{
    const Peeling peeling(data.interactions, static_cast<std::uint32_t>(std::max(k, 0)), partOf(progress, 0, 0.3));
    const Numbers users = peeling.users(), items = peeling.items();
    auto core = std::make_shared<Dataset>();
    core->name = data.name;
    core->positiveThreshold = data.positiveThreshold;
    core->userIds = kept(data.userIds, users);
    core->itemIds = kept(data.itemIds, items);
    if (core->userIds.empty() || core->itemIds.empty())
        throw Error(data.name + ": no user and item have " + std::to_string(k)
                    + " ratings each among one another; choose a smaller k-core");
    core->itemTitles = data.itemTitles.empty() ? StringTable() : kept(data.itemTitles, items);
    core->itemTexts = data.itemTexts.empty() ? StringTable() : kept(data.itemTexts, items);
    core->givenParts = keptParts(data, users, items);
    core->interactions = keptRatings(data.interactions, users, items, core->numItems(), partOf(progress, 0.3, 1));
    core->labels = keptLabels(data.labels, items);
    core->side = data.side;
    core->side.socialEdges.clear();
    for (const auto& [from, to] : data.side.socialEdges)
        if (users[at(from)] != gone && users[at(to)] != gone)
            core->side.socialEdges.emplace_back(UserIndex(users[at(from)]), UserIndex(users[at(to)]));
    for (std::int64_t& item : core->side.kgItem)
        if (item >= 0) {
            const std::uint32_t number = items[static_cast<std::size_t>(item)];
            item = number == gone ? -1 : std::int64_t(number);
        }
    return core;
}

} // namespace lodestone
