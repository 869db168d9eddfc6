// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ImlModel.h"

#include "core/model/catalogue.h"
#include "core/sample/RandomStream.h"

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {
enum ImlTerm : std::size_t { ImlPull, ImlPush };
constexpr std::size_t metricGrain = 32, vectorGrain = 8; ///< users that one thread works out together
constexpr std::uint64_t userOrder = 3; ///< stream of the shuffle, beside that of the positives
} // namespace

ModelInfo ImlModel::info()
{
    const Preset official{"official",
                          PARAM_TEXT("Model", "The library pyDML's values"),
                          PARAM_TEXT("Model",
                                     "There is no authors' code; these are the values of a library's classifier, as far as "
                                     "the adaptation has them."),
                          {{"neighbors", "10"},
                           {"rounds", "10"},
                           {"stability", "0.8"},
                           {"mu", "0.5"},
                           {"margin", "1"},
                           {"learning_rate_metric", "0.3"}}};
    return {"iml",
            "IML (adapted)",
            PARAM_TEXT("Model",
                       "Iterative Metric Learning, a classifier that we adapted to embeddings: neighbors are selected and a "
                       "metric is learned in turns."),
            "after Wang et al., Iterative Metric Learning for Imbalance Data Classification, IJCAI 2018",
            {},
            {official},
            []() -> std::unique_ptr<EmbeddingModel> { return std::make_unique<ImlModel>(); },
            PARAM_TEXT(
                "Model",
                "IML is a classifier; that it learns embeddings is an adaptation made here, not a model of its authors.")};
}

void ImlModel::startMore(std::stop_token)
{
    const int stride = table().stride;
    m_order.clear();
    for (std::uint32_t user = 0; user < data().positives.numUsers(); ++user)
        if (!data().positives.itemsOf(UserIndex{user}).empty())
            m_order.push_back(user);
    m_selection = NeighborSelection(table().numRows(), m_options.neighbors, m_options.negatives, stride);
    const std::size_t most = std::min(static_cast<std::size_t>(m_options.batch), m_order.size());
    m_gradients = RowGradients(table().numRows(), mostSlots(), stride);
    m_losses.assign(most, {});
    m_firstSlots.assign(most, 0);
    m_metric = NeighborMetric(m_options.dimension, stride);
}

std::uint64_t ImlModel::moreBytes(const TrainingSet& set) const
{
    const std::size_t users = set.data->numUsers(), perSubset = users / static_cast<std::size_t>(m_options.subsets) + 1;
    const int stride = kernels::strideOf(m_options.dimension);
    const std::uint64_t matrix = static_cast<std::uint64_t>(stride) * static_cast<std::uint64_t>(stride) * sizeof(float);
    const std::size_t perStep = std::min(static_cast<std::size_t>(m_options.batch), users);
    return users * sizeof(std::uint32_t) + perStep * (sizeof(NeighborLoss<float>) + sizeof(std::size_t))
        + (perSubset / metricGrain + 3) * matrix
        + NeighborSelection::bytes(set.data->numEntities(), perSubset, m_options.neighbors, m_options.negatives, stride)
        + RowGradients::bytes(set.data->numEntities(), mostSlots(), stride);
}

std::vector<TrainingNote> ImlModel::notes() const
{
    return {{false, "IML is a classifier; this is our adaptation of it to embeddings, not its authors' model"}};
}

/// As many users as have a batch of positives selected; at least one.
ImlModel::Step ImlModel::stepFrom(std::size_t begin) const
{
    const auto most = static_cast<std::size_t>(m_options.batch);
    const std::size_t last = std::min(m_selection.numUsers(), begin + most);
    std::size_t end = begin + 1, positives = m_selection.count(begin);
    while (end < last && positives + m_selection.count(end) <= most)
        positives += m_selection.count(end++);
    return {begin, end};
}

std::size_t ImlModel::mostSlots() const
{
    return static_cast<std::size_t>(m_options.batch + 2 * std::max(m_options.batch, m_options.neighbors));
}

