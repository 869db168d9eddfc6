// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/WrmfSolver.h"

#include "core/metric/VectorKernels.h"
#include "core/parallel/ParallelFor.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <limits>

namespace lodestone {

namespace {
constexpr std::size_t wrmfGramGrain = 1024; ///< held rows whose products one thread sums
constexpr std::size_t wrmfSolveGrain = 32; ///< rows that one thread solves together
constexpr std::size_t wrmfGathered = 64; ///< rows that are put side by side
constexpr int maxRefinements = 4;
/// A correction this small, relative to the solution, is the last one: what it leaves is smaller still.
constexpr double lastCorrection = 1e-5;

/// What solving one row needs of the held side.
struct HeldSide {
    const float* rows;
    int dimension, stride;
    const AlignedVector<float>& start; ///< Gram matrix with ridge, padded
    const Eigen::MatrixXd& ridged; ///< the same in double
    const float* row(std::uint32_t index) const { return rows + index * static_cast<std::size_t>(stride); }
    Eigen::Map<const Eigen::VectorXf> vector(std::uint32_t index) const { return {row(index), dimension}; }
};

/// One row's system, (ridged + sum w q q^T) p = sum (1 + w) q over its positives q, in double.
struct ExactSystem {
    const HeldSide& held;
    std::span<const std::uint32_t> positives;
    std::span<const float> weights;

