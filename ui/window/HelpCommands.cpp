// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/HelpCommands.h"

#include "ui/views/ScatterView.h"
#include "ui/window/CommandPalette.h"
#include "ui/window/ShortcutSheet.h"
#include "ui/window/WindowActions.h"
#include "ui/window/aboutTexts.h"

#include <QMainWindow>
#include <QMenuBar>

namespace lodestone {

HelpCommands::HelpCommands(const WindowActions& actions, const ScatterView& picture, QMainWindow& window)
    : QObject(&window), m_window(window)
{
    connect(actions.shortcuts, &QAction::triggered, this, &HelpCommands::showShortcuts);
    connect(actions.palette, &QAction::triggered, this, &HelpCommands::showPalette);
    connect(actions.aboutModel, &QAction::triggered, this, [this] { showAboutModel(&m_window); });
    connect(actions.about, &QAction::triggered, this, [this, &picture] { showAbout(&m_window, picture.rendererName()); });
}

void HelpCommands::showShortcuts()
{
    auto* sheet = new ShortcutSheet(*m_window.menuBar(), &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->addGroup(tr("Timeline, when it has the focus"),
                    {{tr("Previous and next epoch"), tr("Left, Right")},
                     {tr("Five epochs back and forth"), tr("Page Down, Page Up")},
                     {tr("First and newest epoch"), tr("Home, End")}});
    sheet->addGroup(tr("Triplet, when it has the focus"),
                    {{tr("Previous and next triplet"), tr("P, N")}, {tr("Find a violated triplet"), tr("V")}});
    sheet->addGroup(tr("Picture, with the mouse"),
                    {{tr("Select one point; add it, or add and remove it"), tr("Click; with Shift, with Ctrl")},
                     {tr("Select with the lasso or rectangle; add, remove"), tr("Drag; with Shift, with Ctrl")},
                     {tr("Pan, or turn in 3D"), tr("Drag with Space held")},
                     {tr("Pan"), tr("Drag with the middle or right button")},
                     {tr("Zoom"), tr("Wheel")},
                     {tr("Give up a drag"), tr("Esc")}});
    sheet->show();
}

void HelpCommands::showPalette()
{
    auto* palette = new CommandPalette(*m_window.menuBar(), &m_window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->show();
}

} // namespace lodestone
