// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/SampleData.h"

#include "core/Error.h"
#include "core/data/MadeUpNames.h"
#include "core/data/RatingGenerator.h"

#include <algorithm>
#include <limits>
#include <string>

namespace lodestone {

namespace {
/// Stream beside those of TasteModel and RatingGenerator.
enum SampleDraw : std::uint64_t { DrawMoreLabels = 103 };

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
    if (options.maxFavorites < 1 || options.maxFavorites > GeneratorOptions::mostFavorites)
        fail(ratings,
             "the most favorite labels of a user must lie between 1 and " + std::to_string(GeneratorOptions::mostFavorites));
    if (!(options.focus >= 0 && options.focus <= 1))
        fail(ratings, "focus must lie between 0 and 1");
    if (!(options.contrast >= 0 && options.contrast <= 4))
        fail(ratings, "contrast must lie between 0 and 4");
}

/// Ids of users or items. @param codeLength  characters of a code behind its first letters
StringTable idsOf(std::size_t count, IdStyle style, const std::string& letter, const std::string& codeStart, int codeLength)
{
    StringTable table;
    table.reserve(count, count * 8);
    for (std::size_t i = 0; i < count; ++i)
        table.append(style == IdStyle::Codes          ? codeStart + madeUpCode(i, codeLength)
                         : style == IdStyle::Lettered ? letter + std::to_string(i + 1)
                                                      : std::to_string(i + 1));
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

DatasetPtr generateDataset(const GeneratorOptions& options, const WorkProgress& progress)
{
    check(options);
    const TasteModel tastes(options);
    auto data = std::make_shared<Dataset>();
    data->name = "generated";
    data->userIds = idsOf(options.numUsers, options.ids, "u", "A", 13);
    data->itemIds = idsOf(options.numItems, options.ids, "i", "B0", 8);
    const MadeUpTitles titles(options.numItems, options.seed);
    for (std::size_t item = 0; item < options.numItems; ++item)
        data->itemTitles.append(titles.title(item));
    data->labels = labelsOf(tastes, options);
    UserRows rows = RatingGenerator(options, tastes).generate(partOf(progress, 0.1, 0.8));
    sortRows(rows, partOf(progress, 0.8, 0.9));
    data->interactions = Interactions(std::move(rows), options.numItems, partOf(progress, 0.9, 1));
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
