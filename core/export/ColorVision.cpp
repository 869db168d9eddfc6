// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ColorVision.h"

#include "core/export/OkLab.h"

#include <array>

namespace lodestone {

namespace {
using Channels = std::array<double, 3>;

/// Linear red, green and blue to the same, by vision.
constexpr std::array<std::array<Channels, 3>, 4> matrices{{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
}};
} // namespace

Rgb seenWith(ColorVision vision, Rgb color)
{
    const Channels linear{linearOf(color.red), linearOf(color.green), linearOf(color.blue)};
    std::array<std::uint8_t, 3> seen{};
    for (std::size_t row = 0; row < seen.size(); ++row) {
        const Channels& weights = matrices[static_cast<std::size_t>(vision)][row];
        seen[row] = byteOf(weights[0] * linear[0] + weights[1] * linear[1] + weights[2] * linear[2]);
    }
    return {seen[0], seen[1], seen[2]};
}

CategoryColor seenWith(ColorVision vision, const CategoryColor& color)
{
    return {seenWith(vision, color.onLight), seenWith(vision, color.onDark)};
}

} // namespace lodestone
