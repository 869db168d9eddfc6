// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/OverlayScreen.h"

#include <QRectF>

#include <vector>

class QFont;
class QPainter;

namespace lodestone {

/// Draws the arrows and marks of a figure. Those of points that are not drawn are left out.
void paintFigure(QPainter& painter, const OverlayScreen& screen, const OverlayFigure& figure);

/// A mark on the screen.
struct PlacedMark {
    std::size_t mark; ///< index
    QPointF point;
    double radius; ///< of its ring
    QRectF box; ///< of its letter: beside all rings, and apart from the other boxes where there is room
};
std::vector<PlacedMark> placeMarks(const OverlayScreen& screen, const std::vector<OverlayMark>& marks, const QFont& font);

} // namespace lodestone
