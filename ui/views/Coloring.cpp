// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/Coloring.h"

#include "ui/views/ClusterColoring.h"
#include "ui/views/KindColoring.h"
#include "ui/views/LabelColoring.h"
#include "ui/views/LossShareColoring.h"
#include "ui/views/NumberColoring.h"
#include "ui/views/SplitColoring.h"

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
        list.push_back(std::make_unique<SplitColoring>());
        list.push_back(std::make_unique<DegreeColoring>());
        list.push_back(std::make_unique<NormColoring>());
        list.push_back(std::make_unique<MarginColoring>());
        list.push_back(std::make_unique<LatentMarginColoring>());
        list.push_back(std::make_unique<LossShareColoring>());
        list.push_back(std::make_unique<DriftColoring>(DriftColoring::Since::LastEpoch));
        list.push_back(std::make_unique<DriftColoring>(DriftColoring::Since::BestEpoch));
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
        if (method->problem(data).isEmpty() && !method->isByNumber())
            return *method;
    }
    return *coloringCatalogue().front();
}

void countMembers(Coloring& coloring, std::size_t numUsers)
{
    for (std::size_t entity = 0; entity < coloring.categoryOf.size(); ++entity) {
        Category& category = coloring.categories[coloring.categoryOf[entity]];
        ++(entity < numUsers ? category.numUsers : category.numItems);
    }
}

} // namespace lodestone
