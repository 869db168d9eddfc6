// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/CameraHistory.h"

#include <Eigen/Geometry>
#include <QJsonObject>

#include <optional>

namespace lodestone {

/// From where a picture was seen, as a project keeps it.
struct KeptCamera {
    CameraHistory::Camera camera; ///< without the size of the screen
    Eigen::AlignedBox3d box; ///< of the axes
    bool isOwn = false; ///< the user moved the camera; else it shows all of the box
};

QJsonObject jsonOf(const KeptCamera& kept);
/// Nothing where a number is missing or impossible.
std::optional<KeptCamera> keptCameraOf(const QJsonObject& json);

} // namespace lodestone
