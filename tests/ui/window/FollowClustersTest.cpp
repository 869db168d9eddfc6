// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/followClusters.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/forms/ParamForm.h"
#include "ui/forms/RunPanel.h"
#include "ui/session/Workspace.h"
#include "ui/views/ClustersView.h"
#include "ui/views/ExploreView.h"
#include "ui/views/LegendView.h"
#include "ui/views/OwnClustersView.h"
#include "ui/views/ScatterView.h"
#include "ui/window/DockPanels.h"
#include "ui/window/ExplorePage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/WindowActions.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

namespace lodestone::followClustersTest {

namespace {
constexpr int timeoutMs = 180000;

/// The window with the sample.
struct Fixture {
    Fixture() : window(workspace), clusters(*window.findChild<ClustersView*>()), own(*clusters.ownClusters())
    {
        workspace.project().keepUnsavedIn(folder.filePath(QStringLiteral("unsaved")));
        window.show();
        workspace.open(DataLoader::sampleSource);
        QTRY_VERIFY_WITH_TIMEOUT(session().data() != nullptr, timeoutMs);
        window.runPanel()->modelForm()->apply({{"dimension", "8"}});
        for (const QAction* menu : window.menuBar()->actions())
            for (QAction* action : menu->menu()->actions())
                if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K))
                    command = action;
    }
    void step()
    {
        const int before = session().shownEpoch();
        window.commands().step->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(session().shownEpoch() > before && session().runState() == RunState::Paused, timeoutMs);
    }
    /// Answers the editor of the name, which takes it a moment later.
    void name(const char* text)
    {
        QPointer<QLineEdit> editor; // one that was closed is deleted later
        for (auto* found : own.list()->viewport()->findChildren<QLineEdit*>())
            if (found->isVisible())
                editor = found;
        QVERIFY(editor);
        editor->setText(QString::fromLatin1(text));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(rows().join(u',').contains(QString::fromLatin1(text)) && (!editor || !editor->isVisible()));
    }
    QStringList rows() const
    {
        QStringList list;
        for (int row = 0; row < own.list()->model()->rowCount(); ++row)
            list << own.list()->model()->index(row, 0).data().toString() + u' '
                    + own.list()->model()->index(row, 1).data().toString();
        return list;
    }
    /// "name items users" of the last category.
    QString lastCategory() const
    {
        const QAbstractItemModel& legend = *window.findChild<LegendView*>()->list()->model();
        QStringList parts;
        for (const int column : {LegendModel::Name, LegendModel::Items, LegendModel::Users})
            parts << (legend.rowCount() > 0 ? legend.index(legend.rowCount() - 1, column).data().toString() : QString());
        return parts.join(u' ');
    }
    Session& session() { return workspace.session(); }
    ExploreView& picture() { return *window.explorePage()->picture(); }
    EntityId item(std::size_t index) { return session().data()->entity(ItemIndex(index)); }

    TestSettings settings;
    QTemporaryDir folder;
    Workspace workspace;
    MainWindow window;
    ClustersView& clusters;
    OwnClustersView& own;
    QAction* command = nullptr;
};
} // namespace

class FollowClustersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theCommandSaysWhyItCannotBeUsed()
    {
        Fixture fixture;
        QVERIFY(fixture.command);
        QVERIFY(!fixture.command->isEnabled());
        QCOMPARE(fixture.command->toolTip(), QStringLiteral("No point is selected."));
        QVERIFY(!fixture.own.make->isEnabled());
        QCOMPARE(fixture.own.make->toolTip(), QStringLiteral("No point is selected."));
        fixture.session().setSelection({EntityId(1)});
        QVERIFY(fixture.command->isEnabled() && fixture.own.make->isEnabled());
        QVERIFY(!fixture.own.list()->isVisible());
    }

    void aSelectionBecomesAClusterAndBack()
    {
        Fixture fixture;
        fixture.step();
        fixture.window.panels().reveal(QStringLiteral("clusters"));
        const QString shown = QStringLiteral("epoch %1").arg(fixture.session().shownEpoch()); // not those of the one before
        QTRY_VERIFY_WITH_TIMEOUT(fixture.clusters.text().contains(shown), timeoutMs);
        const QString figures = fixture.clusters.text();
        fixture.window.panels().reveal(QStringLiteral("legend"));
        fixture.session().setSelection({EntityId(1), EntityId(5), fixture.item(2), fixture.item(3), fixture.item(7)});
        fixture.command->trigger();
        QVERIFY(fixture.own.list()->isVisible());
        QCOMPARE(fixture.rows(), QStringList("Own cluster 1 5"));
        fixture.name("Mine");
        QCOMPARE(fixture.rows(), QStringList("Mine 5"));
        QCOMPARE(fixture.picture().coloringKey(), QStringLiteral("cluster"));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.lastCategory(), QStringLiteral("Mine 3 2"), timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.clusters.text(), figures, timeoutMs); // NMI is that of k-means as before

        QUndoStack& undo = fixture.session().undoStack();
        undo.undo();
        QCOMPARE(fixture.rows(), QStringList("Own cluster 1 5"));
        undo.undo();
        QVERIFY(fixture.rows().isEmpty() && !fixture.own.list()->isVisible());
        QVERIFY(fixture.lastCategory().startsWith(QStringLiteral("Cluster")));
        undo.redo();
        undo.redo();
        QCOMPARE(fixture.rows(), QStringList("Mine 5"));
        QCOMPARE(fixture.lastCategory(), QStringLiteral("Mine 3 2"));
    }

    void membersAreTheSameAtEveryEpoch()
    {
        Fixture fixture;
        fixture.step();
        const std::vector<EntityId> members{EntityId(4), fixture.item(1), fixture.item(50)};
        fixture.session().setSelection(members);
        fixture.command->trigger();
        fixture.name("Mine");
        fixture.session().selection().clear();
        for (int i = 0; i < 2; ++i) {
            fixture.step();
            const auto isShown = [&] {
                const LayoutPtr layout = fixture.picture().scatter()->layoutShown();
                return layout && layout->epoch == fixture.session().shownEpoch();
            };
            QTRY_VERIFY_WITH_TIMEOUT(isShown(), timeoutMs);
            const ColoringPtr coloring = fixture.picture().scatter()->coloring();
            for (const EntityId member : members)
                QCOMPARE(coloring->categories[coloring->categoryOf[at(member)]].name, QStringLiteral("Mine"));
            QCOMPARE(fixture.lastCategory(), QStringLiteral("Mine 2 1"));
        }
    }

    void clustersAreSelectedRenamedAndDeletedByKeys()
    {
        Fixture fixture;
        fixture.session().setSelection({EntityId(4), EntityId(9)});
        fixture.command->trigger();
        fixture.name("First");
        fixture.session().setSelection({EntityId(7)});
        QTest::mouseClick(fixture.own.findChild<QToolButton*>(), Qt::LeftButton); // the button above the list
        fixture.name("Second");
        QCOMPARE(fixture.rows(), QStringList({"First 2", "Second 1"}));
        QTest::keyClick(fixture.own.list(), Qt::Key_Up);
        QTest::keyClick(fixture.own.list(), Qt::Key_Return);
        QCOMPARE(fixture.session().selection().entities(), (std::vector{EntityId(4), EntityId(9)}));
        QTest::keyClick(fixture.own.list(), Qt::Key_F2);
        fixture.name("Renamed");
        fixture.own.remove->trigger();
        QCOMPARE(fixture.rows(), QStringList("Second 1"));
        fixture.session().undoStack().undo();
        QCOMPARE(fixture.rows(), QStringList({"Renamed 2", "Second 1"}));
    }
};

LODESTONE_WINDOW_TEST(FollowClustersTest)

} // namespace lodestone::followClustersTest

#include "FollowClustersTest.moc"
