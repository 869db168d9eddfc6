// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/Panels.h"

#include <array>
#include <cassert>
#include <utility>

namespace lodestone {

namespace {
template <std::size_t numRows>
void multiply(const float* panel, const float* block, std::size_t depth, float* out, std::size_t stride)
{
    FloatLanes low[numRows] = {}, high[numRows] = {};
    // Expanded rows keep all sums in registers whatever the optimization level.
    const auto forRows = [&]<std::size_t... row>(std::index_sequence<row...>, auto&& step)
    {
        (step(row), ...);
    };
    constexpr auto rows = std::make_index_sequence<numRows>();
    for (std::size_t c = 0; c < depth; ++c, panel += panelWidth, block += blockWidth) {
        const FloatLanes first = lanesAt(panel);
        const FloatLanes second = lanesAt(panel + floatLanes);
        forRows(rows, [&](std::size_t row) {
            low[row] += first * block[row];
            high[row] += second * block[row];
        });
    }
    forRows(rows, [&](std::size_t row) {
        lanesAt(out + row * stride) = low[row];
        lanesAt(out + row * stride + floatLanes) = high[row];
    });
}

using Kernel = void (*)(const float*, const float*, std::size_t, float*, std::size_t);

template <std::size_t... n> constexpr std::array<Kernel, sizeof...(n)> panelKernelsFor(std::index_sequence<n...>)
{
    return {multiply<n + 1>...};
}

constexpr auto panelKernels = panelKernelsFor(std::make_index_sequence<blockWidth>());
} // namespace

Panels::Panels(std::size_t numRows, std::size_t depth, std::size_t width, float padding)
    : m_numRows(numRows), m_depth(depth), m_width(width), m_values(static_cast<Eigen::Index>(numPanels() * depth * width))
{
    for (std::size_t lane = numRows % width; lane != 0 && lane < width; ++lane)
        for (std::size_t c = 0; c < depth; ++c)
            panel(numPanels() - 1)[c * width + lane] = padding;
}

void Panels::setRow(std::size_t index, const Eigen::Ref<const Eigen::RowVectorXf>& values, float scale)
{
    assert(index < m_numRows && static_cast<std::size_t>(values.size()) <= m_depth);
    float* to = row(index);
    for (Eigen::Index c = 0; c < values.size(); ++c)
        to[static_cast<std::size_t>(c) * m_width] = scale * values[c];
}

void multiplyPanel(const float* panel, const float* block, std::size_t depth, std::size_t numBlockRows, float* out,
                   std::size_t stride)
{
    assert(numBlockRows >= 1 && numBlockRows <= blockWidth);
    panelKernels[numBlockRows - 1](panel, block, depth, out, stride);
}

} // namespace lodestone
