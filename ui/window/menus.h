// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QMenu;
class QMenuBar;

namespace lodestone {

class EditActions;
class DockPanels;
class ProjectionActions;
struct ScatterActions;
class WindowActions;

/// Fills the menu bar.
/// @param runs  of the menu Runs; null pointers are separators
/// @return the menu of recent files, to be filled by the caller
QMenu* fillMenuBar(QMenuBar& bar, const WindowActions& actions, const EditActions& edits, const DockPanels& panels,
                   const ScatterActions& picture, const ProjectionActions& projections, const QList<QAction*>& runs);

} // namespace lodestone
