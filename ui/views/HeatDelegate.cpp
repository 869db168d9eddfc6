// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/HeatDelegate.h"

#include "ui/plot/SeriesColors.h"

#include <algorithm>

namespace lodestone {

QColor HeatDelegate::shade(const QPalette& palette, double share)
{
    const QColor base = palette.color(QPalette::Base), full = seriesColor(0, isDark(palette));
    const auto mix = [&](int from, int to) { return from + static_cast<int>((to - from) * std::clamp(share, 0.0, 1.0)); };
    return {mix(base.red(), full.red()), mix(base.green(), full.green()), mix(base.blue(), full.blue())};
}

void HeatDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QColor color = shade(option->palette, index.data(m_shareRole).toDouble());
    option->backgroundBrush = color;
    // Weights of how bright the eye takes the three to be.
    const double brightness = 0.299 * color.red() + 0.587 * color.green() + 0.114 * color.blue();
    option->palette.setColor(QPalette::Text, brightness > 140 ? Qt::black : Qt::white);
}

} // namespace lodestone
