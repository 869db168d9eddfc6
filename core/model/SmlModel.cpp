// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/SmlModel.h"

#include "core/model/MarginBand.h"
#include "core/model/TripletLosses.h"
#include "core/model/catalogue.h"
#include "core/train/BinaryStream.h"

#include <algorithm>

namespace lodestone {

namespace {
enum SmlTerm { SmlUserHinge, SmlItemHinge, SmlMargin };
}

SmlOptions::SmlOptions()
{
    learningRate = 0.03;
    clip = 0.4;
    margin = 1;
}

std::vector<Param> SmlOptions::params()
{
    std::vector<Param> all = vectorParams();
    all.push_back(negativesParam());
    all.push_back({"lambda", &lambda, 0, 100, PARAM_TEXT("Param", "Loss"), PARAM_TEXT("Param", "λ: item side"),
                   PARAM_TEXT("Param", "Weight of the triplets that push the negative item away from the positive one.")});
    all.push_back({"margin", &margin, 0, 1, PARAM_TEXT("Param", "Margins"), PARAM_TEXT("Param", "Start value"),
                   PARAM_TEXT("Param", "Margin of every user and item at the start; margins stay between 0 and 1.")});
    all.push_back({"gamma", &gamma, 0, 1e6, PARAM_TEXT("Param", "Margins"), PARAM_TEXT("Param", "γ: pull of margins"),
                   PARAM_TEXT("Param",
                              "Weight of the mean margins of a batch, which pulls them to 1. Above λ × batch size the items' "
                              "margins stay at 1 whatever the ratings say.")});
    return all;
}

ModelInfo SmlModel::info()
{
    const Preset official{"official",
                          PARAM_TEXT("Model", "The authors' values"),
                          PARAM_TEXT("Model", "The README of the authors' code."),
                          {{"dimension", "100"},
                           {"learning_rate", "0.1"},
                           {"optimizer", "adagrad"},
                           {"clip", "1"},
                           {"negatives", "1"},
                           {"lambda", "0.01"}}};
    return {"sml",
            "SML",
            PARAM_TEXT("Model", "Symmetric Metric Learning: triplets around the user and the item, with adaptive margins."),
            "Li et al., Symmetric Metric Learning with Adaptive Margin for Recommendation, AAAI 2020",
            {},
            {official},
            []() -> std::unique_ptr<EmbeddingModel> { return std::make_unique<SmlModel>(); }};
}

void SmlModel::startMore(std::stop_token)
{
    m_margins.assign(table().numRows(), LearnedNumber(m_options.optimizerKind(), static_cast<float>(m_options.margin)));
}

std::uint64_t SmlModel::moreBytes(const TrainingSet& data) const
{
    return data.data->numEntities() * sizeof(LearnedNumber);
}

void SmlModel::trainOn(std::size_t batch, std::span<const PositivePair> positives)
{
    kernels::dispatch(m_options.dimension, [&](auto size) { trainFixed<size()>(batch, positives); });
}

template <int K> void SmlModel::trainFixed(std::size_t index, std::span<const PositivePair> positives)
{
    const auto lambda = static_cast<float>(m_options.lambda);
    const float pull = static_cast<float>(m_options.gamma) / static_cast<float>(positives.size());
    const OptimizerKind kind = m_options.optimizerKind();
    const auto marginOf = [this](std::uint32_t row) { return m_margins[row].value; };
    batch().run<K>(
        epoch(), index, positives, marginOf,
        [&](Triplet<K>& t, LossSums& sums) {
            const float itemDistance = (t.i - t.j).matrix().squaredNorm();
            const float byUser = marginOf(t.user) + t.positiveDistance - t.negativeDistance;
            const float byItem = marginOf(t.item) + t.positiveDistance - itemDistance;
            sums.addHinge(SmlUserHinge, byUser, 1);
            sums.addHinge(SmlItemHinge, byItem, lambda);
            sums.addTerm(SmlMargin, pull * (2 - marginOf(t.user) - marginOf(t.item)));
            const float userWeight = byUser > 0 ? 1.F : 0.F, itemWeight = byItem > 0 ? lambda : 0.F;
            symmetricGradient(t.u, t.i, t.j, userWeight, itemWeight, t.ofU, t.ofI, t.ofJ);
            *t.numberOfU = userWeight - pull;
            *t.numberOfI = itemWeight - pull;
            return true;
        },
        [&](std::uint32_t row, const float* gradient, float ofMargin) {
            table().step<K>(row, gradient, rate());
            if (ofMargin == 0)
                return; // a row that was only a negative
            m_margins[row].step(kind, ofMargin, rate());
            m_margins[row].value = std::clamp(m_margins[row].value, 0.F, 1.F);
        });
}

std::vector<float> SmlModel::marginsOf(bool users) const
{
    const std::size_t first = users ? 0 : data().data->numUsers();
    const std::size_t last = users ? data().data->numUsers() : m_margins.size();
    std::vector<float> values;
    for (std::size_t i = first; i < last; ++i)
        values.push_back(m_margins[i].value);
    return values;
}

EpochLoss SmlModel::endEpoch()
{
    EpochLoss result = TripletModel::endEpoch();
    result.margins = {bandOf("m_u", marginsOf(true)), bandOf("m_i", marginsOf(false))};
    return result;
}

void SmlModel::fill(Snapshot& snapshot) const
{
    TripletModel::fill(snapshot);
    const std::vector<float> users = marginsOf(true), items = marginsOf(false);
    snapshot.userMargins = Eigen::Map<const Eigen::VectorXf>(users.data(), static_cast<Eigen::Index>(users.size()));
    snapshot.itemMargins = Eigen::Map<const Eigen::VectorXf>(items.data(), static_cast<Eigen::Index>(items.size()));
}

void SmlModel::saveMore(std::ostream& out) const
{
    writeValues(out, m_margins);
}

void SmlModel::loadMore(std::istream& in)
{
    readValues(in, m_margins);
}

} // namespace lodestone
