// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/SweepRuns.h"

#include "core/export/AxisTicks.h"
#include "ui/forms/RunOptions.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lodestone {

namespace {
constexpr double none = std::numeric_limits<double>::quiet_NaN();

QString say(const char* text)
{
    return QCoreApplication::translate("lodestone::SweepRuns", text);
}

SweepAxis figureAxis(const std::string& key, FigureSet figures)
{
    const QString part = figures == FigureSet::Test ? say(QT_TRANSLATE_NOOP("lodestone::SweepRuns", "test"))
                                                    : say(QT_TRANSLATE_NOOP("lodestone::SweepRuns", "validation"));
    const auto axis = [&](const char* title, const QString& of) {
        return SweepAxis{key, say(title), of, true, false, {}, {}};
    };
    if (key == "best")
        return axis(QT_TRANSLATE_NOOP("lodestone::SweepRuns", "Best epoch"), {});
    if (key == "nmi10")
        return axis(QT_TRANSLATE_NOOP("lodestone::SweepRuns", "NMI 10"), {});
    if (key == "recall50")
        return axis(QT_TRANSLATE_NOOP("lodestone::SweepRuns", "Recall@50"), part);
    if (key == "hr10")
        return axis(QT_TRANSLATE_NOOP("lodestone::SweepRuns", "HR@10"), part);
    return axis(QT_TRANSLATE_NOOP("lodestone::SweepRuns", "HR@50"), part);
}

/// The ranking of the best epoch; that of the end of the run knows the test ratings, too.
const RankMetrics* rankingOf(const RunEntry& entry, FigureSet figures)
{
    const auto of = [figures](const std::optional<EpochStats>& stats) -> const RankMetrics* {
        const auto& metrics = figures == FigureSet::Test ? stats->test : stats->validation;
        return metrics ? &*metrics : nullptr;
    };
    const auto& end = entry.run.final;
    if (end && end->epoch == entry.run.bestEpoch)
        if (const RankMetrics* found = of(end))
            return found;
    return entry.best ? of(entry.best) : nullptr;
}

double figureOf(const RunEntry& entry, const std::string& key, FigureSet figures)
{
    const StoredRun& run = entry.run;
    if (key == "best")
        return run.bestEpoch > 0 ? run.bestEpoch : none;
    if (key == "nmi10") {
        if (run.final && run.final->epoch == run.bestEpoch && run.final->nmi10)
            return *run.final->nmi10;
        return entry.best ? entry.best->nmi10.value_or(none) : none;
    }
    const RankMetrics* ranking = rankingOf(entry, figures);
    if (!ranking)
        return none;
    return key == "hr10" ? ranking->hr10 : key == "hr50" ? ranking->hr50 : ranking->recall50;
}

/// The ascending values of the runs on their last axis.
std::vector<double> valuesOf(const std::vector<SweepRun>& runs)
{
    std::vector<double> values;
    for (const SweepRun& run : runs)
        if (std::isfinite(run.values.back()))
            values.push_back(run.values.back());
    std::ranges::sort(values);
    const auto rest = std::ranges::unique(values);
    values.erase(rest.begin(), rest.end());
    return values;
}

/// Steps by factors, such as 4, 8, 16, rather than steps of one size.
bool growsByFactors(const std::vector<double>& values)
{
    constexpr double wide = 8;
    if (values.size() < 3 || values.front() <= 0 || values.back() < wide * values.front())
        return false;
    double least = 1e300, most = 0, leastFactor = 1e300, mostFactor = 0;
    for (std::size_t i = 1; i < values.size(); ++i) {
        const double step = values[i] - values[i - 1], factor = std::log(values[i] / values[i - 1]);
        least = std::min(least, step);
        most = std::max(most, step);
        leastFactor = std::min(leastFactor, factor);
        mostFactor = std::max(mostFactor, factor);
    }
    return mostFactor / leastFactor < most / least;
}

/// Gives every run its value of an option, and the axis what is known of them.
void addOption(SweepRuns& sweep, SweepAxis axis, const QStringList& texts)
{
    QStringList different = texts;
    different.removeDuplicates();
    different.removeAll(QString()); // of a model without this option
    if (different.size() < 2)
        return;
    const auto isNumber = [](const QString& text) {
        bool isOne = false;
        const double value = text.toDouble(&isOne);
        return isOne && std::isfinite(value);
    };
    const bool allNumbers = std::ranges::all_of(different, isNumber);
    if (!allNumbers) {
        different.sort(Qt::CaseInsensitive);
        axis.texts = different;
    }
    for (std::size_t i = 0; i < sweep.runs.size(); ++i) {
        const QString& text = texts[static_cast<qsizetype>(i)];
        const double value = allNumbers ? text.toDouble() : static_cast<double>(different.indexOf(text));
        sweep.runs[i].values.push_back(text.isEmpty() ? none : value);
    }
    axis.values = valuesOf(sweep.runs);
    axis.isLogarithmic = allNumbers && growsByFactors(axis.values);
    sweep.axes.push_back(std::move(axis));
}
/// Options of a run itself, and those that a run of these has set: others differ through their models alone, which have an
/// axis already.
bool isChosen(const std::string& key, const std::vector<const RunEntry*>& runs)
{
    RunOptions options;
    const std::vector<Param> ofRuns = options.params();
    return std::ranges::find(ofRuns, key, &Param::key) != ofRuns.end()
        || std::ranges::any_of(runs, [&](const RunEntry* run) { return !settingOf(run->run.spec, key).empty(); });
}
} // namespace

