// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ScatterContent.h"

#include <optional>

namespace lodestone {

/// The drawn entity nearest to a pixel (logical), within `radius` pixels of it; of equals the one on top.
/// Through the content's grid; without one, and in 3D, it looks at every point.
std::optional<EntityId> pick(const ScatterContent& content, QPointF pixel, double radius);
/// Where an entity is on the screen, in logical pixels; absent behind the camera.
std::optional<QPointF> screenPosition(const ScatterContent& content, EntityId entity);

} // namespace lodestone
