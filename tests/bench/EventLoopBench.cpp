// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window lets an event wait while a model trains on all cores but one: from opening the data to the end of
// 40 epochs. Without a display it draws off screen, with QPainter.
#include "tests/ui/TestSettings.h"
#include "ui/forms/RunPanel.h"
#include "ui/session/Workspace.h"
#include "ui/vtk/VtkWidget.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Theme.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <memory>
#include <thread>
#include <vector>

using namespace lodestone;

namespace {
using Clock = std::chrono::steady_clock;

/// Posts an event every few milliseconds from a thread of its own and notes how long each waits for the event loop.
class Probe {
public:
    Probe()
        : m_thread([this](const std::stop_token& stop) {
              constexpr std::chrono::milliseconds interval(5);
              while (!stop.stop_requested()) {
                  const Clock::time_point sent = Clock::now();
                  QMetaObject::invokeMethod(
                      &m_receiver,
                      [this, sent] { m_waits.push_back(std::chrono::duration<double>(Clock::now() - sent).count()); },
                      Qt::QueuedConnection);
                  std::this_thread::sleep_for(interval);
              }
          })
    {
    }

    /// @param part  1 = the longest wait, 0.99 = longer than 99 of 100
    double seconds(double part)
    {
        std::sort(m_waits.begin(), m_waits.end());
        return m_waits.empty() ? 0 : m_waits[static_cast<std::size_t>(part * static_cast<double>(m_waits.size() - 1))];
    }
    std::size_t numEvents() const { return m_waits.size(); }

private:
    QObject m_receiver;
    std::vector<double> m_waits;
    std::jthread m_thread;
};

void spinUntil(const std::function<bool()>& done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

void waitsWhileTraining(benchmark::State& state, const QString& source)
{
    if (source != DataLoader::sampleSource && !QFileInfo::exists(source)) {
        state.SkipWithError("the data set is not there");
        return;
    }
    for ([[maybe_unused]] auto _ : state) {
        const TestSettings settings;
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        Probe probe;
        workspace.open(source, true);
        spinUntil([&] {
            const RunState run = workspace.session().runState();
            return run == RunState::Finished || run == RunState::Failed;
        });
        state.counters["longest"] = probe.seconds(1);
        state.counters["p99"] = probe.seconds(0.99);
        state.counters["median"] = probe.seconds(0.5);
        state.counters["events"] = static_cast<double>(probe.numEvents());
        state.counters["epochs"] = workspace.session().latest() ? workspace.session().latest()->epoch : 0;
    }
}
} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    VtkWidget::setDefaultFormat();
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    const auto add = [](const char* name, const QString& source) {
        benchmark::RegisterBenchmark(name, waitsWhileTraining, source)
            ->Iterations(1)
            ->Unit(benchmark::kSecond)
            ->UseRealTime();
    };
    add("waitsWhileTraining/sample", DataLoader::sampleSource);
    add("waitsWhileTraining/ml-100k", QStringLiteral(LODESTONE_TEST_DATA "/ml-100k"));
    add("waitsWhileTraining/yelp", QStringLiteral(LODESTONE_TEST_DATA "/yelp"));
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
