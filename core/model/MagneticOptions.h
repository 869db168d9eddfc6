// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/Param.h"

#include <string_view>
#include <vector>

namespace lodestone {

enum class MetricKind { Full, Diagonal, Shared, Euclid };
enum class Schedule { Reproducible, Hogwild };
enum class InitialVectors { Gaussian, Uniform };

inline constexpr std::string_view metricKindNames[] = {PARAM_TEXT("Param", "full"), PARAM_TEXT("Param", "diagonal"),
                                                       PARAM_TEXT("Param", "shared"), PARAM_TEXT("Param", "euclid")};
inline constexpr std::string_view scheduleNames[] = {PARAM_TEXT("Param", "reproducible"), PARAM_TEXT("Param", "hogwild")};
inline constexpr std::string_view initialVectorNames[] = {PARAM_TEXT("Param", "gaussian"), PARAM_TEXT("Param", "uniform")};

/// Options of Magnetic Metric Learning with the defaults of mml.md 11. Symbols are the paper's.
struct MagneticOptions {
    int dimension = 32; // k
    int batch = 512; // B
    double learningRate = 0.3; // eta
    Choice init{initialVectorNames};
    Choice schedule{scheduleNames};

    double alpha = 0.7;
    double lambda = 0.15;
    double rho = 0;
    bool pushInMetric = false;

    int negatives = 5; // S
    int userNegatives = 5; // S_u
    double theta = 0.3;

    Choice metric{metricKindNames};
    double tau = 0.5;
    double kappa = 0.05;
    double learningRateMetric = 0.05; // eta_W of W^U and W^I
    double learningRateMetricUi = 0.005; // eta_W of W^UI

    bool adaptiveMargins = true;
    double margin = 0.02;
    double learningRateMargin = 0.05; // eta_M
    double omegaR = 5;

    double omegaP = 0.03;

    std::vector<Param> params();

    MetricKind metricKind() const { return static_cast<MetricKind>(metric.value); }
    bool isHogwild() const { return static_cast<Schedule>(schedule.value) == Schedule::Hogwild; }
    bool isUniformInit() const { return static_cast<InitialVectors>(init.value) == InitialVectors::Uniform; }
};

} // namespace lodestone
