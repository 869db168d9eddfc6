// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/CoEmbeddings.h"

#include "core/metric/VectorKernels.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"
#include "core/train/BinaryStream.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lodestone {

namespace {
constexpr std::size_t pairGrain = 512; ///< pairs that one thread works out together: fewer cost less than to wake one
enum Stream : std::uint64_t { UserOrder = 1, ItemOrder, Biases }; ///< beside those of the vectors
constexpr std::uint64_t contextTable = 1;

/// Pairs of one kind as rows of the unified space.
std::vector<CoOccurrence> rowPairs(const EntityLists& lists, std::uint32_t offset, int least, int most,
                                   const std::stop_token& stop)
{
    std::vector<CoOccurrence> pairs =
        coOccurrences(lists, static_cast<std::uint32_t>(least), static_cast<std::size_t>(most), stop);
    for (CoOccurrence& pair : pairs) {
        pair.first += offset;
        pair.second += offset;
    }
    return pairs;
}
} // namespace

std::vector<Param> CoOccurrenceOptions::params()
{
    return {
        {"co_occurrence", &kinds, 0, 0, PARAM_TEXT("Param", "Co-occurrence"), PARAM_TEXT("Param", "Pairs of"),
         PARAM_TEXT("Param", "Whose co-occurrences are learned and shared with the vectors. none is CML without rank weights.")},
        {"count_limit", &countLimit, 1, 1e6, PARAM_TEXT("Param", "Co-occurrence"), PARAM_TEXT("Param", "Full count"),
         PARAM_TEXT("Param", "Counts from here on weigh 1, smaller ones ((count + 1) / full count) to the exponent.")},
        {"exponent", &exponent, 0, 10, PARAM_TEXT("Param", "Co-occurrence"), PARAM_TEXT("Param", "Exponent"),
         PARAM_TEXT("Param", "How fast the weight falls with smaller counts.")},
        {"common_items", &commonItems, 1, 1000, PARAM_TEXT("Param", "Co-occurrence"), PARAM_TEXT("Param", "Common items"),
         PARAM_TEXT("Param", "Positive items that two users must share to make a pair.")},
        {"common_users", &commonUsers, 1, 1000, PARAM_TEXT("Param", "Co-occurrence"), PARAM_TEXT("Param", "Common users"),
         PARAM_TEXT("Param", "Users that two items must share to make a pair.")},
        {"partners", &partners, 1, 100000, PARAM_TEXT("Param", "Co-occurrence"), PARAM_TEXT("Param", "Partners"),
         PARAM_TEXT("Param",
                    "A pair counts where one is among so many partners of the other with the highest counts. The authors "
                    "keep all pairs.")},
    };
}

bool CoOccurrenceOptions::has(EntityKind kind) const
{
    const auto chosen = static_cast<CoOccurrenceKind>(kinds.value);
    return chosen == CoOccurrenceKind::Both
        || chosen == (kind == EntityKind::User ? CoOccurrenceKind::Users : CoOccurrenceKind::Items);
}

CoEmbeddings::CoEmbeddings(const CoOccurrenceOptions& options, const PositiveLists& lists, int dimension,
                           std::size_t batch, OptimizerKind optimizer, std::uint64_t seed, const std::stop_token& stop)
    : m_kind(optimizer), m_seed(seed), m_table(lists.numUsers() + lists.numItems(), dimension, optimizer, 0),
      m_sharing(optimizer, m_table.numRows(), dimension, m_table.stride), m_biases(m_table.numRows())
{
    const auto numUsers = static_cast<std::uint32_t>(lists.numUsers());
    if (options.has(EntityKind::User))
        m_userPairs = rowPairs({lists, EntityKind::User}, 0, options.commonItems, options.partners, stop);
    if (options.has(EntityKind::Item))
        m_itemPairs = rowPairs({lists, EntityKind::Item}, numUsers, options.commonUsers, options.partners, stop);
    m_users = m_userPairs;
    m_items = m_itemPairs;
    m_table.fillGaussian(seed, contextTable);
    for (std::size_t i = 0; i < m_biases.size(); ++i) {
        const double start = 2 * RandomStream(seed, Purpose::InitialVectors, i, Biases).uniform() - 1;
        m_biases[i] = LearnedNumber(optimizer, static_cast<float>(start));
    }
    weighCounts(options);
    const std::size_t most = std::min(batch, std::max(m_userPairs.size(), m_itemPairs.size()));
    m_gradients = RowGradients(m_table.numRows(), 2 * most, m_table.stride);
    m_losses.assign(most, 0);
}

