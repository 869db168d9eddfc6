// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Interrupt.h"

#include <csignal>
#include <ctime>

namespace lodestone {

namespace {
sigset_t watchedSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}
} // namespace

Interrupt::Interrupt()
{
    const sigset_t signals = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_watcher = std::jthread([this](std::stop_token over) {
        const sigset_t awaited = watchedSignals();
        constexpr timespec pause{0, 50'000'000};
        while (!over.stop_requested())
            if (sigtimedwait(&awaited, nullptr, &pause) > 0)
                m_stop.request_stop();
    });
}

Interrupt::~Interrupt()
{
    m_watcher.request_stop();
    m_watcher.join();
    const sigset_t signals = watchedSignals();
    pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

} // namespace lodestone
