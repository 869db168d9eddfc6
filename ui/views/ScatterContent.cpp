// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ScatterContent.h"

namespace lodestone {

std::size_t ScatterContent::numDrawable() const
{
    std::size_t count = 0;
    for (std::uint32_t entity = 0; entity < numEntities(); ++entity)
        count += isDrawn(entity) ? 1 : 0;
    return count;
}

} // namespace lodestone
