// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/AxisTicks.h"

#include "core/export/Markup.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lodestone {

namespace {
/// The smallest of 1, 2, 5, 10 times a power of ten that is at least `step`.
double roundStep(double step)
{
    const double power = std::pow(10, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= step * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}
} // namespace

AxisTicks::AxisTicks(double dataMin, double dataMax, int maxTicks, bool integers) : min(dataMin), max(dataMax)
{
    assert(std::isfinite(dataMin) && std::isfinite(dataMax) && dataMin <= dataMax && maxTicks >= 2);
    if (min == max) {
        const double margin = integers || min == 0 ? 1 : std::abs(min) / 10;
        min = min >= 0 && integers ? min : min - margin;
        max += margin;
    }
    step = roundStep((max - min) / (maxTicks - 1));
    if (integers) {
        step = std::max(1.0, step);
        return;
    }
    // Widening may add a tick at each end; then the next round step fits.
    while (std::ceil(max / step - 1e-9) - std::floor(min / step + 1e-9) > maxTicks - 1)
        step = roundStep(step * 1.5);
    min = step * std::floor(min / step + 1e-9);
    max = step * std::ceil(max / step - 1e-9);
}

std::vector<double> AxisTicks::values() const
{
    std::vector<double> ticks;
    const double first = std::ceil(min / step - 1e-9);
    for (double i = first; i * step <= max + step * 1e-6; ++i)
        ticks.push_back(i * step);
    return ticks;
}

std::string AxisTicks::text(double value) const
{
    const int digits = std::clamp(static_cast<int>(-std::floor(std::log10(step) + 1e-9)), 0, 12);
    return fixed(value, digits);
}

} // namespace lodestone
