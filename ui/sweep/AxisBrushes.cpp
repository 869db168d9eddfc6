// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/AxisBrushes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lodestone {

namespace {
constexpr double endless = std::numeric_limits<double>::infinity();
constexpr double gone = -1; ///< the index of a text that no run has any more
constexpr int numSteps = 20;

/// Where a brush can begin and end by keys.
std::vector<double> stepsOf(const SweepAxis& axis)
{
    if (axis.values.size() <= numSteps)
        return axis.values;
    std::vector<double> steps;
    for (int i = 0; i <= numSteps; ++i)
        steps.push_back(axis.valueAt(static_cast<double>(i) / numSteps));
    return steps;
}

int nearest(const std::vector<double>& steps, double value)
{
    const auto distance = [value](double step) { return std::abs(step - value); };
    if (value == endless || value == -endless)
        return value > 0 ? static_cast<int>(steps.size()) - 1 : 0;
    return static_cast<int>(std::ranges::min_element(steps, {}, distance) - steps.begin());
}

/// A brush over texts, where others came between them or went.
AxisBrush moved(const AxisBrush& brush, const QStringList& before, const QStringList& now)
{
    const auto follow = [&](double value, bool isFrom) {
        if (std::isinf(value))
            return value;
        const double index = isFrom ? std::ceil(value) : std::floor(value);
        return static_cast<double>(now.indexOf(before.value(static_cast<qsizetype>(index))));
    };
    return {follow(brush.from, true), follow(brush.to, false)};
}
} // namespace

const AxisBrush* AxisBrushes::find(const std::string& key) const
{
    const auto found = m_brushes.find(key);
    return found == m_brushes.end() ? nullptr : &found->second;
}

std::vector<bool> AxisBrushes::brushed(const SweepRuns& sweep) const
{
    std::vector<bool> mask(sweep.runs.size(), true);
    for (const auto& [key, brush] : m_brushes) {
        const int axis = sweep.axisOf(key);
        for (std::size_t i = 0; axis >= 0 && i < mask.size(); ++i) {
            const double value = sweep.runs[i].values[static_cast<std::size_t>(axis)];
            if (!(value >= brush.from && value <= brush.to)) // NaN never is
                mask[i] = false;
        }
    }
    return mask;
}

void AxisBrushes::follow(const SweepRuns& before, const SweepRuns& now)
{
    for (auto brush = m_brushes.begin(); brush != m_brushes.end();) {
        const int old = before.axisOf(brush->first), axis = now.axisOf(brush->first);
        const bool isThere = old >= 0 && axis >= 0
            && before.axes[static_cast<std::size_t>(old)].isNumber() == now.axes[static_cast<std::size_t>(axis)].isNumber();
        if (isThere && !now.axes[static_cast<std::size_t>(axis)].isNumber())
            brush->second = moved(brush->second, before.axes[static_cast<std::size_t>(old)].texts,
                                  now.axes[static_cast<std::size_t>(axis)].texts);
        const bool stays = isThere && brush->second.from != gone && brush->second.to != gone;
        brush = stays ? std::next(brush) : m_brushes.erase(brush);
    }
}

AxisBrush brushBetween(const SweepAxis& axis, double place, double other)
{
    const double low = std::min(place, other), high = std::max(place, other);
    return {low <= 0 ? -endless : axis.valueAt(low), high >= 1 ? endless : axis.valueAt(high)};
}

std::pair<double, double> placesOf(const SweepAxis& axis, const AxisBrush& brush)
{
    const auto place = [&](double value) {
        return std::isinf(value) ? (value > 0 ? 1.0 : 0.0) : std::clamp(axis.placeOf(value), 0.0, 1.0);
    };
    return {place(brush.from), place(brush.to)};
}

AxisBrush stepped(const SweepAxis& axis, const AxisBrush* brush, BrushEdge edge, bool up)
{
    const std::vector<double> steps = stepsOf(axis);
    const int last = static_cast<int>(steps.size()) - 1;
    const int least = axis.values.size() <= numSteps ? 0 : 1; // a single value, or the room between two steps
    int low = up ? 0 : last - least, high = low + least;
    if (brush) {
        const int by = up ? 1 : -1;
        low = std::min(nearest(steps, brush->from), last - least);
        high = std::max(low + least, nearest(steps, brush->to));
        if (edge == BrushEdge::Both && (up ? high < last : low > 0)) {
            low += by;
            high += by;
        } else if (edge == BrushEdge::Upper) {
            high = std::clamp(high + by, low + least, last);
        } else if (edge == BrushEdge::Lower) {
            low = std::clamp(low + by, 0, high - least);
        }
    }
    const auto at = [&](int step) { return steps[static_cast<std::size_t>(step)]; };
    return {low == 0 ? -endless : at(low), high == last ? endless : at(high)};
}

QString textOf(const SweepAxis& axis, const AxisBrush& brush)
{
    const double from = std::max(brush.from, axis.least()), to = std::min(brush.to, axis.most());
    if (from >= to || (!axis.isNumber() && std::ceil(from) >= std::floor(to)))
        return axis.text(axis.isNumber() ? from : std::ceil(from));
    return QCoreApplication::translate("lodestone::AxisBrushes", "%1 to %2")
        .arg(axis.text(axis.isNumber() ? from : std::ceil(from)), axis.text(axis.isNumber() ? to : std::floor(to)));
}

} // namespace lodestone
