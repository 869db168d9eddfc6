// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QString;

namespace lodestone {

/// Checks an action as it was when the program ended the last time, and keeps in the settings how it is from now on.
/// @param key  of the settings
void rememberToggle(QAction* action, const QString& key);

} // namespace lodestone
