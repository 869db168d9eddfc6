// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/KindColoring.h"

#include <algorithm>

namespace lodestone {

QString KindColoring::key() const
{
    return QStringLiteral("kind");
}

QString KindColoring::title() const
{
    return tr("Kind");
}

QString KindColoring::problem(const Dataset& data) const
{
    return data.numUsers() == 0 ? tr("All points are of the same kind.") : QString();
}

ColoringPtr KindColoring::apply(const DatasetPtr& data, const LayoutPtr&, const ColoringOptions&) const
{
    auto coloring = std::make_shared<Coloring>();
    coloring->key = key();
    coloring->title = title();
    coloring->categories = {{tr("Items"), categoryColor(5), 0, 0, false, 5},
                            {tr("Users"), categoryColor(4), 0, 0, false, 4}};
    coloring->categoryOf.assign(data->numEntities(), 0);
    std::fill_n(coloring->categoryOf.begin(), data->numUsers(), std::uint16_t(1));
    countMembers(*coloring, data->numUsers());
    return coloring;
}

} // namespace lodestone