/// @return the slots that the step takes, none of them in use yet
std::size_t ImlModel::placeSlots(Step step)
{
    std::size_t numSlots = 0;
    for (std::size_t i = 0; i < step.size(); ++i) {
        m_firstSlots[i] = numSlots;
        numSlots += 1 + m_selection.rows(step.begin + i).size();
    }
    std::fill_n(m_gradients.rows(), numSlots, RowGradients::none);
    return numSlots;
}

std::size_t ImlModel::numBatches() const
{
    return std::min(static_cast<std::size_t>(m_options.subsets), m_order.size());
}

std::span<const std::uint32_t> ImlModel::subset(std::size_t batch) const
{
    const std::size_t begin = m_order.size() * batch / numBatches(), end = m_order.size() * (batch + 1) / numBatches();
    return std::span(m_order).subspan(begin, end - begin);
}

void ImlModel::beginEpoch(int epoch)
{
    TripletModel::beginEpoch(epoch);
    m_numPulled = 0;
    std::sort(m_order.begin(), m_order.end());
    RandomStream random(seed(), Purpose::Shuffle, static_cast<std::uint64_t>(epoch), userOrder);
    shuffle(m_order, random);
}

void ImlModel::trainBatch(std::size_t batch)
{
    m_selection.begin(subset(batch), this->batch().sampler(), data().positives, seed(), epoch());
    kernels::dispatch(m_options.dimension, [&](auto size) { trainSubset<size()>(); });
    checkFinite(batch);
    if (batch + 1 == numBatches())
        fold();
}

template <int K> void ImlModel::trainSubset()
{
    for (int round = 1; round <= m_options.rounds; ++round) {
        if (m_selection.select(table(), m_metric.factor()) >= m_options.stability && round > 1)
            return;
        stepMetric<K>();
        for (Step step{0, 0}; step.end < m_selection.numUsers();) {
            step = stepFrom(step.end);
            stepVectors<K>(step);
        }
    }
}

ImlModel::Share ImlModel::makeShare() const
{
    const std::size_t rows = 2 * static_cast<std::size_t>(m_options.neighbors);
    const std::size_t floats = rows * static_cast<std::size_t>(table().stride);
    return {AlignedVector<float>(floats), AlignedVector<float>(floats), std::vector<float>(rows), std::vector<float>(rows)};
}

template <int K> NeighborLoss<float> ImlModel::measure(std::size_t at, Share& share) const
{
    const int stride = table().stride;
    const auto rows = m_selection.rows(at);
    const std::size_t count = m_selection.count(at);
    const auto width = static_cast<std::size_t>(stride);
    for (std::size_t i = 0; i < rows.size(); ++i)
        kernels::subtract<K>(table().row(m_selection.user(at)), table().row(rows[i]), share.deltas.data() + i * width,
                             stride);
    kernels::map<K>(m_metric.metric(), share.deltas.data(), share.products.data(), static_cast<int>(rows.size()), stride);
    for (std::size_t i = 0; i < rows.size(); ++i)
        share.distances[i] = kernels::dot<K>(share.deltas.data() + i * width, share.products.data() + i * width, stride);
    return neighborLoss(share.distances.data(), count, share.distances.data() + count, count,
                        static_cast<float>(m_options.margin), static_cast<float>(m_options.mu), share.coefficients.data(),
                        share.coefficients.data() + count);
}

