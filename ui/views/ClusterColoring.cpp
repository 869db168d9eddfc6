// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ClusterColoring.h"

#include <algorithm>
#include <cassert>

namespace lodestone {

QString ClusterColoring::key() const
{
    return QStringLiteral("cluster");
}

QString ClusterColoring::title() const
{
    return tr("Cluster");
}

ColoringPtr ClusterColoring::apply(const DatasetPtr& data, const LayoutPtr& layout, const ColoringOptions&) const
{
    assert(layout && layout->clusters.size() == data->numEntities());
    auto coloring = std::make_shared<Coloring>();
    coloring->key = key();
    coloring->title = title();
    if (data->numUsers() > 0)
        coloring->note = tr("Clusters are found among the items; each user takes the cluster of the nearest center.");
    const auto numClusters = static_cast<std::size_t>(layout->numClusters);
    for (std::size_t c = 0; c < numClusters; ++c)
        coloring->categories.push_back({tr("Cluster %1").arg(c + 1), categoryColor(c), 0, 0, false, static_cast<int>(c)});
    coloring->categoryOf.resize(layout->clusters.size());
    std::transform(
        layout->clusters.begin(), layout->clusters.end(), coloring->categoryOf.begin(),
        [&](std::int32_t cluster) { return static_cast<std::uint16_t>(cluster < 0 ? numClusters : std::size_t(cluster)); });
    const bool someWithout = std::any_of(layout->clusters.begin(), layout->clusters.end(), [](auto c) { return c < 0; });
    if (someWithout)
        coloring->categories.push_back({tr("No cluster"), noCategoryColor});
    countMembers(*coloring, data->numUsers());
    return coloring;
}

} // namespace lodestone
