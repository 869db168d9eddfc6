// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/Nmi.h"

#include "core/cluster/SphericalKMeans.h"
#include "core/cluster/UnitRows.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lodestone {

namespace {
double entropy(const Eigen::VectorXd& counts, double total)
{
    double sum = 0;
    for (const double count : counts)
        sum -= count > 0 ? count / total * std::log(count / total) : 0;
    return sum;
}

bool oneCellPerLine(const Eigen::VectorXd& counts)
{
    return (counts.array() > 0).count() <= 1;
}
} // namespace

double normalizedMutualInformation(const Eigen::Ref<const Eigen::MatrixXd>& contingency)
{
    assert((contingency.array() >= 0).all());
    const double total = contingency.sum();
    const Eigen::VectorXd labels = contingency.rowwise().sum();
    const Eigen::VectorXd clusters = contingency.colwise().sum();
    // Decided by counts, not by entropies, which may miss zero by a rounding error.
    const bool oneLabel = oneCellPerLine(labels), oneCluster = oneCellPerLine(clusters);
    if (oneLabel || oneCluster)
        return oneLabel && oneCluster ? 1 : 0;
    double information = 0;
    for (Eigen::Index c = 0; c < contingency.cols(); ++c)
        for (Eigen::Index l = 0; l < contingency.rows(); ++l)
            if (const double count = contingency(l, c); count > 0)
                information += count / total * std::log(count * total / (labels[l] * clusters[c]));
    return std::clamp(2 * information / (entropy(labels, total) + entropy(clusters, total)), 0.0, 1.0);
}

double normalizedMutualInformation(std::span<const std::int32_t> labels, std::span<const std::int32_t> clusters)
{
    assert(labels.size() == clusters.size());
    if (labels.empty())
        return 1;
    Eigen::MatrixXd contingency =
        Eigen::MatrixXd::Zero(*std::ranges::max_element(labels) + 1, *std::ranges::max_element(clusters) + 1);
    for (std::size_t i = 0; i < labels.size(); ++i)
        ++contingency(labels[i], clusters[i]);
    return normalizedMutualInformation(contingency);
}

std::optional<NmiResult> clusterNmi(const RowMatrixRef& items, const ItemLabels& labels, int numClusters, std::uint64_t seed,
                                    const RowMatrix* start, std::stop_token stop)
{
    if (labels.empty() || stop.stop_requested())
        return {};
    assert(static_cast<std::size_t>(items.rows()) == labels.primary.size());
    std::vector<std::int32_t> classes;
    std::vector<Eigen::Index> kept;
    for (Eigen::Index i = 0; i < items.rows(); ++i)
        if (const LabelIndex label = labels.primary[static_cast<std::size_t>(i)];
            label >= 0 && isClusterable(items.row(i))) {
            kept.push_back(i);
            classes.push_back(label);
        }
    if (kept.size() < static_cast<std::size_t>(numClusters))
        return {};

    KMeansOptions options;
    options.numClusters = numClusters;
    options.restarts = 5;
    options.seed = seed;
    const RowMatrix rows = items(kept, Eigen::all);
    Clustering clustering = sphericalKMeans(rows, options, start, stop);
    if (stop.stop_requested())
        return {};
    return NmiResult{normalizedMutualInformation(classes, clustering.assignment), std::move(clustering.centroids),
                     kept.size(), static_cast<std::size_t>(items.rows()) - kept.size()};
}

} // namespace lodestone
