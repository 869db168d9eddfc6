// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/RankWeights.h"

#include "core/model/MagneticLoss.h"

namespace lodestone {

RankWeights::RankWeights(std::size_t numEntities, int wanted) : m_numEntities(numEntities)
{
    for (int violating = 0; violating <= wanted; ++violating)
        m_full.push_back(of(violating, wanted));
}

float RankWeights::of(int violating, int drawn) const
{
    return static_cast<float>(rankWeight(m_numEntities, violating, drawn));
}

} // namespace lodestone
