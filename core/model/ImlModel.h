// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ImlOptions.h"
#include "core/model/NeighborLoss.h"
#include "core/model/NeighborMetric.h"
#include "core/model/NeighborSelection.h"
#include "core/model/TripletModel.h"

namespace lodestone {

struct ModelInfo;

/// An adaptation of Iterative Metric Learning, a classifier, to embeddings: an epoch goes over subsets of the users; in
/// each, rounds select every user's nearest positives and as many of the nearest drawn negatives, learn a metric on them and
/// move the vectors under it, until the selection is stable. At the end the metric is folded into the vectors. Source of the
/// idea: Wang et al., IJCAI 2018.
class ImlModel : public TripletModel {
public:
    static ModelInfo info();
    ImlModel() : TripletModel(m_options, {"pull", "push"}, 0x314c4d49) { } // "IML1"
    std::vector<Param> params() override { return m_options.params(); }
    std::vector<TrainingNote> notes() const override;
    /// Subsets of users.
    std::size_t numBatches() const override;
    void beginEpoch(int epoch) override;
    void trainBatch(std::size_t batch) override;
    EpochLoss endEpoch() override;

protected:
    void startMore(std::stop_token stop) override;
    std::uint64_t moreBytes(const TrainingSet& data) const override;
    void trainOn(std::size_t, std::span<const PositivePair>) override { } ///< its batches are subsets of users

private:
    /// What the neighbors of one user contribute, in memory of the caller.
    struct Share {
        AlignedVector<float> deltas, products; ///< x = p - q of positives and negatives, and M x
        std::vector<float> distances, coefficients;
    };
    struct Step {
        std::size_t begin, end; ///< users of the selection
        std::size_t size() const { return end - begin; }
    };

    std::span<const std::uint32_t> subset(std::size_t batch) const;
    template <int K> void trainSubset();
    template <int K> NeighborLoss<float> measure(std::size_t at, Share& share) const;
    template <int K> void stepMetric();
    template <int K> void stepVectors(Step step);
    template <int K> void moveNeighbors(std::size_t at, std::size_t firstSlot, Share& share);
    void fold();
    Share makeShare() const;
    Step stepFrom(std::size_t begin) const;
    std::size_t placeSlots(Step step);
    std::size_t mostSlots() const;

    ImlOptions m_options;
    std::vector<std::uint32_t> m_order; ///< users with positives, in the order of the epoch
    NeighborSelection m_selection;
    NeighborMetric m_metric;
    std::vector<AlignedVector<float>> m_grams; ///< per piece of users: sum of c x x^T, padded
    std::vector<NeighborLoss<float>> m_losses; ///< per user of a step
    RowGradients m_gradients;
    std::vector<std::size_t> m_firstSlots; ///< per user of a step: itself, then its neighbors
    std::uint64_t m_numPulled = 0; ///< positives of all steps of the epoch
};

} // namespace lodestone
