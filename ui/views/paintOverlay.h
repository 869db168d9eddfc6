// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/OverlayContent.h"
#include "ui/views/ScatterContent.h"

#include <QRectF>

#include <vector>

class QFont;
class QPainter;

namespace lodestone {

/// Draws lines, curves and names where the content has their places now, over whatever the painter has below; logical
/// pixels, font of the painter. The same on every canvas, and as vectors where the painter takes them.
void paintOverlay(QPainter& painter, const ScatterContent& content, const OverlayContent& overlay);

/// A line is drawn where both its ends are.
bool isDrawn(const ScatterContent& content, const OverlayLine& line);

/// A name that found room.
struct PlacedName {
    std::size_t name; ///< index
    QRectF box; ///< logical pixels; on the screen, and apart from all others
};
/// In the order of the names: each takes the nearest free of a few places above and below its own, or is left out, as are
/// those whose place is not on the screen.
std::vector<PlacedName> placeNames(const ScatterContent& content, const std::vector<OverlayName>& names, const QFont& font);

} // namespace lodestone
