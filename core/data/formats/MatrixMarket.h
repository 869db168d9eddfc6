// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/catalogue.h"

namespace lodestone {

/// Matrix Market: a sparse matrix "coordinate real|integer|pattern general", one rating for each stored entry, in rows of
/// users and columns of items. A pattern has no values: each entry counts as a positive.
/// Source: https://math.nist.gov/MatrixMarket/formats.html
FormatInfo matrixMarketFormat();

} // namespace lodestone
