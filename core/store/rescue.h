// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace lodestone {

/// What could be saved of a damaged project.
struct RescueReport {
    std::size_t numRuns = 0, numEpochs = 0, numEmbeddings = 0, numStates = 0, numDocuments = 0;
    std::vector<std::string> losses; ///< what could not be read, one line each

    bool isWhole() const { return losses.empty(); }
};

/// Copies all that can be read of `damaged`, which stays as it is, into the new project `rescued`, value by value. What has
/// lost its checksum is left out and told, never guessed; a run whose settings are lost is lost with all that is its own.
/// Throws Error if nothing can be read, or `rescued` is there already or cannot be written.
RescueReport rescueProject(const std::filesystem::path& damaged, const std::filesystem::path& rescued);

} // namespace lodestone
