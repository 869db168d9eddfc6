// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/paintOverlay.h"

#include "ui/views/OverlayScreen.h"
#include "ui/views/paintFigure.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <optional>

namespace lodestone {

namespace {

constexpr double namePadding = 3;

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

void drawLines(QPainter& painter, const OverlayScreen& screen, const std::vector<OverlayLine>& lines)
{
    const double ring = screen.ringRadius();
    const bool many = lines.size() > manyLines;
    painter.setRenderHint(QPainter::Antialiasing, !many);
    painter.setBrush(Qt::NoBrush);
    for (const OverlayLine& line : lines) {
        if (!isDrawn(screen.content(), line))
            continue;
        const auto from = screen.pixel(line.from), to = screen.pixel(line.to);
        if (!from || !to)
            continue;
        const QPen pen = penOf(line, screen.color(line.color), many);
        const auto whole = between(*from, *to, many ? 0 : ring);
        if (const auto part = whole ? screen.seenPart(*whole) : std::nullopt) {
            if (!many)
                drawHalo(painter, screen, *part, pen.widthF());
            painter.setPen(pen);
            painter.drawLine(*part);
        }
        if (!many && screen.isSeen(*to)) {
            painter.setPen(QPen(pen.color(), 1.2));
            painter.drawEllipse(*to, ring, ring);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void drawCurves(QPainter& painter, const OverlayScreen& screen, const std::vector<RowMatrix>& curves)
{
    constexpr double width = 1.4;
    constexpr int alpha = 150;
    QPainterPath path;
    for (const RowMatrix& curve : curves) {
        if (curve.cols() != screen.content().positions.cols())
            continue; // of the layout before
        for (Eigen::Index i = 0; i < curve.rows(); ++i) {
            const auto from = screen.pixel(curve.row(i).data()), to = screen.pixel(curve.row((i + 1) % curve.rows()).data());
            const auto part = from && to ? screen.seenPart(QLineF(*from, *to)) : std::nullopt;
            if (!part)
                continue;
            if (path.isEmpty() || path.currentPosition() != part->p1())
                path.moveTo(part->p1());
            path.lineTo(part->p2());
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(screen.background(alpha), width + 2));
    painter.drawPath(path);
    painter.setPen(QPen(screen.outline(alpha), width));
    painter.drawPath(path);
}

void drawNames(QPainter& painter, const OverlayScreen& screen, const std::vector<OverlayName>& names)
{
    constexpr int boxAlpha = 215;
    constexpr double corner = 3, border = 1.5;
    for (const PlacedName& placed : placeNames(screen.content(), names, painter.font())) {
        const OverlayName& name = names[placed.name];
        painter.setPen(QPen(screen.color(name.color), border));
        painter.setBrush(screen.background(boxAlpha));
        painter.drawRoundedRect(placed.box, corner, corner);
        painter.setPen(screen.outline(255));
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
    const OverlayScreen screen(content);
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
    const OverlayScreen screen(content);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawCurves(painter, screen, overlay.curves);
    drawLines(painter, screen, overlay.lines);
    drawNames(painter, screen, overlay.names);
    drawLines(painter, screen, overlay.figure.lines);
    paintFigure(painter, screen, overlay.figure);
    painter.restore();
}

} // namespace lodestone
