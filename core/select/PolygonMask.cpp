// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/PolygonMask.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lodestone {

namespace {
/// Cells this near to an edge count as touched, so that rounding never decides about a point.
constexpr double nearEdge = 1e-3;

int clampedCell(double position)
{
    return static_cast<int>(std::clamp(std::floor(position), 0.0, double(PolygonMask::size - 1)));
}

double perUnit(double extent)
{
    const double scale = extent > 0 ? PolygonMask::size / extent : 0;
    return std::isfinite(scale) ? scale : 0;
}
} // namespace

bool isInsideEvenOdd(std::span<const PlanePoint> polygon, double x, double y)
{
    bool inside = false;
    for (std::size_t i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
        const PlanePoint a = polygon[i], b = polygon[j];
        if ((a.y > y) != (b.y > y) && x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
    }
    return inside;
}

PolygonMask::PolygonMask(std::span<const PlanePoint> polygon) : m_polygon(polygon.begin(), polygon.end())
{
    constexpr std::size_t fewest = 3;
    if (m_polygon.size() < fewest)
        return;
    m_low = m_high = m_polygon[0];
    for (const PlanePoint& corner : m_polygon) {
        m_low = {std::min(m_low.x, corner.x), std::min(m_low.y, corner.y)};
        m_high = {std::max(m_high.x, corner.x), std::max(m_high.y, corner.y)};
    }
    m_scale = {perUnit(m_high.x - m_low.x), perUnit(m_high.y - m_low.y)};
    m_cells.assign(std::size_t(size) * size, Cell::Outside);
    fillInside();
    for (std::size_t i = 0, j = m_polygon.size() - 1; i < m_polygon.size(); j = i++)
        markEdge(m_polygon[j], m_polygon[i]);
}

void PolygonMask::fillInside()
{
    // Where the edges cross the middle line of each row, in cells.
    std::vector<std::vector<double>> crossings(size);
    for (std::size_t i = 0, j = m_polygon.size() - 1; i < m_polygon.size(); j = i++) {
        const PlanePoint a{(m_polygon[i].x - m_low.x) * m_scale.x, (m_polygon[i].y - m_low.y) * m_scale.y};
        const PlanePoint b{(m_polygon[j].x - m_low.x) * m_scale.x, (m_polygon[j].y - m_low.y) * m_scale.y};
        const int last = clampedCell(std::max(a.y, b.y));
        for (int row = clampedCell(std::min(a.y, b.y)); row <= last; ++row) {
            const double middle = row + 0.5;
            if ((a.y > middle) != (b.y > middle))
                crossings[std::size_t(row)].push_back((b.x - a.x) * (middle - a.y) / (b.y - a.y) + a.x);
        }
    }
    for (int row = 0; row < size; ++row) {
        std::vector<double>& xs = crossings[std::size_t(row)];
        std::sort(xs.begin(), xs.end());
        Cell* cells = m_cells.data() + std::size_t(row) * size;
        for (std::size_t i = 0; i + 1 < xs.size(); i += 2) {
            // Cells whose middle lies between; those at the ends become edge cells anyway.
            const int begin = clampedCell(xs[i] + 0.5), end = clampedCell(xs[i + 1] + 0.5);
            std::fill(cells + begin, cells + std::max(begin, end), Cell::Inside);
        }
    }
}

void PolygonMask::markEdge(PlanePoint from, PlanePoint to)
{
    PlanePoint a{(from.x - m_low.x) * m_scale.x, (from.y - m_low.y) * m_scale.y};
    PlanePoint b{(to.x - m_low.x) * m_scale.x, (to.y - m_low.y) * m_scale.y};
    if (a.y > b.y)
        std::swap(a, b);
    const int last = clampedCell(b.y + nearEdge);
    for (int row = clampedCell(a.y - nearEdge); row <= last; ++row) {
        // The part of the edge within the row, and a little beyond.
        const double begin = std::max(a.y, row - nearEdge), end = std::min(b.y, row + 1 + nearEdge);
        const double slope = b.y > a.y ? (b.x - a.x) / (b.y - a.y) : 0;
        double left = a.x + slope * (begin - a.y), right = b.y > a.y ? a.x + slope * (end - a.y) : b.x;
        if (left > right)
            std::swap(left, right);
        left = std::max(left, std::min(a.x, b.x));
        right = std::min(right, std::max(a.x, b.x));
        Cell* cells = m_cells.data() + std::size_t(row) * size;
        std::fill(cells + clampedCell(left - nearEdge), cells + clampedCell(right + nearEdge) + 1, Cell::Edge);
    }
}

} // namespace lodestone
