// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/Sparkline.h"

#include "ui/plot/SeriesColors.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
QString valueText(double value)
{
    return QLocale().toString(value, 'f', 3);
}
} // namespace

Sparkline::Sparkline(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setPoints(std::vector<QPointF> points, double marked)
{
    m_points = std::move(points);
    m_marked = marked;
    setAccessibleDescription(m_points.empty() ? QString()
                                              : tr("From %1 at epoch %2 to %3 at epoch %4")
                                                    .arg(valueText(m_points.front().y()))
                                                    .arg(m_points.front().x())
                                                    .arg(valueText(m_points.back().y()))
                                                    .arg(m_points.back().x()));
    setToolTip(accessibleDescription());
    update();
}

void Sparkline::paintEvent(QPaintEvent*)
{
    if (m_points.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString first = valueText(m_points.front().y()), last = valueText(m_points.back().y());
    const QFontMetrics metrics = fontMetrics();
    const int gap = 5;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, first);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, last);
    const QRectF area =
        QRectF(rect()).adjusted(metrics.horizontalAdvance(first) + gap, 4, -metrics.horizontalAdvance(last) - gap, -4);
    const auto [low, high] = std::minmax_element(m_points.begin(), m_points.end(),
                                                 [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    const double width = m_points.back().x() - m_points.front().x(), height = high->y() - low->y();
    const auto place = [&](const QPointF& point) {
        const double x = width > 0 ? (point.x() - m_points.front().x()) / width : 0.5;
        const double y = height > 0 ? (high->y() - point.y()) / height : 0.5;
        return QPointF(area.left() + x * area.width(), area.top() + y * area.height());
    };
    QPolygonF line;
    for (const QPointF& point : m_points)
        line << place(point);
    const QColor color = seriesColor(0, isDark(palette()));
    painter.setPen(QPen(color, 1.5));
    painter.drawPolyline(line);
    painter.setBrush(color);
    for (const QPointF& point : m_points)
        if (point.x() == m_marked || m_points.size() == 1)
            painter.drawEllipse(place(point), 3, 3);
}

} // namespace lodestone
