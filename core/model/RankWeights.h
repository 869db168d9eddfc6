// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace lodestone {

/// WARP estimates of the rank of a positive, ln(1 + n M / W), worked out once for full draws. Without entities all are 1.
class RankWeights {
public:
    RankWeights() = default;
    /// @param numEntities  n.  @param wanted  W, negatives drawn where there are enough
    RankWeights(std::size_t numEntities, int wanted);

    /// @param violating  M, negatives inside the margin.  @param drawn  at most the wanted ones
    float operator()(int violating, int drawn) const
    {
        if (m_full.empty())
            return 1;
        return drawn + 1 == static_cast<int>(m_full.size()) ? m_full[static_cast<std::size_t>(violating)]
                                                            : of(violating, drawn);
    }

private:
    float of(int violating, int drawn) const;

    std::size_t m_numEntities = 0;
    std::vector<float> m_full;
};

} // namespace lodestone
