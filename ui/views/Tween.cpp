// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/Tween.h"

#include <algorithm>

namespace lodestone {

void Tween::start(const RowMatrix& from, const RowMatrix& to, bool jump)
{
    m_to = to;
    const bool sameShape = from.rows() == to.rows() && from.cols() == to.cols();
    m_from = !jump && sameShape && static_cast<std::size_t>(to.rows()) <= maxPoints ? from : RowMatrix();
    m_active = true;
}

void Tween::step(double elapsedMs, RowMatrix& positions)
{
    const double part = std::clamp(elapsedMs / durationMs, 0.0, 1.0);
    if (m_from.size() == 0 || part >= 1) {
        positions = m_to;
        m_active = false;
        return;
    }
    // Slow at both ends: the eye follows a point better.
    const auto weight = static_cast<float>(part * part * (3 - 2 * part));
    positions = m_from + weight * (m_to - m_from);
}

} // namespace lodestone
