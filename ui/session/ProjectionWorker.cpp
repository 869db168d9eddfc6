// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/ProjectionWorker.h"

#include "core/projection/Procrustes.h"
#include "core/projection/catalogue.h"

#include <QTimer>

#include <algorithm>
#include <cassert>
#include <chrono>
#include <utility>

namespace lodestone {

namespace {
using Phase = ProjectionProgress::Phase;

NeighborDistance distanceOf(const Snapshot& snapshot)
{
    return snapshot.comparison == Comparison::Dot ? NeighborDistance::Cosine : NeighborDistance::Euclid;
}

/// How far positions reach from 0 along each axis; an axis that is hardly used counts as a share of the longest one.
Eigen::RowVectorXf reach(const RowMatrix& positions)
{
    constexpr float leastShare = 0.3F;
    const Eigen::RowVectorXf farthest = positions.cwiseAbs().colwise().maxCoeff();
    return farthest.cwiseMax(leastShare * farthest.maxCoeff());
}

/// Scales positions as a whole, so that they just fit where those of `frame` are: the axes and the camera can stay.
void fitInto(const RowMatrix& frame, RowMatrix& positions)
{
    const Eigen::RowVectorXf room = reach(frame), needed = positions.cwiseAbs().colwise().maxCoeff();
    float scale = -1;
    for (Eigen::Index axis = 0; axis < needed.size(); ++axis)
        if (needed[axis] > 0 && (scale < 0 || room[axis] / needed[axis] < scale))
            scale = room[axis] / needed[axis];
    if (scale > 0)
        positions *= scale;
}

/// The picture of where the method is now.
std::shared_ptr<Layout> picture(const ProjectionRequest& request, const RowMatrix& start, const IterativeLayout& method,
                                const ProjectionState& state)
{
    auto layout = std::make_shared<Layout>(*request.base);
    layout->projection = state;
    layout->projection->iteration = method.iteration();
    layout->explained.resize(0);
    layout->unitBall.reset(); // no longer linear
    layout->map.resize(0, 0);
    layout->positions = method.positions();
    layout->positions.rowwise() -= layout->positions.cast<double>().colwise().mean().cast<float>().eval();
    layout->residual = alignTo(layout->positions, start);
    fitInto(request.base->positions, layout->positions);
    layout->grid = layout->positions.cols() == 2 ? std::make_shared<const PointGrid>(layout->positions) : nullptr;
    return layout;
}

std::optional<LayoutQuality> measured(const Layout& layout, const std::stop_token& stop)
{
    QualityOptions options;
    options.distance = distanceOf(*layout.snapshot);
    const auto most = static_cast<int>(std::min<Eigen::Index>(options.numNeighbors, (layout.positions.rows() - 1) / 2));
    if (most < 1)
        return {};
    options.numNeighbors = most;
    const LayoutQuality quality = layoutQuality(layout.snapshot->embeddings, drawnFactor(*layout.snapshot, layout.settings),
                                                layout.positions, options, stop);
    return quality.numMeasured > 0 ? std::optional(quality) : std::nullopt;
}
} // namespace

ProjectionWorker::ProjectionWorker(QObject* parent) : QObject(parent)
{
    connect(&m_task, &BackgroundTask::failed, this, [this](const QString& text) {
        m_channel.reset();
        emit failed(text);
    });
}

ProjectionWorker::~ProjectionWorker()
{
    cancel();
}

void ProjectionWorker::cancel()
{
    if (m_channel) {
        m_channel->halt.request_stop();
        m_channel->skip.request_stop();
    }
    m_channel.reset();
    m_task.cancel();
}

void ProjectionWorker::stop()
{
    if (!m_channel)
        return;
    m_channel->halt.request_stop();
    if (m_progress.phase == Phase::Measuring)
        m_channel->skip.request_stop();
}

void ProjectionWorker::request(ProjectionRequest request)
{
    assert(request.base && !request.base->projection);
    cancel();
    m_channel = std::make_shared<Channel>();
    m_progress = {};
    m_task.start([this, request = std::move(request), channel = m_channel](const std::stop_token&) {
        const LayoutPtr last = compute(request, *channel, [&](Report report) { post(channel, std::move(report)); });
        return [this, last] {
            m_channel.reset();
            if (last)
                emit layoutReady(last);
            else
                emit abandoned();
        };
    });
    emit progressed();
}

LayoutPtr ProjectionWorker::compute(const ProjectionRequest& request, Channel& channel,
                                    const std::function<void(Report)>& tell)
{
    const std::stop_token halt = channel.halt.get_token();
    const std::unique_ptr<IterativeLayout> method = projectionInfo(request.method).create();
    const std::vector<Param> params = method->params();
    applySettings(params, request.settings);
    const Snapshot& snapshot = *request.base->snapshot;
    const RowMatrix& start = request.start ? request.start->positions : request.base->positions;
    const NeighborGraph graph =
        findNeighbors(snapshot.embeddings, drawnFactor(snapshot, request.base->settings),
                      {.numNeighbors = method->numNeighbors(), .distance = distanceOf(snapshot)}, halt);
    if (halt.stop_requested() || !method->start(graph, start, halt))
        return nullptr;

    ProjectionState state{
        request.method, std::string(params[0].label), format(params[0]), 0, method->numIterations(), false, {}};
    ProjectionProgress progress{Phase::Iterating, 0, method->numIterations()};
    const auto began = std::chrono::steady_clock::now();
    while (method->iteration() < method->numIterations() && !halt.stop_requested()) {
        method->run(method->iteration() + iterationsPerPicture, halt);
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - began;
        progress.iteration = method->iteration();
        progress.secondsLeft = progress.iteration == 0
            ? -1
            : passed.count() / progress.iteration * (progress.numIterations - progress.iteration);
        const bool isSeen = request.showsSteps && !channel.isFull(); // else nobody has looked at the one before
        tell({progress, isSeen ? picture(request, start, *method, state) : nullptr});
    }
    progress.phase = Phase::Measuring;
    const std::shared_ptr<Layout> last = picture(request, start, *method, state);
    tell({progress, nullptr});
    last->projection->quality = measured(*last, channel.skip.get_token());
    last->projection->isDone = true;
    return last;
}

void ProjectionWorker::post(const ChannelPtr& channel, Report report)
{
    const std::scoped_lock lock(channel->mutex);
    const bool isPending = channel->report.has_value();
    if (isPending && !report.layout)
        report.layout = channel->report->layout;
    channel->report = std::move(report);
    // By a timer: one delivery after another would leave no time for anything else in the window.
    if (!isPending)
        QMetaObject::invokeMethod(
            this,
            [this, channel] {
                const qint64 passed = channel->delivered.isValid() ? channel->delivered.elapsed() : msPerPicture;
                const int rest = static_cast<int>(std::max<qint64>(0, msPerPicture - passed));
                QTimer::singleShot(rest, this, [this, channel] { deliver(channel); });
            },
            Qt::QueuedConnection);
}

bool ProjectionWorker::Channel::isFull()
{
    const std::scoped_lock lock(mutex);
    return report && report->layout;
}

void ProjectionWorker::deliver(const ChannelPtr& channel)
{
    std::optional<Report> report;
    {
        const std::scoped_lock lock(channel->mutex);
        report = std::exchange(channel->report, std::nullopt);
    }
    if (channel != m_channel)
        return; // another one was requested meanwhile, or none is wanted
    channel->delivered.start();
    m_progress = report->progress;
    emit progressed();
    if (report->layout && channel == m_channel)
        emit layoutReady(report->layout);
}

} // namespace lodestone
