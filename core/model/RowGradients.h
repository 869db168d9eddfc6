// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AlignedVector.h"
#include "core/metric/VectorKernels.h"
#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace lodestone {

/// The gradients of a batch, worked out from frozen rows in any order and then summed per row in the order of their slots,
/// so that one step per row and batch gives the same result on any number of threads (mml.md 9).
class RowGradients {
public:
    static constexpr std::uint32_t none = ~std::uint32_t(0);

    RowGradients() = default;
    RowGradients(std::size_t numRows, std::size_t numSlots, int stride)
        : m_stride(static_cast<std::size_t>(stride)), m_rows(numSlots, none), m_numbers(numSlots, 0),
          m_values(numSlots * m_stride, 0), m_sums(numRows)
    {
    }
    static std::uint64_t bytes(std::size_t numRows, std::size_t numSlots, int stride)
    {
        return numRows * sizeof(Sum) + numSlots * (8 + static_cast<std::uint64_t>(stride) * sizeof(float));
    }

    std::size_t numSlots() const { return m_rows.size(); }
    /// Row that a slot belongs to, or none: such a slot is left out.
    std::uint32_t* rows() { return m_rows.data(); }
    float* gradient(std::size_t slot) { return m_values.data() + slot * m_stride; }
    /// Gradient of a number that belongs to the row, where a model has one.
    float* numbers() { return m_numbers.data(); }

    /// Calls step(row, gradient, number) once for every row among the first `count` slots, with the sums over its slots; the
    /// gradient may be written to. Overwrites the slots.
    template <int K, typename Step> void apply(std::size_t count, Step&& step)
    {
        const auto owners = static_cast<std::uint32_t>(
            std::clamp<std::size_t>(count * m_stride / leastWork, 1, static_cast<std::size_t>(numThreads())));
        if (m_touched.size() < owners) {
            m_touched.resize(owners);
            for (auto& touched : m_touched)
                touched.reserve(m_rows.size());
        }
        ++m_stamp;
        parallelFor(0, owners, 1, [&](std::size_t owner, std::size_t) {
            sumOwned<K>(count, static_cast<std::uint32_t>(owner), owners);
            for (const std::uint32_t slot : m_touched[owner])
                step(m_rows[slot], gradient(slot), m_numbers[slot]);
        });
    }

private:
    struct Sum {
        std::uint32_t stamp = 0, slot = 0;
    };

    template <int K> void sumOwned(std::size_t count, std::uint32_t owner, std::uint32_t numOwners)
    {
        std::vector<std::uint32_t>& touched = m_touched[owner];
        touched.clear();
        for (std::size_t slot = 0; slot < count; ++slot) {
            const std::uint32_t row = m_rows[slot];
            if (row == none || (numOwners > 1 && ((std::uint64_t(row * 2654435761U) * numOwners) >> 32) != owner))
                continue;
            Sum& sum = m_sums[row];
            if (sum.stamp != m_stamp) {
                sum = {m_stamp, static_cast<std::uint32_t>(slot)};
                touched.push_back(static_cast<std::uint32_t>(slot));
            } else {
                kernels::addScaled<K>(1, gradient(slot), gradient(sum.slot), static_cast<int>(m_stride));
                m_numbers[sum.slot] += m_numbers[slot];
            }
        }
    }

    static constexpr std::size_t leastWork = std::size_t(3) << 13; ///< values per thread: fewer cost less than to wake one

    std::size_t m_stride = 0;
    std::vector<std::uint32_t> m_rows;
    std::vector<float> m_numbers;
    AlignedVector<float> m_values;
    AlignedVector<Sum> m_sums; ///< per row
    std::vector<std::vector<std::uint32_t>> m_touched; ///< per owner: slots that hold a row's sum
    std::uint32_t m_stamp = 0;
};

} // namespace lodestone
