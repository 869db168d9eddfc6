// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/GivenParts.h"

#include "core/Error.h"
#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"

#include <algorithm>

namespace lodestone {

namespace {
/// Finds ratings of a data set by the ids of user and item.
class RatingFinder {
public:
    explicit RatingFinder(const Dataset& data) : m_all(data.interactions), m_users(data.userIds), m_items(data.itemIds) { }

    bool knows(std::string_view user, std::string_view item) const { return m_users.find(user) && m_items.find(item); }

    std::optional<RatingIndex> find(std::string_view userId, std::string_view itemId) const
    {
        const auto user = m_users.find(userId), item = m_items.find(itemId);
        if (!user || !item)
            return std::nullopt;
        const auto items = m_all.itemsOf(UserIndex(*user));
        const auto place = std::lower_bound(items.begin(), items.end(), ItemIndex(*item));
        if (place == items.end() || *place != ItemIndex(*item))
            return std::nullopt;
        return RatingIndex(at(m_all.firstOf(UserIndex(*user))) + static_cast<std::size_t>(place - items.begin()));
    }

private:
    const Interactions& m_all;
    const IdIndex m_users, m_items;
};

class GivenPartsReader {
public:
    GivenPartsReader(Dataset& data, LoadContext& context, const ReadRatings& read, bool areNew)
        : m_data(data), m_context(context), m_read(read), m_areNew(areNew), m_finder(data),
          m_parts(data.interactions.size(), GivenPart::None)
    {
    }

    void read()
    {
        const SplitFiles& files = m_context.options.splitFiles;
        const std::pair<const std::filesystem::path&, GivenPart> parts[] = {
            {files.train, GivenPart::Train}, {files.validation, GivenPart::Validation}, {files.test, GivenPart::Test}};
        for (const auto& [path, part] : parts)
            if (!path.empty())
                assign(path, part);
        if (m_numRepeated > 0)
            m_context.warn(
                std::to_string(m_numRepeated)
                + " ratings are in several of the files for train, validation and test; each counts for the first "
                  "of them");
        if (const auto unused = std::count(m_parts.begin(), m_parts.end(), GivenPart::None); unused > 0)
            m_context.warn(std::to_string(unused)
                           + " ratings are in none of the files for train, validation and test and are not used");
        m_data.givenParts = std::move(m_parts);
    }

private:
    void assign(const std::filesystem::path& path, GivenPart part)
    {
        const std::shared_ptr<Dataset> ratings = ratingsOf(path);
        std::size_t numStrange = 0, numMissing = 0;
        for (std::size_t i = 0; i < ratings->interactions.size(); ++i) {
            const std::string_view user = ratings->userIds[at(ratings->interactions.user(RatingIndex(i)))];
            const std::string_view item = ratings->itemIds[at(ratings->interactions.item(RatingIndex(i)))];
            const std::optional<RatingIndex> rating = m_finder.find(user, item);
            if (!rating) {
                ++(m_finder.knows(user, item) ? numMissing : numStrange);
                continue;
            }
            GivenPart& place = m_parts[at(*rating)];
            m_numRepeated += place != GivenPart::None;
            place = place == GivenPart::None ? part : place;
        }
        if (numStrange + numMissing == ratings->interactions.size())
            throw Error(path.string() + ": none of its ratings is in the data; its users and items must have the same ids");
        if (numStrange > 0)
            m_context.warn(path.string() + ": " + std::to_string(numStrange)
                           + " ratings name users or items that the data do not have; they were left out");
        if (numMissing > 0)
            m_context.warn(path.string() + ": " + std::to_string(numMissing)
                           + " ratings of known users and items are not in the data; they were left out");
    }

    std::shared_ptr<Dataset> ratingsOf(const std::filesystem::path& path)
    {
        LoadContext context(m_context.options, {}, m_context.stopToken());
        DatasetBuilder builder(context);
        m_read(path, builder);
        std::shared_ptr<Dataset> ratings = builder.build(path.string());
        if (m_areNew)
            m_context.take(std::move(context.report));
        return ratings;
    }

    Dataset& m_data;
    LoadContext& m_context;
    const ReadRatings& m_read;
    const bool m_areNew;
    const RatingFinder m_finder;
    std::vector<GivenPart> m_parts;
    std::size_t m_numRepeated = 0;
};
} // namespace

void readGivenParts(Dataset& data, LoadContext& context, const ReadRatings& read, bool areNew)
{
    GivenPartsReader(data, context, read, areNew).read();
}

} // namespace lodestone
