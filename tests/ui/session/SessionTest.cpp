// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Session.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TinyDataset.h"

#include <QSignalSpy>
#include <QTest>

namespace lodestone::sessionTest {

namespace {
SnapshotPtr snapshotOf(int epoch, std::size_t batch = 0, int bestEpoch = 0)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->epoch = epoch;
    snapshot->batch = batch;
    snapshot->bestEpoch = bestEpoch;
    snapshot->embeddings = RowMatrix::Zero(4, 2);
    for (int past = 0; past <= epoch; ++past) {
        EpochStats stats;
        stats.epoch = past;
        snapshot->history.push_back(stats);
    }
    return snapshot;
}

DatasetPtr fourEntities()
{
    return tinyDataset(2, 2, {});
}

void addEpochs(Session& session, int last, int bestEpoch = 0)
{
    for (int epoch = 0; epoch <= last; ++epoch) {
        const SnapshotPtr snapshot = snapshotOf(epoch, 0, std::min(epoch, bestEpoch));
        session.addSnapshots({snapshot}, snapshot);
    }
}
} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void theNewestSnapshotIsShownUntilTheUserGoesBack()
    {
        Session session;
        addEpochs(session, 3);
        QCOMPARE(session.shownEpoch(), 3);
        QVERIFY(session.followsLatest());

        session.showEpoch(1);
        QCOMPARE(session.shownEpoch(), 1);
        QVERIFY(!session.followsLatest());
        const SnapshotPtr newer = snapshotOf(4);
        session.addSnapshots({newer}, newer);
        QCOMPARE(session.shownEpoch(), 1);
        QCOMPARE(session.latest()->epoch, 4);

        session.followLatest();
        QCOMPARE(session.shownEpoch(), 4);
    }

    void thePictureFollowsAsOftenAsItIsToldTo()
    {
        Session session;
        session.setRunState(RunState::Running);
        session.setShowEvery(5);
        addEpochs(session, 4);
        QCOMPARE(session.shownEpoch(), 0);
        QCOMPARE(session.latest()->epoch, 4);
        QCOMPARE(session.epochs().epochs().size(), std::size_t(5)); // the timeline has them all
        addEpochs(session, 6);
        QCOMPARE(session.shownEpoch(), 5);
        session.setRunState(RunState::Paused);
        QCOMPARE(session.shownEpoch(), 6);
        session.setRunState(RunState::Running);
        session.setShowEvery(1);
        const SnapshotPtr within = snapshotOf(6, 10);
        session.addSnapshots({}, within);
        QCOMPARE(session.shown()->batch, std::size_t(0));
        session.setShowEvery(0);
        QCOMPARE(session.shown()->batch, std::size_t(10));
    }

    void pacedItGoesToTheLastEpochAllTheSame()
    {
        Session session;
        session.setPaced(true);
        session.setShowEvery(1000);
        session.setRunState(RunState::Running);
        addEpochs(session, 7);
        session.catchUp();
        QCOMPARE(session.shownEpoch(), 0);
        session.setRunState(RunState::Finished);
        QVERIFY(session.isBehind());
        session.catchUp();
        QCOMPARE(session.shownEpoch(), 7);
        session.rewind(); // a replay shows each
        session.catchUp();
        QCOMPARE(session.shownEpoch(), 1);
    }

    void goingToTheNewestEpochFollowsAgain()
    {
        Session session;
        addEpochs(session, 3);
        session.showEpoch(2);
        session.showNext();
        QCOMPARE(session.shownEpoch(), 3);
        QVERIFY(session.followsLatest());
        session.showPrevious();
        QCOMPARE(session.shownEpoch(), 2);
        QVERIFY(!session.followsLatest());
    }

    void previousFromWithinAnEpochIsItsBeginning()
    {
        Session session;
        addEpochs(session, 2);
        session.addSnapshots({}, snapshotOf(2, 7));
        session.showPrevious();
        QCOMPARE(session.shown()->epoch, 2);
        QCOMPARE(session.shown()->batch, std::size_t(0));
        session.showPrevious();
        QCOMPARE(session.shownEpoch(), 1);
    }

    void aStopDropsTheUnfinishedEpoch()
    {
        Session session;
        session.setRunState(RunState::Running);
        addEpochs(session, 2);
        session.addSnapshots({}, snapshotOf(2, 7));
        session.setRunState(RunState::Finished);
        QCOMPARE(session.latest()->batch, std::size_t(0));
        QCOMPARE(session.shown(), session.latest());
        QCOMPARE(session.shownEpoch(), 2);
    }

    void skippedSnapshotsStillReachTheTimeline()
    {
        Session session;
        session.addSnapshots({snapshotOf(0), snapshotOf(1), snapshotOf(2)}, snapshotOf(2, 5));
        QCOMPARE(session.epochs().epochs(), (std::vector<int>{0, 1, 2}));
        QCOMPARE(session.shown()->batch, std::size_t(5));
        QCOMPARE(session.history().size(), std::size_t(3));
    }

    void theBestEpochCanBeShown()
    {
        Session session;
        addEpochs(session, 5, 3);
        session.showBest();
        QCOMPARE(session.shownEpoch(), 3);
    }

    void aNewRunStartsWithoutTheOldOne()
    {
        Session session;
        addEpochs(session, 3);
        session.showEpoch(1);
        QSignalSpy shown(&session, &Session::shownChanged);
        RunSpec spec;
        spec.epochs = 7;
        session.beginRun(spec);
        QCOMPARE(shown.count(), 1);
        QCOMPARE(session.shownEpoch(), -1);
        QVERIFY(session.history().empty());
        QVERIFY(session.epochs().empty());
        QVERIFY(session.followsLatest());
        QCOMPARE(session.plannedEpochs(), 7);
    }

    void newDataClearsRunAndSelection()
    {
        Session session;
        session.setData(fourEntities(), {}, QStringLiteral("four"));
        addEpochs(session, 1);
        session.setSelection({EntityId(3), EntityId(1), EntityId(3)});
        QCOMPARE(session.selection().entities(), (std::vector<EntityId>{EntityId(1), EntityId(3)}));
        session.setFilter(std::make_shared<EntityFilter>(EntityFilter{QStringLiteral("kind = item"), {0, 0, 1, 1}}));
        QCOMPARE(session.undoStack().count(), 2);
        session.setHovered(EntityId(2));
        session.setRunState(RunState::Finished);
        QSignalSpy changed(&session, &Session::dataChanged);
        session.setData(std::make_shared<Dataset>(), {}, QStringLiteral("ratings.csv"));
        QCOMPARE(changed.count(), 1);
        QVERIFY(session.data());
        QVERIFY(session.selection().empty());
        QVERIFY(!session.filter());
        QCOMPARE(session.undoStack().count(), 0);
        QVERIFY(!session.hovered());
        QVERIFY(!session.shown());
        QCOMPARE(session.runState(), RunState::Idle);
    }

    void theFilterCanBeUndone()
    {
        Session session;
        session.setData(fourEntities(), {}, QStringLiteral("four"));
        QSignalSpy changed(&session, &Session::filterChanged);
        const auto items = std::make_shared<EntityFilter>(EntityFilter{QStringLiteral("kind = item"), {0, 0, 1, 1}});
        session.setFilter(items);
        session.setFilter(std::make_shared<EntityFilter>(*items)); // the same
        QCOMPARE(changed.count(), 1);
        session.setFilter(nullptr);
        session.undoStack().undo();
        QCOMPARE(session.filter(), EntityFilterPtr(items));
        session.undoStack().undo();
        QVERIFY(!session.filter());
        QCOMPARE(changed.count(), 4);
    }

    void signalsComeOnlyForRealChanges()
    {
        Session session;
        session.setData(fourEntities(), {}, QStringLiteral("four"));
        addEpochs(session, 2);
        QSignalSpy selection(&session, &Session::selectionChanged);
        QSignalSpy shown(&session, &Session::shownChanged);
        QSignalSpy hovered(&session, &Session::hoveredChanged);
        session.setSelection({EntityId(1)});
        session.setSelection({EntityId(1)});
        QCOMPARE(selection.count(), 1);
        session.showEpoch(1);
        session.showEpoch(1);
        QCOMPARE(shown.count(), 1);
        session.setHovered(EntityId(1));
        session.setHovered(EntityId(1));
        QCOMPARE(hovered.count(), 1);
    }
};

LODESTONE_TEST(SessionTest)

} // namespace lodestone::sessionTest

#include "SessionTest.moc"
