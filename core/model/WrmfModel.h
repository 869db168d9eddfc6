// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AlignedVector.h"
#include "core/model/EmbeddingModel.h"
#include "core/model/WrmfSolver.h"

#include <optional>
#include <vector>

namespace lodestone {

struct ModelInfo;

enum class ConfidenceKind { Binary, Rating };
inline constexpr std::string_view confidenceNames[] = {PARAM_TEXT("Param", "binary"), PARAM_TEXT("Param", "rating")};

/// Options of weighted regularized matrix factorization (baselines.md 3.1). Alpha and lambda are the best of a grid by
/// validation Recall@50 over five data sets together; ml-100k alone would have 10 and 40.
struct WrmfOptions {
    int dimension = 32;
    double alpha = 20;
    double lambda = 100;
    Choice confidence{confidenceNames};

    std::vector<Param> params();
};

/// Weighted regularized matrix factorization: every pair is fitted, positives to 1 with a higher confidence, all others to
/// 0, by alternating least squares. An epoch solves all users, then all items. Vectors compare by dot product.
/// Sources: Hu, Koren and Volinsky, ICDM 2008; Pan et al., ICDM 2008.
class WrmfModel : public EmbeddingModel {
public:
    static ModelInfo info();

    std::vector<Param> params() override { return m_options.params(); }
    void start(TrainingSetPtr data, std::uint64_t seed, std::stop_token stop = {}) override;
    std::uint64_t stateBytes(const TrainingSet& data) const override;
    /// Batches of users, then batches of items.
    std::size_t numBatches() const override;
    void beginEpoch(int epoch) override;
    void trainBatch(std::size_t batch) override;
    EpochLoss endEpoch() override;
    EmbeddingView embedding() const override;
    void fill(Snapshot& snapshot) const override;
    double learningRate() const override { return 0; } ///< least squares have none
    void setLearningRate(double) override { }
    void save(std::ostream& out) const override;
    void load(std::istream& in) override;

    /// The objective after the last finished half-sweep. @pre the first one is finished
    WrmfObjective objective() const { return m_objective; }
    std::size_t numUserBatches() const;

private:
    float* side(bool users);
    void beginHalf(bool users);

    WrmfOptions m_options;
    TrainingSetPtr m_data;
    int m_epoch = 0, m_stride = 0;
    AlignedVector<float> m_vectors; ///< numEntities x stride, users first
    WrmfConfidence m_userConfidence, m_itemConfidence;
    std::optional<WrmfSolver> m_solver;
    WrmfObjective m_half, m_objective; ///< of the half-sweep in work, and after the last one
};

} // namespace lodestone
