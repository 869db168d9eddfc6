// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/SphericalKMeans.h"

#include "core/cluster/CentroidPanels.h"
#include "core/cluster/KMeansSeeding.h"
#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <optional>

namespace lodestone {

namespace {
using Sums = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// What one piece of rows adds to the sums of the clusters.
struct PieceChange {
    Sums sums;
    std::vector<std::int64_t> counts;
    double objective = 0;
    std::size_t numChanged = 0;

    PieceChange(Eigen::Index numClusters, Eigen::Index dimension)
        : sums(Sums::Zero(numClusters, dimension)), counts(static_cast<std::size_t>(numClusters))
    {
    }
};

/// One restart: rows move to their nearest centroid, centroids to the direction of their sum.
class KMeansRun {
public:
    KMeansRun(const UnitRows& rows, RowMatrix centroids);
    Clustering run(const KMeansOptions& options, const std::stop_token& stop);

private:
    void assign();
    void assignPiece(const CentroidPanels& centroids, std::size_t begin, std::size_t end, PieceChange& change);
    bool fillEmptyClusters();
    std::size_t farthestRow() const;
    void moveRow(std::size_t row, std::int32_t cluster);
    void updateCentroids();

    const UnitRows& m_rows;
    RowMatrix m_centroids;
    std::vector<std::int32_t> m_assignment;
    std::vector<float> m_cosine; ///< to the nearest centroid; 1 for rows that are not clusterable
    /// Only rows that change their cluster touch the sums; in double that loses nothing that shows.
    Sums m_sums;
    std::vector<std::int64_t> m_counts;
    double m_objective = 0;
    std::size_t m_numChanged = 0;
};

KMeansRun::KMeansRun(const UnitRows& rows, RowMatrix centroids)
    : m_rows(rows), m_centroids(std::move(centroids)), m_assignment(rows.size(), -1), m_cosine(rows.size(), 1),
      m_sums(Sums::Zero(m_centroids.rows(), m_centroids.cols())), m_counts(static_cast<std::size_t>(m_centroids.rows()))
{
}

Clustering KMeansRun::run(const KMeansOptions& options, const std::stop_token& stop)
{
    double previous = -std::numeric_limits<double>::infinity();
    int rounds = 1;
    for (;; ++rounds) {
        assign();
        const bool settled = m_numChanged == 0 || m_objective - previous < options.minRelativeGain * std::abs(m_objective);
        if (rounds >= options.maxRounds || stop.stop_requested() || (!fillEmptyClusters() && settled))
            break;
        updateCentroids();
        previous = m_objective;
    }
    return {std::move(m_centroids), std::move(m_assignment), m_objective, rounds};
}

void KMeansRun::assign()
{
    const CentroidPanels centroids(m_centroids);
    std::vector<PieceChange> changes((m_rows.size() + rowsPerPiece - 1) / rowsPerPiece,
                                     PieceChange(m_centroids.rows(), m_centroids.cols()));
    parallelFor(0, m_rows.size(), rowsPerPiece, [&](std::size_t begin, std::size_t end) {
        assignPiece(centroids, begin, end, changes[begin / rowsPerPiece]);
    });
    m_objective = 0;
    m_numChanged = 0;
    for (const PieceChange& change : changes) {
        m_sums += change.sums;
        std::transform(m_counts.begin(), m_counts.end(), change.counts.begin(), m_counts.begin(), std::plus());
        m_objective += change.objective;
        m_numChanged += change.numChanged;
    }
}

void KMeansRun::assignPiece(const CentroidPanels& centroids, std::size_t begin, std::size_t end, PieceChange& change)
{
    NearestOfPanel nearest;
    for (std::size_t first = begin; first < end; first += panelWidth) {
        centroids.findNearest(m_rows.panels().panel(first / panelWidth), nearest);
        for (std::size_t i = first; i < std::min(first + panelWidth, end); ++i) {
            if (!m_rows.isClusterable(i))
                continue;
            m_cosine[i] = nearest.cosine[i - first];
            change.objective += m_cosine[i];
            const std::int32_t to = nearest.cluster[i - first], from = m_assignment[i];
            if (to == from)
                continue;
            m_assignment[i] = to;
            ++change.numChanged;
            const auto row = m_rows[i].cast<double>();
            change.sums.row(to) += row;
            ++change.counts[static_cast<std::size_t>(to)];
            if (from >= 0) {
                change.sums.row(from) -= row;
                --change.counts[static_cast<std::size_t>(from)];
            }
        }
    }
}

bool KMeansRun::fillEmptyClusters()
{
    bool moved = false;
    for (std::size_t cluster = 0; cluster < m_counts.size(); ++cluster) {
        if (m_counts[cluster] != 0)
            continue;
        const std::size_t row = farthestRow();
        if (row == m_rows.size())
            break;
        moveRow(row, static_cast<std::int32_t>(cluster));
        moved = true;
    }
    return moved;
}

/// The row that a cluster of several can spare most; size() if all stand on their centroids.
std::size_t KMeansRun::farthestRow() const
{
    constexpr float onCentroid = 1 - 1e-6F;
    std::size_t farthest = m_rows.size();
    float smallest = onCentroid;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_cosine[i] < smallest && m_counts[static_cast<std::size_t>(m_assignment[i])] > 1) {
            farthest = i;
            smallest = m_cosine[i];
        }
    return farthest;
}

void KMeansRun::moveRow(std::size_t row, std::int32_t cluster)
{
    const auto values = m_rows[row].cast<double>();
    m_sums.row(m_assignment[row]) -= values;
    --m_counts[static_cast<std::size_t>(m_assignment[row])];
    m_sums.row(cluster) = values;
    m_counts[static_cast<std::size_t>(cluster)] = 1;
    m_assignment[row] = cluster;
    m_cosine[row] = 1;
}

void KMeansRun::updateCentroids()
{
    for (Eigen::Index c = 0; c < m_centroids.rows(); ++c)
        // Members that cancel each other, or none at all, leave the centroid where it was.
        if (const double length = m_sums.row(c).norm(); m_counts[static_cast<std::size_t>(c)] > 0 && length > 1e-12)
            m_centroids.row(c) = (m_sums.row(c) / length).cast<float>();
}

RowMatrix unitCentroids(const RowMatrix& start)
{
    RowMatrix centroids = start;
    for (Eigen::Index c = 0; c < centroids.rows(); ++c)
        if (isClusterable(centroids.row(c)))
            centroids.row(c) = (start.row(c).cast<double>().normalized()).cast<float>();
    return centroids;
}
} // namespace

