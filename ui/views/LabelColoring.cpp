// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/LabelColoring.h"

#include "core/export/EntityCategories.h"

#include <utility>

namespace lodestone {

QString LabelColoring::key() const
{
    return QStringLiteral("label");
}

QString LabelColoring::title() const
{
    return tr("Label");
}

QString LabelColoring::problem(const Dataset& data) const
{
    return data.labels.empty() ? tr("The items of this data set have no labels.") : QString();
}

ColoringPtr LabelColoring::apply(const DatasetPtr& data, const LayoutPtr&, const ColoringOptions& options) const
{
    EntityCategories found = categoriesOf(*data, options.numLabels);
    auto coloring = std::make_shared<Coloring>();
    coloring->key = key();
    coloring->title = title();
    if (data->numUsers() > 0)
        coloring->note = tr("Users have no label of their own: each takes the label of the items it likes most (derived).");
    for (const EntityCategories::Category& category : found.categories) {
        QString name = QString::fromStdString(category.name);
        if (category.color == otherColor)
            name = tr("Other");
        else if (category.color == noCategoryColor)
            name = tr("No label");
        coloring->categories.push_back({name, category.color, category.numUsers, category.numItems, true,
                                        category.paletteIndex});
    }
    coloring->categoryOf = std::move(found.categoryOf);
    return coloring;
}

} // namespace lodestone
