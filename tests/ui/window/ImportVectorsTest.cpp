// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data/formats/NpyBytes.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/forms/DataSummary.h"
#include "ui/forms/RunPanel.h"
#include "ui/session/Workspace.h"
#include "ui/views/ExploreView.h"
#include "ui/views/ForcesView.h"
#include "ui/views/ScatterView.h"
#include "ui/views/TimelineView.h"
#include "ui/window/DockPanels.h"
#include "ui/window/ExplorePage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ReplaceQuestion.h"
#include "ui/window/TaskStatus.h"
#include "ui/window/WindowActions.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <cstdlib>

namespace lodestone::importVectorsTest {

namespace {
constexpr int timeoutMs = 60000;
constexpr int numKinds = 3, perKind = 100, dimension = 8;

/// Three clouds far apart, one of each kind.
RowMatrix clouds()
{
    std::srand(3); // of Eigen's Random
    RowMatrix vectors = RowMatrix::Random(numKinds * perKind, dimension);
    for (int row = 0; row < vectors.rows(); ++row)
        vectors(row, row % numKinds) += 8;
    return vectors;
}

struct Fixture {
    Fixture() : window(workspace) { window.show(); }

    QString write(const QString& name, const QByteArray& contents) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    QString writeClouds() const
    {
        QByteArray metadata = "id\ttitle\tlabel\n";
        for (int row = 0; row < numKinds * perKind; ++row)
            metadata += "p" + QByteArray::number(row) + "\tPoint " + QByteArray::number(row) + "\tkind "
                + QByteArray::number(row % numKinds) + "\n";
        write(QStringLiteral("clouds.metadata.tsv"), metadata);
        return write(QStringLiteral("clouds.npy"), npyBytes<float>(clouds()));
    }
    /// File > Import vectors..., and the file is chosen in the dialog.
    void importFile(const QString& path)
    {
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            poll.stop();
            dialog->selectFile(path);
            static_cast<QDialog*>(dialog)->accept();
        });
        poll.start(10);
        window.commands().importVectors->trigger();
    }
    ScatterView& scatter() const { return *window.explorePage()->picture()->scatter(); }
    void importClouds()
    {
        importFile(writeClouds());
        QTRY_VERIFY_WITH_TIMEOUT(scatter().layoutShown() != nullptr, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(!scatter().isMoving(), timeoutMs);
    }

    TestSettings settings;
    QTemporaryDir folder;
    Workspace workspace;
    MainWindow window;
};
} // namespace

/// Ready-made vectors in the window, from the menu to the picture.
class ImportVectorsTest : public QObject {
    Q_OBJECT

private slots:
    void vectorsAreShownAsPointsWithLabels()
    {
        Fixture fixture;
        fixture.importClouds();
        const Session& session = fixture.workspace.session();
        QVERIFY(fixture.window.explorePage()->isVisible());
        QCOMPARE(session.data()->numItems(), std::size_t(numKinds * perKind));
        QCOMPARE(session.data()->numUsers(), std::size_t(0));
        QVERIFY(session.shown()->embeddings == clouds());
        const ColoringPtr coloring = fixture.scatter().coloring();
        QCOMPARE(coloring->key, QStringLiteral("label"));
        QCOMPARE(coloring->categories.size(), std::size_t(numKinds));
        QCOMPARE(coloring->categories[1].name, QStringLiteral("kind 1"));
        QCOMPARE(coloring->categories[1].numItems, std::size_t(perKind));
        QVERIFY(coloring->note.isEmpty());
        QCOMPARE(fixture.window.runPanel()->findChild<DataSummary*>()->text(), QStringLiteral("Vectors: 300, Labels: 3"));
        QVERIFY(!fixture.window.explorePage()->timeline()->isVisible());
        QCOMPARE(fixture.window.taskStatus()->text(), QStringLiteral("Ready"));
        QVERIFY(fixture.workspace.preferences().recentSources().isEmpty());
    }

    void clustersAreThoseOfTheClouds()
    {
        Fixture fixture;
        fixture.importClouds();
        fixture.window.explorePage()->picture()->setColoringKey(QStringLiteral("cluster"));
        const LayoutPtr layout = fixture.scatter().layoutShown();
        // There are more clusters than clouds, but none has points of two.
        std::map<std::int32_t, std::set<int>> kinds;
        for (int row = 0; row < numKinds * perKind; ++row)
            kinds[layout->clusters[std::size_t(row)]].insert(row % numKinds);
        QVERIFY(kinds.size() >= numKinds);
        for (const auto& [cluster, found] : kinds)
            QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(fixture.scatter().coloring()->note.isEmpty());
    }

