// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"
#include "core/sample/RandomStream.h"

#include <span>
#include <vector>

namespace lodestone {

/// `count` different items, uniform among those that are not in `own`; all of these if there are no more.
/// @param own  ascending, below numItems
/// @return ascending
std::vector<ItemIndex> sampleOutside(std::span<const ItemIndex> own, std::size_t numItems, std::size_t count,
                                     RandomStream random);

} // namespace lodestone
