// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ExploreView.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/session/MadeUpSnapshots.h"
#include "ui/session/Preferences.h"
#include "ui/session/Session.h"
#include "ui/views/ColoringBox.h"
#include "ui/views/ScatterView.h"
#include "ui/views/pick.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

namespace lodestone::exploreViewTest {

class ExploreViewTest : public QObject {
    Q_OBJECT

    const TestSettings m_settings;
    const MadeUpSnapshots m_run{sampleDataset()};

    struct Fixture {
        Preferences preferences;
        Session session;
        ExploreView view{session, preferences};
        ScatterView* scatter = view.scatter();

        Fixture()
        {
            view.resize(700, 500);
            view.show();
        }
        int epochDrawn() const { return scatter->layoutShown() ? scatter->layoutShown()->epoch : -1; }
    };

    void train(Session& session, int from, int to) const
    {
        for (int epoch = from; epoch <= to; ++epoch) {
            const SnapshotPtr snapshot = m_run.at(epoch);
            session.addSnapshots({snapshot}, snapshot);
        }
    }

private slots:
    void theShownEpochIsDrawn()
    {
        Fixture fixture;
        fixture.session.setData(m_run.data(), {}, QStringLiteral("sample"));
        QCOMPARE(fixture.epochDrawn(), -1);
        fixture.session.beginRun({});
        train(fixture.session, 0, 12);
        QTRY_COMPARE(fixture.epochDrawn(), 12);
        QTRY_VERIFY(!fixture.scatter->isMoving());
    }

    void goingBackShowsTheSamePictureAsTraining()
    {
        Fixture fixture;
        fixture.session.setData(m_run.data(), {}, QStringLiteral("sample"));
        fixture.session.beginRun({});
        train(fixture.session, 0, 5);
        QTRY_COMPARE(fixture.epochDrawn(), 5);
        const RowMatrix live = fixture.scatter->layoutShown()->positions;
        train(fixture.session, 6, 20);
        QTRY_COMPARE(fixture.epochDrawn(), 20);
        fixture.session.showEpoch(5);
        QTRY_COMPARE(fixture.epochDrawn(), 5);
        QCOMPARE(fixture.scatter->layoutShown()->positions, live);
        train(fixture.session, 21, 22); // training goes on, the user looks at epoch 5
        QTest::qWait(50);
        QCOMPARE(fixture.epochDrawn(), 5);
    }

    void colorsAreShownAsOtherEyesSeeThemAndTheLegendSaysSo()
    {
        Fixture fixture;
        fixture.session.setData(m_run.data(), {}, QStringLiteral("sample"));
        const ColoringPtr before = fixture.view.legend().coloring();
        fixture.preferences.setColorVision(ColorVision::Deuteranopia);
        const ColoringPtr seen = fixture.view.legend().coloring();
        QVERIFY(seen != before && fixture.scatter->coloring() == seen);
        for (std::size_t i = 0; i < before->categories.size(); ++i)
            QCOMPARE(seen->categories[i].color, seenWith(ColorVision::Deuteranopia, before->categories[i].color));
        QVERIFY(seen->note.startsWith(QStringLiteral("Colors as seen with deuteranopia")));
        fixture.preferences.setColorVision(ColorVision::Normal);
        QCOMPARE(fixture.view.legend().coloring()->note, before->note);
    }

    void labelsAreTheDefaultAndTheLegendListsThem()
    {
        Fixture fixture;
        QCOMPARE(fixture.view.coloringKey(), QString());
        fixture.session.setData(m_run.data(), {}, QStringLiteral("sample"));
        QCOMPARE(fixture.view.coloringKey(), QStringLiteral("label"));
        QVERIFY(fixture.view.legend().rowCount() >= 8); // and perhaps users without a favorite
        QCOMPARE(fixture.scatter->coloring(), fixture.view.legend().coloring());
    }

    void clustersAreColoredAnewForEachEpoch()
    {
        Fixture fixture;
        fixture.session.setData(m_run.data(), {}, QStringLiteral("sample"));
        fixture.view.setColoringKey(QStringLiteral("cluster"));
        QCOMPARE(fixture.view.legend().rowCount(), 0); // no clusters before the first epoch
        fixture.session.beginRun({});
        train(fixture.session, 0, 3);
        QTRY_COMPARE(fixture.epochDrawn(), 3);
        QCOMPARE(fixture.view.legend().rowCount(), 10);
        const ColoringPtr before = fixture.scatter->coloring();
        train(fixture.session, 4, 4);
        QTRY_COMPARE(fixture.epochDrawn(), 4);
        QVERIFY(fixture.scatter->coloring() != before);
    }

