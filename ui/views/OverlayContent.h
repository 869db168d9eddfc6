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

/// A point with a ring and a letter.
struct OverlayMark {
    std::uint32_t entity = 0;
    QString letter;
    CategoryColor color;
    bool operator==(const OverlayMark&) const = default;
};

/// Where a point would go.
struct OverlayArrow {
    std::uint32_t entity = 0;
    Eigen::Vector3f step = Eigen::Vector3f::Zero(); ///< in the space of the positions; z only in 3D
    CategoryColor color;
    bool operator==(const OverlayArrow&) const = default;
};

/// A few points that are looked at closely; drawn over all else.
struct OverlayFigure {
    std::vector<OverlayLine> lines;
    std::vector<OverlayArrow> arrows;
    std::vector<OverlayMark> marks;
    bool empty() const { return lines.empty() && arrows.empty() && marks.empty(); }
};

/// What is drawn over the points of a scatter.
struct OverlayContent {
    std::vector<OverlayLine> lines;
    std::vector<RowMatrix> curves; ///< closed; corners x 2 or 3, as the positions
    std::vector<OverlayName> names; ///< the most important first
    OverlayFigure figure;
    bool empty() const { return lines.empty() && curves.empty() && names.empty() && figure.empty(); }
};

} // namespace lodestone
