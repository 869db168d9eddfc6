// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

#include <cstdint>
#include <vector>

namespace lodestone {

/// A fixed random order of all entities such that every stretch of it is a fair sample: it holds the same share of each
/// kind and label, to within two entities. Drawing in this order lets no kind, label or row order hide another.
std::vector<std::uint32_t> drawOrder(const Dataset& data);

} // namespace lodestone
