// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/UserRows.h"
#include "core/data/load.h"

namespace lodestone {

/// Leaves one rating of every (user, item) pair; "last" and "first" go by the order within the row. A mean keeps the time
/// of the last one.  @param rows  sorted by item
/// @return how many were taken out
std::size_t removeDuplicates(UserRows& rows, Duplicates rule);

} // namespace lodestone
