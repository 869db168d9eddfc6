// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metric/VectorKernels.h"
#include "core/model/MagneticBatch.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lodestone {

/// Phase 1 of MML for one piece of a batch: draws, distances, hinges and gradients from frozen rows (mml.md 3, 4, 6).
template <int K> class MagneticKernel {
public:
    MagneticKernel(MagneticBatch& batch, MagneticBatch::Piece& piece, int epoch, std::size_t batchIndex)
        : m_batch(batch), m_options(batch.m_options), m_state(batch.m_state), m_piece(piece),
          m_triplets(batch.m_seed, Purpose::Triplets, static_cast<std::uint64_t>(epoch), batchIndex),
          m_latentPairs(batch.m_seed, Purpose::LatentPairs, static_cast<std::uint64_t>(epoch), batchIndex),
          m_euclid(m_options.metricKind() == MetricKind::Euclid), m_userSide(m_options.alpha * m_options.lambda > 0),
          m_itemSide(m_options.alpha * (1 - m_options.lambda) > 0), m_latent(m_options.alpha < 1),
          m_stride(batch.m_state.stride), m_tau(static_cast<float>(m_options.tau)), m_rho(static_cast<float>(m_options.rho))
    {
    }

    /// Draws the candidates of all positives and asks for their rows ahead of time.
    /// @param first  index of positives[0] in the batch
    void draw(std::span<const PositivePair> positives, std::size_t first)
    {
        for (const PositivePair& pair : positives) {
            prefetch(pair.user);
            prefetch(pair.item);
        }
        for (std::size_t i = 0; i < positives.size(); ++i) {
            RandomStream random = m_triplets.at(first + i);
            std::uint32_t* candidates = candidatesOf(i);
            const auto ahead = [this](std::uint32_t row) { prefetch(row); };
            const TripletSampler& sampler = m_batch.m_sampler;
            m_piece.numDrawn[2 * i] = static_cast<std::uint8_t>(
                m_itemSide ? sampler.drawItems(positives[i].user, m_options.negatives, random, candidates, ahead) : 0);
            m_piece.numDrawn[2 * i + 1] =
                static_cast<std::uint8_t>(m_userSide ? sampler.drawUsers(positives[i].item, m_options.userNegatives, random,
                                                                         candidates + m_options.negatives, ahead)
                                                     : 0);
        }
    }

    /// Works positive `i` of the piece out.
    /// @param index      its index in the batch
    /// @param rows       numMagneticRoles rows that get a gradient; `none` where a role is not played
    /// @param gradients  numMagneticRoles x stride
    /// @return flags of MagneticBatch
    std::uint16_t compute(const PositivePair& pair, std::size_t i, std::size_t index, std::uint32_t* rows, float* gradients)
    {
        m_rows = rows;
        m_gradients = gradients;
        m_flags = 0;
        std::fill_n(rows, numMagneticRoles, MagneticBatch::none);
        m_rows[role(Role::User)] = pair.user;
        m_rows[role(Role::Item)] = pair.item;
        startFromCovariance(pair);
        explicitPart(pair, i);
        if (m_latent) {
            RandomStream random = m_latentPairs.at(index);
            latentPart(pair.user, true, random);
            latentPart(pair.item, false, random);
        }
        return m_flags;
    }

    /// Both phases at once, for the lock-free schedule: the rows of one positive are updated before the next is read.
    void trainInPlace(const PositivePair& pair, std::size_t i, std::size_t index)
    {
        std::array<std::uint32_t, numMagneticRoles> rows;
        const std::uint16_t flags = compute(pair, i, index, rows.data(), m_piece.gradients.data());
        if (m_options.adaptiveMargins) {
            visitMargins(m_options, m_state, flags, true, pair.user);
            visitMargins(m_options, m_state, flags, false, pair.item);
        }
        for (std::size_t r = 0; r < numMagneticRoles; ++r)
            if (flags & (1u << r))
                stepRow(m_options, m_state, rows[r], gradient(static_cast<Role>(r)));
    }

    /// Forgets the piece's last batch.
    void clear()
    {
        m_piece.sums = {};
        m_piece.numVisited = 0;
        m_piece.gramCount.fill(0);
    }

    /// Joins the piece's active differences and visited rows to its Gram matrices.
    void joinGrams()
    {
        for (std::size_t r = 0; r < numRelations; ++r) {
            if (m_piece.gramCount[r] == 0)
                continue;
            std::fill(m_piece.gram[r].begin(), m_piece.gram[r].end(), 0.f);
            kernels::addGram<K>(m_piece.gramRows[r].data(), m_piece.gramWeights[r].data(), m_piece.gramCount[r],
                                m_piece.gram[r].data(), m_stride);
        }
        if (m_options.omegaP > 0)
            sumVisited(static_cast<int>(m_piece.numVisited));
    }

    /// AdaGrad with one accumulator per row, then projection into the unit ball (mml.md 9, Eq. 14).
    static void stepRow(const MagneticOptions& options, MagneticState& state, std::uint32_t row, const float* gradient)
    {
        MagneticEntity& entity = state.entities[row];
        float* values = state.row(row);
        entity.accumulator += kernels::dot<K>(gradient, gradient, state.stride) / static_cast<float>(state.dimension);
        kernels::addScaled<K>(-static_cast<float>(options.learningRate) / std::sqrt(entity.accumulator), gradient, values,
                              state.stride);
        const float squared = kernels::dot<K>(values, values, state.stride);
        if (squared > 1)
            kernels::scale<K>(1 / std::sqrt(squared), values, values, state.stride);
    }

    /// Margins of entity a (user) or c of one positive, with the hinges of phase 1 (mml.md 8).
    static void visitMargins(const MagneticOptions& options, MagneticState& state, std::uint16_t flags, bool user,
                             std::uint32_t row)
    {
        MagneticEntity& entity = state.entities[row];
        const auto rate = static_cast<float>(options.learningRateMargin);
        if (flags & (user ? MagneticBatch::UserMarginVisit : MagneticBatch::ItemMarginVisit))
            entity.margin.visit(flags & (user ? MagneticBatch::UserMarginActive : MagneticBatch::ItemMarginActive),
                                entity.pull, rate);
        if (flags & (user ? MagneticBatch::LatentUserVisit : MagneticBatch::LatentItemVisit)) {
            const auto ofType = static_cast<float>(user ? state.numUsers : state.numItems);
            const float pull = entity.pull * ofType / static_cast<float>(state.numUsers + state.numItems);
            entity.latentMargin.visit(flags & (user ? MagneticBatch::LatentUserActive : MagneticBatch::LatentItemActive),
                                      pull, rate);
        }
    }

private:
    using Role = MagneticRole;
    using Sums = MagneticSums;
    static constexpr std::size_t role(Role r) { return static_cast<std::size_t>(r); }

    void prefetch(std::uint32_t row) const
    {
        const float* values = m_state.row(row);
        for (int j = 0; j < m_stride; j += 16)
            __builtin_prefetch(values + j);
        __builtin_prefetch(&m_state.entities[row]);
    }

    std::uint32_t* candidatesOf(std::size_t i)
    {
        return m_piece.candidates.data() + i * static_cast<std::size_t>(m_options.negatives + m_options.userNegatives);
    }

    float* gradient(Role r) { return m_gradients + role(r) * static_cast<std::size_t>(m_stride); }

    /// g += factor * z where the role may have no gradient yet.
    void addTo(Role r, float factor, const float* z)
    {
        if (m_flags & (1u << role(r))) {
            kernels::addScaled<K>(factor, z, gradient(r), m_stride);
        } else {
            kernels::scale<K>(factor, z, gradient(r), m_stride);
            m_flags |= static_cast<std::uint16_t>(1u << role(r));
        }
    }

    /// z = W delta of one difference.
    void product(Relation relation, const float* delta, float* z) const
    {
        if (m_euclid)
            kernels::scale<K>(m_tau, delta, z, m_stride);
        else
            kernels::map<K>(m_state.metric(relation).weights(), delta, z, 1, m_stride);
    }

    /// Remembers w delta delta^T for the metric's gradient.
    void addGramRow(Relation relation, const float* delta, float weight)
    {
        if (m_euclid)
            return;
        const std::size_t r = m_state.sharedMetric ? 0 : static_cast<std::size_t>(relation);
        const int count = m_piece.gramCount[r]++;
        kernels::scale<K>(1, delta, m_piece.gramRows[r].data() + count * m_stride, m_stride);
        m_piece.gramWeights[r][static_cast<std::size_t>(count)] = weight;
    }

    /// The share of L_P of this visit: 4 omega_P C_off (e - eta) for a and c (mml.md 5).
    void startFromCovariance(const PositivePair& pair)
    {
        if (!(m_options.omegaP > 0))
            return;
        float* kept = m_piece.visited.data() + m_piece.numVisited * static_cast<std::size_t>(m_stride);
        m_piece.numVisited += 2;
        kernels::scale<K>(1, m_state.row(pair.user), kept, m_stride);
        kernels::scale<K>(1, m_state.row(pair.item), kept + m_stride, m_stride);
        float* delta = m_piece.deltas.data();
        kernels::subtract<K>(kept, m_state.center.data(), delta, m_stride);
        kernels::subtract<K>(kept + m_stride, m_state.center.data(), delta + m_stride, m_stride);
        kernels::map<K>(m_state.covariance.data(), delta, m_piece.products.data(), 2, m_stride);
        const auto factor = static_cast<float>(4 * m_options.omegaP);
        addTo(Role::User, factor, m_piece.products.data());
        addTo(Role::Item, factor, m_piece.products.data() + m_stride);
    }

    /// Closest candidate by F_UI, how many lie inside the margin, and its distance.
    struct Closest {
        int index = -1;
        int violating = 0;
        float distance = 0;
    };
    Closest closest(int first, int count, float bound) const
    {
        Closest best;
        for (int j = first; j < first + count; ++j) {
            const float distance = m_distances[j];
            best.violating += bound - distance > 0;
            if (best.index < 0 || distance < best.distance) {
                best.index = j;
                best.distance = distance;
            }
        }
        return best;
    }

    float* delta(int j) { return m_piece.deltas.data() + j * m_stride; }
    float* z(int j) { return m_piece.products.data() + j * m_stride; }

    /// Differences, products and distances under W^UI: 0 is (a, c), then the items, then the users.
    void measure(const PositivePair& pair, const std::uint32_t* candidates, int numItems, int numUsers)
    {
        const float *a = m_state.row(pair.user), *c = m_state.row(pair.item);
        kernels::subtract<K>(a, c, delta(0), m_stride);
        for (int j = 0; j < numItems; ++j)
            kernels::subtract<K>(a, m_state.row(candidates[j]), delta(1 + j), m_stride);
        for (int j = 0; j < numUsers; ++j)
            kernels::subtract<K>(m_state.row(candidates[m_options.negatives + j]), c, delta(1 + numItems + j), m_stride);
        const int count = 1 + numItems + numUsers;
        if (m_euclid) {
            for (int j = 0; j < count; ++j)
                m_distances[j] = m_tau * kernels::dot<K>(delta(j), delta(j), m_stride);
            return;
        }
        kernels::map<K>(m_state.metric(Relation::UserItem).weights(), delta(0), z(0), count, m_stride);
        for (int j = 0; j < count; ++j)
            m_distances[j] = kernels::dot<K>(delta(j), z(j), m_stride);
    }

    /// Eq. 7 and 8.
    void explicitPart(const PositivePair& pair, std::size_t i)
    {
        const int numItems = m_piece.numDrawn[2 * i], numUsers = m_piece.numDrawn[2 * i + 1];
        if (numItems + numUsers == 0)
            return;
        const std::uint32_t* candidates = candidatesOf(i);
        measure(pair, candidates, numItems, numUsers);
        float pull = 0;
        if (numUsers > 0) {
            const Closest b = closest(1 + numItems, numUsers, m_state.entities[pair.item].margin.value + m_distances[0]);
            pull += hinge(Role::NegativeUser, pair, candidates[m_options.negatives + b.index - 1 - numItems], b, numUsers);
        }
        if (numItems > 0) {
            const Closest d = closest(1, numItems, m_state.entities[pair.user].margin.value + m_distances[0]);
            pull += hinge(Role::NegativeItem, pair, candidates[d.index - 1], d, numItems);
        }
        if (pull > 0) {
            if (m_euclid)
                product(Relation::UserItem, delta(0), z(0));
            addTo(Role::User, 2 * pull, z(0));
            addTo(Role::Item, -2 * pull, z(0));
            addGramRow(Relation::UserItem, delta(0), pull);
        }
    }

    float rankWeightOf(bool user, int violating, int drawn) const
    {
        const int wanted = user ? m_options.userNegatives : m_options.negatives;
        if (drawn == wanted)
            return (user ? m_batch.m_userRankWeights : m_batch.m_itemRankWeights)[static_cast<std::size_t>(violating)];
        return static_cast<float>(rankWeight(user ? m_state.numUsers : m_state.numItems, violating, drawn));
    }

    /// One hinge of the explicit loss: gradients of the negative and the other side. @return w1 or w2, 0 if inactive
    float hinge(Role negative, const PositivePair& pair, std::uint32_t row, const Closest& found, int drawn)
    {
        const bool user = negative == Role::NegativeUser;
        const float margin = m_state.entities[user ? pair.item : pair.user].margin.value;
        float* pushDelta = m_piece.deltas.data() + m_pushRow * m_stride;
        float* pushProduct = m_piece.products.data() + m_pushRow * m_stride;
        float value = margin + m_distances[0] - found.distance;
        if (m_rho > 0) {
            kernels::subtract<K>(m_state.row(user ? pair.user : pair.item), m_state.row(row), pushDelta, m_stride);
            product(user ? Relation::User : Relation::Item, pushDelta, pushProduct);
            value -= m_rho * kernels::dot<K>(pushDelta, pushProduct, m_stride);
        }
        const Sums::Term term = user ? Sums::L1 : Sums::L2;
        const bool active = value > 0;
        m_flags |= user ? MagneticBatch::ItemMarginVisit : MagneticBatch::UserMarginVisit;
        const float share = static_cast<float>(m_options.alpha * (user ? m_options.lambda : 1 - m_options.lambda));
        const float weight = active ? share * rankWeightOf(user, found.violating, drawn) : 0;
        count(term, value, active, weight);
        if (!active)
            return 0;
        m_flags |= user ? MagneticBatch::ItemMarginActive : MagneticBatch::UserMarginActive;
        m_rows[role(negative)] = row;
        if (m_euclid)
            product(Relation::UserItem, delta(found.index), z(found.index));
        // The difference is b - c or a - d: the negative stands first for users, second for items.
        addTo(negative, user ? -2 * weight : 2 * weight, z(found.index));
        addTo(user ? Role::Item : Role::User, user ? 2 * weight : -2 * weight, z(found.index));
        addGramRow(Relation::UserItem, delta(found.index), -weight);
        if (m_rho > 0) {
            addTo(user ? Role::User : Role::Item, -2 * m_rho * weight, pushProduct);
            addTo(negative, 2 * m_rho * weight, pushProduct);
            if (m_options.pushInMetric)
                addGramRow(user ? Relation::User : Relation::Item, pushDelta, -m_rho * weight);
        }
        return weight;
    }

    void count(Sums::Term term, float value, bool active, float weight)
    {
        m_piece.sums.probe[term] += value;
        m_piece.sums.loss[term] += active ? weight * value : 0;
        ++m_piece.sums.visited[term];
        m_piece.sums.active[term] += active;
    }

    /// Eq. 11 for x = a (user) or x = c.
    void latentPart(std::uint32_t x, bool user, RandomStream& random)
    {
        const auto pair = m_batch.m_sampler.drawLatentPair(x, random);
        if (!pair)
            return;
        const auto [f, g] = *pair;
        const Relation relation = user ? Relation::User : Relation::Item;
        kernels::subtract<K>(m_state.row(x), m_state.row(f), delta(0), m_stride);
        kernels::subtract<K>(m_state.row(x), m_state.row(g), delta(1), m_stride);
        product(relation, delta(0), z(0));
        product(relation, delta(1), z(1));
        const float value = m_state.entities[x].latentMargin.value + kernels::dot<K>(delta(0), z(0), m_stride)
            - kernels::dot<K>(delta(1), z(1), m_stride);
        const bool active = value > 0;
        const auto weight = static_cast<float>(1 - m_options.alpha);
        m_flags |= user ? MagneticBatch::LatentUserVisit : MagneticBatch::LatentItemVisit;
        count(Sums::Latent, value, active, weight);
        if (!active)
            return;
        m_flags |= user ? MagneticBatch::LatentUserActive : MagneticBatch::LatentItemActive;
        const Role self = user ? Role::User : Role::Item;
        const Role near = user ? Role::SimilarUser : Role::SimilarItem;
        const Role far = user ? Role::DissimilarUser : Role::DissimilarItem;
        m_rows[role(near)] = f;
        m_rows[role(far)] = g;
        addTo(self, 2 * weight, z(0));
        addTo(self, -2 * weight, z(1));
        addTo(near, -2 * weight, z(0));
        addTo(far, 2 * weight, z(1));
        addGramRow(relation, delta(0), weight);
        addGramRow(relation, delta(1), -weight);
    }

    /// Sum and second moments of the rows a and c of this piece, for the next batch's covariance.
    void sumVisited(int count)
    {
        std::fill(m_piece.visitedSum.begin(), m_piece.visitedSum.end(), 0.f);
        std::fill(m_piece.visitedGram.begin(), m_piece.visitedGram.end(), 0.f);
        for (int t = 0; t < count; ++t)
            kernels::addScaled<K>(1, m_piece.visited.data() + t * m_stride, m_piece.visitedSum.data(), m_stride);
        kernels::addGram<K>(m_piece.visited.data(), m_piece.ones.data(), count, m_piece.visitedGram.data(), m_stride);
    }

    MagneticBatch& m_batch;
    const MagneticOptions& m_options;
    MagneticState& m_state;
    MagneticBatch::Piece& m_piece;
    RandomStream m_triplets, m_latentPairs;
    const bool m_euclid, m_userSide, m_itemSide, m_latent;
    const int m_stride;
    const float m_tau, m_rho;
    const int m_pushRow = 1 + m_options.negatives + m_options.userNegatives;
    std::uint32_t* m_rows = nullptr;
    float* m_gradients = nullptr;
    std::uint16_t m_flags = 0;
    std::array<float, 256> m_distances;
};

} // namespace lodestone
