// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/LineLook.h"

#include <QPainterPath>

class QPainter;

namespace lodestone {

/// markLines() for Qt. @param size  of 1 in it, pixels
QPainterPath markPath(LineMark mark, double size);
bool isFilled(LineMark mark);
/// @param center  in the middle of a short piece of the line
void paintMark(QPainter& painter, QPointF center, LineMark mark, const QColor& color);

} // namespace lodestone
