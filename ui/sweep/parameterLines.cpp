// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/parameterLines.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace lodestone {

namespace {
/// Several runs of one setting differ in them.
bool isRepeat(const SweepAxis& axis)
{
    return axis.key == "seed" || axis.key == "fold";
}

/// Indices of the options that tell lines apart.
std::vector<std::size_t> otherOptions(const SweepRuns& sweep, std::size_t parameter)
{
    std::vector<std::size_t> others;
    for (std::size_t axis = 0; axis < sweep.axes.size(); ++axis)
        if (axis != parameter && !sweep.axes[axis].isFigure && !isRepeat(sweep.axes[axis]))
            others.push_back(axis);
    return others;
}

struct Sample {
    std::vector<double> figures;
    std::vector<RunId> runs;
};
/// By the values of the other options, where -infinity stands for none, then by that of the option.
using Samples = std::map<std::vector<double>, std::map<double, Sample>>;

ParameterPoint pointOf(double value, const Sample& sample, BandKind band)
{
    const auto count = static_cast<double>(sample.figures.size());
    const auto [least, most] = std::ranges::minmax(sample.figures);
    double mean = 0, squares = 0;
    for (const double figure : sample.figures)
        mean += figure / count;
    for (const double figure : sample.figures)
        squares += (figure - mean) * (figure - mean);
    if (band == BandKind::Range)
        return {value, mean, least, most, sample.runs};
    const double deviation = count < 2 ? 0 : std::sqrt(squares / (count - 1));
    return {value, mean, mean - deviation, mean + deviation, sample.runs};
}

/// With the options in which the lines differ.
QString nameOf(const SweepRuns& sweep, const std::vector<std::size_t>& others, const Samples& samples,
               const std::vector<double>& values)
{
    QStringList parts;
    for (std::size_t i = 0; i < others.size(); ++i) {
        const auto isSame = [&](const auto& line) { return line.first[i] == values[i]; };
        const SweepAxis& axis = sweep.axes[others[i]];
        if (!std::ranges::all_of(samples, isSame))
            parts << QStringLiteral("%1 %2").arg(axis.title,
                                                 std::isinf(values[i])
                                                     ? QCoreApplication::translate("lodestone::ParallelAxes", "none")
                                                     : axis.text(values[i]));
    }
    return parts.join(QStringLiteral(", "));
}
} // namespace

std::vector<int> curveParameters(const SweepRuns& sweep)
{
    std::vector<int> found;
    for (std::size_t axis = 0; axis < sweep.axes.size(); ++axis)
        if (!sweep.axes[axis].isFigure && sweep.axes[axis].isNumber() && !isRepeat(sweep.axes[axis]))
            found.push_back(static_cast<int>(axis));
    return found;
}

std::vector<ParameterLine> parameterLines(const SweepRuns& sweep, const std::vector<bool>& among, int parameter, int figure,
                                          BandKind band)
{
    const auto x = static_cast<std::size_t>(parameter), y = static_cast<std::size_t>(figure);
    const std::vector<std::size_t> others = otherOptions(sweep, x);
    Samples samples;
    for (std::size_t i = 0; i < sweep.runs.size(); ++i) {
        const SweepRun& run = sweep.runs[i];
        if (!run.takesPart || !among[i] || !std::isfinite(run.values[x]) || !std::isfinite(run.values[y]))
            continue;
        std::vector<double> key;
        for (const std::size_t axis : others)
            key.push_back(std::isnan(run.values[axis]) ? -INFINITY : run.values[axis]); // NaN has no order
        Sample& sample = samples[key][run.values[x]];
        sample.figures.push_back(run.values[y]);
        sample.runs.push_back(run.id);
    }
    std::vector<ParameterLine> lines;
    for (const auto& [key, points] : samples) {
        ParameterLine line{nameOf(sweep, others, samples, key), {}};
        for (const auto& [value, sample] : points)
            line.points.push_back(pointOf(value, sample, band));
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace lodestone
