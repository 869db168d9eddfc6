// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace lodestone {

/// Which part of the plane a 2D picture shows. Screen: logical pixels, y down; world: y up.
struct PlaneView {
    QPointF center; ///< world point in the middle of the screen
    double unitsPerPixel = 0.01;
    QSizeF screen{1, 1};

    QPointF toScreen(QPointF world) const
    {
        return {screen.width() / 2 + (world.x() - center.x()) / unitsPerPixel,
                screen.height() / 2 - (world.y() - center.y()) / unitsPerPixel};
    }
    QPointF toWorld(QPointF pixel) const
    {
        return {center.x() + (pixel.x() - screen.width() / 2) * unitsPerPixel,
                center.y() - (pixel.y() - screen.height() / 2) * unitsPerPixel};
    }
    /// World height of the screen.
    double height() const { return screen.height() * unitsPerPixel; }

    /// Shows all of `box` with a margin of `marginPixels` at each side.
    void fit(const QRectF& box, double marginPixels);
    /// What is under the finger stays under it.
    void panBy(QPointF pixels);
    /// The world point under `pixel` stays there. @param factor  > 1 enlarges
    void zoomAt(QPointF pixel, double factor);
    /// Keeps the scale; the middle of the screen stays what it is.
    void resize(QSizeF size) { screen = size; }
};

} // namespace lodestone
