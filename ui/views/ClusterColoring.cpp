// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ClusterColoring.h"

#include <algorithm>
#include <cassert>

namespace lodestone {

namespace {

/// "3 \u00b7 Horror": the number of each cluster and the most frequent label of its items, the first of equals; empty where
/// there is none.
std::vector<QString> captionsOf(const Dataset& data, const Layout& layout)
{
    const auto numClusters = static_cast<std::size_t>(layout.numClusters);
    std::vector<QString> captions(numClusters);
    if (data.labels.empty())
        return captions;
    std::vector<std::vector<std::size_t>> counts(numClusters, std::vector<std::size_t>(data.labels.names.size()));
    for (std::size_t item = 0; item < data.numItems(); ++item) {
        const std::int32_t cluster = layout.clusters[at(data.entity(ItemIndex(item)))];
        if (const LabelIndex label = data.labels.primary[item]; cluster >= 0 && label >= 0)
            ++counts[static_cast<std::size_t>(cluster)][static_cast<std::size_t>(label)];
    }
    for (std::size_t c = 0; c < numClusters; ++c) {
        const auto most = std::max_element(counts[c].begin(), counts[c].end());
        if (*most > 0)
            captions[c] =
                QStringLiteral("%1 \u00b7 %2")
                    .arg(c + 1)
                    .arg(QString::fromStdString(data.labels.names[static_cast<std::size_t>(most - counts[c].begin())]));
    }
    return captions;
}

void addOwnCluster(Coloring& coloring, const SelectionSet& set)
{
    const auto category = static_cast<std::uint16_t>(coloring.categories.size());
    const auto byte = [](int value) { return static_cast<std::uint8_t>(value); };
    const Rgb color{byte(set.color.red()), byte(set.color.green()), byte(set.color.blue())};
    coloring.categories.push_back({set.name, {color, color}});
    coloring.categories.back().isOwn = true;
    for (std::size_t entity = 0; entity < coloring.categoryOf.size(); ++entity)
        if ((*set.members)[entity])
            coloring.categoryOf[entity] = category;
}

} // namespace

QString ClusterColoring::key() const
{
    return QStringLiteral("cluster");
}

QString ClusterColoring::title() const
{
    return tr("Cluster");
}

ColoringPtr ClusterColoring::apply(const DatasetPtr& data, const LayoutPtr& layout, const ColoringOptions& options) const
{
    assert(layout && layout->clusters.size() == data->numEntities());
    auto coloring = std::make_shared<Coloring>();
    coloring->key = key();
    coloring->title = title();
    if (data->numUsers() > 0)
        coloring->note = tr("Clusters are found among the items; each user takes the cluster of the nearest center.");
    const auto numClusters = static_cast<std::size_t>(layout->numClusters);
    const std::vector<QString> captions = captionsOf(*data, *layout);
    for (std::size_t c = 0; c < numClusters; ++c)
        coloring->categories.push_back(
            {tr("Cluster %1").arg(c + 1), categoryColor(c), 0, 0, false, static_cast<int>(c), captions[c]});
    coloring->categoryOf.resize(layout->clusters.size());
    std::transform(
        layout->clusters.begin(), layout->clusters.end(), coloring->categoryOf.begin(),
        [&](std::int32_t cluster) { return static_cast<std::uint16_t>(cluster < 0 ? numClusters : std::size_t(cluster)); });
    const bool someWithout = std::any_of(layout->clusters.begin(), layout->clusters.end(), [](auto c) { return c < 0; });
    if (someWithout)
        coloring->categories.push_back({tr("No cluster"), noCategoryColor});
    for (const SelectionSet& set : options.ownClusters)
        addOwnCluster(*coloring, set);
    if (!options.ownClusters.empty())
        coloring->note += (coloring->note.isEmpty() ? QString() : QStringLiteral(" "))
            + tr("Clusters of your own come before those found; NMI is of those found, with all their members.");
    countMembers(*coloring, data->numUsers());
    return coloring;
}

} // namespace lodestone
