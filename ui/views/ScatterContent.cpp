// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ScatterContent.h"

#include <algorithm>

namespace lodestone {

ScatterContent::MarkSize ScatterContent::markSize(std::size_t numMarks, double pixelRatio) const
{
    constexpr std::size_t few = 300;
    constexpr float larger = 1.6F, smallest = 9, smallestOfMany = 4, lineShare = 0.18F;
    const auto ratio = static_cast<float>(pixelRatio);
    if (numMarks > few)
        return {std::max(smallestOfMany, pointSize + 2) * ratio, ratio};
    const float diameter = std::max(smallest, larger * pointSize) * ratio;
    return {diameter, std::max(1.0F, lineShare * diameter)};
}

std::size_t ScatterContent::numDrawable() const
{
    std::size_t count = 0;
    for (std::uint32_t entity = 0; entity < numEntities(); ++entity)
        count += isDrawn(entity) ? 1 : 0;
    return count;
}

} // namespace lodestone
