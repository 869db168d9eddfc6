// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QProgressBar;
class QToolButton;
class QWidget;

namespace lodestone {

/// The parts of a task in the status bar, and what they are called.
struct StatusRow {
    QWidget* text;
    QProgressBar* bar;
    QToolButton* stop;
    QString barName, stopName, stopToolTip;
};

/// Puts text, bar and a small cross that triggers `command` into the widget, in this order. @pre the action outlives it
void fillStatusRow(QWidget& widget, const StatusRow& row, QAction* command);
/// Shows a value of 0 to `maximum` with the next paint of the window: at once all that waits for paint would be painted,
/// too.
/// @param maximum  0 = how long it takes is not known
void setBar(QProgressBar& bar, int maximum, int value);

} // namespace lodestone
