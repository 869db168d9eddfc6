// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/OkLab.h"

#include "core/export/ColorVision.h"

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {
using Channels = std::array<double, 3>;
using Matrix = std::array<Channels, 3>;

constexpr Matrix toCones{{{0.4122214708, 0.5363325363, 0.0514459929},
                          {0.2119034982, 0.6806995451, 0.1073969566},
                          {0.0883024619, 0.2817188376, 0.6299787005}}};
constexpr Matrix toLab{{{0.2104542553, 0.7936177850, -0.0040720468},
                        {1.9779984951, -2.4285922050, 0.4505937099},
                        {0.0259040371, 0.7827717662, -0.8086757660}}};
constexpr Matrix fromLab{
    {{1, 0.3963377774, 0.2158037573}, {1, -0.1055613458, -0.0638541728}, {1, -0.0894841775, -1.2914855480}}};
constexpr Matrix fromCones{{{4.0767416621, -3.3077115913, 0.2309699292},
                            {-1.2684380046, 2.6097574011, -0.3413193965},
                            {-0.0041960863, -0.7034186147, 1.7076147010}}};

Channels times(const Matrix& matrix, const Channels& vector)
{
    Channels product{};
    for (std::size_t row = 0; row < product.size(); ++row)
        for (std::size_t column = 0; column < vector.size(); ++column)
            product[row] += matrix[row][column] * vector[column];
    return product;
}

Channels channelsOf(const OkLab& color)
{
    Channels cones = times(fromLab, {color.lightness, color.a, color.b});
    for (double& cone : cones)
        cone = cone * cone * cone;
    return times(fromCones, cones);
}

bool isShown(const OkLab& color)
{
    constexpr double rounding = 1e-4;
    return std::ranges::all_of(channelsOf(color), [](double part) { return part >= -rounding && part <= 1 + rounding; });
}

OkLab grayer(const OkLab& color, double share)
{
    return {color.lightness, share * color.a, share * color.b};
}

double luminance(Rgb color)
{
    return 0.2126 * linearOf(color.red) + 0.7152 * linearOf(color.green) + 0.0722 * linearOf(color.blue);
}

/// The largest part, 0 to 1, for which this holds, where it holds for 0 and for all below one for which it does.
template <typename Holds> double largest(Holds&& holds)
{
    constexpr int numSteps = 20; // finer than a byte
    double low = 0, high = 1;
    for (int step = 0; step < numSteps; ++step) {
        const double middle = (low + high) / 2;
        (holds(middle) ? low : high) = middle;
    }
    return low;
}
} // namespace

double linearOf(std::uint8_t value)
{
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

std::uint8_t byteOf(double linear)
{
    const double within = std::clamp(linear, 0.0, 1.0);
    const double part = within <= 0.0031308 ? 12.92 * within : 1.055 * std::pow(within, 1 / 2.4) - 0.055;
    return static_cast<std::uint8_t>(std::lround(255 * part));
}

OkLab toOkLab(Rgb color)
{
    Channels cones = times(toCones, {linearOf(color.red), linearOf(color.green), linearOf(color.blue)});
    for (double& cone : cones)
        cone = std::cbrt(cone);
    const Channels lab = times(toLab, cones);
    return {lab[0], lab[1], lab[2]};
}

Rgb toRgb(const OkLab& color)
{
    const OkLab within{std::clamp(color.lightness, 0.0, 1.0), color.a, color.b};
    const OkLab shown =
        isShown(within) ? within : grayer(within, largest([&](double share) { return isShown(grayer(within, share)); }));
    const Channels linear = channelsOf(shown);
    return {byteOf(linear[0]), byteOf(linear[1]), byteOf(linear[2])};
}

std::array<OkLab, 4> seenByAll(Rgb color)
{
    const auto seen = [color](ColorVision vision) { return toOkLab(seenWith(vision, color)); };
    return {seen(ColorVision::Normal), seen(ColorVision::Protanopia), seen(ColorVision::Deuteranopia),
            seen(ColorVision::Tritanopia)};
}

double leastDifference(const std::array<OkLab, 4>& a, const std::array<OkLab, 4>& b)
{
    double least = 1;
    for (std::size_t i = 0; i < a.size(); ++i)
        least = std::min(least, std::hypot(a[i].lightness - b[i].lightness, a[i].a - b[i].a, a[i].b - b[i].b));
    return least;
}

double contrastRatio(Rgb a, Rgb b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

Rgb withContrast(Rgb color, Rgb background, double ratio)
{
    if (contrastRatio(color, background) >= ratio)
        return color;
    const OkLab own = toOkLab(color);
    const double end = contrastRatio({255, 255, 255}, background) < contrastRatio({0, 0, 0}, background) ? 0 : 1;
    const auto moved = [&](double part) { // 1: as it is, 0: black or white
        return toRgb({end + part * (own.lightness - end), own.a, own.b});
    };
    return moved(largest([&](double part) { return contrastRatio(moved(part), background) >= ratio; }));
}

} // namespace lodestone
