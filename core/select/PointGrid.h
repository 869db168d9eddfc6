// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace lodestone {

/// Points of a plane sorted into square cells, about eight to a cell on average, to find those near a place without
/// looking at the others. Never changes once made; threads may share it.
class PointGrid {
public:
    /// @param positions  numPoints x 2, finite
    explicit PointGrid(const RowMatrix& positions);

    std::size_t numPoints() const { return m_points.size(); }

    /// The point nearest to (x, y) among those within `radius` that `accept(index)` lets through; of equally near ones
    /// the one with the largest index.
    template <typename Accept> std::optional<std::uint32_t> nearest(double x, double y, double radius, Accept accept) const
    {
        std::optional<std::uint32_t> best;
        double bestDistance = radius * radius;
        const int right = column(x + radius), top = row(y + radius);
        for (int r = row(y - radius); r <= top; ++r) {
            for (int c = column(x - radius); c <= right; ++c) {
                const std::size_t cell = std::size_t(r) * std::size_t(m_columns) + std::size_t(c);
                for (std::uint32_t i = m_begins[cell]; i < m_begins[cell + 1]; ++i) {
                    const Point& point = m_points[i];
                    const double dx = point.x - x, dy = point.y - y, distance = dx * dx + dy * dy;
                    const bool nearer = distance < bestDistance
                        || (distance == bestDistance && (!best || point.index > *best));
                    if (nearer && accept(point.index)) {
                        best = point.index;
                        bestDistance = distance;
                    }
                }
            }
        }
        return best;
    }

private:
    struct Point {
        float x, y;
        std::uint32_t index; ///< row of the positions
    };
    int column(double x) const { return cellOf(x, m_left, m_columns); }
    int row(double y) const { return cellOf(y, m_bottom, m_rows); }
    int cellOf(double value, double low, int count) const
    {
        const double cell = (value - low) * m_cellsPerUnit;
        return cell >= count ? count - 1 : cell > 0 ? static_cast<int>(cell) : 0;
    }

    double m_left = 0, m_bottom = 0, m_cellsPerUnit = 0;
    int m_columns = 0, m_rows = 0;
    std::vector<std::uint32_t> m_begins; ///< per cell, row by row, and the end: into m_points
    std::vector<Point> m_points; ///< cell by cell
};

using PointGridPtr = std::shared_ptr<const PointGrid>;

} // namespace lodestone
