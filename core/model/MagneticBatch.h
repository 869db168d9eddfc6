// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/MagneticLoss.h"
#include "core/model/MagneticState.h"
#include "core/sample/PositiveOrder.h"
#include "core/sample/TripletSampler.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace lodestone {

/// Sums over the positives of an epoch (mml.md 3 to 5).
struct MagneticSums {
    enum Term { L1, L2, Latent };
    static constexpr std::size_t numTerms = 3;
    std::array<double, numTerms> loss{}; ///< weighted hinges
    std::array<double, numTerms> probe{}; ///< plain hinges, active or not: not finite means diverged
    std::array<std::uint64_t, numTerms> visited{}, active{};
    double covariance = 0; ///< sum over batches of L_P
    std::uint64_t batches = 0;

    void add(const MagneticSums& other);
};

/// The two phases of a mini-batch (mml.md 9 and 10). All memory is taken in the constructor.
class MagneticBatch {
public:
    static constexpr std::size_t pieceSize = 64; ///< positives that one thread works out together
    static constexpr std::uint32_t none = ~std::uint32_t(0);

    /// Keeps references to all but the options.
    MagneticBatch(const MagneticOptions& options, const PositiveLists& lists, const SimilarPairs& similarUsers,
                  const SimilarPairs& similarItems, MagneticState& state, std::uint64_t seed);

    /// Trains one batch of at most options.batch positives.
    void run(int epoch, std::size_t batch, std::span<const PositivePair> positives);
    MagneticSums sums; ///< of all batches since it was last cleared
    void setLearningRate(double rate) { m_options.learningRate = rate; }

private:
    template <int K> friend class MagneticKernel;

    /// What phase 1 leaves of a positive for phase 2.
    enum Flag : std::uint16_t {
        ItemMarginVisit = 1 << 8, ///< h1 was worked out: m_i[c]
        ItemMarginActive = 1 << 9,
        UserMarginVisit = 1 << 10, ///< h2: m_u[a]
        UserMarginActive = 1 << 11,
        LatentUserVisit = 1 << 12,
        LatentUserActive = 1 << 13,
        LatentItemVisit = 1 << 14,
        LatentItemActive = 1 << 15,
    }; // bits 0 to 7: the role has a gradient

    /// Buffers of one piece; results are joined in the order of the pieces.
    struct Piece {
        AlignedVector<float> deltas, products; ///< candidates x stride
        std::array<AlignedVector<float>, numRelations> gramRows; ///< active differences
        std::array<std::vector<float>, numRelations> gramWeights; ///< and their signed weights
        std::array<int, numRelations> gramCount{};
        std::array<AlignedVector<float>, numRelations> gram; ///< stride x stride: sum of w delta delta^T
        AlignedVector<float> visited, visitedGram, visitedSum; ///< rows a and c, their second moments and sum
        std::size_t numVisited = 0;
        std::vector<float> ones;
        AlignedVector<float> gradients; ///< numMagneticRoles x stride, lock-free schedule only
        std::vector<std::uint32_t> candidates; ///< pieceSize x (S + S_u), as rows
        std::vector<std::uint8_t> numDrawn; ///< pieceSize x 2
        MagneticSums sums;
    };
    struct SumSlot {
        std::uint32_t stamp = 0, slot = 0;
    };

    template <int K> void runFixed(int epoch, std::size_t batch, std::span<const PositivePair> positives);
    template <int K> void applyOwned(std::size_t numPositives, std::uint32_t owner, std::uint32_t numOwners);
    template <int K> void finish(std::size_t numPositives);
    void stepMetrics(std::size_t numPositives);
    template <int K> void updateCovariance(std::size_t numPositives);
    void allocate();

    MagneticOptions m_options;
    TripletSampler m_sampler;
    MagneticState& m_state;
    std::uint64_t m_seed;
    std::vector<float> m_userRankWeights, m_itemRankWeights; ///< t by M for full draws
    std::vector<Piece> m_pieces;
    AlignedVector<float> m_gradients; ///< batch x numMagneticRoles x stride
    std::vector<std::uint32_t> m_rows; ///< batch x numMagneticRoles, or none
    std::vector<std::uint16_t> m_flags; ///< batch
    AlignedVector<SumSlot> m_sumSlots; ///< numEntities
    std::vector<std::vector<std::uint32_t>> m_touched; ///< per owner: slots that hold a row's sum
    std::uint32_t m_stamp = 0;
    AlignedVector<float> m_gram; ///< stride x stride, joined pieces
};

} // namespace lodestone
