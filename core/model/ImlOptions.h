// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/TripletOptions.h"

namespace lodestone {

/// Options of the adaptation of Iterative Metric Learning (baselines.md 3.3). The defaults are the best of a
/// grid on ml-100k by validation Recall@50: the more positives of a user take part, the better.
struct ImlOptions : TripletOptions {
    int subsets = 10; // S
    int rounds = 4; // T_max
    int neighbors = 100; // a
    double stability = 0.8;
    double mu = 0.5;
    double learningRateMetric = 0.01;

    ImlOptions();
    std::vector<Param> params();
};

} // namespace lodestone
