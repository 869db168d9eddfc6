// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"

#include <cstddef>

namespace lodestone {

/// Moves all points in a straight line from one layout to the next. It knows no clock.
class Tween {
public:
    static constexpr double durationMs = 200;
    static constexpr std::size_t maxPoints = 300'000; ///< above it, layouts jump

    /// Starts at `from`; a different shape, too many points or `jump` go to the end at once.
    void start(const RowMatrix& from, const RowMatrix& to, bool jump);
    bool isActive() const { return m_active; }
    /// Writes the positions at `elapsedMs` after the start; at durationMs and later exactly the end, and it is over.
    void step(double elapsedMs, RowMatrix& positions);

private:
    RowMatrix m_from, m_to;
    bool m_active = false;
};

} // namespace lodestone
