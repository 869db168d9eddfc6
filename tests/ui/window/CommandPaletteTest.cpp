// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/CommandPalette.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/session/Workspace.h"
#include "ui/window/DockPanels.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ShortcutSheet.h"
#include "ui/window/WindowActions.h"
#include "ui/window/commandScore.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

namespace lodestone::commandPaletteTest {

namespace {
struct Fixture {
    Fixture() : window(workspace)
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not get the keys");
    }
    /// Opens it by its key.
    CommandPalette* open()
    {
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        return window.findChild<CommandPalette*>();
    }

    TestSettings settings;
    Workspace workspace;
    MainWindow window;
};

QStringList column(const CommandPalette& palette, int column)
{
    QStringList texts;
    for (int row = 0; row < palette.list()->topLevelItemCount(); ++row)
        texts << palette.list()->topLevelItem(row)->text(column);
    return texts;
}
} // namespace

class CommandPaletteTest : public QObject {
    Q_OBJECT

private slots:
    void everyWordMustFitAndTheTitleCountsMost()
    {
        const QString title = QStringLiteral("Go to best epoch"), rest = QStringLiteral("Train B");
        QCOMPARE(commandScore({}, title, rest), std::optional(0));
        QVERIFY(commandScore(QStringLiteral("best EPOCH"), title, rest) > commandScore(QStringLiteral("est"), title, rest));
        QVERIFY(commandScore(QStringLiteral("go"), title, rest) > commandScore(QStringLiteral("epoch"), title, rest));
        QVERIFY(commandScore(QStringLiteral("poch"), title, rest) > commandScore(QStringLiteral("train"), title, rest));
        QVERIFY(commandScore(QStringLiteral("train"), title, rest) > commandScore(QStringLiteral("gbe"), title, rest));
        QVERIFY(commandScore(QStringLiteral("train best"), title, rest));
        QVERIFY(!commandScore(QStringLiteral("best worst"), title, rest));
        QVERIFY(!commandScore(QStringLiteral("ebg"), title, rest));
    }

    void itHasEveryCommandOfTheMenusOnce()
    {
        Fixture fixture;
        const CommandPalette& palette = *fixture.open();
        const QList<MenuEntry> entries = menuEntries(*fixture.window.menuBar());
        QVERIFY(entries.size() > 50);
        QCOMPARE(palette.list()->topLevelItemCount(), entries.size());
        const QStringList menus = column(palette, 1);
        QVERIFY(menus.contains(QStringLiteral("View \u203a Panels")));
        const qsizetype quit = column(palette, 0).indexOf(QStringLiteral("Quit"));
        QVERIFY(quit >= 0);
        QCOMPARE(menus[quit], QStringLiteral("File"));
        QCOMPARE(column(palette, 2)[quit], QStringLiteral("Ctrl+Q"));
        for (const QAction* action : fixture.window.commands().findChildren<QAction*>()) {
            const auto isIt = [action](const MenuEntry& entry) { return entry.action == action; };
            QVERIFY2(std::count_if(entries.begin(), entries.end(), isIt) == 1, qPrintable(action->text()));
        }
    }

    void typingAndReturnRunACommand()
    {
        Fixture fixture;
        const QPointer<CommandPalette> palette = fixture.open();
        QVERIFY(palette->isVisible());
        const QSignalSpy triggered(fixture.window.commands().showMessages, &QAction::triggered);
        QTest::keyClicks(palette->search(), QStringLiteral("lines bad"));
        QCOMPARE(column(*palette, 0), QStringList{QStringLiteral("Warnings and bad lines")});
        QTest::keyClick(palette->search(), Qt::Key_Return);
        QCOMPARE(triggered.size(), 1);
        QVERIFY(fixture.window.panels().find(QStringLiteral("messages"))->isVisible());
        QTRY_VERIFY(!palette);
    }

    void arrowsGoThroughTheListWhileTyping()
    {
        Fixture fixture;
        const CommandPalette& palette = *fixture.open();
        QTest::keyClicks(palette.search(), QStringLiteral("open"));
        QVERIFY(palette.list()->topLevelItemCount() >= 2);
        QCOMPARE(palette.list()->currentIndex().row(), 0);
        QTest::keyClick(palette.search(), Qt::Key_Down);
        QCOMPARE(palette.list()->currentIndex().row(), 1);
        QTest::keyClick(palette.search(), Qt::Key_Up);
        QCOMPARE(palette.list()->currentIndex().row(), 0);
    }

    void whatIsNotPossibleIsGrayAndSaysWhy()
    {
        Fixture fixture;
        const QPointer<CommandPalette> palette = fixture.open();
        const QSignalSpy triggered(fixture.window.commands().train, &QAction::triggered);
        QTest::keyClicks(palette->search(), QStringLiteral("train train"));
        const QTreeWidgetItem& row = *palette->list()->topLevelItem(0);
        QCOMPARE(row.text(0), QStringLiteral("Train"));
        QCOMPARE(row.foreground(0).color(), palette->palette().color(QPalette::Disabled, QPalette::Text));
        QCOMPARE(palette->hint(), QStringLiteral("Open ratings or the sample first."));
        QTest::keyClick(palette->search(), Qt::Key_Return);
        QCOMPARE(triggered.size(), 0);
        QVERIFY(palette && palette->isVisible());
    }

    void nothingFitsAndEscCloses()
    {
        Fixture fixture;
        const QPointer<CommandPalette> palette = fixture.open();
        QTest::keyClicks(palette->search(), QStringLiteral("qqxx"));
        QCOMPARE(palette->list()->topLevelItemCount(), 0);
        QCOMPARE(palette->hint(), QStringLiteral("No command fits."));
        QTest::keyClick(palette->search(), Qt::Key_Return);
        QVERIFY(palette);
        QTest::keyClick(palette->search(), Qt::Key_Escape);
        QTRY_VERIFY(!palette);
    }

    void checkedCommandsShowIt()
    {
        Fixture fixture;
        fixture.window.commands().lockPanels->setChecked(true);
        const CommandPalette& palette = *fixture.open();
        QTest::keyClicks(palette.search(), QStringLiteral("lock panels"));
        QCOMPARE(palette.list()->topLevelItem(0)->checkState(0), Qt::Checked);
    }

    void itLiesWithinASmallWindow()
    {
        Fixture fixture;
        fixture.window.resize(640, 480);
        const CommandPalette& palette = *fixture.open();
        const QRect window(fixture.window.mapToGlobal(QPoint(0, 0)), fixture.window.size());
        QVERIFY(window.contains(palette.geometry()));
    }

    void theSheetOfKeysNamesIt()
    {
        Fixture fixture;
        const ShortcutSheet sheet(*fixture.window.menuBar());
        const QList<QTreeWidgetItem*> found =
            sheet.list()->findItems(QStringLiteral("Command palette"), Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0]->text(1), QStringLiteral("Ctrl+Shift+P"));
        QCOMPARE(found[0]->parent()->text(0), QStringLiteral("Help"));
    }
};

LODESTONE_WINDOW_TEST(CommandPaletteTest)

} // namespace lodestone::commandPaletteTest

#include "CommandPaletteTest.moc"
