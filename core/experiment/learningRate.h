// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunSpec.h"

#include <optional>

namespace lodestone {

/// The one rate that can be changed while a model trains.
struct LearningRate {
    static constexpr const char* key = "learning_rate"; ///< among the options of a model

    double value = 0; ///< that a run begins with
    double min = 0, max = 0; ///< inclusive, as the model declares them
    bool allows(double rate) const { return rate >= min && rate <= max; }
};

/// Absent where the model has none, such as one of least squares. Throws Error for an unknown model or bad settings.
std::optional<LearningRate> learningRateOf(const RunSpec& spec);

} // namespace lodestone
