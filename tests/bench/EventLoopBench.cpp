// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window lets an event wait while a model trains on all cores but one: from opening the data to the end of
// 40 epochs. Without a display it draws off screen, with QPainter.
#include "tests/bench/windowBenchmark.h"
#include "tests/ui/TestSettings.h"
#include "ui/forms/RunPanel.h"
#include "ui/session/ProjectSession.h"
#include "ui/session/Workspace.h"
#include "ui/views/ExploreView.h"
#include "ui/views/ScatterCanvas.h"
#include "ui/views/ScatterView.h"
#include "ui/window/ExplorePage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

using namespace lodestone;

namespace {
using Clock = std::chrono::steady_clock;

struct Wait {
    double at = 0; ///< seconds since the probe began, when the event was sent
    double seconds = 0;
};

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
                      [this, sent] {
                          m_waits.push_back({since(m_begin, sent), since(sent, Clock::now())});
                      },
                      Qt::QueuedConnection);
                  std::this_thread::sleep_for(interval);
              }
          })
    {
    }

    /// @param part  1 = the longest wait, 0.99 = longer than 99 of 100
    double seconds(double part) const
    {
        std::vector<double> sorted;
        for (const Wait& wait : m_waits)
            sorted.push_back(wait.seconds);
        std::sort(sorted.begin(), sorted.end());
        return sorted.empty() ? 0 : sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1))];
    }

    /// The first, longest wait of each row of events that waited longer than `limit` seconds for the same thing.
    std::vector<Wait> stalls(double limit) const
    {
        std::vector<Wait> stalls;
        double end = 0;
        for (const Wait& wait : m_waits) {
            if (wait.seconds > limit && wait.at >= end) {
                stalls.push_back(wait);
                end = wait.at + wait.seconds;
            }
        }
        return stalls;
    }
    std::size_t numEvents() const { return m_waits.size(); }
    double now() const { return since(m_begin, Clock::now()); }
    /// The longest wait of events sent after `begin`.
    double longestAfter(double begin) const
    {
        double longest = 0;
        for (const Wait& wait : m_waits)
            if (wait.at >= begin)
                longest = std::max(longest, wait.seconds);
        return longest;
    }

private:
    static double since(Clock::time_point begin, Clock::time_point end)
    {
        return std::chrono::duration<double>(end - begin).count();
    }

    const Clock::time_point m_begin = Clock::now();
    QObject m_receiver;
    std::vector<Wait> m_waits;
    std::jthread m_thread;
};

/// Tells on standard error which events took long, if LODESTONE_SLOW_EVENTS gives a number of milliseconds.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        static const double limit = qEnvironmentVariable("LODESTONE_SLOW_EVENTS", "0").toDouble();
        if (limit <= 0)
            return QApplication::notify(receiver, event);
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        const Clock::time_point begin = Clock::now();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        const double ms = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
        if (ms > limit)
            std::fprintf(stderr, "%*s%6.1f ms: event %d to %s\n", 2 * m_depth, "", ms, type, name.constData());
        return result;
    }

private:
    int m_depth = 0;
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
        const QTemporaryDir unsaved; // every training of the window is recorded
        Workspace workspace;
        workspace.project().keepUnsavedIn(unsaved.path());
        MainWindow window(workspace);
        window.show();
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        Probe probe;
        workspace.open(source, true);
        const ScatterView& scatter = *window.explorePage()->picture()->scatter();
        double firstFrame = 0; // when the first layout was on the screen
        QObject::connect(scatter.findChild<ScatterCanvas*>(), &ScatterCanvas::frameShown, &window, [&] {
            if (firstFrame == 0 && scatter.layoutShown())
                firstFrame = probe.now();
        });
        spinUntil([&] {
            const RunState run = workspace.session().runState();
            return run == RunState::Finished || run == RunState::Failed;
        });
        state.counters["longest"] = probe.seconds(1);
        state.counters["first_frame"] = firstFrame;
        state.counters["longest_after"] = probe.longestAfter(firstFrame);
        state.counters["p99"] = probe.seconds(0.99);
        const std::vector<Wait> stalls = probe.stalls(0.05);
        state.counters["stalls"] = static_cast<double>(stalls.size());
        for (const Wait& stall : stalls)
            std::fprintf(stderr, "stall of %.0f ms, %.2f s after the data was opened%s\n", 1e3 * stall.seconds, stall.at,
                         stall.at < firstFrame ? ", before the first frame" : "");
        state.counters["median"] = probe.seconds(0.5);
        state.counters["events"] = static_cast<double>(probe.numEvents());
        state.counters["epochs"] = workspace.session().latest() ? workspace.session().latest()->epoch : 0;
    }
}
} // namespace

int main(int argc, char** argv)
{
    prepareWindow();
    const TimedApplication application(argc, argv);
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
