// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/Snapshot.h"

#include <vector>

namespace lodestone {

/// Quantiles of the margins of one kind. @param values  not empty; reordered
MarginBand bandOf(const char* key, std::vector<float> values);

} // namespace lodestone
