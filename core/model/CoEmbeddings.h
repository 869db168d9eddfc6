// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/EntityTable.h"
#include "core/model/RowGradients.h"
#include "core/model/TripletLosses.h"
#include "core/param/Param.h"
#include "core/sample/CoOccurrence.h"

#include <iosfwd>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace lodestone {

enum class CoOccurrenceKind { Both, Users, Items, None };
inline constexpr std::string_view coOccurrenceNames[] = {PARAM_TEXT("Param", "both"), PARAM_TEXT("Param", "users"),
                                                         PARAM_TEXT("Param", "items"), PARAM_TEXT("Param", "none")};

struct CoOccurrenceOptions {
    Choice kinds{coOccurrenceNames};
    double countLimit = 100; // x_max
    double exponent = 0.75;
    int commonItems = 2, commonUsers = 1;
    int partners = 200;

    std::vector<Param> params();
    bool has(EntityKind kind) const;
};

/// A second vector and a bias for every user and item, fitted so that a.b + both biases is ln(count + 1) for every pair that
/// co-occurs, as in GloVe, with smaller counts weighing less (baselines.md 3.4).
class CoEmbeddings {
public:
    CoEmbeddings() = default;
    /// Counts the co-occurrences of the train positives, and takes all memory.
    CoEmbeddings(const CoOccurrenceOptions& options, const PositiveLists& lists, int dimension, std::size_t batch,
                 OptimizerKind optimizer, std::uint64_t seed, const std::stop_token& stop);
    static std::uint64_t bytes(const CoOccurrenceOptions& options, const PositiveLists& lists, int dimension,
                               std::size_t batch, OptimizerKind optimizer);

    void beginEpoch(int epoch);
    /// Pairs of rows in the order of the epoch.
    std::span<const CoOccurrence> pairs(EntityKind kind) const { return kind == EntityKind::User ? m_users : m_items; }
    /// One step on at most a batch of pairs. @return the sum of their losses
    double train(std::span<const CoOccurrence> pairs, float rate);
    /// Pull between a vector and the co-embedding of its row, weight |vector - a|^2: steps the co-embedding, and adds the
    /// vector's gradient to one that is there. Rows may be shared by several threads as long as no two take the same one.
    template <int K> void share(std::uint32_t row, const float* vector, float weight, float rate, float* gradient)
    {
        constexpr int maxStride = 1024;
        alignas(64) float ofContext[maxStride];
        const int stride = m_table.stride;
        sharingGradient(rowMap<K>(vector, stride), rowMap<K>(std::as_const(m_table).row(row), stride), weight,
                        rowMap<K>(gradient, stride), rowMap<K>(ofContext, stride));
        m_sharing.step<K>(row, m_table.row(row), ofContext, rate);
    }

    const EntityTable& table() const { return m_table; }
    float bias(std::uint32_t row) const { return m_biases[row].value; }

    void save(std::ostream& out) const;
    void load(std::istream& in);

private:
    void weighCounts(const CoOccurrenceOptions& options);
    template <int K> double trainFixed(std::span<const CoOccurrence> pairs, float rate);

    OptimizerKind m_kind = OptimizerKind::RowAdaGrad;
    std::uint64_t m_seed = 0;
    EntityTable m_table; ///< users first
    RowOptimizer m_sharing; ///< of the pull to the vectors, which the authors minimize apart
    AlignedVector<LearnedNumber> m_biases;
    std::vector<CoOccurrence> m_userPairs, m_itemPairs; ///< of rows, ascending
    std::vector<CoOccurrence> m_users, m_items; ///< in the order of the epoch
    std::vector<float> m_weights, m_targets; ///< per count
    RowGradients m_gradients;
    std::vector<float> m_losses; ///< per pair of a batch
};

} // namespace lodestone
