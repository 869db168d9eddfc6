// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/OverlayContent.h"
#include "ui/views/ScatterContent.h"

#include <QColor>
#include <QLineF>
#include <QRectF>

#include <optional>

class QPainter;

namespace lodestone {

/// Where places of a content are on the screen, in logical pixels, and which colors are seen there.
class OverlayScreen {
public:
    /// @param content  outlives it
    explicit OverlayScreen(const ScatterContent& content) : m_content(content), m_projection(content.orbit) { }

    const ScatterContent& content() const { return m_content; }
    QRectF rect() const { return {QPointF(0, 0), m_content.is3D() ? m_content.orbit.screen : m_content.plane.screen}; }
    /// Absent behind the camera.
    std::optional<QPointF> pixel(const float* place) const;
    std::optional<QPointF> pixel(std::uint32_t entity) const { return pixel(m_content.positions.row(entity).data()); }
    /// The part of a line that is on the screen or just beside it: ends far away cost time and digits.
    std::optional<QLineF> seenPart(const QLineF& line) const;
    bool isSeen(QPointF pixel) const { return seenRect().contains(pixel); }
    /// Of the rings round points at the ends of lines.
    double ringRadius() const { return static_cast<double>(m_content.pointSize) / 2 + 2.5; }

    QColor color(const CategoryColor& color) const;
    QColor background(int alpha) const;
    QColor outline(int alpha) const;

private:
    QRectF seenRect() const { return rect().adjusted(-margin, -margin, margin, margin); }
    static constexpr double margin = 20;

    const ScatterContent& m_content;
    OrbitProjection m_projection;
};

/// What lies below a line, so that this is seen on any points: in the background's color, and wider.
void drawHalo(QPainter& painter, const OverlayScreen& screen, const QLineF& line, double width);

} // namespace lodestone
