// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <type_traits>

namespace lodestone {

/// Vector arithmetic on rows of `stride` floats, 64-byte aligned, padded with zeros. `K` is the compile-time stride, or 0
/// for a stride known at run time only (a multiple of 16).
namespace kernels {

#ifdef __AVX512F__
inline constexpr int nativeWidth = 16, numAccumulators = 24;
#else
inline constexpr int nativeWidth = 8, numAccumulators = 12;
#endif

template <int K> inline constexpr int width = K == 0 || K >= nativeWidth ? nativeWidth : K;

template <int K> struct Lane {
    typedef float Type __attribute__((vector_size(width<K> * sizeof(float)), may_alias));
};
template <int K> using Vec = typename Lane<K>::Type;

/// Number of vectors in a row.
template <int K> constexpr int blocks(int stride)
{
    if constexpr (K == 0)
        return stride / width<K>;
    return K / width<K>;
}

template <int K> inline Vec<K>* vecs(float* row)
{
    return reinterpret_cast<Vec<K>*>(row);
}
template <int K> inline const Vec<K>* vecs(const float* row)
{
    return reinterpret_cast<const Vec<K>*>(row);
}

inline float sumOf(float __attribute__((vector_size(16))) v)
{
    v += __builtin_shufflevector(v, v, 2, 3, 0, 1);
    return v[0] + v[1];
}
inline float sumOf(float __attribute__((vector_size(32))) v)
{
    return sumOf(__builtin_shufflevector(v, v, 0, 1, 2, 3) + __builtin_shufflevector(v, v, 4, 5, 6, 7));
}
inline float sumOf(float __attribute__((vector_size(64))) v)
{
    return sumOf(__builtin_shufflevector(v, v, 0, 1, 2, 3, 4, 5, 6, 7)
                 + __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15));
}

template <int K> inline float dot(const float* x, const float* y, int stride)
{
    Vec<K> total = vecs<K>(x)[0] * vecs<K>(y)[0];
    for (int b = 1; b < blocks<K>(stride); ++b)
        total += vecs<K>(x)[b] * vecs<K>(y)[b];
    return sumOf(total);
}

/// |x - y|^2
template <int K> inline float squaredDistance(const float* x, const float* y, int stride)
{
    Vec<K> difference = vecs<K>(x)[0] - vecs<K>(y)[0];
    Vec<K> total = difference * difference;
    for (int b = 1; b < blocks<K>(stride); ++b) {
        difference = vecs<K>(x)[b] - vecs<K>(y)[b];
        total += difference * difference;
    }
    return sumOf(total);
}

template <int K> inline void subtract(const float* x, const float* y, float* difference, int stride)
{
    for (int b = 0; b < blocks<K>(stride); ++b)
        vecs<K>(difference)[b] = vecs<K>(x)[b] - vecs<K>(y)[b];
}

/// y = factor * x
template <int K> inline void scale(float factor, const float* x, float* y, int stride)
{
    for (int b = 0; b < blocks<K>(stride); ++b)
        vecs<K>(y)[b] = factor * vecs<K>(x)[b];
}

/// y += factor * x
template <int K> inline void addScaled(float factor, const float* x, float* y, int stride)
{
    for (int b = 0; b < blocks<K>(stride); ++b)
        vecs<K>(y)[b] += factor * vecs<K>(x)[b];
}

/// Products of one matrix with T columns that stay in registers: each row of the matrix is loaded once for all of them.
template <int K, int T> inline void mapTile(const float* matrix, const float* x, float* y)
{
    constexpr int numBlocks = blocks<K>(K);
    Vec<K> total[T][numBlocks] = {};
    for (int j = 0; j < K; ++j) {
        const Vec<K>* row = vecs<K>(matrix + static_cast<std::size_t>(j) * K);
#pragma GCC unroll 24
        for (int t = 0; t < T; ++t)
#pragma GCC unroll 8
            for (int b = 0; b < numBlocks; ++b)
                total[t][b] += row[b] * x[t * K + j];
    }
#pragma GCC unroll 24
    for (int t = 0; t < T; ++t)
#pragma GCC unroll 8
        for (int b = 0; b < numBlocks; ++b)
            vecs<K>(y + t * K)[b] = total[t][b];
}

template <int K, int T> inline void mapRest(const float* matrix, const float* x, float* y, int count)
{
    if constexpr (T > 0) {
        if (count == T)
            mapTile<K, T>(matrix, x, y);
        else
            mapRest<K, T - 1>(matrix, x, y, count);
    }
}

/// y_t = matrix^T x_t for `count` rows x_t, y_t of `stride` floats. The metrics are symmetric, so this is W x.
/// @param matrix  stride x stride, row-major
template <int K> inline void map(const float* matrix, const float* x, float* y, int count, int stride)
{
    if constexpr (K > 0) {
        constexpr int fitting = numAccumulators / blocks<K>(K);
        constexpr int tile = fitting < 1 ? 1 : (fitting > 12 ? 12 : fitting);
        for (; count > tile; count -= tile, x += tile * K, y += tile * K)
            mapTile<K, tile>(matrix, x, y);
        mapRest<K, tile>(matrix, x, y, count);
    } else {
        const int numBlocks = blocks<0>(stride);
        for (int t = 0; t < count; ++t, x += stride, y += stride) {
            for (int b = 0; b < numBlocks; ++b) {
                Vec<0> total = {};
                for (int j = 0; j < stride; ++j)
                    total += vecs<0>(matrix + static_cast<std::size_t>(j) * stride)[b] * x[j];
                vecs<0>(y)[b] = total;
            }
        }
    }
}

/// matrix += sum over t of weight_t x_t x_t^T, for a strip of R rows of the matrix.
template <int K, int R> inline void gramStrip(const float* x, const float* weights, int count, int firstRow, float* matrix)
{
    constexpr int numBlocks = blocks<K>(K);
    Vec<K> total[R][numBlocks] = {};
    for (int t = 0; t < count; ++t) {
        const float* row = x + static_cast<std::size_t>(t) * K;
        Vec<K> columns[numBlocks];
#pragma GCC unroll 8
        for (int b = 0; b < numBlocks; ++b)
            columns[b] = weights[t] * vecs<K>(row)[b];
#pragma GCC unroll 24
        for (int r = 0; r < R; ++r)
#pragma GCC unroll 8
            for (int b = 0; b < numBlocks; ++b)
                total[r][b] += columns[b] * row[firstRow + r];
    }
    for (int r = 0; r < R; ++r)
        for (int b = 0; b < numBlocks; ++b)
            vecs<K>(matrix + static_cast<std::size_t>(firstRow + r) * K)[b] += total[r][b];
}

/// matrix += sum over t of weight_t x_t x_t^T.
/// @param x  count rows of `stride` floats
template <int K> inline void addGram(const float* x, const float* weights, int count, float* matrix, int stride)
{
    if constexpr (K > 0) {
        constexpr int fitting = numAccumulators / blocks<K>(K);
        constexpr int rows = K >= 8 && fitting >= 8 ? 8 : (fitting >= 4 ? 4 : 2);
        for (int first = 0; first < K; first += rows)
            gramStrip<K, rows>(x, weights, count, first, matrix);
    } else {
        for (int t = 0; t < count; ++t) {
            const float* row = x + static_cast<std::size_t>(t) * static_cast<std::size_t>(stride);
            for (int j = 0; j < stride; ++j)
                addScaled<0>(weights[t] * row[j], row,
                             matrix + static_cast<std::size_t>(j) * static_cast<std::size_t>(stride), stride);
        }
    }
}

/// Row length in memory for a dimension: the fixed sizes as they are, others rounded up to full vectors.
constexpr int strideOf(int dimension)
{
    for (const int fixed : {4, 8, 16, 32, 64})
        if (dimension == fixed)
            return fixed;
    return (dimension + 15) / 16 * 16;
}

/// Calls body(std::integral_constant<int, K>) with the fixed size that serves a stride, or 0.
template <typename Body> decltype(auto) dispatch(int dimension, Body&& body)
{
    switch (dimension) {
    case 4:
        return body(std::integral_constant<int, 4>());
    case 8:
        return body(std::integral_constant<int, 8>());
    case 16:
        return body(std::integral_constant<int, 16>());
    case 32:
        return body(std::integral_constant<int, 32>());
    case 64:
        return body(std::integral_constant<int, 64>());
    default:
        return body(std::integral_constant<int, 0>());
    }
}

} // namespace kernels
} // namespace lodestone
