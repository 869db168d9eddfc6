// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ProjectArguments.h"

#include "core/Error.h"

#include <CLI/CLI.hpp>

#include <utility>

namespace lodestone {

void ProjectArguments::addTo(CLI::App& command)
{
    constexpr const char* group = "Project";
    command.add_option("--project", m_file, "Record into this file, and go on where the same call stopped")->group(group);
    command.add_option("--save-every", m_saveEvery, "Seconds between saved training states; 0 = with every epoch")
        ->check(CLI::Range(0.0, 1e6))
        ->capture_default_str()
        ->group(group);
    command
        .add_option("--series-budget", m_seriesMegabytes,
                    "Most megabytes of a run for the vectors of single epochs; beyond it every second of them goes")
        ->check(CLI::Range(0, 1'000'000))
        ->capture_default_str()
        ->group(group);
    command
        .add_flag("--copy-data", m_copiesData,
                  "Keep a compressed copy of the files of the data in the project, so that it can be opened without them")
        ->needs("--project")
        ->group(group);
}

Project ProjectArguments::open() const
{
    Project project = Project::openOrCreate(m_file);
    if (project.isReadOnly())
        throw Error(project.readOnlyReason());
    return project;
}

void ProjectArguments::copyData(Project& project, DataId data, const std::vector<std::filesystem::path>& opened,
                                std::stop_token stop) const
{
    if (m_copiesData && !project.dataCopyBytes(data))
        project.putDataCopy(data, opened, std::move(stop));
}

std::chrono::milliseconds ProjectArguments::stateInterval() const
{
    return std::chrono::milliseconds(static_cast<std::int64_t>(m_saveEvery * 1000));
}

} // namespace lodestone
