// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ComparePage.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/compare/RecordedRuns.h"
#include "ui/compare/CompareCurves.h"
#include "ui/compare/CompareTools.h"
#include "ui/compare/MovedList.h"
#include "ui/compare/SettingsTable.h"
#include "ui/compare/figureTexts.h"
#include "ui/models/LegendModel.h"
#include "ui/plot/CurvePlot.h"
#include "ui/views/EpochSlider.h"
#include "ui/views/pick.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>
#include <QWheelEvent>

#include <fstream>
#include <numeric>

namespace lodestone::comparePageTest {

class ComparePageTest : public QObject {
    Q_OBJECT

    const TestSettings m_settings;
    RecordedRuns m_recorded;
    RunId m_mml{}, m_euclid{};

    struct Fixture {
        QUndoStack undo;
        SelectionModel selection{undo};
        LegendModel legend;
        ComparePage page{selection, legend, ScatterView::Drawing::Painter};
        const RecordedRuns& recorded;

        explicit Fixture(const RecordedRuns& runs, bool open = true) : recorded(runs)
        {
            page.resize(1100, 800);
            page.setReducedMotion(true);
            page.show();
            selection.reset(runs.data->numEntities());
            legend.setColoring(findColoring(QStringLiteral("label"))->apply(runs.data, nullptr));
            if (open)
                page.setProject(runs.path(), runs.data, DataId(1));
        }
        ComparePane* pane(int index) const { return page.panes()->pane(index); }
        ScatterView* view(int index) const { return pane(index)->view(); }
        bool isShown(int index) const
        {
            const LayoutPtr layout = view(index)->layoutShown();
            return layout && layout->epoch == pane(index)->epoch();
        }
        /// Every picture shows its epoch, and nothing is on its way.
        bool isSettled() const
        {
            for (int i = 0; i < page.panes()->count(); ++i)
                if (!isShown(i))
                    return false;
            return page.isIdle();
        }
        EpochStats stats(RunId run, int epoch) const
        {
            Project project = Project::openReadOnly(recorded.path());
            const auto history = project.history(run);
            return *std::ranges::find(history, epoch, &EpochStats::epoch);
        }
        void lassoAll(int index) const
        {
            QWidget* canvas = view(index)->canvasWidget();
            const QRect area = canvas->rect().adjusted(2, 2, -2, -2);
            QTest::mousePress(canvas, Qt::LeftButton, {}, area.topLeft());
            for (const QPoint corner : {area.topRight(), area.bottomRight(), area.bottomLeft()}) {
                QMouseEvent move(QEvent::MouseMove, corner, canvas->mapToGlobal(corner), Qt::NoButton, Qt::LeftButton, {});
                QCoreApplication::sendEvent(canvas, &move);
            }
            QTest::mouseRelease(canvas, Qt::LeftButton, {}, area.bottomLeft());
        }
    };

private slots:
    void initTestCase()
    {
        RunSpec spec = smallSpec("mml", 5);
        spec.evaluateTrain = true;
        m_mml = m_recorded.record("first", spec);
        spec = smallSpec("euc-mml", 4);
        m_euclid = m_recorded.record("second", spec);
    }

    void withoutAProjectItSaysThatRunsAreRecordedInProjects()
    {
        const Fixture fixture(m_recorded, false);
        QVERIFY(fixture.page.isEmpty());
        bool isSaid = false;
        for (const QLabel* label : fixture.page.findChildren<QLabel*>())
            isSaid |= label->isVisible() && label->text().contains(QStringLiteral("Runs are recorded in projects"));
        QVERIFY(isSaid);
    }

    void aProjectWithOneRunSaysWhatIsMissing()
    {
        RecordedRuns single;
        single.record("alone", smallSpec("mml", 2));
        Fixture fixture(single);
        QTRY_VERIFY(fixture.page.isIdle());
        QVERIFY(fixture.page.isEmpty());
        fixture.page.setPanes({RunId(1), RunId(1)}); // the same run at two epochs may be wanted
        QTRY_VERIFY(fixture.isSettled());
        QVERIFY(!fixture.page.isEmpty());
    }

