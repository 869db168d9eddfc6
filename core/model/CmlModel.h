// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/BatchCovariance.h"
#include "core/model/RankWeights.h"
#include "core/model/TripletModel.h"

namespace lodestone {

struct ModelInfo;

/// Options of Collaborative Metric Learning (baselines.md 3.2). The defaults are the tuned ones of mml.md 13.
struct CmlOptions : TripletOptions {
    bool rankWeight = true;
    double omegaP = 0;

    std::vector<Param> params();
};

/// Collaborative Metric Learning: of the negatives drawn for a positive the closest is pushed out of the margin, weighted by
/// an estimate of the positive's rank. Source: Hsieh et al., WWW 2017.
class CmlModel : public TripletModel {
public:
    static ModelInfo info();
    CmlModel() : TripletModel(m_options, {"hinge", "lp"}, 0x314c4d43) { } // "CML1"
    std::vector<Param> params() override { return m_options.params(); }
    EpochLoss endEpoch() override;
    const CmlOptions& options() const { return m_options; }

protected:
    void startMore(std::stop_token stop) override;
    std::uint64_t moreBytes(const TrainingSet& data) const override;
    void saveMore(std::ostream& out) const override;
    void loadMore(std::istream& in) override;
    void trainOn(std::size_t batch, std::span<const PositivePair> positives) override;

private:
    template <int K> void trainFixed(std::size_t batch, std::span<const PositivePair> positives);

    CmlOptions m_options;
    RankWeights m_rankWeights;
    BatchCovariance m_covariance; ///< unused where omega_p = 0
};

} // namespace lodestone
