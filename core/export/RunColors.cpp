// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/RunColors.h"

#include "core/export/OkLab.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

namespace lodestone {

namespace {
constexpr double leastContrast = 3;
constexpr Rgb lightest{0xff, 0xff, 0xff}, darkest{0x23, 0x27, 0x2c}; ///< backgrounds of charts, the one nearest to lines
constexpr double alike = 0.05; ///< differences in OKLab below this

constexpr std::array<CategoryColor, numRunColors> colors{{
    {rgbOf(0x183cb0), rgbOf(0x568cfb)}, // blue
    {rgbOf(0x785c01), rgbOf(0xffe33d)}, // ochre, yellow
    {rgbOf(0x007693), rgbOf(0x22d3fb)}, // petrol, sky
    {rgbOf(0xc56ee6), rgbOf(0xac87c0)}, // lilac
    {rgbOf(0x2e4608), rgbOf(0x468001)}, // olive
    {rgbOf(0x8e91a2), rgbOf(0xb8b9b9)}, // gray
    {rgbOf(0xf2680c), rgbOf(0xfe973b)}, // orange
    {rgbOf(0xb93469), rgbOf(0xdc5168)}, // rose
    {rgbOf(0x6b035d), rgbOf(0xa94cae)}, // plum
    {rgbOf(0x15a857), rgbOf(0xa7facb)}, // green
}};

/// "#rrggbb"; nothing for any other text.
std::optional<Rgb> colorOf(std::string_view text)
{
    std::uint32_t rgb = 0;
    if (text.size() != 7 || text.front() != '#')
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), rgb, 16);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(rgbOf(rgb)) : std::nullopt;
}

/// A color on both backgrounds, as all eyes see it.
struct SeenColor {
    explicit SeenColor(const CategoryColor& color) : onLight(seenByAll(color.onLight)), onDark(seenByAll(color.onDark)) { }
    bool isLike(const SeenColor& other) const
    {
        return leastDifference(onLight, other.onLight) < alike || leastDifference(onDark, other.onDark) < alike;
    }
    std::array<OkLab, 4> onLight, onDark;
};
} // namespace

CategoryColor runColor(const StoredRun& run)
{
    if (const std::optional<Rgb> own = colorOf(run.about.color))
        return {withContrast(*own, lightest, leastContrast), withContrast(*own, darkest, leastContrast)};
    const auto id = static_cast<std::int64_t>(run.id); // from 1 on
    return colors[static_cast<std::size_t>(id + static_cast<std::int64_t>(numRunColors) - 1) % numRunColors];
}

std::vector<LineLook> runLooks(std::span<const StoredRun* const> runs)
{
    std::vector<LineLook> looks;
    std::vector<SeenColor> seen;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        LineLook look{runColor(*runs[i])};
        const SeenColor color(look.color);
        std::array<std::size_t, numLineMarks> numAlike{};
        std::optional<LineMark> known;
        for (std::size_t before = 0; before < i; ++before) {
            if (runs[before]->id == runs[i]->id)
                known = looks[before].mark;
            else if (color.isLike(seen[before]))
                ++numAlike[static_cast<std::size_t>(looks[before].mark)];
        }
        const auto rarest = static_cast<LineMark>(std::ranges::min_element(numAlike) - numAlike.begin());
        look.mark = known.value_or(rarest);
        looks.push_back(look);
        seen.push_back(color);
    }
    return looks;
}

} // namespace lodestone
