// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/MarginsByDegree.h"

#include <QString>

namespace lodestone {

/// The numbers of ratings in a bin: "0", "1", "2 to 3", "4 to 7".
QString degreesText(std::size_t bin);
/// What is in a cell and in the bin around it, a line each.
QString cellText(const MarginsByDegree& margins, std::size_t cell);
/// The medians of all bins that hold any.
QString mediansText(const MarginsByDegree& margins);
/// A row per bin that holds any.
QString csvOf(const MarginsByDegree& margins);

} // namespace lodestone
