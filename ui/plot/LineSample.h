// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/CurvePlot.h"

#include <QIcon>

class QPainter;

namespace lodestone {

/// A short piece of a line as legends show it.
QIcon lineSample(const QColor& color, LineStyle style, LineMark mark = LineMark::None);
/// The same on a painter. @param left  in the middle of its height; it is 22 wide
void paintLineSample(QPainter& painter, QPointF left, const QColor& color, LineStyle style, LineMark mark = LineMark::None);
/// The ring that marks best epochs.
QIcon ringSample(const QColor& color);

} // namespace lodestone
