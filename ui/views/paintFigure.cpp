// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/paintFigure.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace lodestone {

namespace {

constexpr double ringGap = 3; ///< between the rings of lines and those of marks
constexpr double ringWidth = 2;

bool isDrawn(const OverlayScreen& screen, std::uint32_t entity)
{
    return entity < screen.content().numEntities() && screen.content().isDrawn(entity);
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

void drawArrow(QPainter& painter, const OverlayScreen& screen, const OverlayArrow& arrow)
{
    constexpr double width = 2.2, headLength = 9, headWidth = 4, shortest = 3;
    const float* place = screen.content().positions.row(arrow.entity).data();
    Eigen::Vector3f end = arrow.step;
    end.head(screen.content().positions.cols()) +=
        Eigen::Map<const Eigen::VectorXf>(place, screen.content().positions.cols());
    const auto from = screen.pixel(place), to = screen.pixel(end.data());
    const auto part = from && to ? screen.seenPart(QLineF(*from, *to)) : std::nullopt;
    if (!part || part->length() < shortest)
        return;
    const double head = std::min(headLength, 0.7 * part->length());
    const QPointF along = (part->p2() - part->p1()) / part->length(), across(-along.y(), along.x());
    const QPointF neck = part->p2() - head * along;
    const QLineF shaft(part->p1(), neck);
    const QPolygonF tip{{part->p2(), neck + headWidth * across, neck - headWidth * across}};
    drawHalo(painter, screen, shaft, width);
    painter.setBrush(screen.color(arrow.color));
    painter.setPen(QPen(screen.background(255), 1));
    painter.drawPolygon(tip);
    painter.setPen(QPen(screen.color(arrow.color), width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(shaft);
}

/// The first of eight places round a ring that is free; the first on the screen where none is.
QRectF placeBox(const PlacedMark& mark, QSizeF size, const std::vector<PlacedMark>& marks, const QRectF& screen)
{
    static constexpr std::array<std::array<double, 2>, 8> directions{
        {{1, -1}, {-1, -1}, {1, 1}, {-1, 1}, {0, -1}, {0, 1}, {1, 0}, {-1, 0}}};
    QRectF fallback;
    for (const auto& [right, down] : directions) {
        const double gap = mark.radius * (right != 0 && down != 0 ? 0.8 : 1.1);
        QRectF box(QPointF(0, 0), size);
        box.moveCenter(mark.point + QPointF(right * (gap + size.width() / 2), down * (gap + size.height() / 2)));
        if (!screen.contains(box))
            continue;
        if (fallback.isNull())
            fallback = box;
        const auto isInTheWay = [&](const PlacedMark& other) {
            const QPointF corner(other.radius, other.radius);
            return (&other != &mark && QRectF(other.point - corner, other.point + corner).intersects(box))
                || other.box.intersects(box);
        };
        if (std::none_of(marks.begin(), marks.end(), isInTheWay))
            return box;
    }
    return fallback;
}

void drawMark(QPainter& painter, const OverlayScreen& screen, const PlacedMark& placed, const OverlayMark& mark)
{
    constexpr double corner = 3;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(screen.background(200), ringWidth + 2));
    painter.drawEllipse(placed.point, placed.radius, placed.radius);
    painter.setPen(QPen(screen.color(mark.color), ringWidth));
    painter.drawEllipse(placed.point, placed.radius, placed.radius);
    painter.setBrush(screen.background(230));
    painter.setPen(QPen(screen.color(mark.color), 1.5));
    painter.drawRoundedRect(placed.box, corner, corner);
    painter.setPen(screen.outline(255));
    painter.drawText(placed.box, Qt::AlignCenter, mark.letter);
}

} // namespace

std::vector<PlacedMark> placeMarks(const OverlayScreen& screen, const std::vector<OverlayMark>& marks, const QFont& font)
{
    const QFontMetricsF metrics(bold(font));
    std::vector<PlacedMark> placed;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (!isDrawn(screen, marks[i].entity))
            continue;
        if (const auto pixel = screen.pixel(marks[i].entity); pixel && screen.isSeen(*pixel))
            placed.push_back({i, *pixel, screen.ringRadius() + ringGap, {}});
    }
    for (PlacedMark& mark : placed) {
        const double width = std::max(metrics.height(), metrics.horizontalAdvance(marks[mark.mark].letter) + 6);
        mark.box = placeBox(mark, {width, metrics.height()}, placed, screen.rect());
    }
    return placed;
}

void paintFigure(QPainter& painter, const OverlayScreen& screen, const OverlayFigure& figure)
{
    for (const OverlayArrow& arrow : figure.arrows)
        if (isDrawn(screen, arrow.entity))
            drawArrow(painter, screen, arrow);
    const QFont font = painter.font();
    painter.setFont(bold(font));
    for (const PlacedMark& placed : placeMarks(screen, figure.marks, font))
        drawMark(painter, screen, placed, figure.marks[placed.mark]);
    painter.setFont(font);
}

} // namespace lodestone
