// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace lodestone {

class ScatterView;
class WindowActions;

/// The commands of the menu Help but the log: keys, command palette, what the model and the program are.
class HelpCommands : public QObject {
    Q_OBJECT

public:
    /// @param picture  names its renderer.  @pre all outlive it
    HelpCommands(const WindowActions& actions, const ScatterView& picture, QMainWindow& window);

private:
    void showShortcuts();
    void showPalette();

    QMainWindow& m_window;
};

} // namespace lodestone
