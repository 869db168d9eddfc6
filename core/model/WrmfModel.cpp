// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/WrmfModel.h"

#include "core/metric/VectorKernels.h"
#include "core/model/catalogue.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"
#include "core/train/BinaryStream.h"

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {
constexpr std::uint32_t wrmfMagic = 0x31465257; // "WRF1"
constexpr std::size_t wrmfBatchRows = 4096;
constexpr double startScale = 0.01;

std::size_t batchesOf(std::size_t rows)
{
    return (rows + wrmfBatchRows - 1) / wrmfBatchRows;
}

/// alpha times the rating of every train positive, by user and by item.
std::pair<WrmfConfidence, WrmfConfidence> confidenceByRating(const TrainingSet& set, float alpha)
{
    WrmfConfidence users{alpha, {}, {}}, items{alpha, {}, {}};
    const PositiveLists& lists = set.positives;
    for (std::size_t item = 0, sum = 0; item < lists.numItems(); ++item) {
        items.offsets.push_back(sum);
        sum += lists.usersOf(ItemIndex(static_cast<std::uint32_t>(item))).size();
    }
    for (std::size_t user = 0, sum = 0; user < lists.numUsers(); ++user) {
        users.offsets.push_back(sum);
        sum += lists.itemsOf(UserIndex(static_cast<std::uint32_t>(user))).size();
    }
    // Ratings go by user and item, as the lists do; walked so, every item meets its users in order.
    std::vector<std::uint64_t> next = items.offsets;
    items.values.resize(lists.size());
    for (const RatingIndex rating : set.split->train) {
        if (!set.data->isPositive(rating))
            continue;
        const float value = alpha * set.data->interactions.value(rating);
        users.values.push_back(value);
        items.values[next[at(set.data->interactions.item(rating))]++] = value;
    }
    return {std::move(users), std::move(items)};
}
} // namespace

std::vector<Param> WrmfOptions::params()
{
    return {
        {"dimension", &dimension, 1, 1024, PARAM_TEXT("Param", "Model"), PARAM_TEXT("Param", "Dimension k"),
         PARAM_TEXT("Param", "Coordinates of each vector. 4, 8, 16, 32 and 64 are fastest.")},
        {"alpha", &alpha, 0, 1e6, PARAM_TEXT("Param", "Loss"), PARAM_TEXT("Param", "α: confidence"),
         PARAM_TEXT("Param", "Extra weight of a positive; every other pair weighs 1.")},
        {"confidence", &confidence, 0, 0, PARAM_TEXT("Param", "Loss"), PARAM_TEXT("Param", "Confidence"),
         PARAM_TEXT("Param", "binary: a positive weighs 1 + α. rating: 1 + α times its rating.")},
        {"lambda", &lambda, 1e-6, 1e6, PARAM_TEXT("Param", "Regularizers"), PARAM_TEXT("Param", "λ: ridge"),
         PARAM_TEXT("Param", "Weight of the squared lengths of all vectors.")},
    };
}

ModelInfo WrmfModel::info()
{
    const Preset official{"official",
                          PARAM_TEXT("Model", "The library implicit's values"),
                          PARAM_TEXT("Model",
                                     "There is no authors' code; these are the defaults of the most used library, "
                                     "which leaves the 1 out of the confidence."),
                          {{"dimension", "100"}, {"alpha", "1"}, {"confidence", "rating"}, {"lambda", "0.01"}}};
    return {"wrmf",
            "WRMF",
            PARAM_TEXT("Model", "Weighted regularized matrix factorization by alternating least squares; dot products."),
            "Hu, Koren and Volinsky, Collaborative Filtering for Implicit Feedback Datasets, ICDM 2008",
            {},
            {official},
            []() -> std::unique_ptr<EmbeddingModel> { return std::make_unique<WrmfModel>(); },
            PARAM_TEXT("Model", "WRMF compares vectors by dot products, not by distances.")};
}

void WrmfModel::start(TrainingSetPtr data, std::uint64_t seed, std::stop_token)
{
    m_data = std::move(data);
    m_stride = kernels::strideOf(m_options.dimension);
    const auto stride = static_cast<std::size_t>(m_stride);
    m_vectors.assign(m_data->data->numEntities() * stride, 0);
    parallelFor(0, m_data->data->numEntities(), wrmfBatchRows, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            RandomStream random(seed, Purpose::InitialVectors, row);
            for (int j = 0; j < m_options.dimension; ++j)
                m_vectors[row * stride + static_cast<std::size_t>(j)] = static_cast<float>(startScale * random.uniform());
        }
    });
    const auto alpha = static_cast<float>(m_options.alpha);
    m_userConfidence = m_itemConfidence = {alpha, {}, {}};
    if (static_cast<ConfidenceKind>(m_options.confidence.value) == ConfidenceKind::Rating)
        std::tie(m_userConfidence, m_itemConfidence) = confidenceByRating(*m_data, alpha);
    m_solver.emplace(m_options.dimension, static_cast<float>(m_options.lambda));
}

