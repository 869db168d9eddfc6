// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DetailBudget.h"

#include <QString>

#include <algorithm>

namespace lodestone {

void DetailBudget::reset(bool software)
{
    m_budget = software ? 100'000 : 1'000'000;
}

void DetailBudget::frameDrawn(std::size_t numPoints, double milliseconds)
{
    constexpr std::size_t minimum = 20'000;
    // Few points tell more about the fixed cost of a frame than about the points.
    if (numPoints < minimum || milliseconds <= 0)
        return;
    const double fitting = static_cast<double>(numPoints) * targetMs / milliseconds;
    const bool tooMany = numPoints >= m_budget && fitting < static_cast<double>(m_budget);
    const bool roomLeft = fitting > static_cast<double>(m_budget);
    if (tooMany || roomLeft) // a quarter of the way: one slow frame is no reason to drop half of the picture
        m_budget = std::max(minimum, static_cast<std::size_t>(0.75 * static_cast<double>(m_budget) + 0.25 * fitting));
}

std::size_t DetailBudget::whileStill(std::size_t numPoints) const
{
    const double affordable = static_cast<double>(m_budget) * patienceMs / targetMs;
    return static_cast<double>(numPoints) <= affordable ? numPoints : 4 * m_budget;
}

bool isSoftwareRenderer(const QString& rendererName)
{
    static const char* const names[] = {"llvmpipe", "softpipe", "swiftshader", "software", "QPainter"};
    return std::any_of(std::begin(names), std::end(names),
                       [&](const char* name) { return rendererName.contains(QLatin1String(name), Qt::CaseInsensitive); });
}

} // namespace lodestone
