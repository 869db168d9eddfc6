// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/MagneticOptions.h"

namespace lodestone {

namespace {
std::vector<Param> trainingParams(MagneticOptions& o)
{
    return {
        {"dimension", &o.dimension, 1, 1024, PARAM_TEXT("Param", "Model"), PARAM_TEXT("Param", "Dimension k"),
         PARAM_TEXT("Param", "Coordinates of each vector. 4, 8, 16, 32 and 64 are fastest.")},
        {"batch", &o.batch, 1, 65536, PARAM_TEXT("Param", "Model"), PARAM_TEXT("Param", "Batch size B"),
         PARAM_TEXT("Param",
                    "Positive ratings per update of the metrics; within a batch all gradients see the same vectors.")},
        {"learning_rate", &o.learningRate, 0, 1e6, PARAM_TEXT("Param", "Model"), PARAM_TEXT("Param", "Learning rate η"),
         PARAM_TEXT("Param",
                    "Step of the vectors (AdaGrad with one accumulator per vector). The paper's 0.01 to 0.05 needs "
                    "more than 40 epochs.")},
        {"init", &o.init, 0, 0, PARAM_TEXT("Param", "Model"), PARAM_TEXT("Param", "Initial vectors"),
         PARAM_TEXT("Param",
                    "gaussian: mean 0, variance 1/k. uniform: the paper's, mean 0.2, variance 0.04. Both end in the "
                    "unit ball.")},
        {"schedule", &o.schedule, 0, 0, PARAM_TEXT("Param", "Model"), PARAM_TEXT("Param", "Schedule"),
         PARAM_TEXT("Param",
                    "reproducible: same seed, same result on any number of threads. hogwild: lock-free updates in "
                    "place, faster, not reproducible on more than one thread.")},
    };
}

std::vector<Param> lossParams(MagneticOptions& o)
{
    return {
        {"alpha", &o.alpha, 0, 1, PARAM_TEXT("Param", "Loss"), PARAM_TEXT("Param", "α: explicit share"),
         PARAM_TEXT("Param", "Weight of the explicit loss (ratings); the rest goes to the latent loss (similar pairs).")},
        {"lambda", &o.lambda, 0, 1, PARAM_TEXT("Param", "Loss"), PARAM_TEXT("Param", "λ: user side share"),
         PARAM_TEXT("Param",
                    "Share of the triplets with a negative user within the explicit loss. The paper's 0.5 weakens the "
                    "ranking of popular items.")},
        {"rho", &o.rho, 0, 1, PARAM_TEXT("Param", "Loss"), PARAM_TEXT("Param", "ρ: push between equals"),
         PARAM_TEXT("Param",
                    "Scales the push of user from user and item from item in Eq. 7 and 8. 1 is the printed loss, which is "
                    "satisfied from the first step.")},
        {"push_in_metric", &o.pushInMetric, 0, 0, PARAM_TEXT("Param", "Loss"),
         PARAM_TEXT("Param", "Push trains the metrics"),
         PARAM_TEXT("Param", "Whether that push also trains W^U and W^I; then they grow until the hinges switch off.")},
        {"negatives", &o.negatives, 1, 100, PARAM_TEXT("Param", "Loss"), PARAM_TEXT("Param", "Negative items S"),
         PARAM_TEXT("Param", "Items drawn per positive; the closest one becomes the negative.")},
        {"user_negatives", &o.userNegatives, 1, 100, PARAM_TEXT("Param", "Loss"), PARAM_TEXT("Param", "Negative users S_u"),
         PARAM_TEXT("Param", "Users drawn per positive; the closest one becomes the negative.")},
        {"theta", &o.theta, 0, 1, PARAM_TEXT("Param", "Loss"), PARAM_TEXT("Param", "θ: similarity threshold"),
         PARAM_TEXT("Param", "Two users (items) are similar if their lists overlap by more than this Jaccard index.")},
    };
}

std::vector<Param> metricParams(MagneticOptions& o)
{
    return {
        {"metric", &o.metric, 0, 0, PARAM_TEXT("Param", "Metric"), PARAM_TEXT("Param", "Metric"),
         PARAM_TEXT("Param",
                    "full: three learned matrices. diagonal: their diagonals only. shared: one matrix for all "
                    "relations. euclid: none is learned.")},
        {"tau", &o.tau, 0.01, 10, PARAM_TEXT("Param", "Metric"), PARAM_TEXT("Param", "τ: scale of the metric"),
         PARAM_TEXT("Param", "Mean eigenvalue of each metric, kept after every batch. Smaller makes a margin wider.")},
        {"kappa", &o.kappa, 0, 1, PARAM_TEXT("Param", "Metric"), PARAM_TEXT("Param", "κ: anchor of W^UI"),
         PARAM_TEXT("Param", "Pull of L^UI towards a multiple of the identity after every batch.")},
        {"learning_rate_metric", &o.learningRateMetric, 0, 1e6, PARAM_TEXT("Param", "Metric"),
         PARAM_TEXT("Param", "Learning rate of W^U, W^I"),
         PARAM_TEXT("Param", "Step of their factors L (AdaGrad per entry).")},
        {"learning_rate_metric_ui", &o.learningRateMetricUi, 0, 1e6, PARAM_TEXT("Param", "Metric"),
         PARAM_TEXT("Param", "Learning rate of W^UI"),
         PARAM_TEXT("Param", "Step of its factor L, also of the shared one (AdaGrad per entry).")},
    };
}

std::vector<Param> marginParams(MagneticOptions& o)
{
    return {
        {"adaptive_margins", &o.adaptiveMargins, 0, 0, PARAM_TEXT("Param", "Margins"),
         PARAM_TEXT("Param", "Adaptive margins"),
         PARAM_TEXT("Param",
                    "Each user and item learns margins of its own (Eq. 15). Without it all stay at the start value.")},
        {"margin", &o.margin, 0.001, 1, PARAM_TEXT("Param", "Margins"), PARAM_TEXT("Param", "Start value"),
         PARAM_TEXT("Param", "Margin of every user and item at the start; the fixed margin without adaptive margins.")},
        {"learning_rate_margin", &o.learningRateMargin, 0, 1e6, PARAM_TEXT("Param", "Margins"),
         PARAM_TEXT("Param", "Learning rate of margins"), PARAM_TEXT("Param", "Step of the margins (AdaGrad per margin).")},
        {"omega_r", &o.omegaR, 0, 1e6, PARAM_TEXT("Param", "Regularizers"), PARAM_TEXT("Param", "ω_R: pull of margins"),
         PARAM_TEXT("Param", "Pull of the margins towards 1, stronger for entities with few ratings. 0 lets them fall.")},
        {"omega_p", &o.omegaP, 0, 1e6, PARAM_TEXT("Param", "Regularizers"), PARAM_TEXT("Param", "ω_P: covariance"),
         PARAM_TEXT("Param",
                    "Weight of the squared correlations between coordinates (Eq. 12). Neutral up to 1, harmful above.")},
    };
}
} // namespace

std::vector<Param> MagneticOptions::params()
{
    std::vector<Param> all;
    for (const auto& group : {trainingParams(*this), lossParams(*this), metricParams(*this), marginParams(*this)})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

} // namespace lodestone
