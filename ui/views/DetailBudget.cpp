// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DetailBudget.h"

#include <QString>

#include <algorithm>

namespace lodestone {

void DetailBudget::reset(bool software)
{
    m_budget = software ? 100'000 : 1'000'000;
    m_targetMs = software ? softwareTargetMs : targetMs;
    m_overheadMs = 0;
}

/// What is left of a frame for its points.
double DetailBudget::pointsMs() const
{
    constexpr double leastShare = 0.4; // where the window takes most of the time, fewer points would not help much
    return std::max(m_targetMs - m_overheadMs, leastShare * m_targetMs);
}

void DetailBudget::frameDrawn(std::size_t numPoints, double milliseconds)
{
    constexpr std::size_t minimum = 20'000;
    // Few points tell more about the fixed cost of a frame than about the points.
    if (numPoints < minimum || milliseconds <= 0)
        return;
    const double fitting = static_cast<double>(numPoints) * pointsMs() / milliseconds;
    // All points of a picture may be too many although the budget had room for more.
    const double drawn = static_cast<double>(std::min(m_budget, numPoints)), budget = static_cast<double>(m_budget);
    const double base = fitting < drawn ? drawn : budget;
    if (fitting < drawn || fitting > budget) // a quarter of the way: one slow frame is no reason to drop half of the picture
        m_budget = std::max(minimum, static_cast<std::size_t>(0.75 * base + 0.25 * fitting));
}

std::size_t DetailBudget::whileStill(std::size_t numPoints) const
{
    const double affordable = static_cast<double>(m_budget) * patienceMs / pointsMs();
    return static_cast<double>(numPoints) <= affordable ? numPoints : 4 * m_budget;
}

bool isSoftwareRenderer(const QString& rendererName)
{
    static const char* const names[] = {"llvmpipe", "softpipe", "swiftshader", "software", "QPainter"};
    return std::any_of(std::begin(names), std::end(names),
                       [&](const char* name) { return rendererName.contains(QLatin1String(name), Qt::CaseInsensitive); });
}

} // namespace lodestone
