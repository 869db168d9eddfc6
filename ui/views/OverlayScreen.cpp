// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/OverlayScreen.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace lodestone {

namespace {

bool isDark(const Rgba& back)
{
    return back.red + back.green + back.blue < 3 * 128;
}

QColor toQColor(Rgba color, int alpha)
{
    return {color.red, color.green, color.blue, alpha};
}

} // namespace

std::optional<QPointF> OverlayScreen::pixel(const float* place) const
{
    if (!m_content.is3D())
        return m_content.plane.toScreen({place[0], place[1]});
    const auto at = m_projection(place);
    return at.depth > 0 ? std::optional(QPointF(at.x, at.y)) : std::nullopt;
}

/// Source: Liang and Barsky, 1984.
std::optional<QLineF> OverlayScreen::seenPart(const QLineF& line) const
{
    const QRectF rect = seenRect();
    double begin = 0, end = 1;
    const std::array<std::array<double, 2>, 4> edges{{{-line.dx(), line.x1() - rect.left()},
                                                      {line.dx(), rect.right() - line.x1()},
                                                      {-line.dy(), line.y1() - rect.top()},
                                                      {line.dy(), rect.bottom() - line.y1()}}};
    for (const auto& [step, room] : edges) {
        if (step == 0 && room < 0)
            return std::nullopt;
        if (step < 0)
            begin = std::max(begin, room / step);
        else if (step > 0)
            end = std::min(end, room / step);
    }
    if (!(begin <= end))
        return std::nullopt;
    return QLineF(line.pointAt(begin), line.pointAt(end));
}

QColor OverlayScreen::color(const CategoryColor& color) const
{
    const Rgb shown = isDark(m_content.background) ? color.onDark : color.onLight;
    return {shown.red, shown.green, shown.blue};
}

QColor OverlayScreen::background(int alpha) const
{
    return toQColor(m_content.background, alpha);
}

QColor OverlayScreen::outline(int alpha) const
{
    return toQColor(m_content.outline, alpha);
}

void drawHalo(QPainter& painter, const OverlayScreen& screen, const QLineF& line, double width)
{
    constexpr int alpha = 170;
    painter.setPen(QPen(screen.background(alpha), width + 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(line);
}

} // namespace lodestone
