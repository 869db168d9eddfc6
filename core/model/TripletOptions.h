// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optim/RowOptimizer.h"
#include "core/param/Param.h"

#include <vector>

namespace lodestone {

/// What the models share that learn one Euclidean space from positives and sampled negatives. A model sets its own defaults.
struct TripletOptions {
    int dimension = 32;
    int batch = 512;
    double learningRate = 0.3;
    Choice optimizer{optimizerNames};
    double clip = 1;
    int negatives = 5;
    double margin = 2;

    OptimizerKind optimizerKind() const { return static_cast<OptimizerKind>(optimizer.value); }

    std::vector<Param> vectorParams(); ///< dimension, batch, learning rate, optimizer, clip
    Param negativesParam();
    Param marginParam();
};

} // namespace lodestone
