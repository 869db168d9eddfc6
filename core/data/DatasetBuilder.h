// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/data/IdIndex.h"
#include "core/data/LabelCollector.h"
#include "core/data/RatingLog.h"

#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lodestone {

class LoadContext;

/// Takes what readers find, with the ids of the source, and makes a Dataset of it. Users and items are those with
/// ratings: read ratings first, then what is known about items and users. All text is UTF-8.
class DatasetBuilder {
public:
    explicit DatasetBuilder(LoadContext& context) : m_context(context) { }

    LoadContext& context() { return m_context; }

    /// Called before the ratings of a file are added. Of several files all must have times.
    void setHasTime(bool hasTime) { m_hasTime = hasTime && (m_ratings.empty() || m_hasTime); }
    void addRating(std::string_view user, std::string_view item, float value, std::int64_t time);
    /// Many ratings at once. @param ratings  users and items as places in `users` and `items`, which hold the ids in the
    /// order of their first appearance in it
    /// @return the items of `items`
    std::vector<std::uint32_t> addRatings(const StringTable& users, const StringTable& items, RatingColumns ratings);
    /// Applies `convert` to the times of all ratings so far.
    void convertTimes(std::int64_t (*convert)(std::int64_t time));
    bool hasTime() const { return m_hasTime; }
    std::size_t numRatings() const { return m_ratings.size(); }
    /// In the order of the source.
    std::span<const RatingColumns> ratingBlocks() const { return m_ratings.blocks(); }
    std::string_view idOf(UserIndex user) const { return m_users[at(user)]; }
    std::string_view idOf(ItemIndex item) const { return m_items[at(item)]; }
    std::size_t numItems() const { return m_items.size(); }
    std::optional<UserIndex> findUser(std::string_view id) const;
    std::optional<ItemIndex> findItem(std::string_view id) const;

    void setTitle(ItemIndex item, std::string_view title);
    /// What the source says of an item beside its title: a description, a plot, reviews. A further text of the same item
    /// follows in a line of its own.
    void addText(ItemIndex item, std::string_view text);
    LabelCollector& labels() { return m_labels; }
    void addSocialEdge(UserIndex from, UserIndex to) { m_social.emplace_back(from, to); }
    /// @param head, tail  ids as in the source; `headItem`, `tailItem` the items they stand for
    void addTriple(std::string_view head, std::optional<ItemIndex> headItem, std::string_view relation,
                   std::string_view tail, std::optional<ItemIndex> tailItem);

    /// The builder is empty afterwards. Throws Error if there is no rating.
    std::shared_ptr<Dataset> build(std::string name);

private:
    std::uint32_t entity(std::string_view id, std::optional<ItemIndex> item);
    SideData takeSide();
    StringTable takeTitles();
    StringTable takeTexts();
    UserRows takeRows();

    LoadContext& m_context;
    IdIndex m_users, m_items, m_entities, m_relations;
    std::uint32_t m_lastUser = 0;
    RatingLog m_ratings;
    bool m_hasTime = false;
    StringTable m_titles; ///< in the order of setTitle()
    std::vector<std::uint32_t> m_titleOfItem; ///< number in m_titles plus one, 0 for none
    StringTable m_texts; ///< in the order of addText()
    std::vector<std::uint32_t> m_itemOfText; ///< for each of m_texts
    LabelCollector m_labels;
    std::vector<std::pair<UserIndex, UserIndex>> m_social;
    std::deque<SideData::Triple> m_triples; ///< grows without a copy, as there may be very many
    std::vector<std::pair<std::uint32_t, ItemIndex>> m_itemEntities; ///< entities that stand for an item
};

} // namespace lodestone
