// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/LayoutChain.h"

#include "core/Error.h"
#include "core/cluster/SphericalKMeans.h"
#include "core/projection/Procrustes.h"

#include <algorithm>
#include <cassert>

namespace lodestone {

namespace {

/// At most this many items decide where the centroids are; all entities are assigned to them.
constexpr std::size_t maxClusteredItems = 50'000;
constexpr float minNorm = 1e-6F; // clearly above the 1e-12 below which k-means takes a row for null

/// Vectors of the labelled items, of all items where too few are labelled; an even sample of them when there are many.
RowMatrix clusteredItems(const Dataset& data, const Snapshot& snapshot, int numClusters)
{
    const auto collect = [&](bool labelledOnly) {
        std::vector<Eigen::Index> rows;
        for (std::size_t item = 0; item < data.numItems(); ++item) {
            const auto row = static_cast<Eigen::Index>(at(data.entity(ItemIndex(item))));
            if ((!labelledOnly || data.labels.primary[item] >= 0) && snapshot.embeddings.row(row).norm() > minNorm)
                rows.push_back(row);
        }
        return rows;
    };
    std::vector<Eigen::Index> rows = data.labels.empty() ? collect(false) : collect(true);
    if (!data.labels.empty() && rows.size() < static_cast<std::size_t>(numClusters))
        rows = collect(false);
    const std::size_t stride = std::max<std::size_t>(1, (rows.size() + maxClusteredItems - 1) / maxClusteredItems);
    const auto size = static_cast<Eigen::Index>((rows.size() + stride - 1) / stride);
    RowMatrix vectors(size, snapshot.embeddings.cols());
    for (Eigen::Index i = 0; i < size; ++i)
        vectors.row(i) = snapshot.embeddings.row(rows[static_cast<std::size_t>(i) * stride]);
    return vectors;
}

/// Continues from the centroids of the reference epoch. At a reference epoch itself a fresh start may take over if it is
/// clearly better: the first centroids come from random vectors and must not bind the whole run.
RowMatrix continuedCentroids(const RowMatrix& items, const RowMatrix& reference, bool mayRestart, std::stop_token stop)
{
    constexpr double clearlyBetter = 1.02;
    KMeansOptions options{
        .numClusters = static_cast<int>(reference.rows()), .restarts = 2, .maxRounds = 25, .minRelativeGain = 1e-5};
    Clustering clustering = sphericalKMeans(items, options, &reference, stop);
    if (mayRestart) {
        Clustering fresh = sphericalKMeans(items, options, nullptr, stop);
        if (fresh.objective > clearlyBetter * clustering.objective)
            clustering = std::move(fresh);
    }
    const auto before = nearestCentroid(items, reference);
    const auto after = nearestCentroid(items, clustering.centroids);
    const auto newId = matchClusters(before, after, options.numClusters);
    RowMatrix centroids(reference.rows(), reference.cols());
    for (std::size_t c = 0; c < newId.size(); ++c)
        centroids.row(newId[c]) = clustering.centroids.row(static_cast<Eigen::Index>(c));
    return centroids;
}

} // namespace

void LayoutChain::clear()
{
    m_frames.clear();
    m_centroids.clear();
}

LayoutPtr LayoutChain::compute(const LayoutRequest& request, std::stop_token stop)
{
    const Snapshot& snapshot = *request.snapshot;
    assert(request.data && static_cast<std::size_t>(snapshot.embeddings.rows()) == request.data->numEntities());
    if (!snapshot.embeddings.allFinite())
        throw Error("epoch " + std::to_string(snapshot.epoch)
                    + " cannot be drawn: some vectors are not finite; train again with a smaller learning rate");
    const Eigen::MatrixXf& factor = drawnFactor(snapshot, request.settings);
    const Frame& frame = this->frame(request, request.references.size(), snapshot);
    const RowMatrix& centroids = this->centroids(request, request.references.size(), snapshot, stop);
    if (stop.stop_requested()) {
        clear(); // centroids may be unfinished
        return nullptr;
    }
    auto layout = std::make_shared<Layout>();
    layout->epoch = snapshot.epoch;
    layout->batch = snapshot.batch;
    layout->numUsers = snapshot.numUsers;
    layout->settings = request.settings;
    layout->snapshot = request.snapshot;
    layout->previous = request.previous;
    layout->best = request.best;
    layout->usesMetric = factor.size() > 0;
    layout->positions = project(snapshot.embeddings, factor, frame.basis);
    if (request.settings.dimensions == 2)
        layout->grid = std::make_shared<const PointGrid>(layout->positions);
    layout->explained = frame.basis.explained;
    layout->residual = frame.residual;
    layout->map = frame.basis.axes.transpose();
    if (factor.size() > 0)
        layout->map *= factor;
    if (snapshot.comparison != Comparison::Dot)
        layout->unitBall = projectUnitBall(factor, frame.basis);
    layout->numClusters = static_cast<int>(centroids.rows());
    if (layout->numClusters > 0)
        layout->clusters = nearestCentroid(snapshot.embeddings, centroids);
    else
        layout->clusters.assign(request.data->numEntities(), -1);
    return layout;
}

const LayoutChain::Frame& LayoutChain::frame(const LayoutRequest& request, std::size_t numReferences,
                                             const Snapshot& snapshot)
{
    const LayoutSettings& settings = request.settings;
    const FrameKey key{settings.dimensions,
                       settings.relation ? static_cast<int>(*settings.relation) : -1,
                       {snapshot.epoch, snapshot.batch}};
    if (const auto known = m_frames.find(key); known != m_frames.end())
        return known->second;
    const Eigen::MatrixXf& factor = drawnFactor(snapshot, settings);
    Frame frame{fitPca(snapshot.embeddings, factor, settings.dimensions)};
    if (numReferences > 0) {
        const Snapshot& reference = *request.references[numReferences - 1];
        const Frame& before = this->frame(request, numReferences - 1, reference);
        const RowMatrix target = project(reference.embeddings, drawnFactor(reference, settings), before.basis);
        const Procrustes fit = fitProcrustes(project(snapshot.embeddings, factor, frame.basis), target);
        // Projections have mean 0, so rotating the axes rotates the layout.
        frame.basis.axes = (frame.basis.axes * fit.rotation).eval();
        frame.residual = fit.residual;
    }
    return m_frames.emplace(key, std::move(frame)).first->second;
}

const RowMatrix& LayoutChain::centroids(const LayoutRequest& request, std::size_t numReferences, const Snapshot& snapshot,
                                        std::stop_token stop)
{
    const ClusterKey key{request.settings.numClusters, {snapshot.epoch, snapshot.batch}};
    if (const auto known = m_centroids.find(key); known != m_centroids.end())
        return known->second;
    const RowMatrix items = clusteredItems(*request.data, snapshot, request.settings.numClusters);
    const int numClusters = std::min(request.settings.numClusters, static_cast<int>(items.rows()));
    RowMatrix result;
    if (numClusters > 0 && numReferences > 0) {
        const Snapshot& before = *request.references[numReferences - 1];
        const RowMatrix& reference = centroids(request, numReferences - 1, before, stop);
        const bool mayRestart = snapshot.batch == 0 && isReferenceEpoch(snapshot.epoch);
        if (reference.rows() == numClusters)
            result = continuedCentroids(items, reference, mayRestart, stop);
    }
    if (numClusters > 0 && result.size() == 0)
        result =
            sphericalKMeans(items, {.numClusters = numClusters, .restarts = 2, .maxRounds = 25}, nullptr, stop).centroids;
    return m_centroids.emplace(key, std::move(result)).first->second;
}

} // namespace lodestone
