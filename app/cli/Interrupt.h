// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace lodestone {

/// Turns Ctrl+C (and SIGTERM) into a stop request while it lives, so that work ends between two batches.
/// Create it before any other thread is started: threads inherit the blocked signals.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    std::stop_token token() const { return m_stop.get_token(); }
    bool requested() const { return m_stop.stop_requested(); }

private:
    std::stop_source m_stop;
    std::jthread m_watcher; // last: joined first
};

} // namespace lodestone
