// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DensityImage.h"

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {
/// About four points to a cell where they are spread evenly.
int sizeFor(std::size_t numPoints)
{
    constexpr double smallest = 64, largest = 512;
    return static_cast<int>(std::clamp(std::sqrt(static_cast<double>(numPoints) / 4), smallest, largest));
}

class Raster {
public:
    Raster(const Eigen::AlignedBox3d& box, int size)
        : m_low(box.min().head<2>().cast<float>()), m_cellsPerUnit((size / box.sizes().head<2>().array()).cast<float>()),
          m_size(size), m_counts(static_cast<std::size_t>(size) * static_cast<std::size_t>(size))
    {
    }

    void add(const float* point)
    {
        const auto column = static_cast<int>((point[0] - m_low[0]) * m_cellsPerUnit[0]);
        const auto row = static_cast<int>((point[1] - m_low[1]) * m_cellsPerUnit[1]);
        if (point[0] >= m_low[0] && point[1] >= m_low[1] && column < m_size && row < m_size)
            ++m_counts[static_cast<std::size_t>(row * m_size + column)];
    }

    /// Each cell takes part of its neighbors, so that single points do not look like noise.
    std::vector<float> smoothed() const { return along(along(m_counts, 1), m_size); }

private:
    std::vector<float> along(const std::vector<float>& from, int step) const
    {
        std::vector<float> to(from.size());
        const int count = static_cast<int>(from.size());
        for (int cell = 0; cell < count; ++cell) {
            const int place = step == 1 ? cell % m_size : cell / m_size;
            const auto at = [&](int other) { return from[static_cast<std::size_t>(other)]; };
            const float before = place > 0 ? at(cell - step) : 0, after = place < m_size - 1 ? at(cell + step) : 0;
            to[static_cast<std::size_t>(cell)] = 0.25F * before + 0.5F * at(cell) + 0.25F * after;
        }
        return to;
    }

    Eigen::Vector2f m_low;
    Eigen::Array2f m_cellsPerUnit;
    int m_size;
    std::vector<float> m_counts;
};

Rgba mixed(Rgba from, Rgba to, float part)
{
    const auto mix = [part](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(float(a) + (float(b) - float(a)) * part));
    };
    return {mix(from.red, to.red), mix(from.green, to.green), mix(from.blue, to.blue), 255};
}
} // namespace

DensityImagePtr densityOf(const ScatterContent& content)
{
    if (content.positions.size() == 0 || content.is3D() || content.box.isEmpty())
        return nullptr;
    auto image = std::make_shared<DensityImage>();
    image->box = content.box;
    image->size = sizeFor(content.numDrawable());
    Raster raster(content.box, image->size);
    for (std::uint32_t entity = 0; entity < content.numEntities(); ++entity)
        if (content.isDrawn(entity))
            raster.add(content.positions.row(entity).data());
    const std::vector<float> counts = raster.smoothed();
    const float largest = *std::max_element(counts.begin(), counts.end());
    if (largest <= 0)
        return nullptr;
    // Alone it says all there is; under points it must not hide their colors.
    const float strength = (content.densityOnly ? 0.95F : 0.3F) / std::log1p(largest);
    image->pixels.reserve(counts.size());
    for (const float count : counts)
        image->pixels.push_back(mixed(content.background, content.outline, strength * std::log1p(count)));
    return image;
}

} // namespace lodestone
