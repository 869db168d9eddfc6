// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TimelineView.h"
#include "tests/ui/MadeUpRun.h"
#include "tests/ui/WindowTest.h"
#include "ui/views/EpochSlider.h"

#include <QTest>
#include <QToolButton>

namespace lodestone::timelineViewTest {

namespace {
QToolButton* buttonOf(const TimelineView& view, const char* name)
{
    return view.findChild<QToolButton*>(QString::fromLatin1(name));
}
} // namespace

class TimelineViewTest : public QObject {
    Q_OBJECT

private slots:
    void withoutEpochsNothingCanBeMoved()
    {
        Session session;
        const TimelineView view(session);
        QVERIFY(!view.slider()->isEnabled());
        for (const char* name : {"first", "previous", "next", "last", "live"})
            QVERIFY(!buttonOf(view, name)->isEnabled());
        QCOMPARE(view.text(), QStringLiteral("No epochs yet"));
    }

    void itSaysWhichEpochOfHowMany()
    {
        Session session;
        const TimelineView view(session);
        addMadeUpRun(session, 4, 3, 10);
        QCOMPARE(view.text(), QStringLiteral("Epoch 4 of 10"));
        QCOMPARE(view.slider()->maximum(), 10);
        QCOMPARE(view.slider()->value(), 4);
        QVERIFY(buttonOf(view, "live")->isChecked());
        QVERIFY(!buttonOf(view, "next")->isEnabled());
    }

    void buttonsStepThroughTheEpochs()
    {
        Session session;
        const TimelineView view(session);
        addMadeUpRun(session, 4, 3, 10);
        buttonOf(view, "previous")->click();
        QCOMPARE(session.shownEpoch(), 3);
        QVERIFY(!buttonOf(view, "live")->isChecked());
        buttonOf(view, "first")->click();
        QCOMPARE(session.shownEpoch(), 0);
        QVERIFY(!buttonOf(view, "previous")->isEnabled());
        buttonOf(view, "next")->click();
        QCOMPARE(session.shownEpoch(), 1);
        buttonOf(view, "last")->click();
        QCOMPARE(session.shownEpoch(), 4);
        QVERIFY(session.followsLatest());
    }

    void keysStepThroughTheEpochs()
    {
        Session session;
        const TimelineView view(session);
        addMadeUpRun(session, 9, 3, 10);
        QTest::keyClick(view.slider(), Qt::Key_Left);
        QCOMPARE(session.shownEpoch(), 8);
        QTest::keyClick(view.slider(), Qt::Key_Home);
        QCOMPARE(session.shownEpoch(), 0);
        QTest::keyClick(view.slider(), Qt::Key_PageUp);
        QCOMPARE(session.shownEpoch(), 5);
        QTest::keyClick(view.slider(), Qt::Key_Right);
        QCOMPARE(session.shownEpoch(), 6);
        QTest::keyClick(view.slider(), Qt::Key_End);
        QCOMPARE(session.shownEpoch(), 9);
    }

    void aClickOnTheTrackGoesToTheNearestKeptEpoch()
    {
        Session session;
        TimelineView view(session);
        view.resize(600, 40);
        view.show();
        addMadeUpRun(session, 4, 3, 8);
        EpochSlider* slider = view.slider();
        QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() / 4, slider->height() / 2));
        QCOMPARE(session.shownEpoch(), 2);
        // Epochs to come cannot be shown: the newest is nearest.
        QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() - 10, slider->height() / 2));
        QCOMPARE(session.shownEpoch(), 4);
        QVERIFY(session.followsLatest());
    }

    void liveCanBeTurnedOffAndOn()
    {
        Session session;
        const TimelineView view(session);
        addMadeUpRun(session, 4, 3, 10);
        buttonOf(view, "live")->click();
        QVERIFY(!session.followsLatest());
        const SnapshotPtr next = madeUpSnapshot(5, 3);
        session.addSnapshots({next}, next);
        QCOMPARE(session.shownEpoch(), 4);
        buttonOf(view, "live")->click();
        QCOMPARE(session.shownEpoch(), 5);
    }

    void thinnedEpochsAreSaidInTheToolTip()
    {
        Session session;
        session.setEpochBudget(5 * sizeOf(*madeUpSnapshot(9, 9)));
        const TimelineView view(session);
        addMadeUpRun(session, 9, 9, 10);
        QVERIFY(session.epochs().stride() > 1);
        QVERIFY(view.slider()->toolTip().contains(QStringLiteral("Only every")));
    }
};

LODESTONE_WINDOW_TEST(TimelineViewTest)

} // namespace lodestone::timelineViewTest

#include "TimelineViewTest.moc"