    void twoRunsStandSideBySideAtTheirBest()
    {
        const Fixture fixture(m_recorded);
        QTRY_VERIFY(fixture.isSettled());
        QVERIFY(!fixture.page.isEmpty());
        QCOMPARE(fixture.page.shownRuns(), (std::vector{m_mml, m_euclid}));
        for (const int i : {0, 1}) {
            QCOMPARE(fixture.pane(i)->epoch(), fixture.pane(i)->bestEpoch());
            QCOMPARE(fixture.view(i)->content().positions.rows(), Eigen::Index(320));
            QVERIFY(fixture.view(i)->content().marked.empty());
        }
        QCOMPARE(fixture.pane(0)->chooser()->currentText(), QStringLiteral("first (MML)"));
        // Colors are those of the legend, the same in both.
        QCOMPARE(fixture.view(0)->content().colors, fixture.view(1)->content().colors);
        QVERIFY(fixture.view(0)->coloring() == fixture.legend.coloring());
    }

    void figuresAreThoseOfTheHistory()
    {
        const Fixture fixture(m_recorded);
        QTRY_VERIFY(fixture.isSettled());
        fixture.pane(0)->slider()->picked(3);
        const EpochStats left = fixture.stats(m_mml, 3), right = fixture.stats(m_euclid, 3);
        QVERIFY(fixture.pane(0)->figures().startsWith(QStringLiteral("Epoch 3")));
        QVERIFY(fixture.pane(0)->figures().contains(QStringLiteral("NMI %1").arg(*left.nmi10, 0, 'f', 3)));
        const QString text = fixture.pane(1)->figures();
        QVERIFY2(text.contains(QStringLiteral("HR@50 %1").arg(right.validation->hr50, 0, 'f', 3)), qPrintable(text));
        const double difference = right.validation->hr50 - left.validation->hr50;
        QVERIFY2(text.contains(QStringLiteral("%1)").arg(std::abs(difference), 0, 'f', 3)), qPrintable(text));
        QVERIFY(!fixture.pane(0)->figures().contains(u'('));
    }

    void smallPicturesSayTheEpochBelowThemOnly()
    {
        const Fixture fixture(m_recorded);
        QTRY_VERIFY(fixture.isSettled());
        fixture.pane(1)->slider()->picked(3);
        QVERIFY(fixture.pane(1)->figures().startsWith(QStringLiteral("Epoch 3")));
        const QString figures = fixture.pane(1)->figures().section(QStringLiteral(" \u00b7 "), 1);
        fixture.pane(1)->resize(fixture.pane(1)->fontMetrics().horizontalAdvance(figures) + 60, 300);
        QCOMPARE(fixture.pane(1)->figures(), figures);
        fixture.pane(1)->resize(900, 300);
        QVERIFY(fixture.pane(1)->figures().startsWith(QStringLiteral("Epoch 3")));
    }

    void epochsFollowEachOtherUntilTheLinkIsOff()
    {
        const Fixture fixture(m_recorded);
        QTRY_VERIFY(fixture.isSettled());
        QVERIFY(fixture.page.tools()->eachAtBest->isChecked());
        emit fixture.pane(0)->slider()->picked(2);
        QCOMPARE(fixture.pane(1)->epoch(), 2);
        QVERIFY(!fixture.page.tools()->eachAtBest->isChecked());
        QTRY_VERIFY(fixture.isSettled());
        emit fixture.pane(0)->slider()->picked(5); // the other one has four
        QCOMPARE(fixture.pane(1)->epoch(), 4);
        QCOMPARE(fixture.page.curves()->nmi()->crosshair(), 5.0);
        emit fixture.page.curves()->nmi()->clicked(1.2);
        QCOMPARE(fixture.pane(0)->epoch(), 1);
        QCOMPARE(fixture.pane(1)->epoch(), 1);
        fixture.page.tools()->linkEpoch->setChecked(false);
        emit fixture.pane(1)->slider()->picked(3);
        QCOMPARE(fixture.pane(0)->epoch(), 1);
        QTRY_VERIFY(fixture.isSettled());
        fixture.pane(1)->bestButton()->click();
        QCOMPARE(fixture.pane(1)->epoch(), fixture.pane(1)->bestEpoch());
        QCOMPARE(fixture.pane(0)->epoch(), 1);
        fixture.page.tools()->linkEpoch->setChecked(true);
        fixture.pane(0)->bestButton()->click();
        QVERIFY(fixture.page.tools()->eachAtBest->isChecked());
        QCOMPARE(fixture.pane(0)->epoch(), fixture.pane(0)->bestEpoch());
        QCOMPARE(fixture.pane(1)->epoch(), fixture.pane(1)->bestEpoch());
    }

