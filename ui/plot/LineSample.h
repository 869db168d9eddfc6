// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/CurvePlot.h"

#include <QIcon>

namespace lodestone {

/// A short piece of a line as legends show it.
QIcon lineSample(const QColor& color, LineStyle style);
/// The ring that marks best epochs.
QIcon ringSample(const QColor& color);

} // namespace lodestone
