// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/UserRanking.h"

#include <QString>

namespace lodestone {

/// "train", "validation", "test", "in no part".
QString partText(RatedIn part);
/// What a ranked item is to the user: a hit, seen in training, below the threshold; empty if it was not rated.
QString markText(const RankedItem& item);

} // namespace lodestone
