// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/flatContent.h"

#include "ui/views/OverlayScreen.h"

#include <algorithm>
#include <array>

namespace lodestone {

namespace {
ScatterContent projected(const ScatterContent& content)
{
    ScatterContent flat = content;
    const OrbitProjection project(content.orbit);
    std::vector<double> depth(content.numEntities());
    flat.positions.resize(content.positions.rows(), 2);
    for (std::size_t i = 0; i < depth.size(); ++i) {
        const auto row = static_cast<Eigen::Index>(i);
        const OrbitProjection::Pixel pixel = project(content.positions.row(row).data());
        depth[i] = pixel.depth;
        flat.positions(row, 0) = static_cast<float>(pixel.x);
        flat.positions(row, 1) = static_cast<float>(-pixel.y); // the plane's y goes up
        if (pixel.depth <= 0)
            flat.colors[i].alpha = 0;
    }
    const auto isFarther = [&](std::uint32_t a, std::uint32_t b) { return depth[a] > depth[b]; };
    std::ranges::stable_sort(flat.order, isFarther);
    std::ranges::stable_sort(flat.marked, isFarther);
    flat.plane.screen = content.orbit.screen;
    flat.plane.unitsPerPixel = 1;
    flat.plane.center = {content.orbit.screen.width() / 2, -content.orbit.screen.height() / 2};
    flat.grid.reset();
    flat.density.reset();
    flat.densityOnly = false;
    return flat;
}
} // namespace

ScatterContent flatContent(const ScatterContent& content)
{
    ScatterContent flat = content.is3D() ? projected(content) : content;
    flat.budget = std::numeric_limits<std::size_t>::max();
    flat.hovered.reset();
    return flat;
}

std::vector<QLineF> boxEdges(const ScatterContent& content)
{
    std::vector<QLineF> edges;
    if (content.box.isEmpty())
        return edges;
    const OverlayScreen screen(content);
    using Corner = Eigen::AlignedBox3d::CornerType;
    const int numCorners = content.is3D() ? 8 : 4; // a corner's bits say on which side of each axis it is
    std::array<std::optional<QPointF>, 8> pixels;
    for (int i = 0; i < numCorners; ++i) {
        const Eigen::Vector3f place = content.box.corner(static_cast<Corner>(i)).cast<float>();
        pixels[static_cast<std::size_t>(i)] = screen.pixel(place.data());
    }
    for (int from = 0; from < numCorners; ++from)
        for (const int axis : {1, 2, 4}) {
            const int to = from | axis;
            if (to == from || to >= numCorners)
                continue;
            const auto &a = pixels[static_cast<std::size_t>(from)], &b = pixels[static_cast<std::size_t>(to)];
            if (a && b)
                edges.emplace_back(*a, *b);
        }
    return edges;
}

} // namespace lodestone
