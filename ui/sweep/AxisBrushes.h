// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sweep/SweepRuns.h"

#include <map>
#include <string>
#include <vector>

namespace lodestone {

/// Values of an axis from one to another, both included; infinite where it reaches the end of the axis, so that values
/// that come later belong to it.
struct AxisBrush {
    double from = 0, to = 0;
    bool operator==(const AxisBrush&) const = default;
};

/// The brushes of all axes: a run is brushed where every one of them holds its value, and without any.
class AxisBrushes {
public:
    bool empty() const { return m_brushes.empty(); }
    const AxisBrush* find(const std::string& key) const;
    void set(const std::string& key, const AxisBrush& brush) { m_brushes[key] = brush; }
    void clear(const std::string& key) { m_brushes.erase(key); }
    void clear() { m_brushes.clear(); }

    /// Per run.
    std::vector<bool> brushed(const SweepRuns& sweep) const;
    /// Other runs came: brushes of axes that are gone go, those of texts stay with their texts.
    void follow(const SweepRuns& before, const SweepRuns& now);

private:
    std::map<std::string, AxisBrush> m_brushes; ///< by the axis' key
};

/// Between two places of the axis, 0 to 1; what reaches beyond goes on to infinity.
AxisBrush brushBetween(const SweepAxis& axis, double place, double other);
/// The two places of a brush that can be drawn.
std::pair<double, double> placesOf(const SweepAxis& axis, const AxisBrush& brush);

enum class BrushEdge { Both, Upper, Lower };
/// What a key makes of a brush: from value to value, or in twentieths of the axis where there are many.
/// @param brush  null: there is none yet.  @param up  to larger values
AxisBrush stepped(const SweepAxis& axis, const AxisBrush* brush, BrushEdge edge, bool up);

/// "0.1 to 0.5", "mml to np-mml", "8": for people who do not see it.
QString textOf(const SweepAxis& axis, const AxisBrush& brush);

} // namespace lodestone
