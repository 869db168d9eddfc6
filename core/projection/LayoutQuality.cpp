// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/LayoutQuality.h"

#include "core/Error.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace lodestone {

namespace {
constexpr std::size_t pointsPerPiece = 16;

/// All points seen from one of them.
class Surroundings {
public:
    Surroundings(const RowMatrix& rows, Eigen::Index self, int numNeighbors)
        : m_squared((rows.rowwise() - rows.row(self)).rowwise().squaredNorm()), m_self(self), m_order(rows.rows() - 1)
    {
        std::iota(m_order.begin(), m_order.begin() + self, 0);
        std::iota(m_order.begin() + self, m_order.end(), self + 1);
        const auto last = m_order.begin() + numNeighbors;
        std::nth_element(m_order.begin(), last - 1, m_order.end(),
                         [this](Eigen::Index a, Eigen::Index b) { return isCloser(a, b); });
        m_order.resize(static_cast<std::size_t>(numNeighbors));
    }

    const std::vector<Eigen::Index>& neighbors() const { return m_order; }
    bool isNeighbor(Eigen::Index point) const { return std::find(m_order.begin(), m_order.end(), point) != m_order.end(); }
    /// 1 for the nearest point.
    Eigen::Index rank(Eigen::Index point) const
    {
        const float squared = m_squared[point];
        const Eigen::Index closer = (m_squared.array() < squared).count();
        const Eigen::Index equal = (m_squared.head(point).array() == squared).count();
        const bool countsSelf = isCloser(m_self, point);
        return 1 + closer + equal - (countsSelf ? 1 : 0);
    }

private:
    bool isCloser(Eigen::Index a, Eigen::Index b) const
    {
        return m_squared[a] != m_squared[b] ? m_squared[a] < m_squared[b] : a < b;
    }

    Eigen::VectorXf m_squared;
    Eigen::Index m_self;
    std::vector<Eigen::Index> m_order;
};

struct Sums {
    double strangers = 0; ///< ranks beyond numNeighbors in truth of neighbors in the picture
    double lost = 0; ///< ranks beyond numNeighbors in the picture of true neighbors
    double kept = 0;
};

Sums compare(const Surroundings& truth, const Surroundings& picture)
{
    const auto numNeighbors = static_cast<double>(truth.neighbors().size());
    Sums sums;
    for (const Eigen::Index point : picture.neighbors())
        if (truth.isNeighbor(point))
            ++sums.kept;
        else
            sums.strangers += static_cast<double>(truth.rank(point)) - numNeighbors;
    for (const Eigen::Index point : truth.neighbors())
        if (!picture.isNeighbor(point))
            sums.lost += static_cast<double>(picture.rank(point)) - numNeighbors;
    return sums;
}

std::vector<Eigen::Index> measuredPoints(Eigen::Index numPoints, const QualityOptions& options)
{
    std::vector<Eigen::Index> points(static_cast<std::size_t>(numPoints));
    std::iota(points.begin(), points.end(), 0);
    if (numPoints > options.maxPoints) {
        RandomStream random(options.seed, Purpose::LayoutQuality);
        shuffle(points, random);
        points.resize(static_cast<std::size_t>(options.maxPoints));
        std::sort(points.begin(), points.end());
    }
    return points;
}
} // namespace

LayoutQuality layoutQuality(const RowMatrixRef& rows, const Eigen::MatrixXf& factor, const RowMatrixRef& layout,
                            const QualityOptions& options, const std::stop_token& stop)
{
    const int k = options.numNeighbors;
    if (rows.rows() <= 2 * k)
        throw Error("there are " + std::to_string(rows.rows()) + " points, too few to compare " + std::to_string(k)
                    + " neighbors of each; choose fewer neighbors");
    if (!layout.allFinite())
        throw Error("the layout has coordinates that are not finite, so its quality is not known; draw it anew");
    const RowMatrix mapped = mappedRows(rows, factor, options.distance), picture = layout;
    const std::vector<Eigen::Index> points = measuredPoints(rows.rows(), options);
    std::vector<Sums> pieces((points.size() + pointsPerPiece - 1) / pointsPerPiece);
    parallelFor(0, points.size(), pointsPerPiece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end && !stop.stop_requested(); ++i) {
            const Sums sums = compare(Surroundings(mapped, points[i], k), Surroundings(picture, points[i], k));
            Sums& piece = pieces[begin / pointsPerPiece];
            piece = {piece.strangers + sums.strangers, piece.lost + sums.lost, piece.kept + sums.kept};
        }
    });
    if (stop.stop_requested())
        return {};
    Sums total;
    for (const Sums& piece : pieces)
        total = {total.strangers + piece.strangers, total.lost + piece.lost, total.kept + piece.kept};
    const auto n = static_cast<double>(rows.rows()), m = static_cast<double>(points.size());
    const double worst = m * k * (2 * n - 3 * k - 1) / 2;
    return {1 - total.strangers / worst,
            1 - total.lost / worst,
            total.kept / (m * k),
            k,
            static_cast<Eigen::Index>(points.size()),
            rows.rows()};
}

} // namespace lodestone
