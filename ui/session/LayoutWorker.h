// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Layout.h"
#include "ui/session/LayoutChain.h"

#include <QObject>
#include <QString>

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace lodestone {

/// Computes layouts on a thread of its own. Latest wins: of the requests that come in while one is computed, only the
/// newest is kept; of the layouts that wait for the GUI thread, only the newest is delivered.
class LayoutWorker : public QObject {
    Q_OBJECT

public:
    explicit LayoutWorker(QObject* parent = nullptr);
    ~LayoutWorker() override;

    /// @pre data and snapshot are not null and belong together
    void request(LayoutRequest request);
    /// Another run follows: drops what is under way or waiting, and its rotations.
    void beginRun();

signals:
    /// On the thread this object lives on.
    void layoutReady(lodestone::LayoutPtr layout);
    void failed(const QString& text);

private:
    struct Job {
        LayoutRequest request;
        std::uint64_t run = 0;
    };
    struct Result {
        LayoutPtr layout; ///< null: `error` says why
        QString error;
        std::uint64_t run = 0;
    };

    void work(std::stop_token stop);
    void compute(Job job, std::stop_token stop);
    void post(Result result);
    void deliver();

    LayoutChain m_chain; ///< worker thread only
    std::uint64_t m_chainRun = 0; ///< worker thread only: the run m_chain belongs to
    std::mutex m_mutex; ///< guards the members below
    std::condition_variable_any m_changed;
    std::optional<Job> m_job;
    std::optional<Result> m_result;
    std::stop_source m_cancelRun;
    std::uint64_t m_run = 0;
    std::jthread m_thread; ///< last, so that it ends first
};

} // namespace lodestone
