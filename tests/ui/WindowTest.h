// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/TestProgram.h"
#include "ui/vtk/VtkWidget.h"

#include <QApplication>

namespace lodestone {

/// As runTest(), with all that main() of the application sets up for windows.
template <class Test> int runWindowTest(int argc, char** argv)
{
    VtkWidget::setDefaultFormat();
    return runTest<QApplication, Test>(argc, argv);
}

} // namespace lodestone

/// As LODESTONE_TEST, for tests with widgets.
#define LODESTONE_WINDOW_TEST(Test) static const ::lodestone::TestEntry entry(#Test, ::lodestone::runWindowTest<Test>);
