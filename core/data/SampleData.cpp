// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/SampleData.h"

#include "core/Error.h"
#include "core/data/MadeUpNames.h"
#include "core/data/TasteModel.h"
#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string>
#include <unordered_set>

namespace lodestone {

namespace {
constexpr ItemIndex noItem{std::numeric_limits<std::uint32_t>::max()};
/// Streams beside those of TasteModel.
enum Draw : std::uint64_t { DrawOwners = 101, DrawRatings, DrawMoreLabels };

void check(const GeneratorOptions& options)
{
    const auto fail = [](std::size_t ratings, const std::string& reason) {
        throw Error("cannot generate " + std::to_string(ratings) + " ratings: " + reason);
    };
    const std::size_t users = options.numUsers, items = options.numItems, ratings = options.numRatings;
    const std::size_t limit = std::numeric_limits<std::uint32_t>::max();
    if (users == 0 || items == 0)
        fail(ratings, "there must be at least one user and one item");
    if (users + items >= limit || ratings >= limit)
        fail(ratings, "users and items together, and ratings, must stay below " + std::to_string(limit));
    if (ratings < std::max(users, items))
        fail(ratings, "every user and item needs one, so ask for " + std::to_string(std::max(users, items)) + " or more");
    if (ratings > users * items)
        fail(ratings, "there are only " + std::to_string(users * items) + " pairs of a user and an item");
    if (options.numLabels < 1 || static_cast<std::size_t>(options.numLabels) > items)
        fail(ratings, "the number of labels must lie between 1 and the number of items, " + std::to_string(items));
    if (!(options.noise >= 0 && options.noise <= 1))
        fail(ratings, "noise must lie between 0 and 1");
    if (!(options.popularitySkew >= 0 && options.popularitySkew <= 10))
        fail(ratings, "the skew of popularity must lie between 0 and 10");
}

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

/// Draws ratings in two rounds: first one owner for each item, then the rest user by user.
class RatingGenerator {
public:
    explicit RatingGenerator(const GeneratorOptions& options) : m_options(options), m_tastes(options)
    {
        const std::vector<std::uint32_t> activity = m_tastes.drawActivity();
        m_offsets.resize(activity.size() + 1);
        std::partial_sum(activity.begin(), activity.end(), m_offsets.begin() + 1);
        m_items.assign(options.numRatings, noItem);
    }

    const TasteModel& tastes() const { return m_tastes; }

    std::vector<Rating> generate()
    {
        drawOwners();
        std::vector<Rating> ratings(m_items.size());
        parallelFor(0, m_options.numUsers, 4096, [&](std::size_t begin, std::size_t end) {
            for (std::size_t user = begin; user < end; ++user)
                drawRatings(UserIndex(user),
                            std::span(ratings).subspan(m_offsets[user], m_offsets[user + 1] - m_offsets[user]));
        });
        return ratings;
    }

private:
    /// Gives every item to one user, who favors its label where one is found soon.
    void drawOwners()
    {
        std::vector<UserIndex> userOfPlace(m_items.size());
        for (std::size_t user = 0; user < m_options.numUsers; ++user)
            std::fill(userOfPlace.begin() + m_offsets[user], userOfPlace.begin() + m_offsets[user + 1], UserIndex(user));
        RandomStream random(m_options.seed, Purpose::Generator, DrawOwners);
        std::size_t firstFree = 0;
        for (std::size_t item = 0; item < m_options.numItems; ++item) {
            std::size_t place = noPlace;
            for (int attempt = 0; attempt < 64 && place == noPlace; ++attempt) {
                const std::size_t candidate = random.below(static_cast<std::uint32_t>(m_items.size()));
                if (m_items[candidate] == noItem
                    && m_tastes.tasteOf(userOfPlace[candidate]).favors(m_tastes.labelOf(ItemIndex(item))))
                    place = candidate;
            }
            if (place == noPlace) {
                while (m_items[firstFree] != noItem)
                    ++firstFree;
                place = firstFree;
            }
            m_items[place] = ItemIndex(item);
        }
    }