    /// Right side minus system times solution, without the system.
    void takeResidual(const Eigen::VectorXd& solution, Eigen::VectorXd& residual) const
    {
        residual.noalias() = held.ridged * solution;
        residual = -residual;
        for (std::size_t at = 0; at < positives.size(); ++at) {
            const auto q = held.vector(positives[at]).cast<double>();
            const double weight = weights[at];
            residual += (1 + weight - weight * q.dot(solution)) * q;
        }
    }
    Eigen::VectorXd solve() const
    {
        Eigen::MatrixXd system = held.ridged;
        Eigen::VectorXd right = Eigen::VectorXd::Zero(held.dimension);
        for (std::size_t at = 0; at < positives.size(); ++at) {
            const Eigen::VectorXd q = held.vector(positives[at]).cast<double>();
            system.noalias() += weights[at] * q * q.transpose();
            right += (1 + static_cast<double>(weights[at])) * q;
        }
        return system.ldlt().solve(right);
    }
};

/// Solves such systems by a factorization in float.
template <int K> class RowSolver {
public:
    explicit RowSolver(const HeldSide& held)
        : m_held(held), m_system(held.start.size()), m_near(wrmfGathered * static_cast<std::size_t>(held.stride)),
          m_factorization(held.dimension), m_solution(held.dimension), m_residual(held.dimension), m_step(held.dimension)
    {
    }

    const Eigen::VectorXd& solve(const ExactSystem& exact)
    {
        factorize(exact);
        m_solution.setZero();
        for (int step = 0; isAccurate() && step <= maxRefinements; ++step) { // the first one solves, the others refine
            if (step > 0) {
                exact.takeResidual(m_solution, m_residual);
                m_step = m_residual.cast<float>();
            }
            m_step = m_factorization.solve(m_step).eval();
            m_solution += m_step.template cast<double>();
            if (step > 0 && m_step.norm() <= lastCorrection * m_solution.norm())
                return m_solution;
        }
        m_solution = exact.solve();
        return m_solution;
    }

private:
    static constexpr int size = K == 0 ? Eigen::Dynamic : K;

    /// Leaves the right side in the step.
    void factorize(const ExactSystem& exact)
    {
        m_step.setZero();
        const auto stride = static_cast<std::size_t>(m_held.stride);
        std::copy(m_held.start.begin(), m_held.start.end(), m_system.begin());
        for (std::size_t first = 0; first < exact.positives.size(); first += wrmfGathered) {
            const std::size_t count = std::min(wrmfGathered, exact.positives.size() - first);
            for (std::size_t at = 0; at < count; ++at) {
                std::copy_n(m_held.row(exact.positives[first + at]), stride, m_near.data() + at * stride);
                m_step += (1 + exact.weights[first + at])
                    * Eigen::Map<const Eigen::Matrix<float, size, 1>>(m_near.data() + at * stride, m_held.dimension);
            }
            kernels::addGram<K>(m_near.data(), exact.weights.data() + first, static_cast<int>(count), m_system.data(),
                                m_held.stride);
        }
        m_factorization.compute(Eigen::Map<const Eigen::Matrix<float, size, size>, Eigen::Unaligned, Eigen::OuterStride<>>(
            m_system.data(), m_held.dimension, m_held.dimension, Eigen::OuterStride<>(m_held.stride)));
    }

    /// Whether rounding leaves every pivot right within a few percent; refinements then shrink the error as much.
    bool isAccurate() const
    {
        const auto& pivots = m_factorization.vectorD();
        const float rounding = std::numeric_limits<float>::epsilon() * static_cast<float>(m_held.dimension);
        return pivots.minCoeff() > 16 * rounding * pivots.maxCoeff();
    }

    const HeldSide& m_held;
    AlignedVector<float> m_system, m_near;
    Eigen::LDLT<Eigen::Matrix<float, size, size>> m_factorization;
    Eigen::VectorXd m_solution, m_residual;
    Eigen::Matrix<float, size, 1> m_step;
};

/// What a solved row and all its pairs contribute.
WrmfObjective objectiveOf(const Eigen::VectorXd& row, const Eigen::MatrixXd& gram, double lambda, const ExactSystem& exact)
{
    WrmfObjective share{row.dot(gram * row), lambda * row.squaredNorm()};
    for (std::size_t at = 0; at < exact.positives.size(); ++at) {
        const double score = row.dot(exact.held.vector(exact.positives[at]).cast<double>());
        share.data += (1 + static_cast<double>(exact.weights[at])) * (1 - score) * (1 - score) - score * score;
    }
    return share;
}
} // namespace

WrmfSolver::WrmfSolver(int dimension, float lambda)
    : m_dimension(dimension), m_stride(kernels::strideOf(dimension)), m_lambda(lambda)
{
}

void WrmfSolver::hold(const float* held, std::size_t numHeld)
{
    m_held = held;
    sumGram(numHeld);
    m_ridged = m_gram;
    m_ridged.diagonal().array() += static_cast<double>(m_lambda);
    m_start.assign(static_cast<std::size_t>(m_stride) * static_cast<std::size_t>(m_stride), 0);
    Eigen::Map<Eigen::MatrixXf, Eigen::Unaligned, Eigen::OuterStride<>>(
        m_start.data(), m_dimension, m_dimension, Eigen::OuterStride<>(m_stride)) = m_ridged.cast<float>();
}

void WrmfSolver::sumGram(std::size_t numHeld)
{
    using Rows = Eigen::Map<const RowMatrix, Eigen::Unaligned, Eigen::OuterStride<>>;
    const std::size_t numPieces = (numHeld + wrmfGramGrain - 1) / wrmfGramGrain;
    m_pieceGrams.resize(std::max(m_pieceGrams.size(), numPieces));
    parallelFor(0, numHeld, wrmfGramGrain, [&](std::size_t begin, std::size_t end) {
        const Rows rows(m_held + begin * static_cast<std::size_t>(m_stride), static_cast<Eigen::Index>(end - begin),
                        m_dimension, Eigen::OuterStride<>(m_stride));
        const Eigen::MatrixXd exact = rows.transpose().cast<double>();
        m_pieceGrams[begin / wrmfGramGrain].noalias() = exact * exact.transpose();
    });
    m_gram.setZero(m_dimension, m_dimension);
    for (std::size_t piece = 0; piece < numPieces; ++piece)
        m_gram += m_pieceGrams[piece];
}

WrmfObjective WrmfSolver::solve(const EntityLists& lists, const WrmfConfidence& confidence, std::size_t begin,
                                std::size_t end, float* rows)
{
    m_shares.assign((end - begin + wrmfSolveGrain - 1) / wrmfSolveGrain, {});
    parallelFor(begin, end, wrmfSolveGrain, [&](std::size_t first, std::size_t last) {
        m_shares[(first - begin) / wrmfSolveGrain] = kernels::dispatch(
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
    const HeldSide held{m_held, m_dimension, m_stride, m_start, m_ridged};
    RowSolver<K> solver(held);
    std::vector<float> weights;
    WrmfObjective share;
    for (std::size_t row = begin; row < end; ++row) {
        const auto positives = lists.of(static_cast<std::uint32_t>(row));
        weights.resize(positives.size());
        for (std::size_t at = 0; at < positives.size(); ++at)
            weights[at] = confidence(row, at);
        const ExactSystem exact{held, positives, weights};
        Eigen::Map<Eigen::VectorXf> solution(rows + row * static_cast<std::size_t>(m_stride), m_dimension);
        if (positives.empty())
            solution.setZero();
        else
            solution = solver.solve(exact).template cast<float>();
        const WrmfObjective ofRow = objectiveOf(solution.cast<double>(), m_gram, static_cast<double>(m_lambda), exact);
        share.data += ofRow.data;
        share.ridge += ofRow.ridge;
    }
    return share;
}

} // namespace lodestone
