// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace lodestone {

/// "Copy" in the menu of a view puts its text on the clipboard. While the view has the focus its keys do, too: then they are
/// not those of the window's command.
QAction* addCopyAction(QWidget& view, std::function<QString()> text);

} // namespace lodestone
