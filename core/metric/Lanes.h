// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace lodestone {

/// Floats that one vector register holds on the machine this is compiled for.
#if defined(__AVX512F__)
inline constexpr std::size_t floatLanes = 16;
#elif defined(__AVX__)
inline constexpr std::size_t floatLanes = 8;
#else
inline constexpr std::size_t floatLanes = 4;
#endif

/// One register of floats, and the integers that its comparisons yield (-1 true, 0 false).
using FloatLanes [[gnu::vector_size(floatLanes * sizeof(float)), gnu::may_alias]] = float;
using IntLanes [[gnu::vector_size(floatLanes * sizeof(float)), gnu::may_alias]] = std::int32_t;

/// The register at an address that is a multiple of its size.
inline const FloatLanes& lanesAt(const float* values)
{
    return *static_cast<const FloatLanes*>(__builtin_assume_aligned(values, sizeof(FloatLanes)));
}
inline FloatLanes& lanesAt(float* values)
{
    return *static_cast<FloatLanes*>(__builtin_assume_aligned(values, sizeof(FloatLanes)));
}
inline IntLanes& lanesAt(std::int32_t* values)
{
    return *static_cast<IntLanes*>(__builtin_assume_aligned(values, sizeof(IntLanes)));
}

} // namespace lodestone
