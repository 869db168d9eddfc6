// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace lodestone {

class DesktopTheme;
class Preferences;

/// Our own palettes for the Fusion style.
QPalette lightPalette();
QPalette darkPalette();

/// Sets Fusion and the palette that preferences and desktop ask for, and follows both at run time.
/// Both objects must outlive the application's windows.
void installTheme(const Preferences& preferences, const DesktopTheme& desktop);

} // namespace lodestone
