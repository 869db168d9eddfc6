// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/PointGrid.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace lodestone {

namespace {
constexpr double pointsPerCell = 8;
constexpr double mostCells = 1e9;
} // namespace

PointGrid::PointGrid(const RowMatrix& positions)
{
    assert(positions.cols() == 2 && (positions.size() == 0 || positions.allFinite()));
    const auto count = static_cast<std::size_t>(positions.rows());
    if (count > 0) {
        m_left = positions.col(0).minCoeff();
        m_bottom = positions.col(1).minCoeff();
    }
    const double width = count > 0 ? positions.col(0).maxCoeff() - m_left : 0;
    const double height = count > 0 ? positions.col(1).maxCoeff() - m_bottom : 0;
    const double wanted = std::max(1.0, static_cast<double>(count) / pointsPerCell);
    // A line of points has no area: its cells are then so long that as many as wanted lie along it.
    const double side = std::max({std::sqrt(width * height / wanted), width / wanted, height / wanted});
    m_cellsPerUnit = side > 0 && std::isfinite(1 / side) ? 1 / side : 0;
    m_columns = static_cast<int>(std::min(mostCells, std::floor(width * m_cellsPerUnit))) + 1;
    m_rows = static_cast<int>(std::min(mostCells, std::floor(height * m_cellsPerUnit))) + 1;

    std::vector<std::uint32_t> cells(count);
    m_begins.assign(std::size_t(m_columns) * std::size_t(m_rows) + 1, 0);
    const float* xy = positions.data();
    for (std::size_t i = 0; i < count; ++i) {
        cells[i] = static_cast<std::uint32_t>(row(xy[2 * i + 1]) * m_columns + column(xy[2 * i]));
        ++m_begins[cells[i]];
    }
    std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
    m_points.resize(count);
    for (std::size_t i = count; i-- > 0;) // from the back, so that each cell keeps the order
        m_points[--m_begins[cells[i]]] = {xy[2 * i], xy[2 * i + 1], static_cast<std::uint32_t>(i)};
}

} // namespace lodestone
