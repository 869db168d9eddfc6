// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/PmfSolver.h"

#include "core/parallel/ParallelFor.h"

#include <Eigen/Cholesky>

#include <algorithm>

namespace lodestone {

namespace {
constexpr std::size_t pmfGramGrain = 1024; ///< held rows whose products one thread sums
constexpr std::size_t pmfSolveGrain = 32; ///< rows that one thread solves together
constexpr std::size_t pmfGathered = 64; ///< ratings whose vectors are put side by side
} // namespace

struct PmfSolver::Scratch {
    explicit Scratch(int dimension)
        : system(dimension, dimension), near(dimension, static_cast<Eigen::Index>(pmfGathered)), right(dimension),
          solution(dimension)
    {
    }
    Eigen::MatrixXd system, near;
    Eigen::VectorXd right, solution;
    Eigen::LDLT<Eigen::MatrixXd> factorization;
};

void PmfSolver::hold(const float* held, std::size_t numHeld)
{
    m_held = held;
    m_gram.resize(0, 0);
    if (m_unobserved == 0)
        return;
    m_pieceGrams.resize((numHeld + pmfGramGrain - 1) / pmfGramGrain);
    parallelFor(0, numHeld, pmfGramGrain, [&](std::size_t begin, std::size_t end) {
        const Eigen::Map<const RowMatrix> rows(held + begin * static_cast<std::size_t>(m_dimension),
                                               static_cast<Eigen::Index>(end - begin), m_dimension);
        const Eigen::MatrixXd exact = rows.transpose().cast<double>();
        m_pieceGrams[begin / pmfGramGrain].noalias() = exact * exact.transpose();
    });
    m_gram.setZero(m_dimension, m_dimension);
    for (const Eigen::MatrixXd& piece : m_pieceGrams)
        m_gram += piece;
    m_gram *= m_unobserved;
}

PmfObjective PmfSolver::solve(const RatingRows& ratings, const PmfPrior& prior, std::size_t begin, std::size_t end,
                              float* rows)
{
    const auto width = static_cast<std::size_t>(m_dimension);
    m_shares.assign((end - begin + pmfSolveGrain - 1) / pmfSolveGrain, {});
    parallelFor(begin, end, pmfSolveGrain, [&](std::size_t first, std::size_t last) {
        Scratch scratch(m_dimension);
        PmfObjective& share = m_shares[(first - begin) / pmfSolveGrain];
        for (std::size_t row = first; row < last; ++row) {
            const float* mean = prior.means.empty() ? nullptr : prior.means.data() + row * width;
            const PmfObjective ofRow = solveRow(ratings.othersOf(row), ratings.valuesOf(row), mean,
                                                static_cast<double>(prior.strength(row)), rows + row * width, scratch);
            share.data += ofRow.data;
            share.prior += ofRow.prior;
        }
    });
    PmfObjective sum;
    for (const PmfObjective& share : m_shares) {
        sum.data += share.data;
        sum.prior += share.prior;
    }
    return sum;
}

PmfObjective PmfSolver::solveRow(std::span<const std::uint32_t> others, std::span<const float> values, const float* mean,
                                 double strength, float* row, Scratch& scratch) const
{
    using Vector = Eigen::Map<const Eigen::VectorXf>;
    const auto held = [&](std::size_t i) {
        return Vector(m_held + others[i] * static_cast<std::size_t>(m_dimension), m_dimension).cast<double>();
    };
    if (m_gram.size() > 0)
        scratch.system = m_gram;
    else
        scratch.system.setZero();
    scratch.system.diagonal().array() += strength;
    scratch.right.setZero();
    if (mean)
        scratch.right = strength * Vector(mean, m_dimension).cast<double>();
    for (std::size_t first = 0; first < others.size(); first += pmfGathered) {
        const std::size_t count = std::min(pmfGathered, others.size() - first);
        for (std::size_t i = 0; i < count; ++i) {
            scratch.near.col(static_cast<Eigen::Index>(i)) = held(first + i);
            scratch.right += static_cast<double>(values[first + i]) * scratch.near.col(static_cast<Eigen::Index>(i));
        }
        scratch.system.selfadjointView<Eigen::Lower>().rankUpdate(scratch.near.leftCols(static_cast<Eigen::Index>(count)),
                                                                  1 - m_unobserved);
    }
    scratch.factorization.compute(scratch.system.selfadjointView<Eigen::Lower>());
    Eigen::Map<Eigen::VectorXf>(row, m_dimension) = scratch.factorization.solve(scratch.right).cast<float>();

    scratch.solution = Vector(row, m_dimension).cast<double>();
    PmfObjective share;
    if (m_gram.size() > 0)
        share.data = scratch.solution.dot(m_gram * scratch.solution);
    for (std::size_t i = 0; i < others.size(); ++i) {
        const double score = scratch.solution.dot(held(i)), error = static_cast<double>(values[i]) - score;
        share.data += error * error - m_unobserved * score * score;
    }
    if (mean)
        scratch.solution -= Vector(mean, m_dimension).cast<double>();
    share.data /= 2;
    share.prior = strength * scratch.solution.squaredNorm() / 2;
    return share;
}

} // namespace lodestone
