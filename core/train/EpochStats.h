// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eval/RankMetrics.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace lodestone {

struct NamedValue {
    std::string key; ///< as in the JSON lines: "l1", "hr@10"
    double value;
    bool operator==(const NamedValue&) const = default;
};

/// Quantiles .05 .25 .5 .75 .95 of the adaptive margins of one kind.
struct MarginBand {
    std::string key; ///< "m_u", "m_i", "m_l"
    std::array<double, 5> quantiles;
};

/// What is known of one finished epoch. Epochs count from 1; epoch 0 is the start and has metrics but no loss.
struct EpochStats {
    int epoch = 0;
    double seconds = 0; ///< training alone, without evaluation
    double evaluationSeconds = 0; ///< ranking and NMI
    double pairsPerSecond = 0; ///< train positives per second of training
    std::vector<NamedValue> loss; ///< mean per positive and term: l1 l2 la lp lr
    std::vector<NamedValue> active; ///< share of active hinges per term, 0..1: l1 l2 la
    std::optional<RankMetrics> train, validation, test; ///< absent where not evaluated
    std::optional<double> nmi10, nmi20; ///< absent without labels
    /// The same of item vectors mapped by L^I (mml.md 12); only of the best epoch at the end, and of models with that metric.
    std::optional<double> metricNmi10, metricNmi20;
    std::vector<MarginBand> margins; ///< empty where a model has none
    double learningRate = 0;
    double total() const; ///< sum of the loss terms
};

} // namespace lodestone
