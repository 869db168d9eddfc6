// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Interactions.h"
#include "core/data/load.h"

namespace lodestone {

/// Leaves one rating of every (user, item) pair, in the place of its first; "last" and "first" go by the order of
/// `ratings`. A mean keeps the time of the last one.
/// @return how many were taken out
std::size_t removeDuplicates(std::vector<Rating>& ratings, std::size_t numUsers, Duplicates rule);

} // namespace lodestone
