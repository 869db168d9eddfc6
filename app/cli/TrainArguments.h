// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunPlan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace lodestone {

/// The options of a run as the command line gives them (architecture.md 6).
class TrainArguments {
public:
    /// All, or only what does not change a model or what is measured of it.
    enum class Options { All, Protocol };
    /// Adds --set, --epochs, --seed, --split, ... to a command; the object must outlive the parsing.
    void addTo(CLI::App& command, Options options = Options::All);
    /// Throws Error for settings that are not key=value, or an unknown model or preset.
    RunSpec spec(const std::string& model) const;
    /// Whether the split has a seed of its own.
    SplitSeed splitSeed() const { return m_splitSeed ? SplitSeed::Stays : SplitSeed::FollowsSeed; }
    int threads() const { return m_threads; }

private:
    void addModelOptions(CLI::App& command);

    std::vector<std::string> m_settings;
    std::string m_preset;
    RunSpec m_spec;
    std::optional<std::uint64_t> m_splitSeed;
    std::string m_split = "folds", m_mask = "seen", m_candidates = "full";
    int m_threads = 0;
};

} // namespace lodestone
