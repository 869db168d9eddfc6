// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PlaneView.h"

#include <algorithm>

namespace lodestone {

void PlaneView::fit(const QRectF& box, double marginPixels)
{
    const double width = std::max(1.0, screen.width() - 2 * marginPixels);
    const double height = std::max(1.0, screen.height() - 2 * marginPixels);
    center = box.center();
    const double scale = std::max(box.width() / width, box.height() / height);
    unitsPerPixel = scale > 0 ? scale : 1; // a single point has no extent
}

void PlaneView::panBy(QPointF pixels)
{
    center += QPointF(-pixels.x(), pixels.y()) * unitsPerPixel;
}

void PlaneView::zoomAt(QPointF pixel, double factor)
{
    const QPointF fixed = toWorld(pixel);
    unitsPerPixel = std::clamp(unitsPerPixel / factor, 1e-9, 1e9);
    center += fixed - toWorld(pixel);
}

} // namespace lodestone
