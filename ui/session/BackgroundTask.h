// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <functional>
#include <stop_token>

namespace lodestone {

/// Works out one thing at a time on a thread of its own. Latest wins: a new start makes the one before void. The work
/// leaves one core of the machine to others.
class BackgroundTask : public QObject {
    Q_OBJECT

public:
    /// What is done with the result, on the thread this object lives on.
    using Delivery = std::function<void()>;
    /// Runs on the other thread; it may end early, with no delivery, once a stop is requested.
    using Work = std::function<Delivery(std::stop_token)>;

    explicit BackgroundTask(QObject* parent = nullptr);
    ~BackgroundTask() override;

    void start(Work work);
    void cancel();
    bool isBusy() const { return m_busy; }

signals:
    /// There was not enough memory, or the work threw an Error; the text is for the user.
    void failed(const QString& text);

private:
    void post(std::uint64_t number, const Delivery& delivery);

    QThreadPool m_thread;
    std::stop_source m_stop;
    std::uint64_t m_newest = 0;
    bool m_busy = false;
};

} // namespace lodestone