const std::vector<std::string>& figureKeys()
{
    static const std::vector<std::string> keys{"best", "nmi10", "recall50", "hr10", "hr50"};
    return keys;
}

double SweepAxis::placeOf(double value) const
{
    if (values.size() < 2)
        return 0.5;
    if (isLogarithmic && value > 0)
        return std::log(value / least()) / std::log(most() / least());
    return (value - least()) / (most() - least());
}

double SweepAxis::valueAt(double place) const
{
    if (isLogarithmic)
        return least() * std::pow(most() / least(), place);
    return least() + place * (most() - least());
}

QString SweepAxis::text(double value) const
{
    if (!isNumber())
        return texts.value(static_cast<qsizetype>(std::lround(value)));
    return isFigure && key != "best" ? QLocale().toString(value, 'f', 4) : QLocale().toString(value, 'g', 5);
}

QString SweepAxis::name() const
{
    return part.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, part);
}

std::vector<double> SweepAxis::ticks(int most) const
{
    if (!isNumber() || (!isFigure && static_cast<int>(values.size()) <= most))
        return values;
    if (isLogarithmic || values.size() < 3)
        return values.size() < 2 ? values : std::vector{values.front(), values.back()};
    std::vector<double> ticks;
    for (const double tick : AxisTicks(values.front(), values.back(), std::max(2, most)).values())
        if (tick > values.front() && tick < values.back())
            ticks.push_back(tick);
    return ticks;
}

int SweepRuns::axisOf(std::string_view key) const
{
    const auto found = std::ranges::find(axes, key, &SweepAxis::key);
    return found == axes.end() ? -1 : static_cast<int>(found - axes.begin());
}

int SweepRuns::rowOf(RunId run) const
{
    const auto found = std::ranges::lower_bound(runs, run, {}, &SweepRun::id);
    return found == runs.end() || found->id != run ? -1 : static_cast<int>(found - runs.begin());
}

int SweepRuns::numTakingPart() const
{
    return static_cast<int>(std::ranges::count_if(runs, &SweepRun::takesPart));
}

SweepRuns sweepRuns(const RunsTableModel& table, const std::vector<RunEntry>& entries, DataId data, FigureSet figures)
{
    SweepRuns sweep;
    sweep.figures = figures;
    std::vector<int> rows;
    std::vector<const RunEntry*> runs;
    for (std::size_t row = 0; row < entries.size(); ++row)
        if (entries[row].run.data == data) {
            rows.push_back(static_cast<int>(row));
            runs.push_back(&entries[row]);
            sweep.runs.push_back({entries[row].run.id,
                                  QString::fromStdString(entries[row].run.about.name),
                                  entries[row].run.numEpochs > 0,
                                  {}});
        }
    const auto addColumn = [&](const std::string& key, int column) {
        if (!table.differs(column))
            return;
        QStringList texts;
        for (const int row : rows)
            texts << table.index(row, column).data().toString();
        addOption(sweep, {key, table.headerData(column, Qt::Horizontal).toString(), {}, false, false, {}, {}}, texts);
    };
    addColumn("model", RunsTableModel::Model);
    for (int column = RunsTableModel::NumFixed; column < table.columnCount(); ++column)
        if (isChosen(table.parameterKey(column), runs))
            addColumn(table.parameterKey(column), column);
    for (const std::string& key : figureKeys()) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            sweep.runs[i].values.push_back(figureOf(*runs[i], key, figures));
        SweepAxis axis = figureAxis(key, figures);
        axis.values = valuesOf(sweep.runs);
        if (!axis.values.empty())
            sweep.axes.push_back(std::move(axis));
        else
            for (SweepRun& run : sweep.runs)
                run.values.pop_back();
    }
    return sweep;
}

bool hasFigures(const std::vector<RunEntry>& entries, DataId data, FigureSet figures)
{
    return std::ranges::any_of(
        entries, [&](const RunEntry& entry) { return entry.run.data == data && rankingOf(entry, figures) != nullptr; });
}

} // namespace lodestone
