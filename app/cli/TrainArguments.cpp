// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TrainArguments.h"

#include "core/Error.h"
#include "core/model/catalogue.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace lodestone {

void TrainArguments::addTo(CLI::App& command, Options options)
{
    if (options == Options::All)
        addModelOptions(command);
    command.add_option("--epochs", m_spec.epochs, "Passes over the train ratings")
        ->check(CLI::Range(1, 1000000))
        ->capture_default_str();
    command.add_option("--seed", m_spec.seed, "Master seed: same seed, same result")->capture_default_str();
    command.add_option("--split-seed", m_splitSeed, "Seed of the split alone (default: the master seed)");
    command.add_option("--eval-every", m_spec.evaluateEvery, "Epochs between evaluations")
        ->check(CLI::Range(1, 1000000))
        ->capture_default_str();
    command
        .add_option("--patience", m_spec.patience,
                    "Stop after so many evaluations without better validation Recall@50; 0 = never")
        ->check(CLI::Range(0, 1000000))
        ->capture_default_str();
    command.add_option("--threads", m_threads, "Threads to use; 0 = all cores")
        ->check(CLI::Range(0, 1024))
        ->capture_default_str();
    command
        .add_option(
            "--split", m_split,
            "How ratings are split: 60/20/20 per user in 5 folds, by rating at random or per user by time; the latest "
            "of each user left out; as --train, --validation and --test say")
        ->check(CLI::IsMember(std::vector<std::string>(splitMethodKeys().begin(), splitMethodKeys().end())))
        ->capture_default_str();
    command.add_option("--fold", m_spec.split.fold, "Fold to test, 0 to 4")->check(CLI::Range(0, 4))->capture_default_str();
    command
        .add_option("--mask", m_mask, "Items left out of a ranking: those seen in train and validation, or in train only")
        ->check(CLI::IsMember({"seen", "train"}))
        ->capture_default_str();
}

void TrainArguments::addModelOptions(CLI::App& command)
{
    command.add_option("--set", m_settings, "Set an option of the model; 'lodestone-cli models' lists them")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false);
    command.add_option("--preset", m_preset,
                       "Options that belong together, set before --set; 'lodestone-cli models' lists them");
    command.add_flag("--eval-train", m_spec.evaluateTrain, "Rank the train ratings, too, at every evaluation");
    command.add_option("--candidates", m_candidates, "Items to rank: full, or the relevant ones and 500 sampled ones")
        ->check(CLI::IsMember({"full", "sampled"}))
        ->capture_default_str();
}

RunSpec TrainArguments::spec(const std::string& model) const
{
    RunSpec spec = m_spec;
    spec.model = model;
    if (!m_preset.empty())
        spec.settings = changesOf(modelInfo(model), presetOf(modelInfo(model), m_preset));
    for (const std::string& text : m_settings) {
        const std::size_t equals = text.find('=');
        if (equals == std::string::npos)
            throw Error("--set " + text + ": expected KEY=VALUE, for example --set dimension=16");
        spec.settings.push_back({text.substr(0, equals), text.substr(equals + 1)});
    }
    const auto keys = splitMethodKeys();
    spec.split.method = static_cast<SplitMethod>(std::find(keys.begin(), keys.end(), m_split) - keys.begin());
    if (spec.split.fold != 0 && spec.split.method != SplitMethod::Folds)
        throw Error("--fold " + std::to_string(spec.split.fold) + ": only --split folds has numbered folds");
    spec.split.seed = m_splitSeed.value_or(spec.seed);
    spec.evaluation.mask = m_mask == "train" ? Mask::Train : Mask::Seen;
    spec.evaluation.candidates = m_candidates == "sampled" ? Candidates::Sampled : Candidates::Full;
    spec.evaluation.seed = spec.split.seed;
    return spec;
}

} // namespace lodestone
