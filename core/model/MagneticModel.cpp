// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/MagneticModel.h"

#include "core/metric/VectorKernels.h"
#include "core/model/MarginBand.h"
#include "core/parallel/ParallelFor.h"
#include "core/train/BinaryStream.h"

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {
constexpr std::uint32_t mmlMagic = 0x314c4d4d; // "MML1"
constexpr std::size_t exportGrain = 4096;
constexpr const char* termNames[MagneticSums::numTerms] = {"l1", "l2", "la"};

double ratio(double part, std::uint64_t whole)
{
    return whole == 0 ? 0 : part / static_cast<double>(whole);
}
} // namespace

void MagneticModel::start(TrainingSetPtr data, std::uint64_t seed, std::stop_token stop)
{
    m_data = std::move(data);
    m_seed = seed;
    const PositiveLists& lists = m_data->positives;
    if (m_options.alpha < 1) {
        m_similarUsers = SimilarPairs(lists, EntityKind::User, m_options.theta, stop);
        m_similarItems = SimilarPairs(lists, EntityKind::Item, m_options.theta, stop);
    }
    if (stop.stop_requested())
        return;
    m_state = MagneticState(m_options, *m_data, seed);
    m_batch = std::make_unique<MagneticBatch>(m_options, lists, m_similarUsers, m_similarItems, m_state, seed);
    updateFactors();
}

std::uint64_t MagneticModel::stateBytes(const TrainingSet& data) const
{
    const auto stride = static_cast<std::uint64_t>(kernels::strideOf(m_options.dimension));
    const std::uint64_t perEntity = stride * sizeof(float) + sizeof(MagneticEntity) + 2 * sizeof(std::uint32_t);
    const std::uint64_t perPositive = numMagneticRoles * stride * sizeof(float);
    return data.data->numEntities() * perEntity + static_cast<std::uint64_t>(m_options.batch) * perPositive
        + data.positives.size() * sizeof(PositivePair);
}

namespace {
TrainingNote noteOn(const SimilarPairs& pairs, const std::string& kind)
{
    if (const std::optional<std::size_t> count = pairs.numPairs())
        return {false,
                "pairs of similar " + kind + ": " + std::to_string(*count) + ", all of them held; "
                    + std::to_string(pairs.numWithout()) + ' ' + kind + " have none"};
    return {true,
            "there are too many pairs of similar " + kind
                + " to hold them all; they are drawn on the fly, each with the same probability"};
}
} // namespace

std::vector<TrainingNote> MagneticModel::notes() const
{
    std::vector<TrainingNote> notes;
    const std::pair<const SimilarPairs&, const char*> kinds[] = {{m_similarUsers, "users"}, {m_similarItems, "items"}};
    if (m_options.alpha < 1)
        for (const auto& [pairs, kind] : kinds)
            notes.push_back(noteOn(pairs, kind));
    if (m_options.isHogwild())
        notes.push_back({true, "the schedule hogwild is not reproducible on more than one thread"});
    return notes;
}

std::size_t MagneticModel::numBatches() const
{
    const auto batch = static_cast<std::size_t>(m_options.batch);
    return (m_data->positives.size() + batch - 1) / batch;
}

void MagneticModel::beginEpoch(int epoch)
{
    m_epoch = epoch;
    shufflePositives(m_data->positives, m_seed, epoch, m_positives);
    m_batch->sums = {};
}

void MagneticModel::trainBatch(std::size_t batch)
{
    const auto size = static_cast<std::size_t>(m_options.batch);
    const std::span<const PositivePair> all(m_positives);
    m_batch->run(m_epoch, batch, all.subspan(batch * size, std::min(size, all.size() - batch * size)));
    const MagneticSums& sums = m_batch->sums;
    const char* lost = nullptr;
    for (std::size_t term = 0; term < MagneticSums::numTerms && !lost; ++term)
        lost = std::isfinite(sums.probe[term]) ? nullptr : termNames[term];
    if (!lost && !std::isfinite(sums.covariance))
        lost = "lp";
    if (lost)
        throw DivergedError("training diverged in epoch " + std::to_string(m_epoch) + ", batch " + std::to_string(batch + 1)
                            + ": the loss term " + lost + " is no longer a finite number; lower the learning rates");
}

