// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/EntityCategories.h"

#include <cstddef>
#include <string>

namespace lodestone {

/// HTML: what the colors of a scatter mean, with counts.
/// @param firstColor  that of the first category is --c<firstColor>
std::string categoryLegend(const EntityCategories& categories, std::size_t firstColor = 0);

} // namespace lodestone
