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

    Eigen::Vector3d position() const { return focus + rotation * Eigen::Vector3d(0, 0, distance); }
    Eigen::Vector3d up() const { return rotation * Eigen::Vector3d::UnitY(); }
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
        const Eigen::Vector3d p = m_toCamera * (Eigen::Vector3d(point[0], point[1], point[2]) - m_position);
        const double depth = -p.z();
        return {m_middle.x() + p.x() * m_focal / depth, m_middle.y() - p.y() * m_focal / depth, depth};
    }

private:
    Eigen::Matrix3d m_toCamera;
    Eigen::Vector3d m_position;
    QPointF m_middle;
    double m_focal;
};

} // namespace lodestone
