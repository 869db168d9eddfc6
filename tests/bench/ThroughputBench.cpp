// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window costs a training: the same run with one thread, alone as on the command line with --evaluate-test, and
// with the window open and drawing every epoch. Run it under xvfb-run -a with LP_NUM_THREADS=1 where there is no display.
#include "core/data/load.h"
#include "core/parallel/ParallelFor.h"
#include "core/train/train.h"
#include "tests/bench/windowBenchmark.h"
#include "tests/ui/TestSettings.h"
#include "ui/forms/ParamForm.h"
#include "ui/forms/RunPanel.h"
#include "ui/session/ProjectSession.h"
#include "ui/session/Workspace.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace lodestone;

namespace {
const QString source = QStringLiteral(LODESTONE_TEST_DATA "/ml-100k");
constexpr int numEpochs = 200;

/// Leaves out the first epoch, which pays for the first picture.
void report(benchmark::State& state, const EpochHistory& history)
{
    double training = 0, evaluation = 0;
    int epochs = 0;
    for (const EpochStats& stats : history) {
        if (stats.epoch < 2)
            continue;
        training += stats.seconds;
        evaluation += stats.evaluationSeconds;
        ++epochs;
    }
    state.counters["epochs"] = epochs;
    state.counters["train_s"] = training / epochs;
    state.counters["epoch_s"] = (training + evaluation) / epochs;
}

bool isThere(benchmark::State& state)
{
    const bool there = QFileInfo::exists(source);
    if (!there)
        state.SkipWithError("the data set is not there");
    return there;
}

void alone(benchmark::State& state)
{
    if (!isThere(state))
        return;
    for ([[maybe_unused]] auto _ : state) {
        ThreadPool(1).run([&] {
            const LoadedData loaded = loadDataset(source.toStdString());
            RunSpec spec;
            spec.epochs = numEpochs;
            spec.evaluateTest = true; // as the window does
            Training training(loaded.dataset, spec);
            PauseGate pause;
            training.run(numEpochs, {}, pause, {});
            report(state, training.history());
        });
    }
}

void withTheWindow(benchmark::State& state)
{
    if (!isThere(state))
        return;
    for ([[maybe_unused]] auto _ : state) {
        const TestSettings settings;
        const QTemporaryDir unsaved; // every training of the window is recorded
        Workspace workspace;
        workspace.project().keepUnsavedIn(unsaved.path());
        workspace.preferences().setTrainingThreads(1);
        MainWindow window(workspace);
        window.show();
        window.runPanel()->runForm()->apply({{"epochs", std::to_string(numEpochs)}});
        workspace.open(source, true);
        RunState run = RunState::Idle;
        while (run != RunState::Finished && run != RunState::Failed) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            run = workspace.session().runState();
        }
        report(state, workspace.session().history());
    }
}
} // namespace

int main(int argc, char** argv)
{
    prepareWindow();
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RegisterBenchmark("alone", alone)->Iterations(1)->Unit(benchmark::kSecond)->UseRealTime();
    benchmark::RegisterBenchmark("withTheWindow", withTheWindow)->Iterations(1)->Unit(benchmark::kSecond)->UseRealTime();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
