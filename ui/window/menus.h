// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QMenu;
class QMenuBar;

namespace lodestone {

class EditActions;
class ExportCommands;
class DockPanels;
class ProjectionActions;
struct ScatterActions;
class WindowActions;

/// Whose actions the menus have.
struct MenuParts {
    const WindowActions& actions;
    const EditActions& edits;
    const ExportCommands& exports;
    const DockPanels& panels;
    const ScatterActions& picture;
    const ProjectionActions& projections;
    QList<QAction*> queue; ///< of the menu Train, about the queue
    QList<QAction*> runs; ///< of the menu Runs; null pointers are separators
};

/// Fills the menu bar.
/// @return the menu of recent files, to be filled by the caller
QMenu* fillMenuBar(QMenuBar& bar, const MenuParts& parts);

} // namespace lodestone
