// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/TripletBatch.h"

namespace lodestone {

TripletBatch::TripletBatch(const TripletOptions& options, const PositiveLists& lists, EntityTable& table, std::uint64_t seed)
    : m_options(options), m_sampler(lists, m_noPairs, m_noPairs), m_table(table), m_seed(seed)
{
    const auto batch = std::min(static_cast<std::size_t>(options.batch), lists.size());
    m_pieces.resize((batch + pieceSize - 1) / pieceSize);
    for (Piece& piece : m_pieces)
        piece.candidates.assign(pieceSize * static_cast<std::size_t>(options.negatives), 0);
    m_gradients = RowGradients(table.numRows(), batch * numSlots, table.stride);
}

std::uint64_t TripletBatch::bytes(const TripletOptions& options, std::size_t numEntities)
{
    const auto batch = static_cast<std::size_t>(options.batch);
    return RowGradients::bytes(numEntities, batch * numSlots, kernels::strideOf(options.dimension))
        + batch * static_cast<std::uint64_t>(options.negatives) * sizeof(std::uint32_t);
}

void TripletBatch::prefetch(std::uint32_t row) const
{
    const float* values = m_table.row(row);
    for (int j = 0; j < m_table.stride; j += 16)
        __builtin_prefetch(values + j);
}

void TripletBatch::draw(std::span<const PositivePair> positives, std::size_t first, const RandomStream& triplets,
                        Piece& piece)
{
    for (const PositivePair& pair : positives) {
        prefetch(pair.user);
        prefetch(pair.item);
    }
    for (std::size_t at = 0; at < positives.size(); ++at) {
        RandomStream random = triplets.at(first + at);
        piece.drawn[at] = m_sampler.drawItems(positives[at].user, m_options.negatives, random, candidatesOf(piece, at),
                                              [&](std::uint32_t row) { prefetch(row); });
    }
}

} // namespace lodestone
