// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/LegendDelegate.h"

#include "ui/models/LegendModel.h"

#include <QPainter>

namespace lodestone {

QPixmap categoryMarks(const QColor& color, int height, double pixelRatio)
{
    QPixmap pixmap(QSize(2 * height, height) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr int line = 2;
    const int side = qRound(0.62 * height), top = (height - side) / 2; // whole pixels keep the square sharp
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRect(top, top, side, side));
    painter.setPen(QPen(color, line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRect(qRound(0.9 * height) + top, top, side, side).adjusted(1, 1, -1, -1));
    return pixmap;
}

void LegendDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto emphasis = static_cast<Emphasis>(index.data(LegendModel::EmphasisRole).toInt());
    const QColor quiet = option->palette.color(QPalette::PlaceholderText);
    if (emphasis != Emphasis::Normal)
        option->palette.setColor(QPalette::Text, quiet);
    if (emphasis == Emphasis::Hidden)
        option->font.setStrikeOut(true);
    if (index.column() != LegendModel::Name)
        return;
    constexpr int middle = 128;
    const bool dark = option->palette.color(QPalette::Base).lightness() < middle;
    QColor color = index.data(dark ? LegendModel::DarkColorRole : LegendModel::LightColorRole).value<QColor>();
    if (emphasis != Emphasis::Normal)
        color.setAlphaF(0.3F);
    const int height = option->fontMetrics.height();
    const double ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(2 * height, height);
    QIcon icon;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected}) // the style would tint a selected one
        icon.addPixmap(categoryMarks(color, height, ratio), mode);
    option->icon = icon;
}

} // namespace lodestone
