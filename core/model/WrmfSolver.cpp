// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/WrmfSolver.h"

#include "core/metric/VectorKernels.h"
#include "core/parallel/ParallelFor.h"

#include <Eigen/Cholesky>

#include <algorithm>

namespace lodestone {

namespace {
constexpr std::size_t gramGrain = 1024; ///< held rows whose products are summed in float
constexpr std::size_t solveGrain = 32; ///< rows that one thread solves together
constexpr std::size_t gathered = 64; ///< positives whose rows are put side by side

template <int K> constexpr int size = K == 0 ? Eigen::Dynamic : K;
template <int K> using Matrix = Eigen::Matrix<float, size<K>, size<K>>;
template <int K> using Vector = Eigen::Matrix<float, size<K>, 1>;
} // namespace

WrmfSolver::WrmfSolver(int dimension, float lambda)
    : m_dimension(dimension), m_stride(kernels::strideOf(dimension)), m_lambda(lambda), m_ones(gramGrain, 1)
{
}

void WrmfSolver::hold(const float* held, std::size_t numHeld)
{
    m_held = held;
    kernels::dispatch(m_dimension, [&](auto fixed) { sumGram<fixed()>(numHeld); });
    const auto stride = static_cast<std::size_t>(m_stride);
    m_start.assign(stride * stride, 0);
    for (Eigen::Index j = 0; j < m_dimension; ++j)
        for (Eigen::Index i = 0; i < m_dimension; ++i)
            m_start[static_cast<std::size_t>(j) * stride + static_cast<std::size_t>(i)] =
                static_cast<float>(m_gram(i, j) + (i == j ? m_lambda : 0));
}

template <int K> void WrmfSolver::sumGram(std::size_t numHeld)
{
    const auto stride = static_cast<std::size_t>(m_stride);
    const std::size_t numPieces = (numHeld + gramGrain - 1) / gramGrain;
    m_pieceGrams.resize(std::max(m_pieceGrams.size(), numPieces));
    parallelFor(0, numHeld, gramGrain, [&](std::size_t begin, std::size_t end) {
        AlignedVector<float>& gram = m_pieceGrams[begin / gramGrain];
        gram.assign(stride * stride, 0);
        kernels::addGram<K>(m_held + begin * stride, m_ones.data(), static_cast<int>(end - begin), gram.data(), m_stride);
    });
    m_gram.setZero(m_dimension, m_dimension);
    for (std::size_t piece = 0; piece < numPieces; ++piece)
        m_gram += Eigen::Map<const Eigen::MatrixXf, Eigen::Unaligned, Eigen::OuterStride<>>(
                      m_pieceGrams[piece].data(), m_dimension, m_dimension, Eigen::OuterStride<>(m_stride))
                      .cast<double>();
}

WrmfObjective WrmfSolver::solve(const EntityLists& lists, const WrmfConfidence& confidence, std::size_t begin,
                                std::size_t end, float* rows)
{
    m_shares.assign((end - begin + solveGrain - 1) / solveGrain, {});
    parallelFor(begin, end, solveGrain, [&](std::size_t first, std::size_t last) {
        m_shares[(first - begin) / solveGrain] = kernels::dispatch(
            m_dimension, [&](auto fixed) { return solvePiece<fixed()>(lists, confidence, first, last, rows); });
    });
    WrmfObjective share;
    for (const WrmfObjective& piece : m_shares) {
        share.data += piece.data;
        share.ridge += piece.ridge;
    }
    return share;
}

template <int K>
WrmfObjective WrmfSolver::solvePiece(const EntityLists& lists, const WrmfConfidence& confidence, std::size_t begin,
                                     std::size_t end, float* rows) const
{
    const auto stride = static_cast<std::size_t>(m_stride);
    AlignedVector<float> system(stride * stride), near(gathered * stride);
    float weights[gathered];
    Eigen::Map<Matrix<K>, Eigen::Unaligned, Eigen::OuterStride<>> matrix(system.data(), m_dimension, m_dimension,
                                                                         Eigen::OuterStride<>(m_stride));
    Vector<K> right(m_dimension), solution(m_dimension);
    Eigen::LDLT<Matrix<K>> factorization(m_dimension);
    WrmfObjective share;
    const auto heldRow = [&](std::uint32_t row) {
        return Eigen::Map<const Vector<K>>(m_held + row * stride, m_dimension);
    };
    for (std::size_t row = begin; row < end; ++row) {
        const auto positives = lists.of(static_cast<std::uint32_t>(row));
        std::copy(m_start.begin(), m_start.end(), system.begin());
        right.setZero();
        for (std::size_t first = 0; first < positives.size(); first += gathered) {
            const std::size_t count = std::min(gathered, positives.size() - first);
            for (std::size_t at = 0; at < count; ++at) {
                weights[at] = confidence(row, first + at);
                std::copy_n(m_held + positives[first + at] * stride, stride, near.data() + at * stride);
                right += (1 + weights[at]) * heldRow(positives[first + at]);
            }
            kernels::addGram<K>(near.data(), weights, static_cast<int>(count), system.data(), m_stride);
        }
        if (positives.empty()) {
            solution.setZero();
        } else {
            factorization.compute(matrix);
            solution = factorization.solve(right);
        }
        std::copy_n(solution.data(), m_dimension, rows + row * stride);
        const Eigen::VectorXd exact = solution.template cast<double>();
        share.data += exact.dot(m_gram * exact);
        share.ridge += static_cast<double>(m_lambda) * exact.squaredNorm();
        for (std::size_t at = 0; at < positives.size(); ++at) {
            const double score = solution.dot(heldRow(positives[at])), c = 1 + static_cast<double>(confidence(row, at));
            share.data += c * (1 - score) * (1 - score) - score * score;
        }
    }
    return share;
}

} // namespace lodestone
