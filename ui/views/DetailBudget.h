// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

class QString;

namespace lodestone {

/// How many points may be drawn such that the picture stays fluid, learned from the frames drawn so far.
class DetailBudget {
public:
    static constexpr double targetMs = 33; ///< of a frame while something moves
    static constexpr double softwareTargetMs = 50; ///< the same, drawn by the processor
    static constexpr double patienceMs = 250; ///< of a frame while all is still

    /// @param software  drawn by the processor: starts at 100 thousand points instead of 1 million
    void reset(bool software);
    void frameDrawn(std::size_t numPoints, double milliseconds);
    /// What a frame takes beyond drawing its points: putting the window together and bringing it to the screen.
    void setOverhead(double milliseconds) { m_overheadMs = milliseconds; }
    /// While points or camera move.
    std::size_t whileMoving() const { return m_budget; }
    /// When all is still: all of them if that is expected to take patienceMs or less, else four times whileMoving().
    std::size_t whileStill(std::size_t numPoints) const;

private:
    double pointsMs() const;

    std::size_t m_budget = 1'000'000;
    double m_targetMs = targetMs, m_overheadMs = 0;
};

/// True for GL_RENDERER texts of drivers that draw with the processor.
bool isSoftwareRenderer(const QString& rendererName);

} // namespace lodestone
