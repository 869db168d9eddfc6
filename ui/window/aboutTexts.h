// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace lodestone {

/// Versions, license and what draws the picture.
/// @param renderer  name of the OpenGL renderer; empty = not known yet
void showAbout(QWidget* window, const QString& renderer);
/// The model in a few sentences.
void showAboutModel(QWidget* window);

} // namespace lodestone
