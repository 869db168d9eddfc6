// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ProjectRecording.h"

#include "core/Error.h"
#include "core/experiment/keptRuns.h"
#include "core/store/thisMachine.h"
#include "core/store/trainingState.h"
#include "core/train/rateChanges.h"

#include <CLI/CLI.hpp>

#include <utility>

namespace lodestone {

void ProjectRecording::addTo(CLI::App& command)
{
    m_arguments.addTo(command);
    command.add_option("--name", m_name, "Name of the run in the project (default: the model's key, numbered)")
        ->group("Project");
}

void ProjectRecording::open()
{
    m_project = m_arguments.open();
}

std::optional<StoredRun> ProjectRecording::findRun(DataId data, const RunSpec& spec)
{
    if (!m_name.empty()) {
        auto run = m_project->findRun(m_name);
        if (run && (run->data != data || !isSameRun(run->spec, spec)))
            throw Error(m_arguments.file() + ": run '" + m_name
                        + "' has other data or options than this call; give another --name, or the same options:\n  "
                        + run->commandLine);
        return run;
    }
    for (StoredRun& run : m_project->runs())
        if (run.data == data && isSameRun(run.spec, spec) && repeatsRun(run.commandLine))
            return std::move(run);
    return std::nullopt;
}

std::string ProjectRecording::begin(Training& training, const DataReference& data, const std::string& commandLine)
{
    const DataId dataId = m_project->addData(data, namesOf(*training.data().data));
    const RunSpec& spec = training.spec();
    if (const auto known = findRun(dataId, spec)) {
        m_run = known->id;
        if (spec.epochs > known->spec.epochs)
            m_project->setSpec(m_run, spec, commandLine);
        const auto state = m_project->state(m_run);
        if (!state)
            return "run '" + known->about.name + "' begins anew: it was never saved";
        restoreTraining(training, state->bytes);
        m_continuesAfter = training.epoch();
        return "run '" + known->about.name + "' goes on after epoch " + std::to_string(m_continuesAfter);
    }
    StoredRun run;
    run.about.name = m_name.empty() ? freeRunName(*m_project, spec.model) : m_name;
    run.data = dataId;
    run.spec = spec;
    run.splitDigest = digestOf(*training.data().split);
    run.commandLine = commandLine;
    stampRun(run);
    run.state = RunStatus::Running; // or else a queue would take it for one of its own
    run.seriesBudget = m_arguments.seriesBudget();
    m_run = m_project->addRun(run);
    return "recording run '" + run.about.name + "'";
}

void ProjectRecording::copyData(const std::vector<std::filesystem::path>& opened, std::stop_token stop)
{
    m_arguments.copyData(*m_project, m_project->run(m_run).data, opened, std::move(stop));
}

std::vector<SnapshotPtr> ProjectRecording::earlierSnapshots(const EpochHistory& history)
{
    std::vector<SnapshotPtr> snapshots;
    for (const int epoch : m_project->keptEpochs(m_run, KeptKind::Series)) {
        if (epoch > m_continuesAfter)
            break;
        auto snapshot = std::make_shared<Snapshot>(m_project->embedding(m_run, KeptKind::Series, epoch));
        snapshot->history = history.upTo(epoch);
        snapshots.push_back(std::move(snapshot));
    }
    return snapshots;
}

std::unique_ptr<RunRecorder> ProjectRecording::record(const Training& training, RecorderEvents events)
{
    return std::make_unique<RunRecorder>(*m_project, m_run, training, std::move(events), m_arguments.stateInterval());
}

} // namespace lodestone
