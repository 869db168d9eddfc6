// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ForceBarDelegate.h"

#include "ui/views/ForceBars.h"

namespace lodestone {

namespace {
constexpr int barHeight = 3, margin = 3, below = 1;
}

int ForceBarDelegate::rowHeight(const QFontMetrics& metrics)
{
    return metrics.height() + barHeight + below;
}

void ForceBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant length = index.data(LengthRole);
    if (!length.isValid())
        return;
    const QRect& cell = option.rect;
    const QRect track(cell.left() + margin, cell.bottom() + 1 - below - barHeight, cell.width() - 2 * margin, barHeight);
    ForceBars::paintBar(*painter, track, length.toDouble(), index.data(ColorRole).value<QColor>(), option.palette);
}

} // namespace lodestone
