// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace lodestone {

/// Round places on an axis: multiples of 1, 2 or 5 times a power of ten.
struct AxisTicks {
    double min = 0, max = 1; ///< range of the axis: the data's, widened to ticks
    double step = 1;

    /// @param maxTicks  at least 2
    /// @param integers  true: the step is a whole number, and the range is not widened
    AxisTicks(double dataMin, double dataMax, int maxTicks, bool integers = false);
    std::vector<double> values() const;
    /// As many digits as the step needs.
    std::string text(double value) const;
};

} // namespace lodestone
