// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/markPath.h"

#include <QPainter>

namespace lodestone {

QPainterPath markPath(LineMark mark, double size)
{
    QPainterPath path;
    for (const MarkLine& line : markLines(mark))
        for (std::size_t i = 0; i < line.size(); ++i) {
            const QPointF point(size * line[i][0], size * line[i][1]);
            if (i == 0)
                path.moveTo(point);
            else
                path.lineTo(point);
        }
    return path;
}

bool isFilled(LineMark mark)
{
    const std::vector<MarkLine> lines = markLines(mark);
    return !lines.empty() && lines.front().front() == lines.front().back();
}

void paintMark(QPainter& painter, QPointF center, LineMark mark, const QColor& color)
{
    constexpr double size = 3, width = 1.4;
    painter.save();
    painter.translate(center);
    painter.setPen(QPen(color, width));
    painter.setBrush(isFilled(mark) ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPath(markPath(mark, size));
    painter.restore();
}

} // namespace lodestone
