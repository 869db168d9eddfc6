// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ProgressBar.h"

#include <algorithm>
#include <iostream>
#include <unistd.h>

namespace lodestone {

ProgressBar::ProgressBar(std::string label, bool quiet)
    : m_label(std::move(label)), m_enabled(!quiet && isatty(STDERR_FILENO) == 1),
      m_next(Clock::now() + std::chrono::milliseconds(500))
{
}

void ProgressBar::update(double part, const std::string& note)
{
    if (!m_enabled || Clock::now() < m_next)
        return;
    constexpr int width = 30;
    const int filled = static_cast<int>(std::clamp(part, 0.0, 1.0) * width);
    std::string text = "\r" + m_label + " [" + std::string(static_cast<std::size_t>(filled), '=')
        + std::string(static_cast<std::size_t>(width - filled), ' ') + "]";
    if (part >= 0)
        text += " " + std::to_string(static_cast<int>(std::min(part, 1.0) * 100)) + "%";
    std::cerr << text << (note.empty() ? "" : " ") << note << "\x1b[K" << std::flush;
    m_drawn = true;
    m_next = Clock::now() + std::chrono::milliseconds(100);
}

void ProgressBar::clear()
{
    if (m_drawn)
        std::cerr << "\r\x1b[K" << std::flush;
    m_drawn = false;
}

} // namespace lodestone
