// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

namespace lodestone {

/// What one of the test programs runs if its first argument is the name: all tests of a layer are linked into one program,
/// each of them runs in a process of its own. Others may be added for a test that starts its own program once more.
class TestEntry {
public:
    using Function = int (*)(int argc, char** argv);
    TestEntry(const char* name, Function run);
};

/// Runs the slots of a test in an application. The settings of the tests are apart by the application's name.
template <class Application, class Test> int runTest(int argc, char** argv)
{
    const Application application(argc, argv);
    QCoreApplication::setApplicationName(QString::fromLatin1(Test::staticMetaObject.className()).section(u':', -1));
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace lodestone

/// Makes a test known that needs no window; at the end of the file of the test, in the test's namespace.
#define LODESTONE_TEST(Test) static const ::lodestone::TestEntry entry(#Test, ::lodestone::runTest<QCoreApplication, Test>);
