// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Project.h"

#include <string>

namespace lodestone {

/// Everything that can be asked of a project, as one text. Throws Error.
inline std::string allOf(Project& project)
{
    std::string seen;
    for (const auto& [id, data] : project.data())
        seen += data.fingerprint + std::to_string(project.names(id).ids.size());
    for (const StoredRun& run : project.runs()) {
        seen += run.about.name + run.spec.model + std::to_string(run.numEpochs);
        for (const EpochStats& stats : project.history(run.id))
            seen += std::to_string(stats.epoch) + "," + std::to_string(stats.total()) + ";";
        for (const KeptKind kind : {KeptKind::Best, KeptKind::Last, KeptKind::Series})
            for (const int epoch : project.keptEpochs(run.id, kind))
                seen += std::to_string(project.embedding(run.id, kind, epoch).embeddings.sum());
        if (const auto state = project.state(run.id))
            seen.append(state->bytes.begin(), state->bytes.end());
    }
    for (const std::string& name : project.documents("selection"))
        seen += *project.document("selection", name);
    return seen;
}

/// Opens it first, for writing.
inline std::string allOf(const std::filesystem::path& path)
{
    Project project = Project::open(path);
    return allOf(project);
}

} // namespace lodestone