    void theWishedColoringIsTakenUpAgainWhereTheDataAllowIt()
    {
        Fixture fixture;
        const ColoringBox box(fixture.view, fixture.session);
        QVERIFY(!box.isEnabled());
        fixture.session.setData(m_run.data(), {}, QStringLiteral("sample"));
        fixture.view.setColoringKey(QStringLiteral("label"));
        QCOMPARE(box.currentText(), QStringLiteral("Label"));
        auto unlabelled = std::make_shared<Dataset>(*m_run.data());
        unlabelled->labels = {};
        fixture.session.setData(unlabelled, {}, QStringLiteral("other"));
        QCOMPARE(fixture.view.coloringKey(), defaultColoring(*unlabelled).key());
        const auto* items = qobject_cast<QStandardItemModel*>(box.model());
        QVERIFY(!items->item(0)->isEnabled() && !items->item(0)->toolTip().isEmpty());
        fixture.session.setData(m_run.data(), {}, QStringLiteral("sample"));
        QCOMPARE(fixture.view.coloringKey(), QStringLiteral("label"));
        fixture.view.setColoringKey(QStringLiteral("no such key"));
        QCOMPARE(fixture.view.coloringKey(), QStringLiteral("label"));
    }

    void theLegendFiltersThePicture()
    {
        Fixture fixture;
        fixture.session.setData(m_run.data(), {}, QStringLiteral("sample"));
        fixture.view.legend().solo(0);
        const Category& first = fixture.view.legend().coloring()->categories[0];
        QCOMPARE(fixture.scatter->content().numDrawable(), first.numUsers + first.numItems);
        fixture.view.legend().showAll();
        QCOMPARE(fixture.scatter->content().numDrawable(), m_run.data()->numEntities());
    }

    void clicksSelectAndTheSelectionIsMarked()
    {
        Fixture fixture;
        fixture.session.setData(m_run.data(), {}, QStringLiteral("sample"));
        emit fixture.scatter->clicked(EntityId(7), Qt::NoModifier);
        QCOMPARE(fixture.session.selection().entities(), std::vector{EntityId(7)});
        emit fixture.scatter->clicked(EntityId(9), Qt::ShiftModifier);
        emit fixture.scatter->clicked(EntityId(11), Qt::ControlModifier);
        QCOMPARE(fixture.session.selection().entities(), (std::vector{EntityId(7), EntityId(9), EntityId(11)}));
        emit fixture.scatter->clicked(EntityId(9), Qt::ControlModifier);
        QCOMPARE(fixture.session.selection().entities(), (std::vector{EntityId(7), EntityId(11)}));
        std::vector<std::uint32_t> marked = fixture.scatter->content().marked; // in the order they are drawn in
        std::sort(marked.begin(), marked.end());
        QCOMPARE(marked, (std::vector<std::uint32_t>{7, 11}));
        emit fixture.scatter->clickedNothing();
        QVERIFY(fixture.session.selection().empty());
    }

    void theHoveredEntityIsTold()
    {
        Fixture fixture;
        fixture.session.setData(m_run.data(), {}, QStringLiteral("sample"));
        emit fixture.scatter->hovered(EntityId(3));
        QCOMPARE(fixture.session.hovered(), std::optional(EntityId(3)));
    }

    void otherDataStartOver()
    {
        Fixture fixture;
        fixture.session.setData(m_run.data(), {}, QStringLiteral("sample"));
        fixture.session.beginRun({});
        train(fixture.session, 0, 2);
        const MadeUpSnapshots other(generateDataset({.numUsers = 60, .numItems = 40, .numRatings = 500}));
        fixture.session.setData(other.data(), {}, QStringLiteral("other")); // a layout of the sample is still under way
        QCOMPARE(fixture.epochDrawn(), -1);
        fixture.session.beginRun({});
        const SnapshotPtr snapshot = other.at(0);
        fixture.session.addSnapshots({snapshot}, snapshot);
        QTRY_COMPARE(fixture.epochDrawn(), 0);
        QCOMPARE(fixture.scatter->content().positions.rows(), Eigen::Index(100));
    }

    void aRunThatFailsAtOnceLeavesTheEmptyState()
    {
        Fixture fixture;
        fixture.session.setData(m_run.data(), {}, QStringLiteral("sample"));
        fixture.session.beginRun({});
        fixture.session.setRunState(RunState::Running);
        train(fixture.session, 0, 1);
        QTRY_COMPARE(fixture.epochDrawn(), 1);
        fixture.session.setRunState(RunState::Finished);
        fixture.session.beginRun({});
        fixture.session.setRunState(RunState::Running);
        QCOMPARE(fixture.epochDrawn(), 1); // stays until the new run has something to show
        fixture.session.setRunState(RunState::Failed);
        QCOMPARE(fixture.epochDrawn(), -1);
    }

    void vectorsThatAreNotFiniteAreReported()
    {
        Fixture fixture;
        fixture.session.setData(m_run.data(), {}, QStringLiteral("sample"));
        fixture.session.beginRun({});
        QSignalSpy failed(&fixture.view, &ExploreView::failed);
        auto broken = std::make_shared<Snapshot>(*m_run.at(0));
        broken->embeddings(0, 0) = std::numeric_limits<float>::quiet_NaN();
        fixture.session.addSnapshots({broken}, broken);
        QTRY_COMPARE(failed.size(), 1);
    }
};

LODESTONE_WINDOW_TEST(ExploreViewTest)

} // namespace lodestone::exploreViewTest

#include "ExploreViewTest.moc"
