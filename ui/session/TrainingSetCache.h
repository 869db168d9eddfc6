// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunSpec.h"
#include "core/train/TrainingSet.h"

#include <mutex>

namespace lodestone {

/// What the runs of one data set and split learn from; made when first asked for. Threads may share it.
class TrainingSetCache {
public:
    /// Of vectors that were made elsewhere: without ratings.  Throws Error as makeTrainingSet().
    TrainingSetPtr of(const DatasetPtr& data, const SplitOptions& split);

private:
    std::mutex m_mutex; ///< guards the members below
    TrainingSetPtr m_set;
    SplitOptions m_split;
};

} // namespace lodestone