std::uint64_t WrmfModel::stateBytes(const TrainingSet& data) const
{
    const auto stride = static_cast<std::uint64_t>(kernels::strideOf(m_options.dimension));
    const std::uint64_t grams = data.data->numEntities() / 1024 * stride * stride * sizeof(double);
    const bool byRating = static_cast<ConfidenceKind>(m_options.confidence.value) == ConfidenceKind::Rating;
    return data.data->numEntities() * (stride * sizeof(float) + (byRating ? sizeof(std::uint64_t) : 0)) + grams
        + (byRating ? 2 * data.positives.size() * sizeof(float) : 0);
}

std::size_t WrmfModel::numUserBatches() const
{
    return batchesOf(m_data->data->numUsers());
}

std::size_t WrmfModel::numBatches() const
{
    return numUserBatches() + batchesOf(m_data->data->numItems());
}

void WrmfModel::beginEpoch(int epoch)
{
    m_epoch = epoch;
}

float* WrmfModel::side(bool users)
{
    return m_vectors.data() + (users ? 0 : m_data->data->numUsers() * static_cast<std::size_t>(m_stride));
}

void WrmfModel::beginHalf(bool users)
{
    const Dataset& data = *m_data->data;
    m_solver->hold(side(!users), users ? data.numItems() : data.numUsers());
    // The ridge of the held side is lambda times the trace of its Gram matrix.
    m_half = {0, m_options.lambda * m_solver->gram().trace()};
}

void WrmfModel::trainBatch(std::size_t batch)
{
    const bool users = batch < numUserBatches();
    const std::size_t first = users ? batch : batch - numUserBatches();
    const std::size_t numRows = users ? m_data->data->numUsers() : m_data->data->numItems();
    if (first == 0)
        beginHalf(users);
    const WrmfObjective share =
        m_solver->solve(EntityLists(m_data->positives, users ? EntityKind::User : EntityKind::Item),
                        users ? m_userConfidence : m_itemConfidence, first * wrmfBatchRows,
                        std::min(numRows, (first + 1) * wrmfBatchRows), side(users));
    m_half.data += share.data;
    m_half.ridge += share.ridge;
    const char* lost = !std::isfinite(m_half.data) ? "data" : !std::isfinite(m_half.ridge) ? "ridge" : nullptr;
    if (lost)
        throw DivergedError("training diverged in epoch " + std::to_string(m_epoch) + ", batch " + std::to_string(batch + 1)
                            + ": the loss term " + lost + " is no longer a finite number; raise lambda");
    if ((first + 1) * wrmfBatchRows >= numRows)
        m_objective = m_half;
}

EpochLoss WrmfModel::endEpoch()
{
    const auto positives = static_cast<double>(m_data->positives.size());
    EpochLoss result;
    result.loss = {{"data", m_objective.data / positives}, {"ridge", m_objective.ridge / positives}};
    return result;
}

EmbeddingView WrmfModel::embedding() const
{
    using Rows = Eigen::Map<const RowMatrix, Eigen::Unaligned, Eigen::OuterStride<>>;
    return {Rows(m_vectors.data(), static_cast<Eigen::Index>(m_data->data->numEntities()), m_options.dimension,
                 Eigen::OuterStride<>(m_stride)),
            m_data->data->numUsers(),
            Comparison::Dot,
            {}};
}

void WrmfModel::fill(Snapshot& snapshot) const
{
    const EmbeddingView view = embedding();
    snapshot.embeddings = view.vectors;
    snapshot.numUsers = view.numUsers;
    snapshot.comparison = view.comparison;
}

void WrmfModel::save(std::ostream& out) const
{
    writeValue(out, wrmfMagic);
    writeValue(out, m_options.dimension);
    writeValues(out, m_vectors);
}

void WrmfModel::load(std::istream& in)
{
    if (readValue<std::uint32_t>(in) != wrmfMagic)
        throw Error("this is not a saved state of WRMF");
    if (readValue<int>(in) != m_options.dimension)
        throw Error("the saved training state belongs to other data or options");
    readValues(in, m_vectors);
}

} // namespace lodestone
