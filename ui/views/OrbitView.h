// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Geometry>

#include <QPointF>
#include <QSizeF>

namespace lodestone {

/// From where a 3D picture is seen: perspective, turning about a focus.
struct OrbitView {
    static constexpr double angleDegrees = 30; ///< vertical angle of view

    Eigen::Vector3d focus = Eigen::Vector3d::Zero();
    double distance = 1; ///< from the focus
    Eigen::Quaterniond rotation = Eigen::Quaterniond::Identity(); ///< camera to world; identity looks along -z, y up
    QSizeF screen{1, 1};

    Eigen::Vector3d position() const;
    Eigen::Vector3d up() const;
    /// Pixels per world unit at depth 1.
    double focalPixels() const;

    /// Looks at a ball from slightly above and aside, so that depth is seen.
    void fit(const Eigen::Vector3d& center, double radius);
    /// Drag by `pixels`: half the screen turns by a right angle.
    void turnBy(QPointF pixels);
    void panBy(QPointF pixels);
    /// @param factor  > 1 comes closer
    void zoomBy(double factor);
};

/// Projects many points of one view.
class OrbitProjection {
public:
    explicit OrbitProjection(const OrbitView& view);
    struct Pixel {
        double x, y, depth; ///< logical pixels; depth <= 0 is behind the camera
    };
    Pixel operator()(const float* point) const
    {
        const double x = point[0] - m_position[0], y = point[1] - m_position[1], z = point[2] - m_position[2];
        const auto along = [&](Eigen::Index axis) {
            return m_toCamera(axis, 0) * x + m_toCamera(axis, 1) * y + m_toCamera(axis, 2) * z;
        };
        const double depth = -along(2);
        return {m_middle.x() + along(0) * m_focal / depth, m_middle.y() - along(1) * m_focal / depth, depth};
    }

private:
    Eigen::Matrix3d m_toCamera;
    Eigen::Vector3d m_position;
    QPointF m_middle;
    double m_focal;
};

} // namespace lodestone
