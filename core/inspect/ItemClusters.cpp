// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/ItemClusters.h"

#include "core/cluster/SphericalKMeans.h"
#include "core/cluster/UnitRows.h"
#include "core/eval/Nmi.h"

#include <algorithm>
#include <set>

namespace lodestone {

namespace {
using Indices = std::vector<std::size_t>;

Indices eligibleItems(const Dataset& data, const Snapshot& snapshot)
{
    Indices items;
    for (std::size_t item = 0; item < data.numItems(); ++item)
        if ((data.labels.empty() || data.labels.primary[item] >= 0)
            && isClusterable(snapshot.embeddings.row(static_cast<Eigen::Index>(data.numUsers() + item))))
            items.push_back(item);
    return items;
}

Indices everyNth(const Indices& items, std::size_t most)
{
    const std::size_t stride = (items.size() + most - 1) / most;
    Indices kept;
    for (std::size_t i = 0; i < items.size(); i += stride)
        kept.push_back(items[i]);
    return kept;
}

/// New ids such that clusters keep those of before, as far as both have a cluster for an item.
void followIds(ItemClusters& result, std::span<const std::int32_t> previous)
{
    if (previous.size() != result.clusters.size() || previous.empty()
        || *std::max_element(previous.begin(), previous.end()) >= result.numClusters)
        return;
    const auto newIds = matchClusters(previous, result.clusters, result.numClusters);
    for (std::int32_t& cluster : result.clusters)
        if (cluster >= 0)
            cluster = newIds[static_cast<std::size_t>(cluster)];
}

void countLabels(ItemClusters& result, const ItemLabels& labels)
{
    result.sizes.assign(static_cast<std::size_t>(result.numClusters), 0);
    result.counts = Eigen::MatrixXi::Zero(static_cast<Eigen::Index>(labels.names.size()), result.numClusters);
    for (std::size_t item = 0; item < result.clusters.size(); ++item)
        if (const std::int32_t cluster = result.clusters[item]; cluster >= 0) {
            ++result.sizes[static_cast<std::size_t>(cluster)];
            if (!labels.empty())
                ++result.counts(labels.primary[item], cluster);
        }
    if (!labels.empty() && result.numClustered > 0)
        result.nmi = normalizedMutualInformation(result.counts.cast<double>());
}
} // namespace

std::vector<LabelIndex> ItemClusters::topLabels(int cluster, std::size_t count) const
{
    std::vector<LabelIndex> labels;
    for (Eigen::Index label = 0; label < counts.rows(); ++label)
        if (counts(label, cluster) > 0)
            labels.push_back(static_cast<LabelIndex>(label));
    std::stable_sort(labels.begin(), labels.end(),
                     [&](LabelIndex a, LabelIndex b) { return counts(a, cluster) > counts(b, cluster); });
    labels.resize(std::min(labels.size(), count));
    return labels;
}

std::optional<ItemClusters> clusterItems(const Dataset& data, const Snapshot& snapshot, const ItemClusterOptions& options,
                                         std::span<const std::int32_t> previous, std::stop_token stop)
{
    ItemClusters result;
    result.clusters.assign(data.numItems(), -1);
    const Indices eligible = eligibleItems(data, snapshot);
    const Indices items = everyNth(eligible, options.mostItems);
    result.numEligible = eligible.size();
    result.numClustered = items.size();
    result.numClusters = std::min(options.numClusters, static_cast<int>(items.size()));
    if (result.numClusters > 0) {
        RowMatrix rows(static_cast<Eigen::Index>(items.size()), snapshot.embeddings.cols());
        for (std::size_t i = 0; i < items.size(); ++i)
            rows.row(static_cast<Eigen::Index>(i)) =
                snapshot.embeddings.row(static_cast<Eigen::Index>(data.numUsers() + items[i]));
        const Clustering clustering =
            sphericalKMeans(rows, {.numClusters = result.numClusters, .seed = options.seed}, nullptr, stop);
        if (stop.stop_requested())
            return {};
        for (std::size_t i = 0; i < items.size(); ++i)
            result.clusters[items[i]] = clustering.assignment[i];
        result.silhouette = lodestone::silhouette(rows, clustering.assignment);
        followIds(result, previous);
    }
    countLabels(result, data.labels);
    return result;
}

std::optional<double> silhouette(const RowMatrixRef& rows, std::span<const std::int32_t> clusters)
{
    if (std::set<std::int32_t>(clusters.begin(), clusters.end()).size() < 2)
        return {};
    const Eigen::MatrixXd unit = rows.cast<double>().rowwise().normalized();
    const auto numClusters = static_cast<std::size_t>(*std::max_element(clusters.begin(), clusters.end())) + 1;
    Eigen::MatrixXd sums = Eigen::MatrixXd::Zero(static_cast<Eigen::Index>(numClusters), unit.cols());
    std::vector<double> sizes(numClusters, 0);
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        sums.row(clusters[i]) += unit.row(static_cast<Eigen::Index>(i));
        ++sizes[static_cast<std::size_t>(clusters[i])];
    }
    double total = 0;
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        const auto own = static_cast<std::size_t>(clusters[i]);
        if (sizes[own] < 2)
            continue;
        const Eigen::RowVectorXd row = unit.row(static_cast<Eigen::Index>(i));
        const auto product = [&](std::size_t cluster) { return sums.row(static_cast<Eigen::Index>(cluster)).dot(row); };
        const double within = 1 - (product(own) - row.squaredNorm()) / (sizes[own] - 1);
        double nearest = 2;
        for (std::size_t cluster = 0; cluster < numClusters; ++cluster)
            if (cluster != own && sizes[cluster] > 0)
                nearest = std::min(nearest, 1 - product(cluster) / sizes[cluster]);
        const double larger = std::max(within, nearest);
        total += larger > 1e-12 ? (nearest - within) / larger : 0;
    }
    return total / static_cast<double>(clusters.size());
}

} // namespace lodestone
