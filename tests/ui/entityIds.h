// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"

#include <initializer_list>
#include <vector>

namespace lodestone {

/// Entities by their numbers.
inline std::vector<EntityId> ids(std::initializer_list<unsigned> numbers)
{
    std::vector<EntityId> entities;
    for (const unsigned number : numbers)
        entities.push_back(EntityId(number));
    return entities;
}

} // namespace lodestone
