// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/CmlModel.h"

#include "core/model/TripletLosses.h"
#include "core/model/catalogue.h"

namespace lodestone {

namespace {
enum CmlTerm { CmlHinge, CmlCovariance };
}

std::vector<Param> CmlOptions::params()
{
    std::vector<Param> all = vectorParams();
    all.push_back(negativesParam());
    all.push_back(marginParam());
    all.push_back({"rank_weight", &rankWeight, 0, 0, PARAM_TEXT("Param", "Loss"), PARAM_TEXT("Param", "Weight by rank"),
                   PARAM_TEXT("Param",
                              "Weighs each positive by ln(1 + items × share of the drawn negatives inside the margin), an "
                              "estimate of its rank. Without it all weigh 1.")});
    all.push_back({"omega_p", &omegaP, 0, 1e6, PARAM_TEXT("Param", "Regularizers"), PARAM_TEXT("Param", "ω_P: covariance"),
                   PARAM_TEXT("Param",
                              "Weight of the squared correlations between coordinates, from the vectors of the previous "
                              "batch. The authors' code sums them with their signs.")});
    return all;
}

ModelInfo CmlModel::info()
{
    const Preset official{"official",
                          PARAM_TEXT("Model", "The authors' values"),
                          PARAM_TEXT("Model", "The main script of the authors' code, without item features."),
                          {{"dimension", "100"},
                           {"batch", "50000"},
                           {"learning_rate", "0.1"},
                           {"optimizer", "adagrad"},
                           {"negatives", "20"},
                           {"margin", "1.9"}}};
    const Preset published{"published",
                           PARAM_TEXT("Model", "Published style"),
                           PARAM_TEXT("Model", "As CML is mostly compared with: many negatives and the covariance term."),
                           {{"learning_rate", "0.1"},
                            {"optimizer", "adagrad"},
                            {"negatives", "20"},
                            {"margin", "1"},
                            {"omega_p", "1"}}};
    return {"cml",
            "CML",
            PARAM_TEXT("Model", "Collaborative Metric Learning: Euclidean distances, the closest of some drawn negatives."),
            "Hsieh et al., Collaborative Metric Learning, WWW 2017",
            {},
            {official, published},
            []() -> std::unique_ptr<EmbeddingModel> { return std::make_unique<CmlModel>(); }};
}

void CmlModel::startMore(std::stop_token)
{
    m_rankWeights = m_options.rankWeight ? RankWeights(data().data->numItems(), m_options.negatives) : RankWeights();
    if (m_options.omegaP > 0)
        m_covariance = BatchCovariance(table().stride, static_cast<std::size_t>(m_options.batch));
}

std::uint64_t CmlModel::moreBytes(const TrainingSet&) const
{
    if (m_options.omegaP <= 0)
        return 0;
    return BatchCovariance::bytes(kernels::strideOf(m_options.dimension), static_cast<std::size_t>(m_options.batch));
}

void CmlModel::trainOn(std::size_t batch, std::span<const PositivePair> positives)
{
    kernels::dispatch(m_options.dimension, [&](auto size) { trainFixed<size()>(batch, positives); });
}

template <int K> void CmlModel::trainFixed(std::size_t index, std::span<const PositivePair> positives)
{
    const auto margin = static_cast<float>(m_options.margin), omegaP = static_cast<float>(m_options.omegaP);
    if (omegaP > 0)
        m_covariance.collect(table(), positives);
    batch().run<K>(
        epoch(), index, positives, [margin](std::uint32_t) { return margin; },
        [&](Triplet<K>& t, LossSums& sums) {
            const float value = margin + t.positiveDistance - t.negativeDistance;
            const float weight = m_rankWeights(t.violating, t.drawn);
            sums.addHinge(CmlHinge, value, weight);
            const bool active = value > 0;
            if (!active && omegaP <= 0)
                return false;
            hingeGradient(t.u, t.i, t.j, active ? weight : 0.F, t.ofU, t.ofI, t.ofJ);
            if (omegaP > 0) {
                m_covariance.addGradient<K>(t.u.data(), omegaP, t.ofU.data());
                m_covariance.addGradient<K>(t.i.data(), omegaP, t.ofI.data());
            }
            return true;
        },
        [&](std::uint32_t row, const float* gradient, float) { table().step<K>(row, gradient, rate()); });
    if (omegaP > 0)
        sums().addTerm(CmlCovariance, omegaP * m_covariance.advance() * static_cast<double>(positives.size()));
}

EpochLoss CmlModel::endEpoch()
{
    EpochLoss result = TripletModel::endEpoch();
    if (m_options.omegaP <= 0)
        std::erase_if(result.loss, [](const NamedValue& term) { return term.key == "lp"; });
    return result;
}

void CmlModel::saveMore(std::ostream& out) const
{
    m_covariance.save(out);
}

void CmlModel::loadMore(std::istream& in)
{
    m_covariance.load(in);
}

} // namespace lodestone
