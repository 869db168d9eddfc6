// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/TriangleCheck.h"

#include "core/sample/RandomStream.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lodestone {

namespace {

using Triple = std::array<std::uint32_t, 3>;

/// Which triples there are.
struct Entities {
    std::uint32_t first = 0, count = 0; ///< rows
    std::uint32_t numUsers = 0; ///< of them, in front; 0 = any three will do, else both kinds are wanted

    bool fits(const Triple& triple) const
    {
        if (numUsers == 0)
            return true;
        const auto users = std::count_if(triple.begin(), triple.end(), [this](std::uint32_t row) { return row < numUsers; });
        return users > 0 && users < 3;
    }
    double numTriples() const
    {
        const auto choose3 = [](double n) { return n * (n - 1) * (n - 2) / 6; };
        const double all = choose3(count);
        return numUsers == 0 ? all : all - choose3(numUsers) - choose3(count - numUsers);
    }
    Triple draw(RandomStream& random) const
    {
        // A user, an item and any third: every triple with both comes in two ways.
        const bool mixed = numUsers > 0;
        Triple rows{mixed ? random.below(numUsers) : random.below(count),
                    mixed ? numUsers + random.below(count - numUsers) : random.below(count), 0};
        while (rows[1] == rows[0])
            rows[1] = random.below(count);
        do
            rows[2] = random.below(count);
        while (rows[2] == rows[0] || rows[2] == rows[1]);
        for (std::uint32_t& row : rows)
            row += first;
        return rows;
    }
};

Entities entitiesOf(const Snapshot& snapshot, Relation relation)
{
    const auto all = static_cast<std::uint32_t>(snapshot.embeddings.rows());
    const auto users = static_cast<std::uint32_t>(snapshot.numUsers);
    if (relation == Relation::User)
        return {0, users, 0};
    if (relation == Relation::Item)
        return {users, all - users, 0};
    return {0, all, users < all ? users : 0};
}

class Counter {
public:
    Counter(const Snapshot& snapshot, Relation relation) : m_rows(snapshot.embeddings), m_comparison(snapshot.comparison)
    {
        if (m_comparison == Comparison::Mahalanobis)
            m_factor = snapshot.factors[static_cast<std::size_t>(relation)].cast<double>();
    }

    void add(const Triple& triple)
    {
        ++counts.triples;
        std::array<double, 3> distances{measure(triple[0], triple[1]), measure(triple[0], triple[2]),
                                        measure(triple[1], triple[2])};
        if (m_comparison != Comparison::Dot) {
            counts.brokenSquared += breaks(distances);
            for (double& distance : distances)
                distance = std::sqrt(distance);
        }
        counts.broken += breaks(distances);
    }

    TriangleCounts counts;

private:
    /// Squared distance, or the negative product.
    double measure(std::uint32_t x, std::uint32_t y)
    {
        m_x = m_rows.row(x).transpose().cast<double>();
        m_y = m_rows.row(y).transpose().cast<double>();
        if (m_comparison == Comparison::Dot)
            return -m_x.dot(m_y);
        m_x -= m_y;
        if (m_factor.size() == 0)
            return m_x.squaredNorm();
        m_y.noalias() = m_factor * m_x;
        return m_y.squaredNorm();
    }
    static bool breaks(std::array<double, 3> distances)
    {
        constexpr double rounding = 1e-9; // of the largest
        std::sort(distances.begin(), distances.end());
        const double size = std::max(std::abs(distances[0]), std::abs(distances[2]));
        return distances[2] - (distances[0] + distances[1]) > rounding * size;
    }

    const RowMatrix& m_rows;
    Comparison m_comparison;
    Eigen::MatrixXd m_factor; ///< L; empty for the identity
    Eigen::VectorXd m_x, m_y;
};

} // namespace

std::optional<TriangleCounts> checkTriangles(const Snapshot& snapshot, Relation relation, const TriangleOptions& options,
                                             std::stop_token stop)
{
    const Entities entities = entitiesOf(snapshot, relation);
    Counter counter(snapshot, relation);
    counter.counts.isAll = entities.numTriples() <= static_cast<double>(options.maxTriples);
    if (counter.counts.isAll) {
        const std::uint32_t end = entities.first + entities.count;
        for (std::uint32_t x = entities.first; x < end; ++x)
            for (std::uint32_t y = x + 1; y < end && !stop.stop_requested(); ++y)
                for (std::uint32_t z = y + 1; z < end; ++z)
                    if (entities.fits({x, y, z}))
                        counter.add({x, y, z});
    } else {
        RandomStream random(options.seed, Purpose::SampledTriples, static_cast<std::uint64_t>(relation));
        for (std::size_t i = 0; i < options.maxTriples && !stop.stop_requested(); ++i)
            counter.add(entities.draw(random));
    }
    return stop.stop_requested() ? std::nullopt : std::optional(counter.counts);
}

} // namespace lodestone
