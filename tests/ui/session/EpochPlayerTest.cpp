// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/EpochPlayer.h"
#include "tests/ui/MadeUpRun.h"
#include "tests/ui/WindowTest.h"
#include "ui/session/Preferences.h"

#include <QStandardPaths>
#include <QTest>

namespace lodestone::epochPlayerTest {

namespace {
/// The epochs that were shown, in order.
struct Shown {
    explicit Shown(Session& session)
    {
        QObject::connect(&session, &Session::shownChanged, &session,
                         [this, &session] { epochs.push_back(session.shownEpoch()); });
    }
    std::vector<int> epochs;
};
} // namespace

class EpochPlayerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("lodestone-test");
    }

    void everyEpochIsShownEvenIfTrainingWasFaster()
    {
        Preferences preferences;
        preferences.setReducedMotion(false);
        Session session;
        EpochPlayer player(session, preferences);
        Shown shown(session);
        addMadeUpRun(session, 4, 2, 4);
        QCOMPARE(session.shownEpoch(), 0);
        QVERIFY(session.followsLatest());
        QTRY_COMPARE(session.shownEpoch(), 4);
        QCOMPARE(shown.epochs, (std::vector{-1, 0, 1, 2, 3, 4}));
        QVERIFY(!session.isBehind());
    }

    void farBehindItSkips()
    {
        Session session;
        session.setPaced(true);
        addMadeUpRun(session, 400, 2, 400);
        QCOMPARE(session.shownEpoch(), 0);
        int steps = 0;
        for (; session.isBehind(); ++steps)
            session.catchUp();
        QCOMPARE(session.shownEpoch(), 400);
        QVERIFY2(steps > 60 && steps < 200, qPrintable(QString::number(steps)));
    }

    void theUserCanLeaveAndComeBack()
    {
        Session session;
        session.setPaced(true);
        addMadeUpRun(session, 10, 2, 10);
        session.showEpoch(3);
        QVERIFY(!session.isBehind());
        session.followLatest();
        QCOMPARE(session.shownEpoch(), 10);
    }

    void replayStartsAgain()
    {
        Preferences preferences;
        preferences.setReducedMotion(false);
        Session session;
        EpochPlayer player(session, preferences);
        addMadeUpRun(session, 3, 2, 3);
        session.followLatest();
        Shown shown(session);
        player.replay();
        QTRY_COMPARE(session.shownEpoch(), 3);
        QCOMPARE(shown.epochs, (std::vector{0, 1, 2, 3}));
    }

    void reducedMotionShowsTheNewestAtOnce()
    {
        Preferences preferences;
        preferences.setReducedMotion(true);
        Session session;
        EpochPlayer player(session, preferences);
        addMadeUpRun(session, 4, 2, 4);
        QCOMPARE(session.shownEpoch(), 4);
        preferences.setReducedMotion(false);
    }
};

LODESTONE_WINDOW_TEST(EpochPlayerTest)

} // namespace lodestone::epochPlayerTest

#include "EpochPlayerTest.moc"
