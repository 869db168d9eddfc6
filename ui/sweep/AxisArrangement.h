// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sweep/SweepRuns.h"

#include <set>
#include <string>
#include <vector>

class QJsonObject;

namespace lodestone {

/// How the user wants the axes: kept in the project, so also for axes that there are not now.
struct AxisArrangement {
    std::vector<std::string> order; ///< keys from left to right; others stand where they would without it
    std::set<std::string> hidden, flipped;
    std::string color; ///< the axis that colors the lines; empty: the last one shown
    bool operator==(const AxisArrangement&) const = default;

    /// Indices of all axes from left to right, and of those that are not hidden.
    std::vector<int> all(const SweepRuns& sweep) const;
    std::vector<int> shown(const SweepRuns& sweep) const;
    /// The index of the axis that colors; -1 if none is shown.
    int colorAxis(const SweepRuns& sweep) const;
    /// Puts a shown axis to another place among the shown ones.
    void move(const SweepRuns& sweep, int from, int to);

    QJsonObject json() const;
    /// What it does not understand stays as it is without it.
    static AxisArrangement of(const QJsonObject& json);
};

} // namespace lodestone
