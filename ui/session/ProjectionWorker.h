// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/Param.h"
#include "ui/session/BackgroundTask.h"
#include "ui/session/Layout.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace lodestone {

struct ProjectionRequest {
    std::string method; ///< key in projectionCatalogue()
    std::vector<Setting> settings; ///< of its parameters
    LayoutPtr base; ///< of the same snapshot: PCA, whose size and place the picture keeps
    /// Where the points start and how the picture is turned; null = base. Another epoch's, for instance.
    LayoutPtr start = nullptr;
    bool showsSteps = true; ///< false: only the end is worth showing
};

struct ProjectionProgress {
    enum class Phase { Neighbors, Iterating, Measuring };
    Phase phase = Phase::Neighbors;
    int iteration = 0, numIterations = 0;
    double secondsLeft = -1; ///< of the iterations; negative = unknown
};

/// Finds layouts step by step on a thread of its own. Latest wins: a new request makes the one before void, and of the
/// layouts that wait for the GUI thread only one is delivered, and not more often than the eye needs. GUI thread only.
class ProjectionWorker : public QObject {
    Q_OBJECT

public:
    static constexpr int iterationsPerPicture = 10;
    static constexpr int msPerPicture = 100; ///< at least

    explicit ProjectionWorker(QObject* parent = nullptr);
    ~ProjectionWorker() override;

    void request(ProjectionRequest request);
    /// Ends it where it is: what was found so far is delivered as the last layout. What comes after the iterations is left
    /// out if that is under way.
    void stop();
    /// Drops it: nothing more is delivered.
    void cancel();
    bool isBusy() const { return m_task.isBusy(); }
    const ProjectionProgress& progress() const { return m_progress; }

signals:
    void progressed();
    /// The last one of a request has isDone set.
    void layoutReady(lodestone::LayoutPtr layout);
    /// Stopped before there was a layout.
    void abandoned();
    void failed(const QString& text);

private:
    /// What the other thread has to say.
    struct Report {
        ProjectionProgress progress;
        LayoutPtr layout; ///< null: none, or the one before still holds
    };
    /// Between the threads, for one request.
    struct Channel {
        std::stop_source halt; ///< of the search for neighbors and the iterations
        std::stop_source skip; ///< of the measuring
        std::mutex mutex; ///< guards the report
        std::optional<Report> report; ///< waits for the GUI thread
        bool isFull(); ///< a layout waits
        QElapsedTimer delivered; ///< GUI thread only: since the last delivery
    };
    using ChannelPtr = std::shared_ptr<Channel>;

    static LayoutPtr compute(const ProjectionRequest& request, Channel& channel, const std::function<void(Report)>& tell);
    void post(const ChannelPtr& channel, Report report);
    void deliver(const ChannelPtr& channel);

    ChannelPtr m_channel; ///< of the request under way
    ProjectionProgress m_progress;
    BackgroundTask m_task; ///< last, so that it ends first
};

} // namespace lodestone