Clustering sphericalKMeans(const RowMatrixRef& rows, const KMeansOptions& options, const RowMatrix* start,
                           std::stop_token stop)
{
    const UnitRows unitRows(rows);
    assert(unitRows.numClusterable() >= static_cast<std::size_t>(options.numClusters));
    if (start) {
        assert(start->rows() == options.numClusters && start->cols() == rows.cols());
        return KMeansRun(unitRows, unitCentroids(*start)).run(options, stop);
    }
    std::vector<std::optional<Clustering>> results(static_cast<std::size_t>(std::max(1, options.restarts)));
    parallelFor(0, results.size(), 1, [&](std::size_t restart, std::size_t) {
        if (restart > 0 && stop.stop_requested())
            return;
        const RandomStream random(options.seed, Purpose::Clustering, restart);
        results[restart] =
            KMeansRun(unitRows, seedCentroids(unitRows, options.numClusters, random, stop)).run(options, stop);
    });
    const auto worse = [](const std::optional<Clustering>& a, const std::optional<Clustering>& b) {
        return b && (!a || a->objective < b->objective);
    };
    return std::move(**std::max_element(results.begin(), results.end(), worse));
}

std::vector<std::int32_t> nearestCentroid(const RowMatrixRef& rows, const RowMatrix& centroids)
{
    std::vector<std::int32_t> nearestOf(static_cast<std::size_t>(rows.rows()), -1);
    const CentroidPanels panels(centroids);
    parallelFor(0, nearestOf.size(), rowsPerPiece, [&](std::size_t begin, std::size_t end) {
        const UnitRows piece(rows.middleRows(static_cast<Eigen::Index>(begin), static_cast<Eigen::Index>(end - begin)));
        NearestOfPanel nearest;
        for (std::size_t i = 0; i < piece.size(); ++i) {
            if (i % panelWidth == 0)
                panels.findNearest(piece.panels().panel(i / panelWidth), nearest);
            if (piece.isClusterable(i))
                nearestOf[begin + i] = nearest.cluster[i % panelWidth];
        }
    });
    return nearestOf;
}

} // namespace lodestone