    void camerasFollowEachOther()
    {
        const Fixture fixture(m_recorded);
        QTRY_VERIFY(fixture.isSettled());
        const auto scale = [&](int index) { return fixture.view(index)->content().plane.unitsPerPixel; };
        QTRY_COMPARE(scale(0), scale(1));
        const double before = scale(0);
        const auto wheel = [&](int index) {
            QWidget* canvas = fixture.view(index)->canvasWidget();
            QWheelEvent event(QPointF(40, 30), canvas->mapToGlobal(QPointF(40, 30)), {}, {0, 240}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(canvas, &event);
        };
        wheel(1);
        QVERIFY(scale(1) < before);
        QTRY_COMPARE(scale(0), scale(1));
        QCOMPARE(fixture.view(0)->content().plane.center, fixture.view(1)->content().plane.center);
        QCOMPARE(fixture.view(0)->content().box.min(), fixture.view(1)->content().box.min());
        fixture.view(0)->viewActions().fit->trigger();
        QTRY_VERIFY(scale(1) > 0.9 * before);
        QTRY_COMPARE(scale(0), scale(1));
        fixture.page.tools()->linkCamera->setChecked(false);
        const double kept = scale(0);
        wheel(1);
        QTest::qWait(0);
        QCoreApplication::processEvents();
        QCOMPARE(scale(0), kept);
        QVERIFY(scale(1) < kept);
    }

    void theChainIsAllLinksAtOnce()
    {
        const Fixture fixture(m_recorded);
        const CompareTools& tools = *fixture.page.tools();
        QVERIFY(tools.chain->isChecked());
        tools.linkEpoch->trigger();
        QVERIFY(!tools.chain->isChecked() && tools.linkCamera->isChecked());
        tools.chain->trigger();
        QVERIFY(tools.links() == CompareLinks());
        tools.chain->trigger();
        QVERIFY(!tools.linkCamera->isChecked() && !tools.linkSelection->isChecked() && !tools.linkEpoch->isChecked());
    }

    void aLassoInOnePictureSelectsInAll()
    {
        Fixture fixture(m_recorded);
        QTRY_VERIFY(fixture.isSettled());
        fixture.lassoAll(0);
        QVERIFY(fixture.selection.count() > 100);
        QTRY_COMPARE(fixture.view(0)->content().marked.size(), fixture.selection.count());
        QTRY_COMPARE(fixture.view(1)->content().marked.size(), fixture.selection.count());
        auto left = fixture.view(0)->content().marked, right = fixture.view(1)->content().marked;
        std::ranges::sort(left);
        std::ranges::sort(right);
        QCOMPARE(left, right);
        fixture.selection.clear();
        fixture.page.tools()->linkSelection->setChecked(false);
        fixture.lassoAll(1);
        QTRY_COMPARE(fixture.view(1)->content().marked.size(), fixture.selection.count());
        QVERIFY(fixture.view(0)->content().marked.empty());
        fixture.page.tools()->linkSelection->setChecked(true);
        QCOMPARE(fixture.view(0)->content().marked.size(), fixture.selection.count());
    }

    void theSelectionIsSummedUp()
    {
        Fixture fixture(m_recorded);
        QTRY_VERIFY(fixture.isSettled());
        QVERIFY(!fixture.page.selectionText().contains(QStringLiteral("selected")));
        fixture.selection.select(std::vector{EntityId(1), EntityId(2), EntityId(250)});
        QVERIFY(fixture.page.selectionText().startsWith(QStringLiteral("3 point")));
        QTRY_VERIFY(fixture.page.selectionText().contains(QStringLiteral("of the 15 nearest neighbors kept")));
        QVERIFY(fixture.page.selectionText().contains(QStringLiteral("second")));
        const NeighborsKept kept =
            neighborsKept(*fixture.view(0)->layoutShown()->snapshot, *fixture.view(1)->layoutShown()->snapshot,
                          Relation::UserItem, fixture.selection.entities());
        QVERIFY(fixture.page.selectionText().contains(QStringLiteral("%1 %").arg(std::lround(100 * kept.share))));
    }

    void axesAreSharedOrEachItsOwn()
    {
        const Fixture fixture(m_recorded);
        QTRY_VERIFY(fixture.isSettled());
        const auto residuals = [&] {
            int count = 0;
            for (const ComparePane* pane : fixture.page.panes()->panes())
                count += pane->fitText().contains(QStringLiteral("residual")) ? 1 : 0;
            return count;
        };
        QCOMPARE(residuals(), 1);
        const LayoutPtr left = fixture.view(0)->layoutShown(), right = fixture.view(1)->layoutShown();
        QVERIFY(right->residual > 0);
        QCOMPARE(fixture.pane(0)->fitText(), QStringLiteral("shows %1 %").arg(std::lround(100 * left->explained.sum())));
        fixture.page.tools()->axes->setCurrentIndex(1);
        QTRY_VERIFY(fixture.page.isIdle());
        QCOMPARE(residuals(), 0);
        QVERIFY(fixture.view(0)->layoutShown()->positions == left->positions);
        QVERIFY(fixture.view(1)->layoutShown()->positions != right->positions);
        QCOMPARE(fixture.page.moved()->table()->rowCount(), 0);
    }

    void upToSixPicturesCanBeAdded()
    {
        const Fixture fixture(m_recorded);
        QTRY_VERIFY(fixture.isSettled());
        QVERIFY(!fixture.page.tools()->removePane->isEnabled());
        fixture.view(0)->viewActions().rectangle->trigger();
        fixture.view(0)->viewActions().users->trigger();
        while (fixture.page.tools()->addPane->isEnabled())
            fixture.page.tools()->addPane->trigger();
        QCOMPARE(fixture.page.panes()->count(), 6);
        QTRY_VERIFY(fixture.isSettled());
        for (const ComparePane* pane : fixture.page.panes()->panes()) {
            QVERIFY(pane->isVisible());
            QCOMPARE(pane->view()->tool(), ScatterTool::Rectangle);
            QVERIFY(!pane->view()->content().usersShown);
        }
        fixture.view(4)->viewActions().lasso->trigger();
        QCOMPARE(fixture.view(0)->tool(), ScatterTool::Lasso);
        while (fixture.page.tools()->removePane->isEnabled())
            fixture.page.tools()->removePane->trigger();
        QCOMPARE(fixture.page.panes()->count(), 2);
        QTRY_VERIFY(fixture.isSettled());
    }

    void theMetricIsChosenForAll()
    {
        const Fixture fixture(m_recorded);
        QTRY_VERIFY(fixture.isSettled());
        QVERIFY(fixture.view(0)->layoutShown()->usesMetric);
        fixture.view(0)->viewActions().metrics->actions().constLast()->trigger();
        QTRY_VERIFY(fixture.page.isIdle() && !fixture.view(0)->layoutShown()->usesMetric);
        QVERIFY(!fixture.view(1)->settings().relation);
    }

    void whatMovedMostComesFirstAndCanBeSelected()
    {
        Fixture fixture(m_recorded);
        QTRY_VERIFY(fixture.isSettled());
        QTableWidget* table = fixture.page.moved()->table();
        QCOMPARE(table->rowCount(), 200);
        const LayoutShift shift =
            layoutShift(fixture.view(0)->layoutShown()->positions, fixture.view(1)->layoutShown()->positions);
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("%1").arg(double(shift.distances.maxCoeff()), 0, 'f', 2));
        table->selectRow(0);
        QCOMPARE(fixture.selection.entities(), shift.farthest(1));
    }

