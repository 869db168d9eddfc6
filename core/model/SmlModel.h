// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/TripletModel.h"

namespace lodestone {

struct ModelInfo;

/// Options of Symmetric Metric Learning (baselines.md 3.5). The defaults are the best of a grid on ml-100k by validation
/// Recall@50, and better than the authors' on Yelp, too: margins of at most 1 are small for vectors of length 1.
struct SmlOptions : TripletOptions {
    double lambda = 0.1;
    double gamma = 10;

    SmlOptions();
    std::vector<Param> params();
};

/// Symmetric Metric Learning: the negative is pushed away from the user and from the positive item, each with an adaptive
/// margin of its own. Source: Li et al., AAAI 2020.
class SmlModel : public TripletModel {
public:
    static ModelInfo info();
    SmlModel() : TripletModel(m_options, {"user", "item", "margin"}, 0x314c4d53) { } // "SML1"
    std::vector<Param> params() override { return m_options.params(); }
    EpochLoss endEpoch() override;
    void fill(Snapshot& snapshot) const override;

protected:
    void startMore(std::stop_token stop) override;
    std::uint64_t moreBytes(const TrainingSet& data) const override;
    void saveMore(std::ostream& out) const override;
    void loadMore(std::istream& in) override;
    void trainOn(std::size_t batch, std::span<const PositivePair> positives) override;

private:
    template <int K> void trainFixed(std::size_t batch, std::span<const PositivePair> positives);
    std::vector<float> marginsOf(bool users) const;

    SmlOptions m_options;
    AlignedVector<LearnedNumber> m_margins; ///< m_u of users, then n_i of items
};

} // namespace lodestone
