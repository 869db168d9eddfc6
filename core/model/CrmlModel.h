// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/CoEmbeddings.h"
#include "core/model/TripletModel.h"

namespace lodestone {

struct ModelInfo;

/// Options of CRML (baselines.md 3.4).
struct CrmlOptions : TripletOptions {
    double alpha = 1, beta = 1;
    CoOccurrenceOptions coOccurrence;

    std::vector<Param> params();
};

/// Collaborative metric learning whose vectors are drawn to co-embeddings, which learn how often two users share items and
/// two items users. An epoch passes over pairs of users, pairs of items and positives. Source: Wu et al., Neural Networks
/// 124 (2020), after the authors' code.
class CrmlModel : public TripletModel {
public:
    static ModelInfo info();
    CrmlModel() : TripletModel(m_options, {"hinge", "users", "items"}, 0x314c5243) { } // "CRL1"
    std::vector<Param> params() override { return m_options.params(); }
    std::vector<TrainingNote> notes() const override;
    std::size_t numBatches() const override;
    void beginEpoch(int epoch) override;
    void trainBatch(std::size_t batch) override;
    EpochLoss endEpoch() override;
    const CoEmbeddings& coEmbeddings() const { return m_coEmbeddings; }

protected:
    void startMore(std::stop_token stop) override;
    std::uint64_t moreBytes(const TrainingSet& data) const override;
    void saveMore(std::ostream& out) const override { m_coEmbeddings.save(out); }
    void loadMore(std::istream& in) override { m_coEmbeddings.load(in); }
    void trainOn(std::size_t batch, std::span<const PositivePair> positives) override;

private:
    std::size_t batchesOf(EntityKind kind) const;
    template <int K> void trainFixed(std::size_t batch, std::span<const PositivePair> positives);

    CrmlOptions m_options;
    CoEmbeddings m_coEmbeddings;
};

} // namespace lodestone
