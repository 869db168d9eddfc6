// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fluid the picture is: frames a second while a mouse of 125 Hz pans it, with level of detail, and what opening,
// selecting with the lasso and recoloring take until the next frame is drawn. Needs a display: xvfb-run -a where there is
// none, and LP_NUM_THREADS to say how many threads llvmpipe may use.
#include "core/select/PointGrid.h"
#include "tests/bench/windowBenchmark.h"
#include "ui/session/Layout.h"
#include "ui/views/Coloring.h"
#include "ui/views/ScatterView.h"
#include "ui/views/regionSelect.h"
#include "ui/vtk/VtkWidget.h"

#include <QApplication>
#include <QFile>
#include <QMouseEvent>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <memory>
#include <numbers>
#include <random>
#include <thread>

using namespace lodestone;

namespace {
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

DatasetPtr madeUpEntities(std::size_t count)
{
    auto data = std::make_shared<Dataset>();
    for (std::size_t i = 0; i < count / 2; ++i) {
        data->userIds.append(std::to_string(i));
        data->itemIds.append(std::to_string(i));
    }
    data->interactions = Interactions(count / 2, count / 2, {}, false); // the card at the cursor asks for them
    return data;
}

/// Ten Gaussian blobs.
LayoutPtr blobs(const Dataset& data)
{
    auto layout = std::make_shared<Layout>();
    layout->numUsers = data.numUsers();
    layout->explained = Eigen::VectorXf::Constant(2, 0.25F);
    layout->positions.resize(static_cast<Eigen::Index>(data.numEntities()), 2);
    std::mt19937 random(1);
    std::normal_distribution<float> spread(0, 0.6F);
    for (Eigen::Index i = 0; i < layout->positions.rows(); ++i) {
        layout->positions(i, 0) = spread(random) + static_cast<float>(i * 3 % 10) - 4.5F;
        layout->positions(i, 1) = spread(random) + static_cast<float>(i * 7 % 10) - 4.5F;
        layout->clusters.push_back(static_cast<std::int32_t>(i % 10));
    }
    layout->numClusters = 10;
    layout->grid = std::make_shared<const PointGrid>(layout->positions);
    return layout;
}

/// The view of a window of 1280 x 800, and the frames that reach its canvas.
class Picture {
public:
    explicit Picture(std::size_t count) : m_data(madeUpEntities(count)), m_layout(blobs(*m_data))
    {
        m_view.resize(1280, 800);
        m_view.show();
        m_view.setDataset(m_data);
        m_view.setColoring(findColoring(QStringLiteral("kind"))->apply(m_data, nullptr));
        const Clock::time_point begin = Clock::now();
        if (auto* canvas = qobject_cast<VtkWidget*>(m_view.canvasWidget()))
            QObject::connect(canvas, &VtkWidget::frameDrawn, canvas, [this] { ++m_numFrames; });
        m_view.showLayout(m_layout);
        spinUntil([this] { return m_numFrames > 0 || !m_view.canDraw3D(); });
        m_openSeconds = secondsSince(begin);
        spin(1); // all points are drawn once the picture rests
    }

    bool usesOpenGl() const { return m_view.canDraw3D(); }
    ScatterView& view() { return m_view; }
    const DatasetPtr& data() const { return m_data; }
    double openSeconds() const { return m_openSeconds; }
    std::size_t numFrames() const { return m_numFrames; }

    /// Until `change` is on the screen.
    double secondsToFrame(const std::function<void()>& change)
    {
        spin(0.5);
        const Clock::time_point begin = Clock::now();
        const std::size_t before = m_numFrames;
        change();
        spinUntil([&] { return m_numFrames > before; });
        return secondsSince(begin);
    }

