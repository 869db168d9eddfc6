// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/UnitRows.h"

#include "core/parallel/ParallelFor.h"

#include <cmath>
#include <numeric>

namespace lodestone {

namespace {
constexpr double smallestNorm = 1e-12;

double norm(const Eigen::Ref<const Eigen::RowVectorXf>& row)
{
    return std::sqrt(row.cast<double>().squaredNorm());
}

bool hasDirection(double norm)
{
    return std::isfinite(norm) && norm >= smallestNorm;
}
} // namespace

bool isClusterable(const Eigen::Ref<const Eigen::RowVectorXf>& row)
{
    return hasDirection(norm(row));
}

UnitRows::UnitRows(const RowMatrixRef& rows)
    : m_panels(static_cast<std::size_t>(rows.rows()), static_cast<std::size_t>(rows.cols()), panelWidth),
      m_clusterable(static_cast<std::size_t>(rows.rows()))
{
    const Eigen::RowVectorXf zero = Eigen::RowVectorXf::Zero(rows.cols());
    parallelFor(0, size(), rowsPerPiece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const auto row = rows.row(static_cast<Eigen::Index>(i));
            const double length = norm(row);
            m_clusterable[i] = hasDirection(length);
            if (m_clusterable[i])
                m_panels.setRow(i, (row.cast<double>() / length).cast<float>());
            else
                m_panels.setRow(i, zero);
        }
    });
    m_numClusterable = std::accumulate(m_clusterable.begin(), m_clusterable.end(), std::size_t(0));
}

} // namespace lodestone
