// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ImlOptions.h"

namespace lodestone {

ImlOptions::ImlOptions()
{
    learningRate = 0.03;
    negatives = 100;
    margin = 1;
}

std::vector<Param> ImlOptions::params()
{
    std::vector<Param> all = vectorParams();
    const std::vector<Param> more{
        {"negatives", &negatives, 1, 100, PARAM_TEXT("Param", "Selection"), PARAM_TEXT("Param", "Drawn negatives"),
         PARAM_TEXT("Param", "Items drawn per user, of which the nearest are selected.")},
        {"neighbors", &neighbors, 1, 100, PARAM_TEXT("Param", "Selection"), PARAM_TEXT("Param", "Neighbors"),
         PARAM_TEXT("Param", "The nearest positives of each user that are selected, and as many negatives.")},
        {"subsets", &subsets, 1, 10000, PARAM_TEXT("Param", "Selection"), PARAM_TEXT("Param", "Subsets"),
         PARAM_TEXT("Param", "Parts of the users that an epoch goes through one after the other.")},
        {"rounds", &rounds, 1, 100, PARAM_TEXT("Param", "Selection"), PARAM_TEXT("Param", "Rounds"),
         PARAM_TEXT("Param", "How often a subset is selected and learned from, at most.")},
        {"stability", &stability, 0, 1, PARAM_TEXT("Param", "Selection"), PARAM_TEXT("Param", "Stability"),
         PARAM_TEXT("Param", "Rounds end when a selection has this Jaccard index with the one before.")},
        {"mu", &mu, 0, 1, PARAM_TEXT("Param", "Loss"), PARAM_TEXT("Param", "μ: push"),
         PARAM_TEXT("Param", "Share of the triplets in the loss; the rest pulls the selected positives.")},
        marginParam(),
        {"learning_rate_metric", &learningRateMetric, 0, 1e6, PARAM_TEXT("Param", "Metric"),
         PARAM_TEXT("Param", "Learning rate of L"), PARAM_TEXT("Param", "Step of the factor L of the metric of a subset.")},
    };
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace lodestone
