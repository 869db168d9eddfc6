// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace lodestone {

/// One line on standard error that fills up; nothing where standard error is no terminal.
class ProgressBar {
public:
    ProgressBar(std::string label, bool quiet);
    ~ProgressBar() { clear(); }
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// @param part  0..1, or negative where it is not known.  @param note  text after the bar
    /// Draws at most ten times a second, and not in the first half second.
    void update(double part, const std::string& note = {});
    /// Takes the bar away.
    void clear();

private:
    using Clock = std::chrono::steady_clock;
    const std::string m_label;
    const bool m_enabled;
    Clock::time_point m_next;
    bool m_drawn = false;
};

} // namespace lodestone
