// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/LineSample.h"

#include "ui/plot/markPath.h"

#include <QPainter>
#include <QPixmap>

namespace lodestone {

namespace {
constexpr QSize sampleSize(22, 12);

/// Drawn at three times the size, so that it stays sharp on dense screens.
template <typename Paint> QIcon painted(Paint&& paint)
{
    constexpr qreal ratio = 3;
    QPixmap pixmap(sampleSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    return QIcon(pixmap);
}
} // namespace

QIcon lineSample(const QColor& color, LineStyle style, LineMark mark)
{
    return painted([&](QPainter& painter) { paintLineSample(painter, {0, sampleSize.height() / 2.0}, color, style, mark); });
}

void paintLineSample(QPainter& painter, QPointF left, const QColor& color, LineStyle style, LineMark mark)
{
    painter.setPen(QPen(color, 2, penStyle(style), Qt::FlatCap));
    painter.drawLine(left + QPointF(1, 0), left + QPointF(sampleSize.width() - 1, 0));
    paintMark(painter, left + QPointF(sampleSize.width() / 2.0, 0), mark, color);
}

QIcon ringSample(const QColor& color)
{
    return painted([&](QPainter& painter) {
        painter.setPen(QPen(color, 2));
        painter.drawEllipse(QPointF(11, 6), 4, 4);
    });
}

} // namespace lodestone
