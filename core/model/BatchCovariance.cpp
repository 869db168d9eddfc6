// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/BatchCovariance.h"

#include "core/parallel/ParallelFor.h"
#include "core/train/BinaryStream.h"

#include <algorithm>

namespace lodestone {

BatchCovariance::BatchCovariance(int stride, std::size_t batch)
    : m_stride(stride), m_ones(2 * pieceSize, 1), m_pieces((batch + pieceSize - 1) / pieceSize)
{
    const auto width = static_cast<std::size_t>(stride);
    for (auto* matrix : {&m_covariance, &m_nextCovariance})
        matrix->assign(width * width, 0);
    for (auto* mean : {&m_mean, &m_nextMean})
        mean->assign(width, 0);
    for (Piece& piece : m_pieces) {
        piece.rows.assign(2 * pieceSize * width, 0);
        piece.gram.assign(width * width, 0);
        piece.sum.assign(width, 0);
    }
}

std::uint64_t BatchCovariance::bytes(int stride, std::size_t batch)
{
    const auto width = static_cast<std::uint64_t>(stride);
    return ((batch + pieceSize - 1) / pieceSize + 2) * (width * width + 2 * pieceSize * width) * sizeof(float);
}

void BatchCovariance::collect(const EntityTable& table, std::span<const PositivePair> positives)
{
    const auto width = static_cast<std::size_t>(m_stride);
    parallelFor(0, positives.size(), pieceSize, [&](std::size_t begin, std::size_t end) {
        Piece& piece = m_pieces[begin / pieceSize];
        std::fill(piece.gram.begin(), piece.gram.end(), 0.F);
        std::fill(piece.sum.begin(), piece.sum.end(), 0.F);
        float* to = piece.rows.data();
        for (const PositivePair& pair : positives.subspan(begin, end - begin))
            for (const std::uint32_t row : {pair.user, pair.item}) {
                std::copy_n(table.row(row), width, to);
                for (std::size_t j = 0; j < width; ++j)
                    piece.sum[j] += to[j];
                to += width;
            }
        kernels::dispatch(table.dimension, [&](auto size) {
            kernels::addGram<size()>(piece.rows.data(), m_ones.data(), static_cast<int>(2 * (end - begin)),
                                     piece.gram.data(), m_stride);
        });
    });
    const float share = 1 / static_cast<float>(2 * positives.size());
    std::fill(m_nextCovariance.begin(), m_nextCovariance.end(), 0.F);
    std::fill(m_nextMean.begin(), m_nextMean.end(), 0.F);
    for (std::size_t piece = 0; piece * pieceSize < positives.size(); ++piece) {
        for (std::size_t j = 0; j < m_nextCovariance.size(); ++j)
            m_nextCovariance[j] += share * m_pieces[piece].gram[j];
        for (std::size_t j = 0; j < width; ++j)
            m_nextMean[j] += share * m_pieces[piece].sum[j];
    }
}

double BatchCovariance::advance()
{
    const auto width = static_cast<std::size_t>(m_stride);
    double penalty = 0;
    for (std::size_t i = 0; i < width; ++i)
        for (std::size_t j = 0; j < width; ++j) {
            float& value = m_nextCovariance[i * width + j];
            value = i == j ? 0 : value - m_nextMean[i] * m_nextMean[j];
            penalty += static_cast<double>(value) * value;
        }
    m_covariance.swap(m_nextCovariance);
    m_mean.swap(m_nextMean);
    return penalty;
}

void BatchCovariance::save(std::ostream& out) const
{
    writeValues(out, m_covariance);
    writeValues(out, m_mean);
}

void BatchCovariance::load(std::istream& in)
{
    readValues(in, m_covariance);
    readValues(in, m_mean);
}

} // namespace lodestone
