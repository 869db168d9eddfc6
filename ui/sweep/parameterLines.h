// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sweep/SweepRuns.h"

#include <vector>

namespace lodestone {

/// What the band around the mean of several runs holds: all of them, or a sample standard deviation to either side.
enum class BandKind { Range, Deviation };

/// Runs that agree in all options but seed and fold, and have the same value of the one that is looked at.
struct ParameterPoint {
    double value = 0; ///< of the option
    double mean = 0, low = 0, high = 0; ///< of the figure
    std::vector<RunId> runs;
};

/// Points whose runs agree in everything else.
struct ParameterLine {
    QString name; ///< in what it differs from the other lines: "Model mml, Alpha 0.5"; empty if it is the only one
    std::vector<ParameterPoint> points; ///< by value
};

/// Options with numbers that a curve can be drawn against: indices of axes, without seed and fold.
std::vector<int> curveParameters(const SweepRuns& sweep);

/// @param among  per run; those without an epoch, the option or the figure are left out.  @param figure  an axis of a figure
std::vector<ParameterLine> parameterLines(const SweepRuns& sweep, const std::vector<bool>& among, int parameter, int figure,
                                          BandKind band);

} // namespace lodestone
