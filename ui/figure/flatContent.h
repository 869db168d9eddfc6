// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ScatterContent.h"

#include <QLineF>

#include <vector>

namespace lodestone {

/// What is seen of a picture, as a plane picture of all its points: places are logical pixels of the screen, and what is
/// farther from the camera is drawn first. Without the hovered point and without a budget; with the density only where there
/// is one. Of a picture in two columns it is that picture.
ScatterContent flatContent(const ScatterContent& content);

/// The edges of the axes box as they are seen, in logical pixels; those that reach behind the camera are left out.
std::vector<QLineF> boxEdges(const ScatterContent& content);

} // namespace lodestone