    /// Frames a second while the middle button drags the picture in circles.
    double pan(double seconds)
    {
        QWidget* canvas = m_view.canvasWidget();
        const QPointF middle(canvas->width() / 2.0, canvas->height() / 2.0);
        send(QEvent::MouseButtonPress, middle);
        const std::size_t before = m_numFrames;
        const Clock::time_point begin = Clock::now();
        for (int step = 0; secondsSince(begin) < seconds; ++step) {
            constexpr std::chrono::milliseconds interval(8);
            const double angle = 0.05 * step;
            send(QEvent::MouseMove, middle + 120 * QPointF(std::cos(angle), std::sin(angle)));
            m_pointsWhileMoving = m_view.content().budget;
            const Clock::time_point next = Clock::now() + interval;
            do
                QCoreApplication::processEvents();
            while (Clock::now() < next && (std::this_thread::sleep_for(std::chrono::microseconds(500)), true));
        }
        const double rate = static_cast<double>(m_numFrames - before) / secondsSince(begin);
        send(QEvent::MouseButtonRelease, middle);
        return rate;
    }
    /// How many points the last pan() drew at a time.
    std::size_t pointsWhileMoving() const { return std::min(m_pointsWhileMoving, m_data->numEntities()); }

private:
    static void spin(double seconds)
    {
        const Clock::time_point begin = Clock::now();
        spinUntil([begin, seconds] { return secondsSince(begin) >= seconds; });
    }
    static void spinUntil(const std::function<bool()>& done)
    {
        while (!done()) {
            QCoreApplication::processEvents();
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        }
    }
    void send(QEvent::Type type, QPointF at)
    {
        QWidget* canvas = m_view.canvasWidget();
        const bool moves = type == QEvent::MouseMove;
        QMouseEvent event(type, at, canvas->mapToGlobal(at), moves ? Qt::NoButton : Qt::MiddleButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MiddleButton, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas, &event);
    }

    DatasetPtr m_data;
    LayoutPtr m_layout;
    std::size_t m_numFrames = 0, m_pointsWhileMoving = 0;
    double m_openSeconds = 0;
    ScatterView m_view;
};

double peakMemoryMib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

QPolygonF lasso(const QWidget& canvas)
{
    QPolygonF outline;
    for (int i = 0; i < 200; ++i) {
        const double angle = 2 * std::numbers::pi * i / 200,
                     radius = 0.3 * canvas.height() * (1 + 0.2 * std::sin(5 * angle));
        outline << QPointF(canvas.width() / 2.0 + radius * std::cos(angle),
                           canvas.height() / 2.0 + radius * std::sin(angle));
    }
    return outline;
}

void pictureOf(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state) {
        Picture picture(static_cast<std::size_t>(state.range(0)));
        if (!picture.usesOpenGl()) {
            state.SkipWithError("there is no OpenGL here; run it under xvfb-run -a");
            return;
        }
        state.counters["open_s"] = picture.openSeconds();
        constexpr double warmUp = 1.5, measured = 4; // the budget follows the measured frames
        picture.pan(warmUp);
        state.counters["fps"] = picture.pan(measured);
        state.counters["points"] = static_cast<double>(picture.pointsWhileMoving());
        ScatterView& view = picture.view();
        std::size_t numInside = 0;
        const double select = picture.secondsToFrame([&] {
            const RegionHits found = entitiesInside(view.content(), lasso(*view.canvasWidget()));
            numInside = found.count;
            view.setSelection(found.inside);
        });
        state.counters["select_s"] = select;
        state.counters["inside"] = static_cast<double>(numInside);
        state.counters["recolor_s"] = picture.secondsToFrame(
            [&] { view.setColoring(findColoring(QStringLiteral("cluster"))->apply(picture.data(), view.layoutShown())); });
        state.counters["MiB"] = peakMemoryMib();
    }
}
} // namespace

int main(int argc, char** argv)
{
    prepareWindow();
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RegisterBenchmark("pictureOf", pictureOf)
        ->Arg(100'000)
        ->Arg(1'000'000)
        ->Arg(8'000'000)
        ->Iterations(1)
        ->Unit(benchmark::kSecond)
        ->UseRealTime();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
