// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/data/EntityId.h"
#include "core/select/PointGrid.h"
#include "ui/views/OrbitView.h"
#include "ui/views/PlaneView.h"

#include <Eigen/Geometry>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace lodestone {

struct Rgba {
    std::uint8_t red = 0, green = 0, blue = 0, alpha = 255;
    bool operator==(const Rgba&) const = default;
};

struct DensityImage;
using DensityImagePtr = std::shared_ptr<const DensityImage>;

/// All that a scatter picture is made of. Owned by the view, read by whatever draws it.
struct ScatterContent {
    std::size_t numUsers = 0; ///< entities below are users
    std::vector<std::uint32_t> order; ///< every entity once; the last is drawn last, so on top (DrawOrder.h)
    RowMatrix positions; ///< numEntities x 2 or 3; empty = nothing to draw
    std::vector<Rgba> colors; ///< one per entity; alpha 0 = not drawn
    bool usersShown = true, itemsShown = true;
    std::size_t budget = std::numeric_limits<std::size_t>::max(); ///< at most this many points: the last of `order`
    std::vector<std::uint32_t> marked; ///< selected: drawn again on top, in this order, with an outline round them
    std::optional<std::uint32_t> hovered; ///< drawn on top of all, larger and with an outline
    PointGridPtr grid; ///< of `positions`, to find points fast; null where there is none (yet)
    DensityImagePtr density; ///< drawn under the points; null = none
    bool densityOnly = false; ///< no points but the marked and the hovered ones, where there is a density
    float pointSize = 5; ///< diameter in logical pixels
    Rgba background{255, 255, 255, 255}, frame{200, 200, 200, 255}, outline{0, 0, 0, 255};
    Eigen::AlignedBox3d box; ///< axes; z is flat in 2D
    PlaneView plane; ///< for two columns
    OrbitView orbit; ///< for three columns

    std::size_t numEntities() const { return colors.size(); }
    bool is3D() const { return positions.cols() == 3; }
    bool isUser(std::uint32_t entity) const { return entity < numUsers; }
    bool isDrawn(std::uint32_t entity) const
    {
        return colors[entity].alpha > 0 && (isUser(entity) ? usersShown : itemsShown);
    }
    /// Diameter of a mark with its outline, and the outline's width, in pixels of which `pointPixels` are a point. Few
    /// marks stand out by their size; many would cover each other and are little larger than their points.
    struct MarkSize {
        float diameter, line;
    };
    MarkSize markSize(std::size_t numMarks, double pixelRatio) const;
    /// Points that are drawn one by one, of those that may be.
    std::size_t numPointsOf(std::size_t drawable) const { return densityOnly && density ? 0 : std::min(budget, drawable); }
    /// Entities that would be drawn without a budget.
    std::size_t numDrawable() const;
};

/// What of the content changed; combined with |.
enum class ScatterChange : unsigned {
    None = 0,
    Entities = 1, ///< which points are drawn, and in which order
    Positions = 2,
    Colors = 4, ///< of points that stay drawn
    Marks = 8,
    Style = 16, ///< point size, background, axes box
    Camera = 32,
    Hover = 64,
    Density = 128,
    All = 255
};
constexpr ScatterChange operator|(ScatterChange a, ScatterChange b)
{
    return ScatterChange(unsigned(a) | unsigned(b));
}
constexpr ScatterChange& operator|=(ScatterChange& a, ScatterChange b)
{
    return a = a | b;
}
constexpr bool has(ScatterChange changes, ScatterChange change)
{
    return (unsigned(changes) & unsigned(change)) != 0;
}

} // namespace lodestone
