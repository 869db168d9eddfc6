// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/NeighborSelection.h"

#include "core/metric/VectorKernels.h"
#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
constexpr std::size_t userGrain = 64, rowGrain = 512;
}

NeighborSelection::NeighborSelection(std::size_t numRows, int wanted, int negatives, int stride)
    : m_wanted(static_cast<std::size_t>(wanted)), m_negatives(static_cast<std::size_t>(negatives)), m_stride(stride),
      m_isNeeded(numRows, 0), m_images(numRows * static_cast<std::size_t>(stride), 0)
{
}

std::uint64_t NeighborSelection::bytes(std::size_t numRows, std::size_t numUsers, int wanted, int negatives, int stride)
{
    const auto perUser = static_cast<std::uint64_t>(4 * wanted + negatives) * sizeof(std::uint32_t) + 20;
    return numUsers * perUser + numRows * (5 + static_cast<std::uint64_t>(stride) * sizeof(float));
}

void NeighborSelection::begin(std::span<const std::uint32_t> users, const TripletSampler& sampler,
                              const PositiveLists& lists, std::uint64_t seed, int epoch)
{
    m_lists = &lists;
    m_isFirst = true;
    m_users.assign(users.begin(), users.end());
    m_candidates.resize(users.size() * m_negatives);
    m_drawn.resize(users.size());
    m_counts.assign(users.size(), 0);
    m_selected.assign(users.size() * width(), 0);
    m_before.assign(users.size() * width(), 0);
    parallelFor(0, users.size(), userGrain, [&](std::size_t begin, std::size_t end) {
        for (std::size_t at = begin; at < end; ++at) {
            RandomStream random(seed, Purpose::Triplets, static_cast<std::uint64_t>(epoch), m_users[at]);
            std::uint32_t* out = m_candidates.data() + at * m_negatives;
            const int drawn =
                sampler.drawItems(m_users[at], static_cast<int>(m_negatives), random, out, [](std::uint32_t) {});
            // An item drawn twice is one neighbor.
            std::sort(out, out + drawn);
            m_drawn[at] = static_cast<std::size_t>(std::unique(out, out + drawn) - out);
            m_counts[at] = std::min({m_wanted, lists.itemsOf(UserIndex{m_users[at]}).size(), m_drawn[at]});
        }
    });
    collectNeeded();
}

void NeighborSelection::collectNeeded()
{
    for (const std::uint32_t row : m_needed)
        m_isNeeded[row] = 0;
    m_needed.clear();
    const auto add = [this](std::uint32_t row) {
        if (!std::exchange(m_isNeeded[row], 1))
            m_needed.push_back(row);
    };
    const auto numUsers = static_cast<std::uint32_t>(m_lists->numUsers());
    for (std::size_t at = 0; at < m_users.size(); ++at) {
        add(m_users[at]);
        for (const ItemIndex item : m_lists->itemsOf(UserIndex{m_users[at]}))
            add(numUsers + static_cast<std::uint32_t>(item));
        for (const std::uint32_t row : drawn(at))
            add(row);
    }
    std::sort(m_needed.begin(), m_needed.end());
}

double NeighborSelection::select(const EntityTable& table, const float* factor)
{
    m_before.swap(m_selected);
    kernels::dispatch(table.dimension, [&](auto size) {
        mapNeeded<size()>(table, factor);
        parallelFor(0, m_users.size(), userGrain, [&](std::size_t begin, std::size_t end) {
            std::vector<Near> near;
            for (std::size_t at = begin; at < end; ++at)
                selectOf<size()>(at, near);
        });
    });
    return std::exchange(m_isFirst, false) ? 0 : overlapWithBefore();
}

template <int K> void NeighborSelection::mapNeeded(const EntityTable& table, const float* factor)
{
    const auto stride = static_cast<std::size_t>(m_stride);
    parallelFor(0, m_needed.size(), rowGrain, [&](std::size_t begin, std::size_t end) {
        for (std::size_t at = begin; at < end; ++at)
            kernels::map<K>(factor, table.row(m_needed[at]), m_images.data() + m_needed[at] * stride, 1, m_stride);
    });
}

template <int K> void NeighborSelection::selectOf(std::size_t at, std::vector<Near>& near)
{
    if (m_counts[at] == 0)
        return;
    std::uint32_t* out = m_selected.data() + at * width();
    const auto numUsers = static_cast<std::uint32_t>(m_lists->numUsers());
    near.clear();
    for (const ItemIndex item : m_lists->itemsOf(UserIndex{m_users[at]}))
        near.push_back({0, numUsers + static_cast<std::uint32_t>(item)});
    nearest<K>(m_users[at], m_counts[at], near, out);
    near.clear();
    for (const std::uint32_t row : drawn(at))
        near.push_back({0, row});
    nearest<K>(m_users[at], m_counts[at], near, out + m_counts[at]);
}

template <int K>
void NeighborSelection::nearest(std::uint32_t user, std::size_t count, std::vector<Near>& near, std::uint32_t* out) const
{
    const auto stride = static_cast<std::size_t>(m_stride);
    const float* image = m_images.data() + user * stride;
    for (Near& one : near)
        one.distance = kernels::squaredDistance<K>(image, m_images.data() + one.row * stride, m_stride);
    // Ties go to the lower row, so that the same vectors give the same selection.
    std::partial_sort(near.begin(), near.begin() + static_cast<std::ptrdiff_t>(count), near.end());
    for (std::size_t i = 0; i < count; ++i)
        out[i] = near[i].row;
}

double NeighborSelection::overlapWithBefore()
{
    std::size_t common = 0, all = 0;
    for (std::size_t at = 0; at < m_users.size(); ++at) {
        const auto now = rows(at);
        const auto before = std::span(m_before).subspan(at * width(), now.size());
        for (const std::uint32_t row : now)
            common += std::ranges::find(before, row) != before.end();
        all += now.size();
    }
    return all == 0 ? 1 : static_cast<double>(common) / static_cast<double>(2 * all - common);
}

} // namespace lodestone
