// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/forms/ParamForm.h"
#include "ui/forms/RunPanel.h"
#include "ui/session/Workspace.h"
#include "ui/window/DockPanels.h"
#include "ui/window/ExplorePage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/StartPage.h"
#include "ui/window/WindowActions.h"

#include <QDockWidget>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>

namespace lodestone::windowSizesTest {

namespace {
constexpr int timeoutMs = 180000, settleMs = 30000;

struct Fixture {
    Fixture() : window(workspace) { window.show(); }
    void train(const char* epochs)
    {
        window.runPanel()->runForm()->apply({{"epochs", epochs}});
        workspace.open(DataLoader::sampleSource, true);
        QTRY_VERIFY_WITH_TIMEOUT(epoch() >= 1, timeoutMs);
    }
    int epoch() { return workspace.session().latest() ? workspace.session().latest()->epoch : -1; }
    QList<QDockWidget*> openPanels() const
    {
        QList<QDockWidget*> open;
        for (QDockWidget* dock : window.findChildren<QDockWidget*>())
            if (!dock->isHidden())
                open << dock;
        return open;
    }

    TestSettings settings;
    Workspace workspace;
    MainWindow window;
};

/// Main parts that have less room than they need, or lie outside of the window.
QStringList clipped(const MainWindow& window)
{
    QStringList found;
    QList<QWidget*> parts{window.centralWidget(), window.explorePage(), window.startPage(), window.statusBar()};
    for (QDockWidget* dock : window.findChildren<QDockWidget*>())
        parts << dock;
    for (const QWidget* part : parts) {
        if (!part->isVisible() || part->visibleRegion().isEmpty())
            continue;
        const QRect place(part->mapTo(&window, QPoint(0, 0)), part->size());
        const QSize least = part->minimumSizeHint();
        if (!window.rect().contains(place) || place.width() < least.width() || place.height() < least.height())
            found << QStringLiteral("%1 has %2 x %3 at %4, %5 and needs %6 x %7")
                         .arg(QString::fromLatin1(part->metaObject()->className()))
                         .arg(place.width())
                         .arg(place.height())
                         .arg(place.x())
                         .arg(place.y())
                         .arg(least.width())
                         .arg(least.height());
    }
    return found;
}
} // namespace

class WindowSizesTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsClipped_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("640 x 480") << QSize(640, 480);
        QTest::newRow("800 x 600") << QSize(800, 600);
        QTest::newRow("960 x 600") << QSize(960, 600);
        QTest::newRow("1280 x 800") << QSize(1280, 800);
        QTest::newRow("7680 x 4320") << QSize(7680, 4320);
    }

    void nothingIsClipped()
    {
        QFETCH(QSize, size);
        Fixture fixture;
        fixture.window.resize(size);
        QCOMPARE(fixture.window.size(), size);
        QTRY_VERIFY2_WITH_TIMEOUT(clipped(fixture.window).isEmpty(), qPrintable(clipped(fixture.window).join(u'\n')),
                                  settleMs);
        fixture.train("3");
        QTRY_COMPARE_WITH_TIMEOUT(fixture.workspace.session().runState(), RunState::Finished, timeoutMs);
        QCoreApplication::processEvents();
        QCOMPARE(fixture.window.size(), size);
        // Panels make room for each other one after the other, as their texts come.
        QTRY_VERIFY2_WITH_TIMEOUT(clipped(fixture.window).isEmpty(), qPrintable(clipped(fixture.window).join(u'\n')),
                                  settleMs);
        QVERIFY(fixture.window.explorePage()->isVisible());
        QVERIFY(!fixture.window.grab().isNull());
    }

    void panelsCloseInASmallWindowAndComeBack()
    {
        Fixture fixture;
        fixture.train("2");
        const QList<QDockWidget*> before = fixture.openPanels();
        QVERIFY(before.size() >= 2);
        fixture.window.resize(640, 480);
        QVERIFY(fixture.openPanels().isEmpty());
        fixture.window.panels().find(QStringLiteral("legend"))->toggleViewAction()->trigger();
        QVERIFY(fixture.window.panels().find(QStringLiteral("legend"))->isVisible());
        QCOMPARE(fixture.window.size(), QSize(640, 480));
        fixture.window.resize(1280, 800);
        QCOMPARE(fixture.openPanels(), before);
    }

    void aSmallWindowIsNotWhatIsKeptForTheNextTime()
    {
        Fixture fixture;
        fixture.train("2");
        const QList<QDockWidget*> before = fixture.openPanels();
        fixture.window.resize(640, 480);
        fixture.window.close();
        MainWindow next(fixture.workspace);
        next.resize(1280, 800);
        next.show();
        next.openSource(DataLoader::sampleSource);
        QTRY_VERIFY_WITH_TIMEOUT(next.explorePage()->isVisible(), timeoutMs);
        for (const QDockWidget* dock : before)
            QVERIFY2(!next.panels().find(dock->objectName())->isHidden(), qPrintable(dock->objectName()));
    }

    void panelsOpenAndCloseWhileTraining()
    {
        Fixture fixture;
        fixture.train("100000");
        for (QAction* toggle : fixture.window.panels().toggleActions()) {
            for (int i = 0; i < 2; ++i) {
                const int epoch = fixture.epoch();
                const bool open = toggle->isChecked();
                toggle->trigger();
                QCOMPARE(toggle->isChecked(), !open);
                QTRY_VERIFY_WITH_TIMEOUT(fixture.epoch() > epoch, timeoutMs);
                QCOMPARE(fixture.workspace.session().runState(), RunState::Running);
            }
        }
        for (QDockWidget* dock : fixture.window.findChildren<QDockWidget*>())
            dock->close();
        QVERIFY(fixture.openPanels().isEmpty());
        const int epoch = fixture.epoch();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.epoch() > epoch, timeoutMs);
        fixture.window.commands().resetLayout->trigger();
        QVERIFY(!fixture.openPanels().isEmpty());
        fixture.workspace.stop();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.workspace.session().runState(), RunState::Finished, timeoutMs);
    }
};

LODESTONE_WINDOW_TEST(WindowSizesTest)

} // namespace lodestone::windowSizesTest

#include "WindowSizesTest.moc"
