// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/SampleData.h"
#include "core/train/train.h"
#include "ui/session/Session.h"

namespace lodestone {

/// A session with a small generated data set and, after train(), a real run of three epochs.
struct TrainedSession {
    explicit TrainedSession(const std::string& model = "mml")
    {
        GeneratorOptions options;
        options.numUsers = 80;
        options.numItems = 50;
        options.numRatings = 900;
        data = generateDataset(options);
        session.setData(data, {}, QStringLiteral("made-up"));
        spec.model = model;
        spec.settings = {{"dimension", "8"}};
        spec.epochs = 3;
    }
    void train()
    {
        session.beginRun(spec);
        Training training(data, spec);
        TrainListener listener;
        listener.snapshot = [&](const SnapshotPtr& snapshot) {
            if (snapshot->batch == 0)
                session.addSnapshots({snapshot}, snapshot);
        };
        PauseGate pause;
        training.run(spec.epochs, listener, pause, {});
    }

    DatasetPtr data;
    RunSpec spec;
    Session session;
};

} // namespace lodestone
