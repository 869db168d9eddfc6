// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/MagneticBatch.h"

#include "core/model/MagneticKernel.h"
#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <cmath>

namespace lodestone {

void MagneticSums::add(const MagneticSums& other)
{
    for (std::size_t term = 0; term < numTerms; ++term) {
        loss[term] += other.loss[term];
        probe[term] += other.probe[term];
        visited[term] += other.visited[term];
        active[term] += other.active[term];
    }
    covariance += other.covariance;
    batches += other.batches;
}

double rankWeight(std::size_t numEntities, int violating, int drawn)
{
    return std::log(1 + static_cast<double>(numEntities) * violating / drawn);
}

MagneticBatch::MagneticBatch(const MagneticOptions& options, const PositiveLists& lists, const SimilarPairs& similarUsers,
                             const SimilarPairs& similarItems, MagneticState& state, std::uint64_t seed)
    : m_options(options), m_sampler(lists, similarUsers, similarItems), m_state(state), m_seed(seed)
{
    for (int violating = 0; violating <= options.userNegatives; ++violating)
        m_userRankWeights.push_back(static_cast<float>(rankWeight(state.numUsers, violating, options.userNegatives)));
    for (int violating = 0; violating <= options.negatives; ++violating)
        m_itemRankWeights.push_back(static_cast<float>(rankWeight(state.numItems, violating, options.negatives)));
    allocate();
}

void MagneticBatch::allocate()
{
    const auto batch = static_cast<std::size_t>(m_options.batch), stride = static_cast<std::size_t>(m_state.stride);
    const auto candidates = static_cast<std::size_t>(m_options.negatives + m_options.userNegatives);
    const std::size_t gramRows = pieceSize * (m_state.sharedMetric ? 9 : 5);
    m_pieces.resize((batch + pieceSize - 1) / pieceSize);
    for (Piece& piece : m_pieces) {
        piece.deltas.assign((candidates + 2) * stride, 0);
        piece.products.assign((candidates + 2) * stride, 0);
        for (std::size_t r = 0; r < numRelations; ++r) {
            piece.gramRows[r].assign(gramRows * stride, 0);
            piece.gramWeights[r].assign(gramRows, 0);
            piece.gram[r].assign(stride * stride, 0);
        }
        piece.visited.assign(2 * pieceSize * stride, 0);
        piece.ones.assign(2 * pieceSize, 1);
        piece.visitedGram.assign(stride * stride, 0);
        piece.visitedSum.assign(stride, 0);
        piece.gradients.assign(numMagneticRoles * stride, 0);
        piece.candidates.assign(pieceSize * candidates, 0);
        piece.numDrawn.assign(2 * pieceSize, 0);
    }
    m_gram.assign(stride * stride, 0);
    if (m_options.isHogwild())
        return;
    m_gradients.assign(batch * numMagneticRoles * stride, 0);
    m_rows.assign(batch * numMagneticRoles, none);
    m_flags.assign(batch, 0);
    m_sumSlots.resize(m_state.numUsers + m_state.numItems);
}

void MagneticBatch::run(int epoch, std::size_t batch, std::span<const PositivePair> positives)
{
    kernels::dispatch(m_state.dimension, [&](auto size) { runFixed<size()>(epoch, batch, positives); });
}

template <int K> void MagneticBatch::runFixed(int epoch, std::size_t batch, std::span<const PositivePair> positives)
{
    const bool inPlace = m_options.isHogwild();
    parallelFor(0, positives.size(), pieceSize, [&](std::size_t begin, std::size_t end) {
        Piece& piece = m_pieces[begin / pieceSize];
        MagneticKernel<K> kernel(*this, piece, epoch, batch);
        kernel.clear();
        kernel.draw(positives.subspan(begin, end - begin), begin);
        for (std::size_t i = begin; i < end; ++i) {
            if (inPlace) {
                kernel.trainInPlace(positives[i], i - begin, i);
                continue;
            }
            m_flags[i] =
                kernel.compute(positives[i], i - begin, i, m_rows.data() + i * numMagneticRoles,
                               m_gradients.data() + i * numMagneticRoles * static_cast<std::size_t>(m_state.stride));
        }
        kernel.joinGrams();
    });
    if (!inPlace) {
        const auto owners = static_cast<std::uint32_t>(numThreads());
        if (m_touched.size() < owners) {
            m_touched.resize(owners);
            for (auto& touched : m_touched)
                touched.reserve(m_rows.size());
        }
        ++m_stamp;
        parallelFor(0, owners, 1, [&](std::size_t owner, std::size_t) {
            applyOwned<K>(positives.size(), static_cast<std::uint32_t>(owner), owners);
        });
    }
    finish<K>(positives.size());
}

template <int K> void MagneticBatch::applyOwned(std::size_t numPositives, std::uint32_t owner, std::uint32_t numOwners)
{
    const auto stride = static_cast<std::size_t>(m_state.stride);
    std::vector<std::uint32_t>& touched = m_touched[owner];
    touched.clear();
    for (std::size_t at = 0; at < numPositives * numMagneticRoles; ++at) {
        const std::uint32_t row = m_rows[at];
        if (row == none || (numOwners > 1 && ((std::uint64_t(row * 2654435761u) * numOwners) >> 32) != owner))
            continue;
        const std::size_t positive = at / numMagneticRoles, role = at % numMagneticRoles;
        if (role < 2 && m_options.adaptiveMargins)
            MagneticKernel<K>::visitMargins(m_options, m_state, m_flags[positive], role == 0, row);
        if (!(m_flags[positive] & (1u << role)))
            continue;
        SumSlot& sum = m_sumSlots[row];
        if (sum.stamp != m_stamp) {
            sum = {m_stamp, static_cast<std::uint32_t>(at)};
            touched.push_back(static_cast<std::uint32_t>(at));
        } else {
            kernels::addScaled<K>(1, m_gradients.data() + at * stride, m_gradients.data() + sum.slot * stride,
                                  m_state.stride);
        }
    }
    for (const std::uint32_t slot : touched)
        MagneticKernel<K>::stepRow(m_options, m_state, m_rows[slot], m_gradients.data() + slot * stride);
}

template <int K> void MagneticBatch::finish(std::size_t numPositives)
{
    const std::size_t numPieces = (numPositives + pieceSize - 1) / pieceSize;
    for (std::size_t piece = 0; piece < numPieces; ++piece)
        sums.add(m_pieces[piece].sums);
    ++sums.batches;
    if (m_options.metricKind() != MetricKind::Euclid)
        stepMetrics(numPositives);
    if (m_options.omegaP > 0)
        updateCovariance<K>(numPositives);
}

void MagneticBatch::stepMetrics(std::size_t numPositives)
{
    const std::size_t numPieces = (numPositives + pieceSize - 1) / pieceSize;
    for (std::size_t r = 0; r < (m_state.sharedMetric ? 1 : numRelations); ++r) {
        bool any = false;
        std::fill(m_gram.begin(), m_gram.end(), 0.f);
        for (std::size_t piece = 0; piece < numPieces; ++piece) {
            if (m_pieces[piece].gramCount[r] == 0)
                continue;
            any = true;
            for (std::size_t j = 0; j < m_gram.size(); ++j)
                m_gram[j] += m_pieces[piece].gram[r][j];
        }
        const bool userItem = r == static_cast<std::size_t>(Relation::UserItem);
        if (!any && !userItem)
            continue; // nothing pulls, and the metric is normalized already
        const double rate = userItem ? m_options.learningRateMetricUi : m_options.learningRateMetric;
        m_state.metrics[r].step(m_gram.data(), 1 / static_cast<float>(numPositives),
                                {static_cast<float>(rate), userItem ? static_cast<float>(m_options.kappa) : 0.f,
                                 static_cast<float>(m_options.tau), m_options.metricKind() == MetricKind::Diagonal});
    }
}

template <int K> void MagneticBatch::updateCovariance(std::size_t numPositives)
{
    const auto stride = static_cast<std::size_t>(m_state.stride);
    const std::size_t numPieces = (numPositives + pieceSize - 1) / pieceSize;
    const float share = 1 / static_cast<float>(2 * numPositives);
    AlignedVector<float>&covariance = m_state.covariance, &center = m_state.center;
    std::fill(covariance.begin(), covariance.end(), 0.f);
    std::fill(center.begin(), center.end(), 0.f);
    for (std::size_t piece = 0; piece < numPieces; ++piece) {
        for (std::size_t j = 0; j < covariance.size(); ++j)
            covariance[j] += share * m_pieces[piece].visitedGram[j];
        for (std::size_t j = 0; j < stride; ++j)
            center[j] += share * m_pieces[piece].visitedSum[j];
    }
    double penalty = 0;
    for (std::size_t i = 0; i < stride; ++i) {
        for (std::size_t j = 0; j < stride; ++j) {
            float& value = covariance[i * stride + j];
            value = i == j ? 0 : value - center[i] * center[j];
            penalty += static_cast<double>(value) * value;
        }
    }
    sums.covariance += penalty;
}

} // namespace lodestone
