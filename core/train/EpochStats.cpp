// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/EpochStats.h"

namespace lodestone {

double EpochStats::total() const
{
    double sum = 0;
    for (const NamedValue& term : loss)
        sum += term.value;
    return sum;
}

} // namespace lodestone
