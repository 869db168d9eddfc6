// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/Neighbors.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {
constexpr std::size_t blockSize = 1024;

/// L; the identity where there is none.
Eigen::MatrixXd factorOf(const Snapshot& snapshot, std::optional<Relation> relation)
{
    const Eigen::MatrixXf* factor = relation ? &snapshot.factors[static_cast<std::size_t>(*relation)] : nullptr;
    if (!factor || factor->size() == 0)
        return Eigen::MatrixXd::Identity(snapshot.embeddings.cols(), snapshot.embeddings.cols());
    return factor->cast<double>();
}

Eigen::VectorXd vectorOf(const Snapshot& snapshot, EntityId entity)
{
    return snapshot.embeddings.row(static_cast<Eigen::Index>(at(entity))).cast<double>();
}

/// Keeps the nearest of what it is given.
class Nearest {
public:
    explicit Nearest(std::size_t count) : m_count(count) { }

    void add(const Neighbor& neighbor)
    {
        if (!std::isfinite(neighbor.distance) || m_count == 0)
            return;
        if (m_heap.size() == m_count && !isNearer(neighbor, m_heap.front()))
            return;
        if (m_heap.size() == m_count) {
            std::pop_heap(m_heap.begin(), m_heap.end(), isNearer);
            m_heap.pop_back();
        }
        m_heap.push_back(neighbor);
        std::push_heap(m_heap.begin(), m_heap.end(), isNearer);
    }

    std::vector<Neighbor> take()
    {
        std::sort_heap(m_heap.begin(), m_heap.end(), isNearer);
        return std::move(m_heap);
    }

private:
    static bool isNearer(const Neighbor& a, const Neighbor& b)
    {
        return a.distance != b.distance ? a.distance < b.distance : at(a.entity) < at(b.entity);
    }

    std::size_t m_count;
    std::vector<Neighbor> m_heap; ///< the farthest first
};

/// @param entityAt  of a position below `size`
template <typename EntityAt>
std::vector<Neighbor> nearest(const Snapshot& snapshot, EntityId from, std::size_t size, std::optional<Relation> relation,
                              std::size_t count, EntityAt&& entityAt)
{
    const Eigen::MatrixXd factor = factorOf(snapshot, relation);
    const Eigen::VectorXd center = vectorOf(snapshot, from);
    Nearest found(count);
    Eigen::MatrixXd block(center.size(), static_cast<Eigen::Index>(std::min(blockSize, size)));
    for (std::size_t first = 0; first < size; first += blockSize) {
        const std::size_t inBlock = std::min(blockSize, size - first);
        for (std::size_t i = 0; i < inBlock; ++i)
            block.col(static_cast<Eigen::Index>(i)) = vectorOf(snapshot, entityAt(first + i)) - center;
        const auto columns = block.leftCols(static_cast<Eigen::Index>(inBlock));
        const Eigen::VectorXd distances = (factor * columns).colwise().squaredNorm();
        for (std::size_t i = 0; i < inBlock; ++i)
            if (const EntityId entity = entityAt(first + i); entity != from)
                found.add({entity, distances[static_cast<Eigen::Index>(i)]});
    }
    return found.take();
}
} // namespace

double distanceBetween(const Snapshot& snapshot, EntityId a, EntityId b, std::optional<Relation> relation)
{
    return (factorOf(snapshot, relation) * (vectorOf(snapshot, b) - vectorOf(snapshot, a))).squaredNorm();
}

std::vector<Neighbor> nearestOf(const Snapshot& snapshot, EntityId from, std::span<const EntityId> candidates,
                                std::optional<Relation> relation, std::size_t count)
{
    return nearest(snapshot, from, candidates.size(), relation, count, [&](std::size_t i) { return candidates[i]; });
}

std::vector<Neighbor> nearestEntities(const Snapshot& snapshot, EntityId from, EntityKind kind,
                                      std::optional<Relation> relation, std::size_t count)
{
    const std::size_t first = kind == EntityKind::User ? 0 : snapshot.numUsers;
    const std::size_t end =
        kind == EntityKind::User ? snapshot.numUsers : static_cast<std::size_t>(snapshot.embeddings.rows());
    return nearest(snapshot, from, end - first, relation, count, [first](std::size_t i) { return EntityId(first + i); });
}

AxisParts axisParts(const Snapshot& snapshot, EntityId a, EntityId b, std::optional<Relation> relation)
{
    const Eigen::MatrixXd factor = factorOf(snapshot, relation);
    const Eigen::VectorXd difference = vectorOf(snapshot, b) - vectorOf(snapshot, a);
    const Eigen::MatrixXd metric = factor.transpose() * factor;
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> eigen(metric);
    AxisParts result;
    result.eigenvalues = eigen.eigenvalues().cwiseMax(0).reverse();
    const Eigen::VectorXd along = eigen.eigenvectors().transpose() * difference;
    result.parts = along.cwiseAbs2().reverse().cwiseProduct(result.eigenvalues);
    return result;
}

} // namespace lodestone
