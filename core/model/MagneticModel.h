// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/EmbeddingModel.h"
#include "core/model/MagneticBatch.h"
#include "core/model/MagneticOptions.h"
#include "core/model/MagneticState.h"

#include <memory>
#include <vector>

namespace lodestone {

/// Magnetic Metric Learning as mml.md gives it: users and items in one space, pulled together by observed ratings and
/// by similar lists, pushed apart by sampled negatives, under learned metrics and adaptive margins.
class MagneticModel : public EmbeddingModel {
public:
    std::vector<Param> params() override { return m_options.params(); }
    void start(TrainingSetPtr data, std::uint64_t seed, std::stop_token stop = {}) override;
    std::uint64_t stateBytes(const TrainingSet& data) const override;
    std::vector<TrainingNote> notes() const override;
    std::size_t numBatches() const override;
    void beginEpoch(int epoch) override;
    void trainBatch(std::size_t batch) override;
    EpochLoss endEpoch() override;
    EmbeddingView embedding() const override;
    void fill(Snapshot& snapshot) const override;
    double learningRate() const override { return m_options.learningRate; }
    void setLearningRate(double rate) override;
    void save(std::ostream& out) const override;
    void load(std::istream& in) override;

    const MagneticOptions& options() const { return m_options; }
    const SimilarPairs& similarUsers() const { return m_similarUsers; }
    const SimilarPairs& similarItems() const { return m_similarItems; }

private:
    double marginPull() const;
    std::vector<MarginBand> marginBands() const;
    void updateFactors();

    MagneticOptions m_options;
    TrainingSetPtr m_data;
    std::uint64_t m_seed = 0;
    SimilarPairs m_similarUsers, m_similarItems;
    MagneticState m_state;
    std::unique_ptr<MagneticBatch> m_batch;
    std::vector<PositivePair> m_positives; ///< in the order of this epoch
    int m_epoch = 0;
    std::array<Eigen::MatrixXf, numRelations> m_factors; ///< of the state, for views
};

} // namespace lodestone
