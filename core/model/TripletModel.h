// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/EmbeddingModel.h"
#include "core/model/TripletBatch.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace lodestone {

/// What the models have in common that learn one Euclidean space from positives and sampled negatives: the order of the
/// positives, the table of vectors, figures, divergence, saving. A model adds its options and its loss.
class TripletModel : public EmbeddingModel {
public:
    void start(TrainingSetPtr data, std::uint64_t seed, std::stop_token stop = {}) override;
    std::uint64_t stateBytes(const TrainingSet& data) const override;
    std::size_t numBatches() const override;
    void beginEpoch(int epoch) override;
    void trainBatch(std::size_t batch) override;
    EpochLoss endEpoch() override;
    EmbeddingView embedding() const override;
    void fill(Snapshot& snapshot) const override;
    double learningRate() const override { return m_options.learningRate; }
    void setLearningRate(double rate) override { m_options.learningRate = rate; }
    void save(std::ostream& out) const override;
    void load(std::istream& in) override;

protected:
    /// @param options  of the model; they live as long as it does.  @param terms  names of its loss terms, in the order of
    ///                 LossSums.  @param magic  first bytes of a saved state
    TripletModel(TripletOptions& options, std::vector<std::string_view> terms, std::uint32_t magic)
        : m_options(options), m_terms(std::move(terms)), m_magic(magic)
    {
    }

    /// Takes what a model learns beside the vectors. Called by start() when the vectors are there.
    virtual void startMore(std::stop_token) { }
    virtual std::uint64_t moreBytes(const TrainingSet&) const { return 0; }
    virtual void saveMore(std::ostream&) const { }
    virtual void loadMore(std::istream&) { }
    /// One step on a batch. Called by trainBatch().
    virtual void trainOn(std::size_t batch, std::span<const PositivePair> positives) = 0;

    const TrainingSet& data() const { return *m_data; }
    std::uint64_t seed() const { return m_seed; }
    int epoch() const { return m_epoch; }
    EntityTable& table() { return m_table; }
    const EntityTable& table() const { return m_table; }
    TripletBatch& batch() { return *m_batch; }
    LossSums& sums() { return m_batch->sums; }
    float rate() const { return static_cast<float>(m_options.learningRate); }
    std::span<const PositivePair> positives() const { return m_positives; }
    std::span<const PositivePair> positivesOf(std::size_t batch) const;
    /// Throws DivergedError if a term is no longer finite.
    void checkFinite(std::size_t batch) const;

private:
    TripletOptions& m_options;
    std::vector<std::string_view> m_terms;
    std::uint32_t m_magic;
    TrainingSetPtr m_data;
    std::uint64_t m_seed = 0;
    int m_epoch = 0;
    EntityTable m_table; ///< users first
    std::unique_ptr<TripletBatch> m_batch;
    std::vector<PositivePair> m_positives; ///< in the order of the epoch
};

} // namespace lodestone
