// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ConvMfOptions.h"
#include "core/model/EmbeddingModel.h"
#include "core/model/ItemDocuments.h"
#include "core/model/PmfSolver.h"
#include "core/neural/DocumentNetwork.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lodestone {

struct ModelInfo;

/// The three parts of the objective of ConvMF.
struct ConvMfObjective {
    double data = 0; ///< half the squared errors of the ratings; see PmfObjective
    double ridge = 0; ///< half lambda_u |U|^2
    double text = 0; ///< half lambda_v sum s_j |v_j - theta_j|^2
    double total() const { return data + ridge + text; }
};

/// Convolutional matrix factorization: ratings are fitted by alternating least squares, where an item's vector is expected
/// at theta, what a convolutional network reads in its title; then the network learns to read the vectors that were found.
/// An epoch solves all users, then all items, then trains the network for some rounds. Without titles theta is 0 and the
/// model is probabilistic matrix factorization. Vectors compare by dot product.
/// Source: Kim, Park, Oh, Lee and Yu, RecSys 2016. Differs from it in that an item without ratings weighs as if it had one.
class ConvMfModel : public EmbeddingModel {
public:
    static ModelInfo info();
    /// The entry that runs where there is nothing to read.
    static ModelInfo infoWithoutText();

    std::vector<Param> params() override { return m_options.params(); }
    void start(TrainingSetPtr data, std::uint64_t seed, std::stop_token stop = {}) override;
    std::uint64_t stateBytes(const TrainingSet& data) const override;
    /// Batches of users, of items, then steps of the network.
    std::size_t numBatches() const override;
    void beginEpoch(int epoch) override;
    void trainBatch(std::size_t batch) override;
    EpochLoss endEpoch() override;
    std::vector<TrainingNote> notes() const override;
    EmbeddingView embedding() const override;
    void fill(Snapshot& snapshot) const override;
    double learningRate() const override { return m_options.learningRate; }
    void setLearningRate(double rate) override { m_options.learningRate = rate; }
    void save(std::ostream& out) const override;
    void load(std::istream& in) override;

    /// After the last finished half-sweep or step of the network. @pre the first epoch's half-sweeps are finished
    ConvMfObjective objective() const { return m_objective; }
    std::size_t numUserBatches() const;
    std::size_t numItemBatches() const;
    /// theta, numItems x dimension; zeros without text.
    std::span<const float> read() const { return m_read; }
    bool readsText() const { return m_network != nullptr; }

private:
    float* items();
    void startVectors();
    void startNetwork();
    void solveBatch(bool users, std::size_t batch);
    void stepNetwork(std::size_t step);
    void shuffleDocuments(std::size_t round);
    void readAll();
    double textTerm() const;
    void checkFinite(std::size_t batch) const;
    std::size_t stepsPerRound() const;

    ConvMfOptions m_options;
    TrainingSetPtr m_data;
    std::uint64_t m_seed = 0;
    int m_epoch = 0;
    RatingRows m_userRatings, m_itemRatings;
    std::vector<float> m_vectors; ///< numEntities x dimension, users first
    std::vector<float> m_read; ///< theta
    std::vector<float> m_itemStrengths; ///< lambda_v s
    std::optional<PmfSolver> m_solver;
    PmfObjective m_half; ///< of the half-sweep in work
    ConvMfObjective m_objective;
    ItemDocuments m_documents; ///< empty where nothing is read
    std::unique_ptr<DocumentNetwork> m_network; ///< null where nothing is read
    std::vector<std::uint32_t> m_order; ///< items in the order of the round
    std::vector<std::int32_t> m_batchWords;
    std::vector<float> m_batchTargets, m_batchWeights;
};

} // namespace lodestone