EpochLoss MagneticModel::endEpoch()
{
    const MagneticSums& sums = m_batch->sums;
    EpochLoss result;
    for (std::size_t term = 0; term < MagneticSums::numTerms; ++term) {
        result.loss.push_back({termNames[term], ratio(sums.loss[term], m_positives.size())});
        result.active.push_back({termNames[term], ratio(static_cast<double>(sums.active[term]), sums.visited[term])});
    }
    result.loss.push_back({"lp", m_options.omegaP * ratio(sums.covariance, sums.batches)});
    result.loss.push_back({"lr", m_options.adaptiveMargins ? m_options.omegaR * marginPull() : 0});
    if (m_options.adaptiveMargins)
        result.margins = marginBands();
    updateFactors();
    return result;
}

std::vector<MarginBand> MagneticModel::marginBands() const
{
    std::vector<float> user, item, latent;
    for (std::size_t i = 0; i < m_state.entities.size(); ++i) {
        (i < m_state.numUsers ? user : item).push_back(m_state.entities[i].margin.value);
        latent.push_back(m_state.entities[i].latentMargin.value);
    }
    return {bandOf("m_u", std::move(user)), bandOf("m_i", std::move(item)), bandOf("m_l", std::move(latent))};
}

/// Mean distance of the margins from 1, summed over the three kinds: L_R of Eq. 15 up to a constant, and never negative.
double MagneticModel::marginPull() const
{
    double user = 0, item = 0, latent = 0;
    for (std::size_t i = 0; i < m_state.entities.size(); ++i) {
        (i < m_state.numUsers ? user : item) += 1 - m_state.entities[i].margin.value;
        latent += 1 - m_state.entities[i].latentMargin.value;
    }
    return user / static_cast<double>(m_state.numUsers) + item / static_cast<double>(m_state.numItems)
        + latent / static_cast<double>(m_state.entities.size());
}

void MagneticModel::updateFactors()
{
    for (std::size_t r = 0; r < numRelations; ++r)
        m_factors[r] = m_state.metric(static_cast<Relation>(r)).factor();
}

EmbeddingView MagneticModel::embedding() const
{
    return {m_state.rows(), m_state.numUsers, Comparison::Mahalanobis, {&m_factors[0], &m_factors[1], &m_factors[2]}};
}

void MagneticModel::fill(Snapshot& snapshot) const
{
    const EmbeddingView view = embedding();
    snapshot.numUsers = view.numUsers;
    snapshot.comparison = view.comparison;
    snapshot.embeddings.resize(view.vectors.rows(), view.vectors.cols());
    parallelFor(0, m_state.entities.size(), exportGrain, [&](std::size_t begin, std::size_t end) {
        const auto first = static_cast<Eigen::Index>(begin), count = static_cast<Eigen::Index>(end - begin);
        snapshot.embeddings.middleRows(first, count) = view.vectors.middleRows(first, count);
    });
    for (std::size_t r = 0; r < numRelations; ++r)
        snapshot.factors[r] = m_state.metric(static_cast<Relation>(r)).factor();
    snapshot.userMargins.resize(static_cast<Eigen::Index>(m_state.numUsers));
    snapshot.itemMargins.resize(static_cast<Eigen::Index>(m_state.numItems));
    snapshot.latentMargins.resize(view.vectors.rows());
    for (std::size_t i = 0; i < m_state.entities.size(); ++i) {
        const auto row = static_cast<Eigen::Index>(i);
        if (i < m_state.numUsers)
            snapshot.userMargins[row] = m_state.entities[i].margin.value;
        else
            snapshot.itemMargins[row - static_cast<Eigen::Index>(m_state.numUsers)] = m_state.entities[i].margin.value;
        snapshot.latentMargins[row] = m_state.entities[i].latentMargin.value;
    }
}

void MagneticModel::setLearningRate(double rate)
{
    m_options.learningRate = rate;
    if (m_batch)
        m_batch->setLearningRate(rate);
}

void MagneticModel::save(std::ostream& out) const
{
    writeValue(out, mmlMagic);
    writeValue(out, m_state.dimension);
    writeValue(out, m_options.learningRate);
    m_state.save(out);
}

void MagneticModel::load(std::istream& in)
{
    if (readValue<std::uint32_t>(in) != mmlMagic)
        throw Error("this is not a saved state of MML");
    if (readValue<int>(in) != m_state.dimension)
        throw Error("the saved training state belongs to other data or options");
    setLearningRate(readValue<double>(in));
    m_state.load(in);
    updateFactors();
}

} // namespace lodestone
