// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PointStamp.h"

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {

/// How far inside the mark a point is, in pixels; the same forms as in the shader of PointCloud.
double coverAt(PointStamp::Shape shape, double pixels, double dx, double dy)
{
    const double radius = 0.5 * pixels - 0.5;
    if (shape == PointStamp::Shape::Disc)
        return std::clamp(radius - std::hypot(dx, dy) + 0.5, 0.0, 1.0);
    constexpr double smaller = 0.86, smallestHollow = 4.5;
    const double edge = smaller * radius - std::max(std::abs(dx), std::abs(dy));
    const double outer = std::clamp(edge + 0.5, 0.0, 1.0);
    if (shape == PointStamp::Shape::FilledSquare || pixels <= smallestHollow)
        return outer;
    const double line = std::max(1.0, 0.2 * pixels);
    return outer * (1 - std::clamp(edge - line + 0.5, 0.0, 1.0));
}

} // namespace

PointStamp::PointStamp(Shape shape, float pixels) : m_side(static_cast<int>(std::ceil(pixels)) + 1)
{
    const double middle = 0.5 * m_side;
    for (int step = 0; step < steps * steps; ++step) {
        const int row = step / steps, column = step % steps;
        const double shiftX = (column + 0.5) / steps - 0.5, shiftY = (row + 0.5) / steps - 0.5;
        auto& cover = m_covers[static_cast<std::size_t>(step)];
        cover.reserve(static_cast<std::size_t>(m_side * m_side));
        for (int y = 0; y < m_side; ++y) {
            for (int x = 0; x < m_side; ++x) {
                const double part = coverAt(shape, pixels, x + 0.5 - middle - shiftX, y + 0.5 - middle - shiftY);
                cover.push_back(static_cast<std::uint8_t>(std::lround(255 * part)));
            }
        }
    }
}

void PointStamp::draw(QImage& image, double x, double y, Rgba color) const
{
    // The mark's middle falls into the middle of the cover, up to the part of a pixel that the covers differ by.
    const double left = x - 0.5 * m_side, top = y - 0.5 * m_side;
    const double column = std::floor(left + 0.5), row = std::floor(top + 0.5);
    if (!(column > -m_side && row > -m_side && column < image.width() && row < image.height()))
        return;
    const auto part = [](double rest) { return std::clamp(static_cast<int>((rest + 0.5) * steps), 0, steps - 1); };
    const auto& cover = m_covers[static_cast<std::size_t>(part(top - row) * steps + part(left - column))];
    const int x0 = static_cast<int>(column), y0 = static_cast<int>(row);
    for (int j = std::max(0, -y0); j < m_side && y0 + j < image.height(); ++j) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y0 + j));
        for (int i = std::max(0, -x0); i < m_side && x0 + i < image.width(); ++i) {
            const int alpha = cover[static_cast<std::size_t>(j * m_side + i)] * color.alpha / 255;
            if (alpha == 0)
                continue;
            const QRgb below = line[x0 + i];
            const auto mix = [alpha](int under, int over) { return under + (over - under) * alpha / 255; };
            line[x0 + i] = qRgb(mix(qRed(below), color.red), mix(qGreen(below), color.green), mix(qBlue(below), color.blue));
        }
    }
}

} // namespace lodestone
