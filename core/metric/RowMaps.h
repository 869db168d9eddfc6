// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <algorithm>

namespace lodestone {

/// Padded rows of kernels::strideOf floats as Eigen arrays. `K` is the compile-time stride, or 0 for one known at run time
/// only; then rows are aligned to 64 bytes, else to their own size where that is less.
template <int K> inline constexpr int rowAlignment = K == 0 ? 64 : std::min(64, K * 4);
template <int K> using RowArray = Eigen::Array<float, K == 0 ? Eigen::Dynamic : K, 1>;
template <int K> using RowMap = Eigen::Map<RowArray<K>, rowAlignment<K>>;
template <int K> using ConstRowMap = Eigen::Map<const RowArray<K>, rowAlignment<K>>;

template <int K> RowMap<K> rowMap(float* values, int stride)
{
    if constexpr (K == 0)
        return RowMap<K>(values, stride);
    else
        return RowMap<K>(values);
}
template <int K> ConstRowMap<K> rowMap(const float* values, int stride)
{
    if constexpr (K == 0)
        return ConstRowMap<K>(values, stride);
    else
        return ConstRowMap<K>(values);
}

} // namespace lodestone
