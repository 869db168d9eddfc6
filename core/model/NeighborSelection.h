// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AlignedVector.h"
#include "core/model/EntityTable.h"
#include "core/sample/TripletSampler.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lodestone {

/// Some users, and of each the nearest positives and as many of the nearest among some drawn negatives: the balanced
/// selection of IML (baselines.md 3.3). Entities are rows of the unified space.
class NeighborSelection {
public:
    NeighborSelection() = default;
    /// @param wanted  positives per user, at most.  @param negatives  drawn per user
    NeighborSelection(std::size_t numRows, int wanted, int negatives, int stride);
    static std::uint64_t bytes(std::size_t numRows, std::size_t numUsers, int wanted, int negatives, int stride);

    /// Takes these users and draws their negatives, from streams of (seed, epoch, user).
    void begin(std::span<const std::uint32_t> users, const TripletSampler& sampler, const PositiveLists& lists,
               std::uint64_t seed, int epoch);
    /// Selects anew, by |L x|^2 in the space of the factor.
    /// @param factor  L, column-major, stride x stride
    /// @return Jaccard index of the selected pairs of users and items with those before; 0 for the first time after begin()
    double select(const EntityTable& table, const float* factor);

    std::size_t numUsers() const { return m_users.size(); }
    std::uint32_t user(std::size_t at) const { return m_users[at]; }
    /// Selected of each side; 0 where the user has no positive, or no negative was drawn.
    std::size_t count(std::size_t at) const { return m_counts[at]; }
    /// Positives, then as many negatives; each nearest first.
    std::span<const std::uint32_t> rows(std::size_t at) const
    {
        return std::span(m_selected).subspan(at * width(), 2 * m_counts[at]);
    }

private:
    struct Near {
        float distance;
        std::uint32_t row;
        auto operator<=>(const Near&) const = default;
    };

    std::size_t width() const { return 2 * m_wanted; }
    std::span<const std::uint32_t> drawn(std::size_t at) const
    {
        return std::span(m_candidates).subspan(at * m_negatives, m_drawn[at]);
    }
    void collectNeeded();
    template <int K> void mapNeeded(const EntityTable& table, const float* factor);
    template <int K> void selectOf(std::size_t at, std::vector<Near>& near);
    template <int K> void nearest(std::uint32_t user, std::size_t count, std::vector<Near>& near, std::uint32_t* out) const;
    double overlapWithBefore();

    std::size_t m_wanted = 0, m_negatives = 0;
    int m_stride = 0;
    const PositiveLists* m_lists = nullptr;
    std::vector<std::uint32_t> m_users;
    std::vector<std::uint32_t> m_candidates; ///< drawn negatives, m_negatives per user
    std::vector<std::size_t> m_drawn, m_counts;
    std::vector<std::uint32_t> m_selected, m_before; ///< width() per user
    bool m_isFirst = true;
    std::vector<char> m_isNeeded; ///< per row
    std::vector<std::uint32_t> m_needed; ///< rows whose images are compared
    AlignedVector<float> m_images; ///< L x of the needed rows, at their rows
};

} // namespace lodestone
