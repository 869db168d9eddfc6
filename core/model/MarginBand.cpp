// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/MarginBand.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lodestone {

MarginBand bandOf(const char* key, std::vector<float> values)
{
    constexpr std::array shares{0.05, 0.25, 0.5, 0.75, 0.95};
    MarginBand band{key, {}};
    auto first = values.begin();
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const auto wanted = values.begin() + std::llround(shares[i] * static_cast<double>(values.size() - 1));
        std::nth_element(first, wanted, values.end());
        band.quantiles[i] = *wanted;
        first = wanted;
    }
    return band;
}

} // namespace lodestone
