// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/metric/Lanes.h"

#include <cstddef>

namespace lodestone {

/// Rows laid out for products of many with few: cut into panels of `width` rows, inside a panel coordinate after
/// coordinate, so that one step of a product loads neighbors. Rows beyond the last are filled with `padding`.
class Panels {
public:
    Panels() = default;
    Panels(std::size_t numRows, std::size_t depth, std::size_t width, float padding = 0);

    std::size_t numRows() const { return m_numRows; }
    std::size_t depth() const { return m_depth; }
    std::size_t width() const { return m_width; }
    std::size_t numPanels() const { return (m_numRows + m_width - 1) / m_width; }
    /// depth x width, row-major: coordinate c of the panel's row r is at [c * width + r].
    float* panel(std::size_t index) { return m_values.data() + index * m_depth * m_width; }
    const float* panel(std::size_t index) const { return m_values.data() + index * m_depth * m_width; }
    /// Pointer to the first coordinate of a row; the next ones follow at a stride of width().
    float* row(std::size_t row) { return panel(row / m_width) + row % m_width; }
    const float* row(std::size_t row) const { return panel(row / m_width) + row % m_width; }
    /// Writes scale * values into the first values.size() coordinates of a row.
    void setRow(std::size_t row, const Eigen::Ref<const Eigen::RowVectorXf>& values, float scale = 1);

private:
    std::size_t m_numRows = 0, m_depth = 0, m_width = 1;
    Eigen::VectorXf m_values;
};

/// Widths of Panels for the many rows of a product and for the few; together they fill the vector registers.
inline constexpr std::size_t panelWidth = 2 * floatLanes;
inline constexpr std::size_t blockWidth = floatLanes == 16 ? 10 : 6;

/// All dot products of a panel of panelWidth rows with the first `numBlockRows` rows of a panel of blockWidth rows:
/// out[b * stride + p]. Coordinates are summed one after the other, so that a product depends on its two rows alone and
/// not on where they stand: equal rows get equal products.
/// @pre panel, out and stride aligned for vectors as Panels are; 1 <= numBlockRows <= blockWidth
void multiplyPanel(const float* panel, const float* block, std::size_t depth, std::size_t numBlockRows, float* out,
                   std::size_t stride = panelWidth);

} // namespace lodestone
