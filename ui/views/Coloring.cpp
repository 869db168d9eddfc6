// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/Coloring.h"

#include "ui/views/ClusterColoring.h"
#include "ui/views/KindColoring.h"
#include "ui/views/LabelColoring.h"

#include <algorithm>

namespace lodestone {

QString ColoringMethod::problem(const Dataset&) const
{
    return {};
}

const std::vector<std::unique_ptr<ColoringMethod>>& coloringCatalogue()
{
    static const std::vector<std::unique_ptr<ColoringMethod>> methods = [] {
        std::vector<std::unique_ptr<ColoringMethod>> list;
        list.push_back(std::make_unique<LabelColoring>());
        list.push_back(std::make_unique<ClusterColoring>());
        list.push_back(std::make_unique<KindColoring>());
        return list;
    }();
    return methods;
}

const ColoringMethod* findColoring(const QString& key)
{
    const auto& methods = coloringCatalogue();
    const auto found =
        std::find_if(methods.begin(), methods.end(), [&](const auto& method) { return method->key() == key; });
    return found == methods.end() ? nullptr : found->get();
}

const ColoringMethod& defaultColoring(const Dataset& data)
{
    for (const auto& method : coloringCatalogue()) {
        if (method->problem(data).isEmpty())
            return *method;
    }
    return *coloringCatalogue().back();
}

void countMembers(Coloring& coloring, std::size_t numUsers)
{
    for (std::size_t entity = 0; entity < coloring.categoryOf.size(); ++entity) {
        Category& category = coloring.categories[coloring.categoryOf[entity]];
        ++(entity < numUsers ? category.numUsers : category.numItems);
    }
}

} // namespace lodestone