template <int K> void ImlModel::stepMetric()
{
    const auto width = static_cast<std::size_t>(table().stride);
    m_grams.resize(std::max(m_grams.size(), (m_selection.numUsers() + metricGrain - 1) / metricGrain));
    parallelFor(0, m_selection.numUsers(), metricGrain, [&](std::size_t begin, std::size_t end) {
        AlignedVector<float>& gram = m_grams[begin / metricGrain];
        gram.assign(width * width, 0);
        Share share = makeShare();
        for (std::size_t at = begin; at < end; ++at) {
            if (m_selection.count(at) == 0)
                continue;
            measure<K>(at, share);
            kernels::addGram<K>(share.deltas.data(), share.coefficients.data(), static_cast<int>(2 * m_selection.count(at)),
                                gram.data(), table().stride);
        }
    });
    double numTriplets = 0;
    for (std::size_t at = 0; at < m_selection.numUsers(); ++at)
        numTriplets += static_cast<double>(m_selection.count(at) * m_selection.count(at));
    if (numTriplets == 0)
        return;
    Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(m_options.dimension, m_options.dimension);
    for (std::size_t piece = 0; piece * metricGrain < m_selection.numUsers(); ++piece)
        sum += m_metric.unpadded(m_grams[piece]);
    m_metric.step(sum, m_options.learningRateMetric / numTriplets);
}

template <int K> void ImlModel::stepVectors(Step step)
{
    const std::size_t numSlots = placeSlots(step);
    parallelFor(0, step.size(), vectorGrain, [&](std::size_t begin, std::size_t end) {
        Share share = makeShare();
        for (std::size_t i = begin; i < end; ++i) {
            m_losses[i] = {};
            if (m_selection.count(step.begin + i) == 0)
                continue;
            m_losses[i] = measure<K>(step.begin + i, share);
            moveNeighbors<K>(step.begin + i, m_firstSlots[i], share);
        }
    });
    for (std::size_t i = 0; i < step.size(); ++i) {
        sums().addTerm(ImlPull, m_losses[i].pull);
        sums().addHinges(ImlPush, m_losses[i].push, m_losses[i].visited, m_losses[i].active);
        m_numPulled += m_selection.count(step.begin + i);
    }
    m_gradients.apply<K>(numSlots,
                         [&](std::uint32_t row, const float* gradient, float) { table().step<K>(row, gradient, rate()); });
}

/// Gradients of a user and the selected items.
template <int K> void ImlModel::moveNeighbors(std::size_t at, std::size_t firstSlot, Share& share)
{
    const int stride = table().stride;
    const auto rows = m_selection.rows(at);
    float* ofUser = m_gradients.gradient(firstSlot);
    std::fill_n(ofUser, stride, 0.F);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const float twice = 2 * share.coefficients[i];
        if (twice == 0)
            continue; // a negative outside every margin
        const float* product = share.products.data() + i * static_cast<std::size_t>(stride);
        kernels::addScaled<K>(twice, product, ofUser, stride);
        kernels::scale<K>(-twice, product, m_gradients.gradient(firstSlot + 1 + i), stride);
        m_gradients.rows()[firstSlot + 1 + i] = rows[i];
    }
    m_gradients.rows()[firstSlot] = m_selection.user(at);
}

/// The metric becomes part of the vectors, so that plain distances tell what it told.
void ImlModel::fold()
{
    const int stride = table().stride;
    parallelFor(0, table().numRows(), 1024, [&](std::size_t begin, std::size_t end) {
        AlignedVector<float> image(static_cast<std::size_t>(stride));
        for (auto row = static_cast<std::uint32_t>(begin); row < end; ++row)
            kernels::dispatch(m_options.dimension, [&](auto size) {
                kernels::map<size()>(m_metric.factor(), table().row(row), image.data(), 1, stride);
                std::copy(image.begin(), image.end(), table().row(row));
                table().clipRow<size()>(row);
            });
    });
    table().optimizer = RowOptimizer(m_options.optimizerKind(), table().numRows(), m_options.dimension,
                                     stride); // its state is of the old space
    m_metric.reset();
}

EpochLoss ImlModel::endEpoch()
{
    EpochLoss result = TripletModel::endEpoch();
    // Per pulled positive: rounds visit a positive several times, or not at all.
    for (NamedValue& term : result.loss)
        if (m_numPulled > 0)
            term.value *= static_cast<double>(positives().size()) / static_cast<double>(m_numPulled);
    return result;
}

} // namespace lodestone
