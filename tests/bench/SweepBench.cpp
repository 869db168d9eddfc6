// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a hand waits for in the view of a sweep: all lines drawn anew, one line lit, and a brush dragged.
#include "tests/bench/windowBenchmark.h"
#include "ui/sweep/ParallelAxes.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QMouseEvent>

#include <random>

using namespace lodestone;

namespace {
/// Five options with five values each and five figures.
SweepRuns runs(std::size_t count)
{
    constexpr std::size_t numOptions = 5, numAxes = 10;
    std::mt19937 random(1);
    SweepRuns sweep;
    for (std::size_t i = 0; i < count; ++i) {
        SweepRun run{RunId(std::int64_t(i) + 1), QStringLiteral("run"), true, {}};
        for (std::size_t axis = 0; axis < numAxes; ++axis)
            run.values.push_back(axis < numOptions ? double(random() % 5) : double(random()) / double(std::mt19937::max()));
        sweep.runs.push_back(run);
    }
    for (std::size_t axis = 0; axis < numAxes; ++axis) {
        std::vector<double> values;
        for (const SweepRun& run : sweep.runs)
            values.push_back(run.values[axis]);
        std::ranges::sort(values);
        const auto rest = std::ranges::unique(values);
        values.erase(rest.begin(), rest.end());
        sweep.axes.push_back({std::to_string(axis), QString::number(axis), {}, axis >= numOptions, false, {}, values});
    }
    return sweep;
}

struct Fixture {
    ParallelAxes axes;
    explicit Fixture(benchmark::State& state)
    {
        axes.resize(1280, 340);
        axes.setRuns(runs(static_cast<std::size_t>(state.range(0))));
        axes.grab();
    }
};

void allLines(benchmark::State& state)
{
    Fixture f(state);
    for (auto _ : state) {
        f.axes.setColorAxis("9"); // forgets what was drawn
        benchmark::DoNotOptimize(f.axes.grab());
    }
}
BENCHMARK(allLines)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond)->UseRealTime();

void lightALine(benchmark::State& state)
{
    Fixture f(state);
    std::int64_t run = 0;
    for (auto _ : state) {
        f.axes.setLit({RunId(run++ % state.range(0) + 1)});
        benchmark::DoNotOptimize(f.axes.grab());
    }
}
BENCHMARK(lightALine)->Arg(1000)->Unit(benchmark::kMillisecond)->UseRealTime();

void dragABrush(benchmark::State& state)
{
    Fixture f(state);
    const AxesFrame frame = f.axes.frame();
    const auto send = [&](QEvent::Type type, double place) {
        const QPointF point(frame.x(7), frame.yOfPlace(7, place));
        const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, point, f.axes.mapToGlobal(point), button, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&f.axes, &event);
    };
    send(QEvent::MouseButtonPress, 0.1);
    double place = 0.3;
    for (auto _ : state) {
        place = place > 0.9 ? 0.3 : place + 0.01;
        send(QEvent::MouseMove, place);
        benchmark::DoNotOptimize(f.axes.grab());
    }
}
BENCHMARK(dragABrush)->Arg(1000)->Unit(benchmark::kMillisecond)->UseRealTime();
} // namespace

int main(int argc, char** argv)
{
    prepareWindow();
    const QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