void CoEmbeddings::weighCounts(const CoOccurrenceOptions& options)
{
    std::uint32_t highest = 0;
    for (const auto* pairs : {&m_userPairs, &m_itemPairs})
        for (const CoOccurrence& pair : *pairs)
            highest = std::max(highest, pair.count);
    for (std::uint32_t count = 0; count <= highest; ++count) {
        m_weights.push_back(
            static_cast<float>(std::min(1.0, std::pow((count + 1.0) / options.countLimit, options.exponent))));
        m_targets.push_back(static_cast<float>(std::log(count + 1.0)));
    }
}

std::uint64_t CoEmbeddings::bytes(const CoOccurrenceOptions& options, const PositiveLists& lists, int dimension,
                                  std::size_t batch, OptimizerKind optimizer)
{
    const std::size_t entities = lists.numUsers() + lists.numItems();
    const int stride = kernels::strideOf(dimension);
    std::uint64_t pairs = 0;
    for (const EntityKind kind : {EntityKind::User, EntityKind::Item})
        pairs += options.has(kind) ? mostCoOccurrences({lists, kind}, static_cast<std::size_t>(options.partners)) : 0;
    return EntityTable::bytes(entities, dimension, optimizer)
        + entities * (sizeof(LearnedNumber) + RowOptimizer::bytesPerRow(optimizer, stride))
        + RowGradients::bytes(entities, 2 * std::min<std::uint64_t>(batch, pairs), stride)
        + 2 * pairs * sizeof(CoOccurrence);
}

void CoEmbeddings::beginEpoch(int epoch)
{
    // Always from the sorted pairs: an epoch then has the same order whether or not there was another before it.
    m_users = m_userPairs;
    m_items = m_itemPairs;
    RandomStream ofUsers(m_seed, Purpose::Shuffle, static_cast<std::uint64_t>(epoch), UserOrder);
    RandomStream ofItems(m_seed, Purpose::Shuffle, static_cast<std::uint64_t>(epoch), ItemOrder);
    shuffle(m_users, ofUsers);
    shuffle(m_items, ofItems);
}

double CoEmbeddings::train(std::span<const CoOccurrence> pairs, float rate)
{
    return kernels::dispatch(m_table.dimension, [&](auto size) { return trainFixed<size()>(pairs, rate); });
}

template <int K> double CoEmbeddings::trainFixed(std::span<const CoOccurrence> pairs, float rate)
{
    const int stride = m_table.stride;
    parallelFor(0, pairs.size(), pairGrain, [&](std::size_t begin, std::size_t end) {
        for (std::size_t at = begin; at < end; ++at) {
            const auto [first, second, count] = pairs[at];
            const ConstRowMap<K> a = rowMap<K>(std::as_const(m_table).row(first), stride);
            const ConstRowMap<K> b = rowMap<K>(std::as_const(m_table).row(second), stride);
            const float error = (a * b).sum() + bias(first) + bias(second) - m_targets[count];
            m_losses[at] = m_weights[count] * error * error;
            const float ofBias =
                coOccurrenceGradient(a, b, m_weights[count], error, rowMap<K>(m_gradients.gradient(2 * at), stride),
                                     rowMap<K>(m_gradients.gradient(2 * at + 1), stride));
            std::fill_n(m_gradients.numbers() + 2 * at, 2, ofBias);
            m_gradients.rows()[2 * at] = first;
            m_gradients.rows()[2 * at + 1] = second;
        }
    });
    m_gradients.apply<K>(2 * pairs.size(), [&](std::uint32_t row, const float* gradient, float ofBias) {
        m_table.step<K>(row, gradient, rate);
        m_biases[row].step(m_kind, ofBias, rate);
    });
    return std::accumulate(m_losses.begin(), m_losses.begin() + static_cast<std::ptrdiff_t>(pairs.size()), 0.0);
}

void CoEmbeddings::save(std::ostream& out) const
{
    m_table.save(out);
    m_sharing.save(out);
    writeValues(out, m_biases);
}

void CoEmbeddings::load(std::istream& in)
{
    m_table.load(in);
    m_sharing.load(in);
    readValues(in, m_biases);
}

} // namespace lodestone
