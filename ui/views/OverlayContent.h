// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/export/Palette.h"

#include <QString>

#include <Eigen/Core>

#include <cstdint>
#include <vector>

namespace lodestone {

/// A straight line between two entities, wherever they are.
struct OverlayLine {
    enum class Style : std::uint8_t { Solid, Dotted, Dashed };
    std::uint32_t from = 0, to = 0;
    CategoryColor color;
    float width = 1.5F; ///< logical pixels
    Style style = Style::Solid;
    bool operator==(const OverlayLine&) const = default;
};

/// A name at a place of the space.
struct OverlayName {
    QString text;
    CategoryColor color;
    Eigen::Vector3f place = Eigen::Vector3f::Zero(); ///< z only in 3D
};

/// What is drawn over the points of a scatter.
struct OverlayContent {
    std::vector<OverlayLine> lines;
    std::vector<RowMatrix> curves; ///< closed; corners x 2 or 3, as the positions
    std::vector<OverlayName> names; ///< the most important first
    bool empty() const { return lines.empty() && curves.empty() && names.empty(); }
};

} // namespace lodestone