    void nothingCanBeTrainedAndTheToolTipSaysWhy()
    {
        Fixture fixture;
        fixture.importClouds();
        const WindowActions& commands = fixture.window.commands();
        for (const QAction* action : {commands.train, commands.step, commands.continueRun}) {
            QVERIFY(!action->isEnabled());
            QCOMPARE(action->toolTip(),
                     QStringLiteral("These vectors were made elsewhere: there are no ratings to train on."));
        }
        QVERIFY(!fixture.window.runPanel()->trainButton()->isEnabled());
        QCOMPARE(fixture.window.runPanel()->trainButton()->toolTip(), commands.train->toolTip());
    }

    void aPointIsFoundUnderTheCursorAndSelected()
    {
        Fixture fixture;
        fixture.importClouds();
        const ScatterContent& content = fixture.scatter().content();
        const auto last = content.order.back(); // drawn on top
        const QPointF place = content.plane.toScreen({content.positions(last, 0), content.positions(last, 1)});
        QCOMPARE(fixture.scatter().entityAt(place), std::optional(EntityId(last)));
        QTest::mouseMove(fixture.scatter().canvasWidget(), place.toPoint());
        QTRY_COMPARE(fixture.workspace.session().hovered(), std::optional(EntityId(last)));
        QTest::mouseClick(fixture.scatter().canvasWidget(), Qt::LeftButton, {}, place.toPoint());
        QTRY_COMPARE(fixture.workspace.session().selection().entities(), std::vector{EntityId(last)});
        ForcesView* forces = fixture.window.findChild<ForcesView*>();
        fixture.window.panels().reveal(QStringLiteral("forces"));
        QTRY_VERIFY(forces->text().contains(QStringLiteral("no model pulls or pushes them here")));
    }

    void threeDimensionsAreDrawnToo()
    {
        Fixture fixture;
        fixture.importClouds();
        if (!fixture.scatter().canDraw3D())
            QSKIP("there is no OpenGL here");
        fixture.scatter().viewActions().space->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.scatter().layoutShown()->positions.cols(), 3, timeoutMs);
        fixture.scatter().viewActions().plane->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.scatter().layoutShown()->positions.cols(), 2, timeoutMs);
    }

    void textWithoutLabelsIsColoredByCluster()
    {
        Fixture fixture;
        fixture.importFile(
            fixture.write(QStringLiteral("words.txt"), "4 3\nking 1 0 0.5\nqueen 1 0 0.4\ncat 0 1 0\ndog 0 1 nan\n"));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.scatter().layoutShown() != nullptr, timeoutMs);
        QVERIFY(fixture.workspace.session().data()->itemIds[2] == "cat");
        QCOMPARE(fixture.scatter().coloring()->key, QStringLiteral("cluster"));
        QCOMPARE(fixture.workspace.session().report().warnings.size(), std::size_t(1));
    }

    void aFileWithoutVectorsIsReported()
    {
        Fixture fixture;
        fixture.importFile(fixture.write(QStringLiteral("notes.txt"), "nothing of the kind\n"));
        const MessageModel& messages = fixture.workspace.messages();
        QTRY_VERIFY_WITH_TIMEOUT(!messages.messages().empty(), timeoutMs);
        QVERIFY(messages.messages().back().level == MessageLevel::Error);
        QVERIFY(messages.messages().back().text.contains(QStringLiteral("notes.txt:1: there is no vector")));
        QTRY_COMPARE(fixture.window.taskStatus()->text(), QStringLiteral("notes.txt could not be opened; see Messages"));
        QVERIFY(!fixture.workspace.session().data());
    }

    void importingCanBeCanceled()
    {
        Fixture fixture;
        const QString path = fixture.writeClouds();
        fixture.workspace.importVectors(path);
        fixture.workspace.cancel(); // before anything was delivered
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window.taskStatus()->text(), QStringLiteral("Reading clouds.npy was canceled"),
                                  timeoutMs);
        QVERIFY(!fixture.workspace.session().data());
    }

    void theSampleCanBeTrainedAfterwards()
    {
        Fixture fixture;
        fixture.importClouds();
        fixture.window.commands().sample->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace.session().shownEpoch() >= 1, timeoutMs);
        QVERIFY(fixture.window.explorePage()->timeline()->isVisible());
        // Vectors that are opened while a model trains end the training, if the user says so.
        fixture.window.openSource(fixture.folder.filePath(QStringLiteral("clouds.npy")));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window.replaceQuestion()->box() != nullptr
                                     || fixture.workspace.session().data()->numUsers() == 0,
                                 timeoutMs);
        if (QMessageBox* box = fixture.window.replaceQuestion()->box()) // null where the training was through before
            for (QAbstractButton* button : box->buttons())
                if (box->buttonRole(button) == QMessageBox::AcceptRole) {
                    button->click();
                    break;
                }
        QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace.session().data()->numUsers() == 0, timeoutMs);
        QCOMPARE(fixture.workspace.session().runState(), RunState::Idle);
        QCOMPARE(fixture.workspace.session().shownEpoch(), 0);
    }
};

LODESTONE_WINDOW_TEST(ImportVectorsTest)

} // namespace lodestone::importVectorsTest

#include "ImportVectorsTest.moc"
