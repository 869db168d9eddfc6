// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

#include <cstdint>
#include <stop_token>
#include <string_view>
#include <vector>

namespace lodestone {

/// The entities whose id or title holds `text`, without the case of the letters A to Z, best first and at most `limit`:
/// those it names exactly, then those that begin with it, then titles with a word that begins with it, then the rest; among
/// equals the first. "user " or "item " in front leaves the others out. Empty if `text` is blank or `stop` was requested.
/// Looks at all of them, on all threads of the current pool.
std::vector<EntityId> findEntities(const Dataset& data, std::string_view text, std::size_t limit, std::stop_token stop = {});

} // namespace lodestone
