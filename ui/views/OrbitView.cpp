// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/OrbitView.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lodestone {

namespace {
constexpr double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}
} // namespace

Eigen::Vector3d OrbitView::position() const
{
    return focus + rotation * Eigen::Vector3d(0, 0, distance);
}

Eigen::Vector3d OrbitView::up() const
{
    return rotation * Eigen::Vector3d::UnitY();
}

double OrbitView::focalPixels() const
{
    return screen.height() / 2 / std::tan(radians(angleDegrees / 2));
}

void OrbitView::fit(const Eigen::Vector3d& center, double radius)
{
    const double halfAngle = radians(angleDegrees / 2);
    const double narrow = std::min(1.0, screen.width() / std::max(1.0, screen.height())); // a tall screen cuts the sides
    focus = center;
    distance = (radius > 0 ? radius : 1) / std::sin(std::atan(std::tan(halfAngle) * narrow));
    rotation = Eigen::AngleAxisd(radians(-25), Eigen::Vector3d::UnitY())
        * Eigen::AngleAxisd(radians(-20), Eigen::Vector3d::UnitX());
}

void OrbitView::turnBy(QPointF pixels)
{
    const double scale = std::numbers::pi / std::max(1.0, std::min(screen.width(), screen.height()));
    rotation = rotation * Eigen::AngleAxisd(-pixels.x() * scale, Eigen::Vector3d::UnitY())
        * Eigen::AngleAxisd(-pixels.y() * scale, Eigen::Vector3d::UnitX());
    rotation.normalize();
}

void OrbitView::panBy(QPointF pixels)
{
    const double unitsPerPixel = distance / focalPixels();
    focus += rotation * Eigen::Vector3d(-pixels.x() * unitsPerPixel, pixels.y() * unitsPerPixel, 0);
}

void OrbitView::zoomBy(double factor)
{
    distance = std::clamp(distance / factor, 1e-6, 1e9);
}

OrbitProjection::OrbitProjection(const OrbitView& view)
    : m_toCamera(view.rotation.conjugate().toRotationMatrix()), m_position(view.position()),
      m_middle(view.screen.width() / 2, view.screen.height() / 2), m_focal(view.focalPixels())
{
}

} // namespace lodestone
