// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parallel/FreedMemory.h"
#include "ui/vtk/VtkWidget.h"

#include <QtGlobal>

namespace lodestone {

/// What a benchmark of the window does before it makes its QApplication. Without a display it draws off screen.
inline void prepareWindow()
{
    keepFreedMemory(); // as the programs do
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    VtkWidget::setDefaultFormat();
}

} // namespace lodestone
