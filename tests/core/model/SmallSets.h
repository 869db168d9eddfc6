// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/SampleData.h"
#include "core/train/TrainingSet.h"
#include "tests/core/train/HandMadeData.h"

namespace lodestone {

/// 60 users, 40 items, 700 generated ratings.
inline TrainingSetPtr smallSet()
{
    GeneratorOptions options;
    options.numUsers = 60;
    options.numItems = 40;
    options.numRatings = 700;
    options.numLabels = 4;
    const DatasetPtr data = generateDataset(options);
    return makeTrainingSet(data, makeSplit(*data, {}));
}

/// Three users and three items in three train positives, (0, 0), (1, 1), (2, 2): an epoch visits each of six rows once.
inline TrainingSetPtr sixRowsSet()
{
    const DatasetPtr data = handMadeData(
        3, 3, {{UserIndex{0}, ItemIndex{0}, 5}, {UserIndex{1}, ItemIndex{1}, 5}, {UserIndex{2}, ItemIndex{2}, 5}});
    auto split = std::make_shared<Split>();
    split->train = {RatingIndex{0}, RatingIndex{1}, RatingIndex{2}};
    return makeTrainingSet(data, split);
}

/// Fixture T0: two users, three items, four ratings, all of them to train with.
inline TrainingSetPtr fixtureT0()
{
    const DatasetPtr data = handMadeData(2, 3,
                                         {{UserIndex{0}, ItemIndex{0}, 5},
                                          {UserIndex{0}, ItemIndex{1}, 2},
                                          {UserIndex{1}, ItemIndex{1}, 4},
                                          {UserIndex{1}, ItemIndex{2}, 3}});
    auto split = std::make_shared<Split>();
    for (std::uint32_t rating = 0; rating < 4; ++rating)
        split->train.push_back(RatingIndex{rating});
    return makeTrainingSet(data, split);
}

} // namespace lodestone
