// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace lodestone {

/// Sums of up to four loss terms over the samples of an epoch.
struct LossSums {
    static constexpr std::size_t maxTerms = 4;
    std::array<double, maxTerms> loss{};
    std::array<double, maxTerms> probe{}; ///< plain values, active or not: not finite means diverged
    std::array<std::uint64_t, maxTerms> visited{}, active{};

    /// One hinge. @param value  before max(., 0)
    void addHinge(std::size_t term, float value, float weight)
    {
        probe[term] += value;
        ++visited[term];
        if (value > 0) {
            loss[term] += static_cast<double>(weight) * value;
            ++active[term];
        }
    }
    /// Several hinges of which the sum is known.
    void addHinges(std::size_t term, double value, std::uint64_t numVisited, std::uint64_t numActive)
    {
        addTerm(term, value);
        visited[term] += numVisited;
        active[term] += numActive;
    }
    /// A term without a hinge.
    void addTerm(std::size_t term, double value)
    {
        probe[term] += value;
        loss[term] += value;
    }
    void add(const LossSums& other)
    {
        for (std::size_t term = 0; term < maxTerms; ++term) {
            loss[term] += other.loss[term];
            probe[term] += other.probe[term];
            visited[term] += other.visited[term];
            active[term] += other.active[term];
        }
    }
};

} // namespace lodestone
