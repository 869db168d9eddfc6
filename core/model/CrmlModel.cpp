// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/CrmlModel.h"

#include "core/model/catalogue.h"

#include <algorithm>

namespace lodestone {

namespace {
enum CrmlTerm : std::size_t { CrmlHinge, CrmlUsers, CrmlItems };
constexpr EntityKind bothKinds[] = {EntityKind::User, EntityKind::Item};
}

std::vector<Param> CrmlOptions::params()
{
    std::vector<Param> all = vectorParams();
    all.push_back(negativesParam());
    all.push_back(marginParam());
    all.push_back({"alpha", &alpha, 0, 1e6, PARAM_TEXT("Param", "Co-occurrence"), PARAM_TEXT("Param", "α: sharing of users"),
                   PARAM_TEXT("Param", "Pull between the vector and the co-embedding of each user of a batch.")});
    all.push_back({"beta", &beta, 0, 1e6, PARAM_TEXT("Param", "Co-occurrence"), PARAM_TEXT("Param", "β: sharing of items"),
                   PARAM_TEXT("Param", "Pull between the vector and the co-embedding of each item of a batch.")});
    const std::vector<Param> more = coOccurrence.params();
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

ModelInfo CrmlModel::info()
{
    const Preset official{"official",
                          PARAM_TEXT("Model", "The authors' values"),
                          PARAM_TEXT("Model",
                                     "The main script of the authors' code, whose bound on lengths is never run. Adam is "
                                     "the lazy form here."),
                          {{"dimension", "100"},
                           {"batch", "1024"},
                           {"learning_rate", "0.001"},
                           {"optimizer", "adam"},
                           {"clip", "0"},
                           {"negatives", "20"},
                           {"margin", "2"},
                           {"alpha", "1"},
                           {"beta", "1"}}};
    return {"crml",
            "CRML",
            PARAM_TEXT("Model", "Collaborative metric learning with co-occurrence embeddings of users and of items."),
            "Wu et al., Effective Metric Learning with Co-occurrence Embedding, Neural Networks 124, 2020",
            {},
            {official},
            []() -> std::unique_ptr<EmbeddingModel> { return std::make_unique<CrmlModel>(); }};
}

void CrmlModel::startMore(std::stop_token stop)
{
    m_coEmbeddings = CoEmbeddings(m_options.coOccurrence, data().positives, m_options.dimension,
                                  static_cast<std::size_t>(m_options.batch), m_options.optimizerKind(), seed(), stop);
}

std::uint64_t CrmlModel::moreBytes(const TrainingSet& set) const
{
    return CoEmbeddings::bytes(m_options.coOccurrence, set.positives, m_options.dimension,
                               static_cast<std::size_t>(m_options.batch), m_options.optimizerKind());
}

std::vector<TrainingNote> CrmlModel::notes() const
{
    if (m_coEmbeddings.pairs(EntityKind::User).empty() && m_coEmbeddings.pairs(EntityKind::Item).empty())
        return {{true, "no two users and no two items co-occur often enough: nothing but positives is learned from"}};
    return {{false,
             "an epoch also passes over " + std::to_string(m_coEmbeddings.pairs(EntityKind::User).size())
                 + " pairs of users and " + std::to_string(m_coEmbeddings.pairs(EntityKind::Item).size())
                 + " pairs of items that co-occur"}};
}

std::size_t CrmlModel::batchesOf(EntityKind kind) const
{
    const auto size = static_cast<std::size_t>(m_options.batch);
    return (m_coEmbeddings.pairs(kind).size() + size - 1) / size;
}

std::size_t CrmlModel::numBatches() const
{
    return batchesOf(EntityKind::User) + batchesOf(EntityKind::Item) + TripletModel::numBatches();
}

void CrmlModel::beginEpoch(int epoch)
{
    TripletModel::beginEpoch(epoch);
    m_coEmbeddings.beginEpoch(epoch);
}

void CrmlModel::trainBatch(std::size_t batch)
{
    const auto size = static_cast<std::size_t>(m_options.batch);
    std::size_t index = batch;
    for (const EntityKind kind : bothKinds) {
        const auto pairs = m_coEmbeddings.pairs(kind);
        if (index < batchesOf(kind)) {
            const auto part = pairs.subspan(index * size, std::min(size, pairs.size() - index * size));
            sums().addTerm(kind == EntityKind::User ? CrmlUsers : CrmlItems, m_coEmbeddings.train(part, rate()));
            checkFinite(batch);
            return;
        }
        index -= batchesOf(kind);
    }
    trainOn(index, positivesOf(index));
    checkFinite(batch);
}

void CrmlModel::trainOn(std::size_t batch, std::span<const PositivePair> positives)
{
    kernels::dispatch(m_options.dimension, [&](auto size) { trainFixed<size()>(batch, positives); });
}

template <int K> void CrmlModel::trainFixed(std::size_t index, std::span<const PositivePair> positives)
{
    const auto margin = static_cast<float>(m_options.margin);
    const auto numUsers = static_cast<std::uint32_t>(data().positives.numUsers());
    const auto alpha = static_cast<float>(m_options.alpha), beta = static_cast<float>(m_options.beta);
    batch().run<K>(
        epoch(), index, positives, [margin](std::uint32_t) { return margin; },
        [&](Triplet<K>& t, LossSums& sums) {
            const float value = margin + t.positiveDistance - t.negativeDistance;
            sums.addHinge(CrmlHinge, value, 1);
            hingeGradient(t.u, t.i, t.j, value > 0 ? 1.F : 0.F, t.ofU, t.ofI, t.ofJ);
            return true; // active or not, all three share with their co-embeddings
        },
        [&](std::uint32_t row, float* gradient, float) {
            const EntityKind kind = row < numUsers ? EntityKind::User : EntityKind::Item;
            if (m_options.coOccurrence.has(kind))
                m_coEmbeddings.share<K>(row, table().row(row), kind == EntityKind::User ? alpha : beta, rate(), gradient);
            table().step<K>(row, gradient, rate());
        });
}

EpochLoss CrmlModel::endEpoch()
{
    EpochLoss result = TripletModel::endEpoch();
    const auto numUsers = static_cast<Eigen::Index>(data().positives.numUsers());
    const Eigen::VectorXd distances =
        (table().rows() - m_coEmbeddings.table().rows()).rowwise().squaredNorm().cast<double>();
    const double users = m_options.coOccurrence.has(EntityKind::User) ? distances.head(numUsers).sum() : 0;
    const double items =
        m_options.coOccurrence.has(EntityKind::Item) ? distances.tail(distances.size() - numUsers).sum() : 0;
    // What a batch with every user and item would pay, per user and item.
    result.loss.push_back(
        {"sharing", (m_options.alpha * users + m_options.beta * items) / static_cast<double>(distances.size())});
    return result;
}

} // namespace lodestone
