// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/SeriesColors.h"

#include "core/export/LineColors.h"

namespace lodestone {

QColor shadeOf(const CategoryColor& color, bool onDark)
{
    const Rgb& rgb = onDark ? color.onDark : color.onLight;
    return {rgb.red, rgb.green, rgb.blue};
}

QColor seriesColor(int hue, bool onDark)
{
    return shadeOf(lineColor(static_cast<std::size_t>(hue)), onDark);
}

QColor mixed(const QColor& a, const QColor& b, float part)
{
    const auto mix = [part](float x, float y) { return x + (y - x) * part; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

} // namespace lodestone
