// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/data/WorkProgress.h"

#include <memory>

namespace lodestone {

/// The largest part of `data` in which every user and every item has at least `k` ratings: those with fewer are taken
/// out, repeatedly. Labels, titles, texts, parts of a split from files, social edges and what entities of the knowledge
/// graph stand for follow. Throws Error if nothing is left.
std::shared_ptr<Dataset> kCoreOf(const Dataset& data, int k, const WorkProgress& progress = {});

} // namespace lodestone
