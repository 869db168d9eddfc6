// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/SplitColoring.h"

#include "core/inspect/RatingParts.h"
#include "ui/models/SplitModel.h"
#include "ui/views/entityName.h"

#include <algorithm>

namespace lodestone {

namespace {

constexpr std::uint16_t notRated = 3, inspectedUser = 4, otherUsers = 5, leftOut = 6;

std::uint16_t categoryOf(RatedIn part)
{
    switch (part) {
    case RatedIn::Train:
        return 0;
    case RatedIn::Validation:
        return 1;
    case RatedIn::Test:
        return 2;
    case RatedIn::None:
        break;
    }
    return leftOut;
}

} // namespace

QString SplitColoring::key() const
{
    return QStringLiteral("split");
}

QString SplitColoring::title() const
{
    return tr("Split of the user");
}

QString SplitColoring::about() const
{
    return tr("Items by where the inspected user's rating of them is: train, validation, test, or not rated");
}

QString SplitColoring::problem(const Dataset& data) const
{
    return data.interactions.size() > 0 ? QString() : tr("These vectors were made elsewhere: there are no ratings.");
}

ColoringPtr SplitColoring::apply(const DatasetPtr& data, const LayoutPtr&, const ColoringOptions& options) const
{
    auto coloring = std::make_shared<Coloring>();
    coloring->key = key();
    coloring->title = title();
    const std::size_t numUsers = data->numUsers();
    const bool isUser = options.inspected && data->isUser(*options.inspected);
    if (!isUser || !options.split) {
        coloring->note = !options.inspected ? tr("Nobody is inspected: select a user to see where each of their ratings is.")
            : !isUser ? tr("An item is inspected: select a user to see where each of their ratings is.")
                      : tr("The split is that of a run: train to see where each rating is.");
        coloring->categories = {{tr("Items"), otherColor}, {tr("Users"), noCategoryColor}};
        coloring->categoryOf.assign(data->numEntities(), 0);
        std::fill_n(coloring->categoryOf.begin(), numUsers, std::uint16_t(1));
        countMembers(*coloring, numUsers);
        return coloring;
    }
    //: %1 is a user, %2 how the ratings are split
    coloring->note = tr("Ratings of %1. Split: %2.")
                         .arg(entityName(*data, *options.inspected), SplitModel::nameOf(options.split->options));
    coloring->subject = options.inspected;
    coloring->categories = {
        {tr("Train"), categoryColor(0), 0, 0, false, 0},     {tr("Validation"), categoryColor(1), 0, 0, false, 1},
        {tr("Test"), categoryColor(2), 0, 0, false, 2},      {tr("Not rated"), otherColor},
        {tr("This user"), categoryColor(3), 0, 0, false, 3}, {tr("Other users"), noCategoryColor},
    };
    if (options.split->options.method == SplitMethod::Files)
        coloring->categories.push_back({tr("Rated, in no part"), categoryColor(4), 0, 0, false, 4});
    coloring->categoryOf.assign(data->numEntities(), notRated);
    std::fill_n(coloring->categoryOf.begin(), numUsers, otherUsers);
    coloring->categoryOf[at(*options.inspected)] = inspectedUser;
    for (const PartedRating& rating : ratingsOf(*data, *options.split, *options.inspected))
        coloring->categoryOf[at(rating.other)] = categoryOf(rating.part);
    countMembers(*coloring, numUsers);
    return coloring;
}

} // namespace lodestone
