// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/Palette.h"

#include <QColor>
#include <QPalette>

namespace lodestone {

QColor shadeOf(const CategoryColor& color, bool onDark);
/// lineColor() for Qt. @pre hue >= 0
QColor seriesColor(int hue, bool onDark);

/// @param part  0: a, 1: b
QColor mixed(const QColor& a, const QColor& b, float part);

/// The palette shows light text on a dark background.
bool isDark(const QPalette& palette);

} // namespace lodestone
