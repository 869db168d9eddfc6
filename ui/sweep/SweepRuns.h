// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/RunsTableModel.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// One option that was set differently, or one figure of their best epochs.
/// Values of options that are no numbers are the indices of their texts.
struct SweepAxis {
    std::string key; ///< of the option; "model"; of figures one of figureKeys()
    QString title;
    QString part; ///< "validation" or "test" where it tells which ratings a figure is of
    bool isFigure = false, isLogarithmic = false;
    QStringList texts; ///< of an option that is not a number, in order; else empty
    std::vector<double> values; ///< the different ones that there are, ascending; never empty

    double least() const { return values.front(); }
    double most() const { return values.back(); }
    /// 0 = the least value, 1 = the largest; all the same: 0.5. Beyond them it goes on.
    double placeOf(double value) const;
    double valueAt(double place) const;
    QString text(double value) const;
    QString name() const; ///< the title with the part
    bool isNumber() const { return texts.isEmpty(); }
    /// Values that are labeled: all, or round ones among many.
    std::vector<double> ticks(int most) const;
};

/// "best", "nmi10", "hr10", "hr50", "recall50".
const std::vector<std::string>& figureKeys();

/// A run with its value on every axis.
struct SweepRun {
    RunId id{};
    QString name;
    bool takesPart = false; ///< it has a finished epoch
    std::vector<double> values; ///< NaN: it has none there
};

/// All runs on the same data with what tells them apart.
struct SweepRuns {
    std::vector<SweepAxis> axes; ///< model, options as in the Run panel, figures
    std::vector<SweepRun> runs; ///< by id
    FigureSet figures = FigureSet::Validation;

    /// -1 if there is none of it.
    int axisOf(std::string_view key) const;
    int rowOf(RunId run) const;
    int numTakingPart() const;
};

/// @param table  of the same project as `entries`
SweepRuns sweepRuns(const RunsTableModel& table, const std::vector<RunEntry>& entries, DataId data, FigureSet figures);

/// Whether any of the runs has such figures.
bool hasFigures(const std::vector<RunEntry>& entries, DataId data, FigureSet figures);

} // namespace lodestone
