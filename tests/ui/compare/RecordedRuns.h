// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/RunRecorder.h"
#include "tests/core/store/StoredRuns.h"
#include "tests/core/train/SmallTraining.h"

#include <QTemporaryDir>

#include <filesystem>
#include <semaphore>
#include <string>

namespace lodestone {

/// A project file with short trainings of small data, each recorded as the window and the command line do it.
class RecordedRuns {
public:
    const DatasetPtr data = smallData();
    std::filesystem::path path() const { return m_folder.filePath(QStringLiteral("runs.lodestone")).toStdString(); }

    DataId dataId() const
    {
        Project project = Project::openOrCreate(path());
        return project.addData(reference(), namesOf(*data));
    }

    RunId record(const std::string& name, const RunSpec& spec) const
    {
        Training training(data, spec);
        const DataId id = dataId();
        Project project = Project::open(path());
        StoredRun run = someRun(name, id);
        run.spec = spec;
        const RunId added = project.addRun(run);
        std::counting_semaphore<> written(0);
        RunRecorder recorder(project, added, training, {[&](const EpochStats&) { written.release(); }, {}});
        TrainListener waiting; // a training that is faster than the disk keeps fewer epochs in the series
        waiting.withinEpochs = false;
        waiting.snapshot = [&](const SnapshotPtr&) { written.acquire(); };
        trainUntil(training, spec.epochs, recorder.listener(waiting));
        recorder.finish(RunStatus::Completed, training.evaluateBest());
        return added;
    }

private:
    DataReference reference() const
    {
        DataReference reference = someData();
        reference.numUsers = data->numUsers();
        reference.numItems = data->numItems();
        reference.numRatings = data->interactions.size();
        return reference;
    }

    const QTemporaryDir m_folder;
};

} // namespace lodestone
