// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/paintOverlay.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace lodestone {

namespace {

constexpr double namePadding = 3;

/// Places of one content on the screen.
class Screen {
public:
    explicit Screen(const ScatterContent& content) : m_content(content), m_projection(content.orbit) { }

    QRectF rect() const { return {QPointF(0, 0), m_content.is3D() ? m_content.orbit.screen : m_content.plane.screen}; }
    /// Absent behind the camera.
    std::optional<QPointF> pixel(const float* place) const
    {
        if (!m_content.is3D())
            return m_content.plane.toScreen({place[0], place[1]});
        const auto at = m_projection(place);
        return at.depth > 0 ? std::optional(QPointF(at.x, at.y)) : std::nullopt;
    }
    std::optional<QPointF> pixel(std::uint32_t entity) const { return pixel(m_content.positions.row(entity).data()); }

private:
    const ScatterContent& m_content;
    OrbitProjection m_projection;
};

/// The part of a line within a rectangle (Liang and Barsky, 1984): ends that are far away cost time and digits.
std::optional<QLineF> clipped(const QLineF& line, const QRectF& rect)
{
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

bool isDark(const ScatterContent& content)
{
    const Rgba& back = content.background;
    return back.red + back.green + back.blue < 3 * 128;
}

QColor toQColor(Rgb color, int alpha = 255)
{
    return {color.red, color.green, color.blue, alpha};
}

QColor toQColor(Rgba color, int alpha)
{
    return {color.red, color.green, color.blue, alpha};
}

QColor colorOf(const ScatterContent& content, const CategoryColor& color)
{
    return toQColor(isDark(content) ? color.onDark : color.onLight);
}

/// In the background's color and wider than the line, so that that is seen on any points.
void drawHalo(QPainter& painter, const ScatterContent& content, const QLineF& line, double width)
{
    constexpr int alpha = 170;
    painter.setPen(QPen(toQColor(content.background, alpha), width + 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(line);
}

/// Of so many lines single ones are not told apart, and smooth ones take too long.
constexpr std::size_t manyLines = 200;

QPen penOf(const OverlayLine& line, const QColor& color, bool many)
{
    QPen pen(color, many ? 0 : line.width, Qt::SolidLine, many ? Qt::FlatCap : Qt::RoundCap);
    if (line.style == OverlayLine::Style::Dotted)
        many ? pen.setStyle(Qt::DotLine) : pen.setDashPattern({0.1, 2.2});
    else if (line.style == OverlayLine::Style::Dashed)
        many ? pen.setStyle(Qt::DashLine) : pen.setDashPattern({4, 3});
    return pen;
}

/// The part between the points, so that these stay seen.
std::optional<QLineF> between(QPointF from, QPointF to, double gap)
{
    const QLineF line(from, to);
    if (line.length() <= 2 * gap)
        return std::nullopt;
    return QLineF(line.pointAt(gap / line.length()), line.pointAt(1 - gap / line.length()));
}

void drawLines(QPainter& painter, const ScatterContent& content, const OverlayContent& overlay, const Screen& screen)
{
    constexpr double margin = 20;
    const QRectF seen = screen.rect().adjusted(-margin, -margin, margin, margin);
    const double ring = content.pointSize / 2 + 2.5;
    const bool many = overlay.lines.size() > manyLines;
    painter.setRenderHint(QPainter::Antialiasing, !many);
    painter.setBrush(Qt::NoBrush);
    for (const OverlayLine& line : overlay.lines) {
        if (!isDrawn(content, line))
            continue;
        const auto from = screen.pixel(line.from), to = screen.pixel(line.to);
        if (!from || !to)
            continue;
        const QPen pen = penOf(line, colorOf(content, line.color), many);
        const auto whole = between(*from, *to, many ? 0 : ring);
        if (const auto part = whole ? clipped(*whole, seen) : std::nullopt) {
            if (!many)
                drawHalo(painter, content, *part, pen.widthF());
            painter.setPen(pen);
            painter.drawLine(*part);
        }
        if (!many && seen.contains(*to)) {
            painter.setPen(QPen(pen.color(), 1.2));
            painter.drawEllipse(*to, ring, ring);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void drawCurves(QPainter& painter, const ScatterContent& content, const OverlayContent& overlay, const Screen& screen)
{
    constexpr double margin = 20, width = 1.4;
    constexpr int alpha = 150;
    const QRectF seen = screen.rect().adjusted(-margin, -margin, margin, margin);
    QPainterPath path;
    for (const RowMatrix& curve : overlay.curves) {
        if (curve.cols() != content.positions.cols())
            continue; // of the layout before
        for (Eigen::Index i = 0; i < curve.rows(); ++i) {
            const auto from = screen.pixel(curve.row(i).data()), to = screen.pixel(curve.row((i + 1) % curve.rows()).data());
            const auto part = from && to ? clipped(QLineF(*from, *to), seen) : std::nullopt;
            if (!part)
                continue;
            if (path.isEmpty() || path.currentPosition() != part->p1())
                path.moveTo(part->p1());
            path.lineTo(part->p2());
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(toQColor(content.background, alpha), width + 2));
    painter.drawPath(path);
    painter.setPen(QPen(toQColor(content.outline, alpha), width));
    painter.drawPath(path);
}

void drawNames(QPainter& painter, const ScatterContent& content, const OverlayContent& overlay)
{
    constexpr int boxAlpha = 215;
    constexpr double corner = 3, border = 1.5;
    for (const PlacedName& placed : placeNames(content, overlay.names, painter.font())) {
        const OverlayName& name = overlay.names[placed.name];
        painter.setPen(QPen(colorOf(content, name.color), border));
        painter.setBrush(toQColor(content.background, boxAlpha));
        painter.drawRoundedRect(placed.box, corner, corner);
        painter.setPen(toQColor(content.outline, 255));
        painter.drawText(placed.box, Qt::AlignCenter, name.text);
    }
}

/// The first of a few places near `wanted` that is free of all others.
std::optional<QRectF> freePlace(const QRectF& wanted, const std::vector<PlacedName>& taken, const QRectF& screen)
{
    for (const double steps : {0.0, -1.0, 1.0, -2.0, 2.0}) {
        QRectF box = wanted.translated(0, steps * (wanted.height() + 1));
        box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, screen.right() - box.width())));
        const auto overlaps = [&](const PlacedName& other) { return other.box.adjusted(-1, -1, 1, 1).intersects(box); };
        if (screen.contains(box) && std::none_of(taken.begin(), taken.end(), overlaps))
            return box;
    }
    return std::nullopt;
}

} // namespace

bool isDrawn(const ScatterContent& content, const OverlayLine& line)
{
    const std::size_t count = content.numEntities();
    return line.from < count && line.to < count && content.isDrawn(line.from) && content.isDrawn(line.to);
}

std::vector<PlacedName> placeNames(const ScatterContent& content, const std::vector<OverlayName>& names, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const Screen screen(content);
    std::vector<PlacedName> placed;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto pixel = screen.pixel(names[i].place.data());
        if (!pixel || !screen.rect().contains(*pixel))
            continue;
        QRectF box(0, 0, metrics.horizontalAdvance(names[i].text) + 2 * namePadding + 2, metrics.height() + 2);
        box.moveCenter(*pixel);
        if (const auto free = freePlace(box, placed, screen.rect()))
            placed.push_back({i, *free});
    }
    return placed;
}

void paintOverlay(QPainter& painter, const ScatterContent& content, const OverlayContent& overlay)
{
    if (content.positions.rows() != static_cast<Eigen::Index>(content.numEntities()) || content.numEntities() == 0)
        return;
    const Screen screen(content);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawCurves(painter, content, overlay, screen);
    drawLines(painter, content, overlay, screen);
    drawNames(painter, content, overlay);
    painter.restore();
}

} // namespace lodestone
