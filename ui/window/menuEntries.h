// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QStringList>

class QAction;
class QMenuBar;

namespace lodestone {

/// A command that can be reached through a menu.
struct MenuEntry {
    QPointer<QAction> action;
    QStringList path; ///< titles of the menus down to it, "Analyze", "Projection"; never empty
    QString title; ///< without mnemonic and dots
    QString keys; ///< all of its shortcuts as the desktop writes them; may be empty
};

/// All visible commands, in the order of the menus; those of sub menus stand where the sub menu does.
QList<MenuEntry> menuEntries(const QMenuBar& menus);

} // namespace lodestone
