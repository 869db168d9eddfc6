// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/RatingGenerator.h"

#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <limits>
#include <span>
#include <unordered_set>

namespace lodestone {

namespace {
constexpr ItemIndex noItem{std::numeric_limits<std::uint32_t>::max()};
/// Streams beside those of TasteModel and of the labels.
enum RatingDraw : std::uint64_t { DrawOwners = 101, DrawRatings };

/// The items one user has; plain search while they are few.
class Chosen {
public:
    explicit Chosen(std::span<const ItemIndex> items) : m_items(items)
    {
        if (m_items.size() > 64)
            for (const ItemIndex item : m_items)
                add(item);
    }
    void add(ItemIndex item)
    {
        if (m_items.size() > 64 && item != noItem)
            m_set.insert(static_cast<std::uint32_t>(item));
    }
    bool contains(ItemIndex item) const
    {
        return m_items.size() > 64 ? m_set.contains(static_cast<std::uint32_t>(item))
                                   : std::find(m_items.begin(), m_items.end(), item) != m_items.end();
    }

private:
    std::span<const ItemIndex> m_items;
    std::unordered_set<std::uint32_t> m_set;
};

ItemIndex drawNewItem(const TasteModel& tastes, const TasteModel::Taste& taste, const Chosen& chosen, RandomStream& random)
{
    ItemIndex item = tastes.drawItem(taste, random);
    for (int attempt = 0; attempt < 32 && chosen.contains(item); ++attempt)
        item = tastes.drawItem(taste, random);
    while (chosen.contains(item)) // the user has nearly all of its labels
        item = tastes.nextItem(item);
    return item;
}
} // namespace

RatingGenerator::RatingGenerator(const GeneratorOptions& options, const TasteModel& tastes)
    : m_options(options), m_tastes(tastes)
{
    const std::vector<std::uint32_t> activity = m_tastes.drawActivity();
    m_rows.offsets.assign(1, 0);
    m_rows.offsets.insert(m_rows.offsets.end(), activity.begin(), activity.end());
    accumulate(m_rows.offsets);
    m_rows.allocate(true);
    std::fill(m_rows.items.begin(), m_rows.items.end(), noItem);
}

UserRows RatingGenerator::generate(const WorkProgress& progress)
{
    drawOwners(partOf(progress, 0, 0.4));
    forRowSteps(m_rows.offsets, partOf(progress, 0.4, 1), [&](std::size_t firstUser, std::size_t endUser) {
        parallelFor(firstUser, endUser, 256, [&](std::size_t begin, std::size_t end) {
            for (std::size_t user = begin; user < end; ++user)
                drawRatings(UserIndex(user));
        });
    });
    return std::move(m_rows);
}

void RatingGenerator::drawOwners(const WorkProgress& progress)
{
    constexpr std::size_t itemsPerStep = 1 << 14;
    m_userOfPlace.resize(m_rows.size());
    for (std::size_t user = 0; user < m_options.numUsers; ++user)
        std::fill(m_userOfPlace.begin() + m_rows.offsets[user], m_userOfPlace.begin() + m_rows.offsets[user + 1],
                  UserIndex(user));
    RandomStream random(m_options.seed, Purpose::Generator, DrawOwners);
    for (std::size_t item = 0; item < m_options.numItems; ++item) {
        m_rows.items[placeFor(ItemIndex(item), random)] = ItemIndex(item);
        if (item % itemsPerStep == 0)
            tell(progress, item, m_options.numItems);
    }
    m_userOfPlace = {};
}

std::size_t RatingGenerator::placeFor(ItemIndex item, RandomStream& random)
{
    for (int attempt = 0; attempt < 64; ++attempt) {
        const std::size_t place = random.below(static_cast<std::uint32_t>(m_rows.size()));
        if (m_rows.items[place] == noItem && m_tastes.tasteOf(m_userOfPlace[place]).favors(m_tastes.labelOf(item)))
            return place;
    }
    while (m_rows.items[m_firstFree] != noItem)
        ++m_firstFree;
    return m_firstFree;
}

void RatingGenerator::drawRatings(UserIndex user)
{
    constexpr std::uint32_t day = 86'400;
    const TasteModel::Taste taste = m_tastes.tasteOf(user);
    const std::size_t first = m_rows.offsets[at(user)];
    const auto items = std::span(m_rows.items).subspan(first, m_rows.offsets[at(user) + 1] - first);
    RandomStream random(m_options.seed, Purpose::Generator, DrawRatings, at(user));
    const double userBias = 0.25 * random.gaussian();
    std::int64_t time = 1'420'070'400 + random.below(3'000) * std::int64_t(day); // from 2015 on
    Chosen chosen(items);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i] == noItem)
            items[i] = drawNewItem(m_tastes, taste, chosen, random);
        chosen.add(items[i]);
        time += 1 + random.below(7 * day);
        m_rows.values[first + i] = m_tastes.drawRating(taste, items[i], userBias, random);
        m_rows.times[first + i] = time;
    }
}

} // namespace lodestone
