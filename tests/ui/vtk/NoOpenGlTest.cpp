// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/SampleData.h"
#include "tests/TestProgram.h"
#include "tests/ui/views/MadeUpLayout.h"
#include "ui/views/ScatterView.h"
#include "ui/vtk/VtkWidget.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QTest>

#include <cstdio>

namespace lodestone::noOpenGlTest {

namespace {
/// What the child process does: shows a picture, and prints what the user reads.
int showPicture(int argc, char** argv)
{
    VtkWidget::setDefaultFormat();
    const QApplication application(argc, argv);
    ScatterView view;
    view.resize(500, 400);
    view.show();
    const DatasetPtr data = sampleDataset();
    view.setDataset(data);
    view.showLayout(madeUpLayout(*data, 2));
    if (!QTest::qWaitForWindowExposed(&view) || !QTest::qWaitFor([&view] { return !view.rendererName().isEmpty(); }))
        return 2;
    for (const QLabel* label : view.findChildren<QLabel*>())
        if (label->isVisible())
            std::puts(qPrintable(label->text()));
    std::puts(qPrintable(view.rendererName()));
    const QImage image = view.image();
    int colored = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colored += image.pixelColor(x, y) != image.pixelColor(0, 0) ? 1 : 0;
    return colored > 3000 && !view.canDraw3D() ? 0 : 3;
}
} // namespace

class NoOpenGlTest : public QObject {
    Q_OBJECT

private slots:
    void thePainterDrawsAndTheViewSaysWhy_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no driver") << "QT_XCB_GL_INTEGRATION"
                                   << "none"
                                   << "No OpenGL driver was found.";
        QTest::newRow("too old") << "MESA_GL_VERSION_OVERRIDE"
                                 << "2.1"
                                 << "OpenGL";
        QTest::newRow("no window system") << "QT_QPA_PLATFORM"
                                          << "offscreen"
                                          << "The Qt platform \"offscreen\" has no OpenGL.";
        QTest::newRow("switched off") << "LODESTONE_NO_OPENGL"
                                      << "1"
                                      << "LODESTONE_NO_OPENGL";
    }

    void thePainterDrawsAndTheViewSaysWhy()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, reason);
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(variable, value);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("NoOpenGlTest-picture")});
        QVERIFY(child.waitForFinished(120000));
        const QString said = QString::fromLocal8Bit(child.readAllStandardOutput());
        QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0,
                 qPrintable(QStringLiteral("exit code %1: %2").arg(child.exitCode()).arg(said)));
        QVERIFY2(said.contains(QStringLiteral("Drawn in 2D by the processor")), qPrintable(said));
        QVERIFY2(said.contains(reason), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("QPainter")), qPrintable(said));
    }
};

LODESTONE_TEST(NoOpenGlTest)
const TestEntry pictureEntry("NoOpenGlTest-picture", showPicture);

} // namespace lodestone::noOpenGlTest

#include "NoOpenGlTest.moc"
