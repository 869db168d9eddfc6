// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/EntityTable.h"
#include "core/model/LossSums.h"
#include "core/model/RowGradients.h"
#include "core/model/TripletOptions.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/PositiveOrder.h"
#include "core/sample/TripletSampler.h"

#include <span>

namespace lodestone {

/// A train positive with the closest of its drawn negatives, as a loss sees it. Distances are squared.
template <int K> struct Triplet {
    std::uint32_t user, item, negative; ///< rows
    ConstRowMap<K> u, i, j;
    float positiveDistance, negativeDistance;
    int violating, drawn; ///< negatives inside the margin, of all drawn
    RowMap<K> ofU, ofI, ofJ; ///< gradients, to be written
    float *numberOfU, *numberOfI; ///< gradients of numbers of the user and the item, 0 so far
};

/// The two phases of a mini-batch of positives with sampled negative items. All memory is taken in the constructor.
class TripletBatch {
public:
    static constexpr std::size_t pieceSize = 64; ///< positives that one thread works out together
    static constexpr std::size_t numSlots = 3; ///< user, item, negative

    /// Keeps references to lists and table.
    TripletBatch(const TripletOptions& options, const PositiveLists& lists, EntityTable& table, std::uint64_t seed);
    static std::uint64_t bytes(const TripletOptions& options, std::size_t numEntities);

    /// Draws, measures and steps one batch of at most options.batch positives.
    /// @param marginOf  marginOf(user row): what counts as violating
    /// @param loss      bool loss(Triplet<K>&, LossSums&): writes gradients; false leaves the triplet's rows out of the step
    /// @param step      step(row, gradient, number): one row's step with its summed gradients
    template <int K, typename Margin, typename Loss, typename Step>
    void run(int epoch, std::size_t batch, std::span<const PositivePair> positives, Margin&& marginOf, Loss&& loss,
             Step&& step)
    {
        const RandomStream triplets(m_seed, Purpose::Triplets, static_cast<std::uint64_t>(epoch), batch);
        parallelFor(0, positives.size(), pieceSize, [&](std::size_t begin, std::size_t end) {
            Piece& piece = m_pieces[begin / pieceSize];
            piece.sums = {};
            draw(positives.subspan(begin, end - begin), begin, triplets, piece);
            for (std::size_t at = begin; at < end; ++at)
                compute<K>(positives[at], at, piece.drawn[at - begin], candidatesOf(piece, at - begin), marginOf, loss,
                           piece.sums);
        });
        for (std::size_t piece = 0; piece * pieceSize < positives.size(); ++piece)
            sums.add(m_pieces[piece].sums);
        m_gradients.apply<K>(positives.size() * numSlots, step);
    }

    const TripletSampler& sampler() const { return m_sampler; }

    LossSums sums; ///< of all batches since it was last cleared

private:
    struct Piece {
        std::vector<std::uint32_t> candidates; ///< pieceSize x negatives, as rows
        std::array<int, pieceSize> drawn;
        LossSums sums;
    };

    void draw(std::span<const PositivePair> positives, std::size_t first, const RandomStream& triplets, Piece& piece);
    void prefetch(std::uint32_t row) const;
    std::uint32_t* candidatesOf(Piece& piece, std::size_t at) const
    {
        return piece.candidates.data() + at * static_cast<std::size_t>(m_options.negatives);
    }

    template <int K, typename Margin, typename Loss>
    void compute(const PositivePair& pair, std::size_t at, int drawn, const std::uint32_t* candidates, Margin&& marginOf,
                 Loss&& loss, LossSums& pieceSums)
    {
        std::uint32_t* rows = m_gradients.rows() + at * numSlots;
        std::fill_n(rows, numSlots, RowGradients::none);
        if (drawn == 0)
            return;
        const int stride = m_table.stride;
        const float* user = m_table.row(pair.user);
        const float positive = kernels::squaredDistance<K>(user, m_table.row(pair.item), stride);
        const float bound = marginOf(pair.user) + positive;
        int violating = 0, closest = 0;
        float smallest = 0;
        for (int j = 0; j < drawn; ++j) {
            const float distance = kernels::squaredDistance<K>(user, m_table.row(candidates[j]), stride);
            violating += bound - distance > 0;
            if (j == 0 || distance < smallest) {
                closest = j;
                smallest = distance;
            }
        }
        const std::size_t slot = at * numSlots;
        float* numbers = m_gradients.numbers() + slot;
        std::fill_n(numbers, numSlots, 0.F);
        const std::uint32_t negative = candidates[closest];
        Triplet<K> triplet{pair.user,
                                 pair.item,
                                 negative,
                                 rowMap<K>(user, stride),
                                 rowMap<K>(constRow(pair.item), stride),
                                 rowMap<K>(constRow(negative), stride),
                                 positive,
                                 smallest,
                                 violating,
                                 drawn,
                                 rowMap<K>(m_gradients.gradient(slot), stride),
                                 rowMap<K>(m_gradients.gradient(slot + 1), stride),
                                 rowMap<K>(m_gradients.gradient(slot + 2), stride),
                                 numbers,
                                 numbers + 1};
        if (!loss(triplet, pieceSums))
            return;
        rows[0] = pair.user;
        rows[1] = pair.item;
        rows[2] = negative;
    }
    const float* constRow(std::uint32_t row) const { return m_table.row(row); }

    TripletOptions m_options;
    SimilarPairs m_noPairs; ///< none of these models has a latent term
    TripletSampler m_sampler;
    EntityTable& m_table;
    std::uint64_t m_seed;
    std::vector<Piece> m_pieces;
    RowGradients m_gradients;
};

} // namespace lodestone