    void drawRatings(UserIndex user, std::span<Rating> ratings)
    {
        constexpr std::uint32_t day = 86'400;
        const TasteModel::Taste taste = m_tastes.tasteOf(user);
        const std::span<ItemIndex> items = std::span(m_items).subspan(m_offsets[at(user)], ratings.size());
        RandomStream random(m_options.seed, Purpose::Generator, DrawRatings, at(user));
        const double userBias = 0.25 * random.gaussian();
        std::int64_t time = 1'420'070'400 + random.below(3'000) * std::int64_t(day); // from 2015 on
        Chosen chosen(items);
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (items[i] == noItem)
                items[i] = drawNewItem(taste, chosen, random);
            chosen.add(items[i]);
            time += 1 + random.below(7 * day);
            ratings[i] = {user, items[i], m_tastes.drawRating(taste, items[i], userBias, random), time};
        }
    }

    ItemIndex drawNewItem(const TasteModel::Taste& taste, const Chosen& chosen, RandomStream& random) const
    {
        ItemIndex item = m_tastes.drawItem(taste, random);
        for (int attempt = 0; attempt < 32 && chosen.contains(item); ++attempt)
            item = m_tastes.drawItem(taste, random);
        while (chosen.contains(item)) // the user has nearly all of its labels
            item = m_tastes.nextItem(item);
        return item;
    }

    static constexpr std::size_t noPlace = std::numeric_limits<std::size_t>::max();
    const GeneratorOptions m_options;
    TasteModel m_tastes;
    std::vector<std::uint32_t> m_offsets; ///< of users, into m_items
    std::vector<ItemIndex> m_items;
};

StringTable numbered(std::size_t count, char kind)
{
    StringTable table;
    table.reserve(count, count * 8);
    for (std::size_t i = 0; i < count; ++i)
        table.append(kind + std::to_string(i + 1));
    return table;
}

/// Every item has its planted label; a quarter also has a second one.
ItemLabels labelsOf(const TasteModel& tastes, const GeneratorOptions& options)
{
    ItemLabels labels;
    labels.names = labels.allNames = topicNames(static_cast<std::size_t>(options.numLabels));
    labels.allOffsets.push_back(0);
    RandomStream random(options.seed, Purpose::Generator, DrawMoreLabels);
    for (std::size_t item = 0; item < options.numItems; ++item) {
        const int label = tastes.labelOf(ItemIndex(item));
        labels.primary.push_back(label);
        labels.all.push_back(static_cast<std::uint32_t>(label));
        const std::uint32_t second = random.below(static_cast<std::uint32_t>(options.numLabels));
        if (random.below(4) == 0 && second != labels.all.back())
            labels.all.push_back(second);
        labels.allOffsets.push_back(static_cast<std::uint32_t>(labels.all.size()));
    }
    return labels;
}
} // namespace

DatasetPtr generateDataset(const GeneratorOptions& options)
{
    check(options);
    RatingGenerator generator(options);
    auto data = std::make_shared<Dataset>();
    data->name = "generated";
    data->userIds = numbered(options.numUsers, 'u');
    data->itemIds = numbered(options.numItems, 'i');
    const MadeUpTitles titles(options.numItems, options.seed);
    for (std::size_t item = 0; item < options.numItems; ++item)
        data->itemTitles.append(titles.title(item));
    data->labels = labelsOf(generator.tastes(), options);
    data->interactions = Interactions(options.numUsers, options.numItems, generator.generate(), true);
    return data;
}

DatasetPtr sampleDataset()
{
    auto data = std::make_shared<Dataset>(*generateDataset({}));
    data->name = "sample";
    return data;
}

std::span<const GeneratorShape> generatorShapes()
{
    // The counts of the paper's Table 2; "beauty" is its large set, whose labels it does not count.
    static constexpr GeneratorShape shapes[]{
        {"amazon", 30'759, 16'515, 285'644, 36},
        {"yelp", 45'980, 11'537, 229'900, 24},
        {"taobao", 10'121, 9'892, 49'053, 17},
        {"jingdong", 8'031, 3'025, 25'152, 12},
        {"beauty", 6'403'006, 1'660'119, 14'771'988, 36},
    };
    return shapes;
}

} // namespace lodestone
