// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pick.h"

namespace lodestone {

namespace {

/// Calls visit(entity, squared pixel distance) for every entity that is drawn near enough.
template <typename Visit> void visitNear(const ScatterContent& content, QPointF pixel, double radius, Visit visit)
{
    const auto columns = static_cast<std::size_t>(content.positions.cols());
    const float* data = content.positions.data();
    const double limit = radius * radius;
    if (content.is3D()) {
        const OrbitProjection projection(content.orbit);
        for (std::uint32_t entity = 0; entity < content.numEntities(); ++entity) {
            const auto at = projection(data + entity * columns);
            const double dx = at.x - pixel.x(), dy = at.y - pixel.y(), distance = dx * dx + dy * dy;
            if (at.depth > 0 && distance <= limit && content.isDrawn(entity))
                visit(entity, distance, at.depth);
        }
        return;
    }
    const QPointF world = content.plane.toWorld(pixel);
    const double scale = 1 / content.plane.unitsPerPixel;
    for (std::uint32_t entity = 0; entity < content.numEntities(); ++entity) {
        const double dx = (data[entity * columns] - world.x()) * scale,
                     dy = (data[entity * columns + 1] - world.y()) * scale;
        const double distance = dx * dx + dy * dy;
        if (distance <= limit && content.isDrawn(entity))
            visit(entity, distance, 0.0);
    }
}

} // namespace

std::optional<EntityId> pick(const ScatterContent& content, QPointF pixel, double radius)
{
    if (content.positions.rows() != static_cast<Eigen::Index>(content.numEntities()) || content.numEntities() == 0)
        return std::nullopt;
    if (content.grid && !content.is3D()) {
        const QPointF world = content.plane.toWorld(pixel);
        const auto found = content.grid->nearest(world.x(), world.y(), radius * content.plane.unitsPerPixel,
                                                 [&](std::uint32_t entity) { return content.isDrawn(entity); });
        return found ? std::optional(EntityId(*found)) : std::nullopt;
    }
    std::optional<EntityId> best;
    double bestDistance = 0, bestDepth = 0;
    visitNear(content, pixel, radius, [&](std::uint32_t entity, double distance, double depth) {
        if (!best || distance < bestDistance || (distance == bestDistance && depth <= bestDepth)) {
            best = EntityId(entity);
            bestDistance = distance;
            bestDepth = depth;
        }
    });
    return best;
}

std::optional<QPointF> screenPosition(const ScatterContent& content, EntityId entity)
{
    if (at(entity) >= static_cast<std::size_t>(content.positions.rows()))
        return std::nullopt;
    const float* row = content.positions.row(static_cast<Eigen::Index>(at(entity))).data();
    if (!content.is3D())
        return content.plane.toScreen({row[0], row[1]});
    const auto pixel = OrbitProjection(content.orbit)(row);
    return pixel.depth > 0 ? std::optional(QPointF(pixel.x, pixel.y)) : std::nullopt;
}

} // namespace lodestone
