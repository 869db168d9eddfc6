// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace lodestone {

/// A one-color icon of resources/icons that always has the text color of the application's palette, also after the user
/// switched between dark and light.
QIcon tintedIcon(const QString& name);

} // namespace lodestone
