// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/RunOptions.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace lodestone {

namespace {
// In the order of the enums of core.
constexpr std::string_view splitNames[] = {PARAM_TEXT("Param", "folds"), PARAM_TEXT("Param", "random"),
                                           PARAM_TEXT("Param", "time"), PARAM_TEXT("Param", "leave-one-out"),
                                           PARAM_TEXT("Param", "files")};
static_assert(std::size(splitNames) == static_cast<std::size_t>(SplitMethod::Files) + 1);
constexpr std::string_view maskNames[] = {PARAM_TEXT("Param", "seen"), PARAM_TEXT("Param", "train")};
constexpr std::string_view candidateNames[] = {PARAM_TEXT("Param", "full"), PARAM_TEXT("Param", "sampled")};

template <typename Enum> Choice choiceOf(std::span<const std::string_view> names, Enum value)
{
    return {names, static_cast<int>(value)};
}

std::vector<Param> trainingParams(RunOptions& o)
{
    return {
        {"epochs", &o.epochs, 1, 100000, PARAM_TEXT("Param", "Training"), PARAM_TEXT("Param", "Epochs"),
         PARAM_TEXT("Param", "Passes over all positive ratings. A finished run can be continued for more.")},
        {"seed", &o.seed, 0, std::numeric_limits<int>::max(), PARAM_TEXT("Param", "Training"), PARAM_TEXT("Param", "Seed"),
         PARAM_TEXT("Param", "The same seed gives the same split, the same run and the same picture.")},
        {"patience", &o.patience, 0, 10000, PARAM_TEXT("Param", "Training"), PARAM_TEXT("Param", "Early stop after"),
         PARAM_TEXT("Param",
                    "Stop after so many evaluations without a better Recall@50 on the validation ratings; 0 never stops "
                    "early.")},
    };
}

std::vector<Param> evaluationParams(RunOptions& o)
{
    return {
        {"split", &o.split, 0, 0, PARAM_TEXT("Param", "Evaluation"), PARAM_TEXT("Param", "Split"),
         PARAM_TEXT("Param",
                    "Into 60 % training, 20 % validation and 20 % test. folds: each user's ratings in five parts. random: "
                    "all ratings at random. time: each user's latest ratings are tested. leave-one-out: only the latest "
                    "one is. files: as the files say that came with the data.")},
        {"fold", &o.fold, 0, 4, PARAM_TEXT("Param", "Evaluation"), PARAM_TEXT("Param", "Fold"),
         PARAM_TEXT("Param", "The part that is tested; the next one validates.")},
        {"mask", &o.mask, 0, 0, PARAM_TEXT("Param", "Evaluation"), PARAM_TEXT("Param", "Left out of ranking"),
         PARAM_TEXT("Param",
                    "seen: a user's training items, and validation items too when testing. train: training items only.")},
        {"candidates", &o.candidates, 0, 0, PARAM_TEXT("Param", "Evaluation"), PARAM_TEXT("Param", "Candidates"),
         PARAM_TEXT("Param", "full: all other items are ranked. sampled: the relevant items among 500 drawn ones.")},
        {"eval-every", &o.evaluateEvery, 1, 1000, PARAM_TEXT("Param", "Evaluation"), PARAM_TEXT("Param", "Every n epochs"),
         PARAM_TEXT("Param", "Epochs from one evaluation to the next; the last epoch is always evaluated.")},
        {"evaluate-test", &o.evaluateTest, 0, 0, PARAM_TEXT("Param", "Evaluation"), PARAM_TEXT("Param", "Test curves"),
         PARAM_TEXT("Param", "Also rank the test ratings each time. It never decides which epoch is best.")},
        {"evaluate-train", &o.evaluateTrain, 0, 0, PARAM_TEXT("Param", "Evaluation"), PARAM_TEXT("Param", "Train curves"),
         PARAM_TEXT("Param", "Also rank the training ratings each time, which shows overfitting and takes the longest.")},
    };
}
} // namespace

RunOptions::RunOptions()
{
    const RunSpec defaults;
    epochs = defaults.epochs;
    seed = static_cast<int>(defaults.seed);
    split = choiceOf(splitNames, defaults.split.method);
    fold = defaults.split.fold;
    mask = choiceOf(maskNames, defaults.evaluation.mask);
    candidates = choiceOf(candidateNames, defaults.evaluation.candidates);
    evaluateEvery = defaults.evaluateEvery;
    patience = defaults.patience;
    evaluateTrain = defaults.evaluateTrain;
}

std::vector<Param> RunOptions::params()
{
    std::vector<Param> all = trainingParams(*this);
    for (const Param& param : evaluationParams(*this))
        all.push_back(param);
    return all;
}

void RunOptions::write(RunSpec& spec) const
{
    spec.epochs = epochs;
    spec.seed = static_cast<std::uint64_t>(seed);
    spec.split.method = static_cast<SplitMethod>(split.value);
    // Only folds have numbers; the field is locked, but keeps what was typed.
    spec.split.fold = spec.split.method == SplitMethod::Folds ? fold : 0;
    spec.split.seed = spec.seed;
    spec.evaluation.mask = static_cast<Mask>(mask.value);
    spec.evaluation.candidates = static_cast<Candidates>(candidates.value);
    spec.evaluation.seed = spec.seed;
    spec.evaluateEvery = evaluateEvery;
    spec.patience = patience;
    spec.evaluateTrain = evaluateTrain;
    spec.evaluateTest = evaluateTest;
}

void RunOptions::read(const RunSpec& spec)
{
    epochs = spec.epochs;
    seed = static_cast<int>(spec.seed);
    split.value = static_cast<int>(spec.split.method);
    fold = spec.split.fold;
    mask.value = static_cast<int>(spec.evaluation.mask);
    candidates.value = static_cast<int>(spec.evaluation.candidates);
    evaluateEvery = spec.evaluateEvery;
    patience = spec.patience;
    evaluateTrain = spec.evaluateTrain;
    evaluateTest = spec.evaluateTest;
}

} // namespace lodestone
