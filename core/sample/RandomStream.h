// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>
#include <utility>

namespace lodestone {

/// What random numbers are drawn for; each purpose has streams of its own, so that drawing more for one never shifts
/// another.
enum class Purpose : std::uint64_t {
    Split = 1,
    Generator,
    InitialVectors,
    Shuffle,
    Triplets,
    LatentPairs,
    Clustering,
    SampledCandidates,
    SampledUsers,
    DrawOrder,
    Quality,
    Significance,
    Layout,
    LayoutNegatives,
    LayoutQuality,
    SampledPairs,
    SampledTriples,
    Dropout,
};

/// Counter-based random numbers (SplitMix64): a stream is a pure function of its keys, so work that is keyed by
/// (seed, purpose, epoch, batch, index) draws the same numbers on any thread and in any order.
class RandomStream {
public:
    explicit RandomStream(std::uint64_t seed, Purpose purpose, std::uint64_t a = 0, std::uint64_t b = 0, std::uint64_t c = 0)
        : m_state(mix(mix(mix(mix(seed + golden) ^ static_cast<std::uint64_t>(purpose)) + a * golden) + b * golden2)
                  + c * golden3)
    {
    }

    /// The stream of the same keys with another last one; cheaper than to build it anew. @pre this one was built with c = 0
    /// and nothing was drawn from it
    RandomStream at(std::uint64_t c) const
    {
        RandomStream stream = *this;
        stream.m_state += c * golden3;
        return stream;
    }

    std::uint64_t next() { return mix(m_state += golden); }

    /// Uniform in [0, bound), without bias. @pre bound > 0
    std::uint32_t below(std::uint32_t bound)
    {
        std::uint64_t product = (next() >> 32) * bound;
        if (static_cast<std::uint32_t>(product) < bound) {
            const std::uint32_t threshold = -bound % bound;
            while (static_cast<std::uint32_t>(product) < threshold)
                product = (next() >> 32) * bound;
        }
        return static_cast<std::uint32_t>(product >> 32);
    }

    /// Uniform in [0, 1).
    double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    /// Mean 0, standard deviation 1.
    double gaussian()
    {
        const double radius = std::sqrt(-2 * std::log(1 - uniform()));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    }

private:
    static constexpr std::uint64_t golden = 0x9e3779b97f4a7c15, golden2 = 0xd1b54a32d192ed03, golden3 = 0x8cb92ba72f3d8dd7;
    static std::uint64_t mix(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

/// Fisher-Yates. @param values  random access range of fewer than 2^32 elements
template <typename Range> void shuffle(Range& values, RandomStream& random)
{
    for (std::size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[random.below(static_cast<std::uint32_t>(i))]);
}

} // namespace lodestone
