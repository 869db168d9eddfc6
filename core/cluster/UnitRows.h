// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metric/Panels.h"

#include <cstdint>
#include <vector>

namespace lodestone {

/// True for a finite row with a norm of 1e-12 or more: it has a direction.
bool isClusterable(const Eigen::Ref<const Eigen::RowVectorXf>& row);

/// Rows scaled to length 1, in panels of panelWidth. Rows that are not clusterable become zero.
class UnitRows {
public:
    explicit UnitRows(const RowMatrixRef& rows);

    std::size_t size() const { return m_panels.numRows(); }
    std::size_t dimension() const { return m_panels.depth(); }
    std::size_t numClusterable() const { return m_numClusterable; }
    bool isClusterable(std::size_t row) const { return m_clusterable[row] != 0; }
    const Panels& panels() const { return m_panels; }
    using Row = Eigen::Map<const Eigen::RowVectorXf, 0, Eigen::InnerStride<>>;
    Row operator[](std::size_t row) const
    {
        return Row(m_panels.row(row), static_cast<Eigen::Index>(dimension()),
                   Eigen::InnerStride<>(static_cast<Eigen::Index>(m_panels.width())));
    }

private:
    Panels m_panels;
    std::vector<std::uint8_t> m_clusterable;
    std::size_t m_numClusterable = 0;
};

/// Rows that one piece of a parallel loop takes; a multiple of panelWidth.
inline constexpr std::size_t rowsPerPiece = 8192;
static_assert(rowsPerPiece % panelWidth == 0);

} // namespace lodestone
