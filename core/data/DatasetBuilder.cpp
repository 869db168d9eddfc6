// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/DatasetBuilder.h"

#include "core/Error.h"
#include "core/data/Duplicates.h"
#include "core/data/LoadContext.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace lodestone {

namespace {
constexpr std::size_t maxRatings = std::numeric_limits<std::uint32_t>::max() - 1;

std::string duplicatesWarning(std::size_t count, Duplicates rule)
{
    const char* const kept = rule == Duplicates::Last ? "the last" : rule == Duplicates::First ? "the first" : "the mean";
    return std::to_string(count) + " ratings repeat a pair of user and item; " + kept + " of each was kept";
}

void checkCount(std::size_t numRatings)
{
    if (numRatings > maxRatings)
        throw Error("there are more than " + std::to_string(maxRatings) + " ratings; take a part of them");
}
} // namespace

void DatasetBuilder::addRating(std::string_view user, std::string_view item, float value, std::int64_t time)
{
    checkCount(m_ratings.size() + 1);
    if (m_users.empty() || m_users[m_lastUser] != user) // files are often sorted by user
        m_lastUser = m_users.insert(user);
    m_ratings.add({UserIndex(m_lastUser), ItemIndex(m_items.insert(item)), value, time});
}

std::vector<std::uint32_t> DatasetBuilder::addRatings(const StringTable& users, const StringTable& items,
                                                      RatingColumns ratings)
{
    checkCount(m_ratings.size() + ratings.size());
    const std::vector<std::uint32_t> userNumbers = m_users.insertAll(users);
    std::vector<std::uint32_t> itemNumbers = m_items.insertAll(items);
    for (UserIndex& user : ratings.users)
        user = UserIndex(userNumbers[at(user)]);
    for (ItemIndex& item : ratings.items)
        item = ItemIndex(itemNumbers[at(item)]);
    m_ratings.add(std::move(ratings));
    return itemNumbers;
}

void DatasetBuilder::convertTimes(std::int64_t (*convert)(std::int64_t time))
{
    for (RatingColumns& block : m_ratings.blocks())
        for (std::int64_t& time : block.times)
            time = convert(time);
}

std::optional<UserIndex> DatasetBuilder::findUser(std::string_view id) const
{
    const auto found = m_users.find(id);
    return found ? std::optional(UserIndex(*found)) : std::nullopt;
}

std::optional<ItemIndex> DatasetBuilder::findItem(std::string_view id) const
{
    const auto found = m_items.find(id);
    return found ? std::optional(ItemIndex(*found)) : std::nullopt;
}

void DatasetBuilder::setTitle(ItemIndex item, std::string_view title)
{
    if (title.empty())
        return;
    m_titles.append(title);
    if (m_titleOfItem.size() <= at(item))
        m_titleOfItem.resize(std::max(m_items.size(), at(item) + 1));
    m_titleOfItem[at(item)] = static_cast<std::uint32_t>(m_titles.size());
}

void DatasetBuilder::addText(ItemIndex item, std::string_view text)
{
    if (text.empty())
        return;
    m_texts.append(text);
    m_itemOfText.push_back(static_cast<std::uint32_t>(item));
}

std::uint32_t DatasetBuilder::entity(std::string_view id, std::optional<ItemIndex> item)
{
    const std::size_t numEntities = m_entities.size();
    const std::uint32_t index = m_entities.insert(id);
    if (index == numEntities && item)
        m_itemEntities.emplace_back(index, *item);
    return index;
}

void DatasetBuilder::addTriple(std::string_view head, std::optional<ItemIndex> headItem, std::string_view relation,
                               std::string_view tail, std::optional<ItemIndex> tailItem)
{
    const std::uint32_t headIndex = entity(head, headItem), relationIndex = m_relations.insert(relation);
    m_triples.push_back({headIndex, relationIndex, entity(tail, tailItem)});
}

SideData DatasetBuilder::takeSide()
{
    SideData side;
    side.socialEdges = std::exchange(m_social, {});
    side.kgEntities = m_entities.takeIds();
    side.kgRelations = m_relations.takeIds();
    side.kgTriples.assign(m_triples.begin(), m_triples.end());
    m_triples.clear();
    side.kgItem.assign(side.kgEntities.size(), -1);
    for (const auto& [entity, item] : std::exchange(m_itemEntities, {}))
        side.kgItem[entity] = static_cast<std::int64_t>(item);
    return side;
}

StringTable DatasetBuilder::takeTitles()
{
    StringTable titles;
    if (m_titles.empty())
        return titles;
    m_titleOfItem.resize(m_items.size());
    for (const std::uint32_t title : m_titleOfItem)
        titles.append(title == 0 ? std::string_view() : m_titles[title - 1]);
    m_titles = {};
    m_titleOfItem.clear();
    return titles;
}

StringTable DatasetBuilder::takeTexts()
{
    StringTable texts;
    if (m_texts.empty())
        return texts;
    std::vector<std::uint32_t> order(m_texts.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return m_itemOfText[a] < m_itemOfText[b]; });
    std::size_t next = 0;
    std::string text;
    for (std::size_t item = 0; item < m_items.size(); ++item, text.clear()) {
        for (; next < order.size() && m_itemOfText[order[next]] == item; ++next)
            text.append(text.empty() ? "" : "\n").append(m_texts[order[next]]);
        texts.append(text);
    }
    m_texts = {};
    m_itemOfText.clear();
    return texts;
}

UserRows DatasetBuilder::takeRows()
{
    const WorkProgress progress = m_context.buildProgress();
    UserRows rows =
        rowsOfLog(m_users.size(), std::exchange(m_ratings, {}), std::exchange(m_hasTime, false), partOf(progress, 0, 0.4));
    sortRows(rows, partOf(progress, 0.4, 0.7));
    if (const std::size_t count = removeDuplicates(rows, m_context.options.duplicates))
        m_context.warn(duplicatesWarning(count, m_context.options.duplicates));
    return rows;
}

std::shared_ptr<Dataset> DatasetBuilder::build(std::string name)
{
    if (m_ratings.empty())
        throw Error(name + ": there is no rating in it");
    auto data = std::make_shared<Dataset>();
    data->interactions = Interactions(takeRows(), m_items.size(), partOf(m_context.buildProgress(), 0.7, 1));
    data->name = std::move(name);
    data->positiveThreshold = m_context.options.positiveThreshold;
    m_context.advance(0);
    m_entities.dropIndex(); // the choice of labels needs the memory
    data->labels = chooseLabels(std::exchange(m_labels, {}), m_items.size(), m_context);
    m_context.advance(0);
    data->itemTitles = takeTitles();
    data->itemTexts = takeTexts();
    data->side = takeSide();
    data->userIds = m_users.takeIds();
    data->itemIds = m_items.takeIds();
    return data;
}

} // namespace lodestone
