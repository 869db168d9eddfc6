// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metric/VectorKernels.h"
#include "core/model/EntityTable.h"
#include "core/sample/PositiveOrder.h"

#include <iosfwd>
#include <span>
#include <vector>

namespace lodestone {

/// The sum of squared correlations between coordinates, sum over a != b of C_ab^2, in mini-batch form (mml.md 5): C and the
/// mean come from the users and items of the previous batch, and each visit of a row adds 4 w C_off (e - mean).
class BatchCovariance {
public:
    BatchCovariance() = default;
    BatchCovariance(int stride, std::size_t batch);
    static std::uint64_t bytes(int stride, std::size_t batch);

    /// gradient += 4 weight C_off (row - mean)
    template <int K> void addGradient(const float* row, float weight, float* gradient) const
    {
        const int stride = m_stride;
        alignas(64) float delta[maxStride], product[maxStride];
        kernels::subtract<K>(row, m_mean.data(), delta, stride);
        kernels::map<K>(m_covariance.data(), delta, product, 1, stride);
        kernels::addScaled<K>(4 * weight, product, gradient, stride);
    }
    /// Works out what the next batch uses, from rows that this batch has not stepped yet.
    void collect(const EntityTable& table, std::span<const PositivePair> positives);
    /// Puts it to use. @return sum over a != b of C_ab^2
    double advance();

    void save(std::ostream& out) const;
    void load(std::istream& in);

private:
    static constexpr int maxStride = 1024;
    static constexpr std::size_t pieceSize = 64;
    struct Piece {
        AlignedVector<float> rows, gram, sum;
    };

    int m_stride = 0;
    AlignedVector<float> m_covariance, m_mean; ///< zero diagonal
    AlignedVector<float> m_nextCovariance, m_nextMean;
    std::vector<float> m_ones;
    std::vector<Piece> m_pieces;
};

} // namespace lodestone
