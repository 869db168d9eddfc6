// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/SampleData.h"
#include "core/model/catalogue.h"
#include "core/train/train.h"

#include <algorithm>
#include <sstream>
#include <string>

namespace lodestone {

inline DatasetPtr smallData()
{
    GeneratorOptions options;
    options.numUsers = 200;
    options.numItems = 120;
    options.numRatings = 3000;
    options.numLabels = 4;
    return generateDataset(options);
}

inline RunSpec smallSpec(std::string_view model = "mml", int epochs = 6)
{
    RunSpec spec;
    spec.model = std::string(model);
    spec.settings = {{"dimension", "8"}};
    if (findParam(createModel(model)->params(), "batch"))
        spec.settings.push_back({"batch", "128"});
    spec.epochs = epochs;
    return spec;
}

inline TrainEnd trainUntil(Training& training, int epochs, const TrainListener& listener = {}, std::stop_token stop = {})
{
    PauseGate pause;
    return training.run(epochs, listener, pause, std::move(stop));
}

inline std::string modelBytes(Training& training)
{
    std::ostringstream out;
    training.model().save(out);
    return out.str();
}

/// All that two epochs say but their times.
inline bool sameFigures(const EpochStats& x, const EpochStats& y)
{
    return x.epoch == y.epoch && x.loss == y.loss && x.active == y.active && x.validation == y.validation && x.test == y.test
        && x.nmi10 == y.nmi10 && x.nmi20 == y.nmi20 && x.learningRate == y.learningRate;
}

inline bool sameHistory(const EpochHistory& x, const EpochHistory& y)
{
    return std::ranges::equal(x, y, sameFigures);
}

/// Model, history and best epoch, byte for byte.
inline bool sameResult(Training& x, Training& y)
{
    return modelBytes(x) == modelBytes(y) && sameHistory(x.history(), y.history()) && x.bestEpoch() == y.bestEpoch()
        && (!x.best()) == (!y.best()) && (!x.best() || x.best()->embeddings == y.best()->embeddings);
}

} // namespace lodestone