    void optionsThatDifferAreListed()
    {
        const Fixture fixture(m_recorded);
        QTRY_VERIFY(fixture.isSettled());
        const QTableWidget* table = fixture.page.settings()->table();
        QCOMPARE(table->columnCount(), 3);
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("mml"));
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("euc-mml"));
    }

    void whatIsRecordedMeanwhileAppears()
    {
        RecordedRuns growing;
        growing.record("one", smallSpec("mml", 2));
        growing.record("two", smallSpec("np-mml", 2));
        Fixture fixture(growing);
        QTRY_VERIFY(fixture.isSettled());
        QCOMPARE(fixture.pane(0)->chooser()->count(), 2);
        Project writer = Project::open(growing.path()); // as the window that trains has it open
        StoredRun run = someRun("three", DataId(1));
        const RunId added = writer.addRun(run);
        fixture.page.refresh();
        QTRY_COMPARE(fixture.pane(0)->chooser()->count(), 3);
        emit fixture.pane(1)->runChosen(qint64(added));
        QTRY_VERIFY(fixture.page.isIdle());
        QVERIFY(!fixture.view(1)->layoutShown()); // no epoch yet
        for (const int epoch : {1, 2}) {
            Snapshot snapshot = writer.embedding(RunId(1), KeptKind::Series, epoch);
            writer.putEpoch(added, fullStats(epoch), epoch);
            writer.putEmbedding(added, KeptKind::Series, snapshot);
            fixture.page.refresh();
            QTRY_VERIFY(fixture.isSettled() && fixture.pane(1)->epoch() == epoch);
        }
        writer.removeRun(added);
        fixture.page.refresh();
        QTRY_VERIFY(fixture.page.isIdle() && fixture.pane(0)->chooser()->count() == 2);
        QVERIFY(!fixture.pane(1)->run());
    }

    void aDamagedFileIsSaidAndNothingElseHappens()
    {
        RecordedRuns damaged;
        std::ofstream(damaged.path()) << "not a project";
        Fixture fixture(damaged, false);
        QSignalSpy failed(&fixture.page, &ComparePage::failed);
        fixture.page.setProject(damaged.path(), damaged.data, DataId(1));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.constFirst().constFirst().toString().contains(QStringLiteral("runs.lodestone")));
        fixture.page.setProject(m_recorded.path(), m_recorded.data, DataId(1));
        QTRY_VERIFY(fixture.isSettled());
    }

    void anotherProjectOrNoneReplacesTheRuns()
    {
        Fixture fixture(m_recorded);
        fixture.page.clearProject(); // while it is being read
        QVERIFY(fixture.page.isEmpty());
        fixture.page.setProject(m_recorded.path(), m_recorded.data, DataId(1));
        QTRY_VERIFY(fixture.isSettled());
        fixture.page.clearProject();
        QVERIFY(fixture.page.isEmpty() && !fixture.view(0)->layoutShown());
        QVERIFY(fixture.page.shownRuns().empty());
    }

    void dotProductsAreNamedAboveThePicture()
    {
        ComparePane pane(0, ScatterView::Drawing::Painter);
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->comparison = Comparison::Dot;
        Layout layout;
        layout.snapshot = snapshot;
        layout.explained = Eigen::VectorXf::Constant(2, 0.25F);
        pane.setFit(&layout, false);
        QCOMPARE(pane.fitText(), QStringLiteral("compares by dot product \u00b7 shows 50 %"));
        snapshot->comparison = Comparison::Mahalanobis;
        pane.setFit(&layout, false);
        QCOMPARE(pane.fitText(), QStringLiteral("shows 50 %"));
    }

    void everyControlHasAName()
    {
        const Fixture fixture(m_recorded);
        QTRY_VERIFY(fixture.isSettled());
        for (const QWidget* widget : fixture.page.findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSlider*>(widget)
                || qobject_cast<const QTableWidget*>(widget);
            if (!isControl || !widget->isVisible() || widget->inherits("QScrollBar"))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
        for (const QAbstractButton* button : fixture.page.findChildren<QAbstractButton*>())
            if (button->isVisible() && button->text().isEmpty() && !button->inherits("QTableCornerButton")
                && !button->inherits("QToolBarExtension"))
                QVERIFY2(!button->accessibleName().isEmpty() || !button->toolTip().isEmpty(),
                         button->metaObject()->className());
        QVERIFY(fixture.pane(0)->chooser()->accessibleName() != fixture.pane(1)->chooser()->accessibleName());
    }
};

LODESTONE_WINDOW_TEST(ComparePageTest)

} // namespace lodestone::comparePageTest

#include "ComparePageTest.moc"
