// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace lodestone {

struct PlanePoint {
    double x = 0, y = 0;
    bool operator==(const PlanePoint&) const = default;
};

/// True if the closed polygon goes round (x, y) an odd number of times; it may cross itself. Looks at every edge.
bool isInsideEvenOdd(std::span<const PlanePoint> polygon, double x, double y);

/// Tells of many points whether they lie in a polygon, with exactly the answers of isInsideEvenOdd(). A picture of
/// size x size cells over the polygon's box says inside or outside at once; only points in cells that an edge comes near
/// to are tested edge by edge. Never changes once made; threads may share it.
class PolygonMask {
public:
    static constexpr int size = 1024;

    /// @param polygon  corners in order, the last is joined to the first; fewer than three enclose nothing
    explicit PolygonMask(std::span<const PlanePoint> polygon);
    bool contains(double x, double y) const
    {
        if (!(x >= m_low.x && x <= m_high.x && y >= m_low.y && y <= m_high.y))
            return false;
        const Cell cell = m_cells[cellOf(y, m_low.y, m_scale.y) * std::size_t(size) + cellOf(x, m_low.x, m_scale.x)];
        return cell == Cell::Edge ? isInsideEvenOdd(m_polygon, x, y) : cell == Cell::Inside;
    }

private:
    enum class Cell : std::uint8_t { Outside, Inside, Edge };
    static std::size_t cellOf(double value, double low, double scale)
    {
        const auto cell = static_cast<int>((value - low) * scale);
        return static_cast<std::size_t>(cell < size ? cell : size - 1);
    }
    void fillInside();
    void markEdge(PlanePoint from, PlanePoint to);

    std::vector<PlanePoint> m_polygon;
    PlanePoint m_low, m_high{-1, -1}; ///< empty: contains nothing
    PlanePoint m_scale; ///< cells per unit
    std::vector<Cell> m_cells; ///< row by row
};

} // namespace lodestone
