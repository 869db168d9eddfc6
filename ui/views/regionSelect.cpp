// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/regionSelect.h"

#include "core/parallel/ParallelFor.h"
#include "core/select/PolygonMask.h"

#include <cassert>
#include <mutex>

namespace lodestone {

namespace {

constexpr std::size_t regionGrain = 1 << 16;

/// Marks and counts the drawn entities for which `isInside(positions of it)`.
template <typename Inside>
RegionHits collect(const ScatterContent& content, std::span<const std::uint16_t> categoryOf, std::size_t numCategories,
                   Inside isInside)
{
    RegionHits hits;
    hits.inside.assign(content.numEntities(), 0);
    hits.countOf.assign(numCategories, 0);
    const auto columns = static_cast<std::size_t>(content.positions.cols());
    const float* positions = content.positions.data();
    std::mutex mutex; // guards the counts
    parallelFor(0, content.numEntities(), regionGrain, [&](std::size_t begin, std::size_t end) {
        std::size_t count = 0;
        std::vector<std::size_t> countOf(numCategories);
        for (std::size_t i = begin; i < end; ++i) {
            if (!isInside(positions + i * columns) || !content.isDrawn(static_cast<std::uint32_t>(i)))
                continue;
            hits.inside[i] = 1;
            ++count;
            if (numCategories > 0)
                ++countOf[categoryOf[i]];
        }
        const std::scoped_lock lock(mutex);
        hits.count += count;
        for (std::size_t c = 0; c < numCategories; ++c)
            hits.countOf[c] += countOf[c];
    });
    return hits;
}

} // namespace

RegionHits entitiesInside(const ScatterContent& content, const QPolygonF& outline, std::span<const std::uint16_t> categoryOf,
                          std::size_t numCategories)
{
    assert(numCategories == 0 || categoryOf.size() == content.numEntities());
    if (content.positions.rows() != static_cast<Eigen::Index>(content.numEntities()))
        return {std::vector<std::uint8_t>(content.numEntities(), 0), 0, std::vector<std::size_t>(numCategories)};
    std::vector<PlanePoint> polygon;
    for (const QPointF& pixel : outline) {
        const QPointF corner = content.is3D() ? pixel : content.plane.toWorld(pixel);
        polygon.push_back({corner.x(), corner.y()});
    }
    const PolygonMask mask(polygon);
    if (!content.is3D())
        return collect(content, categoryOf, numCategories, [&](const float* at) { return mask.contains(at[0], at[1]); });
    const OrbitProjection projection(content.orbit);
    return collect(content, categoryOf, numCategories, [&](const float* at) {
        const auto pixel = projection(at);
        return pixel.depth > 0 && mask.contains(pixel.x, pixel.y);
    });
}

std::vector<std::uint8_t> entitiesDrawn(const ScatterContent& content)
{
    std::vector<std::uint8_t> drawn(content.numEntities());
    for (std::size_t i = 0; i < drawn.size(); ++i)
        drawn[i] = content.isDrawn(static_cast<std::uint32_t>(i)) ? 1 : 0;
    return drawn;
}

} // namespace lodestone
