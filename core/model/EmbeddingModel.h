// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/model/Relation.h"
#include "core/param/Param.h"
#include "core/train/Snapshot.h"
#include "core/train/TrainingSet.h"

#include <array>
#include <cstdint>
#include <iosfwd>
#include <memory>
#include <stop_token>
#include <string_view>
#include <vector>

namespace lodestone {

/// The learned vectors and how to compare them; a view into the model, valid until it trains on.
struct EmbeddingView {
    RowMatrixRef vectors; ///< numEntities x dimension, users first
    std::size_t numUsers;
    Comparison comparison;
    std::array<const Eigen::MatrixXf*, numRelations> factors{}; ///< L per Relation; null unless Mahalanobis
};

EmbeddingView viewOf(const Snapshot& snapshot);

/// Loss, activity and margins of one epoch, as endEpoch() gives them.
struct EpochLoss {
    std::vector<NamedValue> loss, active;
    std::vector<MarginBand> margins; ///< empty where a model has none
};

/// What a user should know about a training before it starts.
struct TrainingNote {
    bool isWarning = false; ///< something is left out, or not as one would expect
    std::string text; ///< a sentence without a full stop
};

/// Learns one vector per user and item. Calls come in this order: set params(), start(), then per epoch beginEpoch(),
/// trainBatch(0 .. numBatches() - 1), endEpoch(). Same options, data and seed give the same bytes on any number of threads.
class EmbeddingModel {
public:
    virtual ~EmbeddingModel() = default;

    /// The options of this model; pointers into it, valid as long as it lives. Fixed once start() was called,
    /// except the learning rate.
    virtual std::vector<Param> params() = 0;
    /// Initial vectors. Throws Error if options and data do not fit. A stop ends it early and leaves a model that can only
    /// be destroyed or started again.
    virtual void start(TrainingSetPtr data, std::uint64_t seed, std::stop_token stop = {}) = 0;
    /// Bytes that start() will take for what it learns, without the data.
    virtual std::uint64_t stateBytes(const TrainingSet& data) const = 0;
    virtual std::size_t numBatches() const = 0;
    /// @param epoch  from 1
    virtual void beginEpoch(int epoch) = 0;
    /// Throws DivergedError naming epoch, batch and term when a loss is not finite.
    virtual void trainBatch(std::size_t batch) = 0;
    virtual EpochLoss endEpoch() = 0;

    /// How this data is trained on. Known after start().
    virtual std::vector<TrainingNote> notes() const { return {}; }
    virtual EmbeddingView embedding() const = 0;
    /// Fills embeddings, factors, margins, comparison and numUsers.
    virtual void fill(Snapshot& snapshot) const = 0;
    virtual double learningRate() const = 0;
    virtual void setLearningRate(double rate) = 0;

    /// Full state after an epoch: load() into a model that was start()ed with the same data, options and seed, then
    /// training on gives the same bytes as never having stopped. Throws Error on a foreign or damaged stream.
    virtual void save(std::ostream& out) const = 0;
    virtual void load(std::istream& in) = 0;
};

} // namespace lodestone
