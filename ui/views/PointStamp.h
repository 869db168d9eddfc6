// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ScatterContent.h"

#include <QImage>

#include <array>
#include <vector>

namespace lodestone {

/// One mark with smooth edges, prepared at a few positions within a pixel, to be drawn many times into an image.
class PointStamp {
public:
    enum class Shape { Disc, Square, FilledSquare };

    /// @param pixels  diameter in device pixels
    PointStamp(Shape shape, float pixels);
    /// @param image  Format_RGB32.  @param x, y  middle of the mark, in pixels of the image
    void draw(QImage& image, double x, double y, Rgba color) const;

private:
    static constexpr int steps = 4; ///< positions within a pixel, each way
    int m_side = 0; ///< of a cover
    std::array<std::vector<std::uint8_t>, steps * steps> m_covers; ///< how much of each pixel is covered, 0..255
};

} // namespace lodestone
