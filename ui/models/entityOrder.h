// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Session.h"
#include "ui/session/Layout.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace lodestone {

/// What decides the order of the rows of the table.
struct EntityOrder {
    DatasetPtr data;
    LayoutPtr layout; ///< may be null: then nothing has a place or a cluster
    EntityFilterPtr filter; ///< may be null
    int column = -1; ///< EntityTableModel::Column; -1: by entity
    bool descending = false;
};

/// Those that the filter lets through, ascending.
std::vector<std::uint32_t> listedEntities(std::size_t numEntities, const EntityFilterPtr& filter);
/// The same in the wanted order; equal ones stay ascending, and those without a value come last in any order. Ids and
/// titles that are numbers are compared as numbers and come before the others. Unfinished if `stop` was requested.
std::vector<std::uint32_t> sortedEntities(const EntityOrder& order, std::stop_token stop = {});

} // namespace lodestone
