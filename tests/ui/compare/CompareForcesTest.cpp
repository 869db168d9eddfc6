// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/compare/RecordedRuns.h"
#include "ui/compare/ComparePage.h"
#include "ui/compare/CompareTools.h"
#include "ui/compare/ForceBarDelegate.h"
#include "ui/compare/ForcesTab.h"
#include "ui/compare/ForcesTable.h"
#include "ui/compare/RunHeader.h"
#include "ui/models/LegendModel.h"
#include "ui/plot/SeriesColors.h"
#include "ui/views/EpochSlider.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

namespace lodestone::compareForcesTest {

namespace {
constexpr int timeoutMs = 60000;
constexpr int netRow = static_cast<int>(numForces), tripletsRow = netRow + 1;

/// The page with the tab of the forces in front.
struct Fixture {
    QUndoStack undo;
    SelectionModel selection{undo};
    LegendModel legend;
    ComparePage page{selection, legend, ScatterView::Drawing::Painter};
    const RecordedRuns& recorded;

    Fixture(const RecordedRuns& runs, const std::vector<RunId>& panes) : recorded(runs)
    {
        page.resize(1200, 800);
        page.setReducedMotion(true);
        page.show();
        selection.reset(runs.data->numEntities());
        legend.setColoring(findColoring(QStringLiteral("label"))->apply(runs.data, nullptr));
        page.setProject(runs.path(), runs.data, DataId(1));
        page.setPanes(panes);
        tabs()->setCurrentWidget(page.forces());
    }
    QTabWidget* tabs() const { return page.findChild<QTabWidget*>(); }
    ForcesTab& tab() const { return *page.forces(); }
    ForcesTable& table() const { return *page.forces()->table(); }
    ComparePane* pane(int index) const { return page.panes()->pane(index); }
    QString cell(int row, int column) const { return table().item(row, column)->text(); }
    QString head(int column) const { return table().horizontalHeaderItem(column)->text(); }
    void select(std::uint32_t entity) { selection.select(std::vector{EntityId(entity)}); }

    /// Every picture shows its epoch, nothing is on its way, and every run has figures or a reason where there is a
    /// selection.
    bool isSettled() const
    {
        for (int i = 0; i < page.panes()->count(); ++i) {
            const LayoutPtr layout = pane(i)->view()->layoutShown();
            if (!layout || layout->epoch != pane(i)->epoch())
                return false;
        }
        const auto& columns = tab().forces().columns();
        return page.isIdle() && columns.size() == std::size_t(page.panes()->count())
            && std::ranges::all_of(columns, [this](const ForcesColumn& column) {
                   return !column.run.hint.isEmpty() || selection.empty() || column.answered == column.run.snapshot;
               });
    }
    /// Worked out here, of the epoch that a pane shows.
    EntityForces expected(int index, std::uint32_t entity) const
    {
        Project project = Project::openReadOnly(recorded.path());
        const RunSpec spec = project.run(*pane(index)->run()).spec;
        std::unique_ptr<EmbeddingModel> model = createModel(spec.model);
        applySettings(model->params(), spec.settings);
        const MagneticOptions options = static_cast<MagneticModel&>(*model).options();
        const TrainingSetPtr set = makeTrainingSet(recorded.data, makeSplit(*recorded.data, spec.split));
        const SnapshotPtr snapshot = pane(index)->view()->layoutShown()->snapshot;
        return MagneticForces(options, set, spec.seed, snapshot).on(EntityId(entity), std::max(1, pane(index)->epoch()));
    }
    /// Texts and bars of a column are those of the forces.
    void checkColumn(int column, const EntityForces& forces, double longest) const
    {
        const QLocale locale;
        for (int row = 0; row <= netRow; ++row) {
            const double amount = row < netRow ? forces.parts.col(row).norm() : forces.parts.rowwise().sum().norm();
            QCOMPARE(cell(row, column), locale.toString(amount, 'g', 3));
            QCOMPARE(table().item(row, column)->data(ForceBarDelegate::LengthRole).toDouble(), amount / longest);
        }
        QCOMPARE(cell(tripletsRow, column), locale.toString(qulonglong(forces.triplets)));
        QVERIFY(!table().item(tripletsRow, column)->data(ForceBarDelegate::LengthRole).isValid());
    }
    void checkAll(std::uint32_t entity) const
    {
        std::vector<EntityForces> forces;
        double longest = 0;
        for (int i = 0; i < page.panes()->count(); ++i) {
            forces.push_back(expected(i, entity));
            longest = std::max(
                {longest, forces.back().parts.colwise().norm().maxCoeff(), forces.back().parts.rowwise().sum().norm()});
        }
        for (int i = 0; i < page.panes()->count(); ++i)
            checkColumn(i, forces[std::size_t(i)], longest);
    }
};
} // namespace

class CompareForcesTest : public QObject {
    Q_OBJECT

    const TestSettings m_settings;
    RecordedRuns m_recorded;
    RunId m_mml{}, m_euclid{}, m_wrmf{};

private slots:
    void initTestCase()
    {
        RunSpec spec = smallSpec("mml", 4);
        spec.settings.push_back({"rho", "0.3"}); // all seven parts
        m_mml = m_recorded.record("first", spec);
        spec = smallSpec("euc-mml", 3);
        spec.seed = 7;
        m_euclid = m_recorded.record("second", spec);
        m_wrmf = m_recorded.record("third", smallSpec("wrmf", 2));
    }

    void figuresAreTheForcesOfEachRunAtItsEpoch()
    {
        Fixture fixture(m_recorded, {m_mml, m_euclid});
        fixture.select(5);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        QCOMPARE(fixture.tab().text(), QStringLiteral("User u6"));
        fixture.checkAll(5);
        for (const int i : {0, 1}) {
            const QString epoch = QStringLiteral("Epoch %1").arg(fixture.pane(i)->epoch());
            QCOMPARE(fixture.head(i),
                     (i == 0 ? QStringLiteral("first (MML)\n") : QStringLiteral("second (EUC-MML)\n")) + epoch);
        }
        QVERIFY(fixture.cell(int(Force::UserUserPush), 0) != QStringLiteral("0"));
        QCOMPARE(fixture.cell(int(Force::UserUserPush), 1), QStringLiteral("0")); // rho is 0 there
    }

    void anItemHasForcesToo()
    {
        Fixture fixture(m_recorded, {m_mml, m_euclid});
        fixture.select(250);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        fixture.checkAll(250);
    }

    void aMovedEpochChangesItsRunAlone()
    {
        Fixture fixture(m_recorded, {m_mml, m_euclid});
        fixture.page.tools()->linkEpoch->setChecked(false);
        fixture.select(5);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        const int other = fixture.pane(1)->epoch() == 1 ? 2 : 1;
        const QString before = fixture.table().text();
        const SnapshotPtr left = fixture.tab().forces().columns()[0].answered;
        emit fixture.pane(1)->slider()->picked(other);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        fixture.checkAll(5);
        QVERIFY(fixture.head(1).endsWith(QStringLiteral("Epoch %1").arg(other)));
        QVERIFY(fixture.table().text() != before);
        QCOMPARE(fixture.tab().forces().columns()[0].answered, left);
        emit fixture.pane(0)->slider()->picked(0); // the start: the triplets that follow it
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        fixture.checkAll(5);
    }

    void linkedEpochsMoveTogether()
    {
        Fixture fixture(m_recorded, {m_mml, m_euclid});
        fixture.select(8);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        for (const int epoch : {1, 3, 2}) {
            emit fixture.pane(0)->slider()->picked(epoch);
            QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
            for (const int i : {0, 1})
                QVERIFY(fixture.head(i).endsWith(QStringLiteral("Epoch %1").arg(epoch)));
            fixture.checkAll(8);
        }
    }

    void anotherSelectionHasItsOwnForces()
    {
        Fixture fixture(m_recorded, {m_mml, m_euclid});
        for (const std::uint32_t entity : {3U, 4U, 5U}) // the latest wins
            fixture.select(entity);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        QCOMPARE(fixture.tab().text(), QStringLiteral("User u6"));
        fixture.checkAll(5);
        fixture.select(6);
        QVERIFY(fixture.cell(0, 0).contains(QStringLiteral("working out")));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        fixture.checkAll(6);
    }

    void itSaysWhatToSelect()
    {
        Fixture fixture(m_recorded, {m_mml, m_euclid});
        QTRY_VERIFY(fixture.page.isIdle());
        QVERIFY(fixture.tab().text().startsWith(QStringLiteral("Click a point")));
        QVERIFY(!fixture.table().isVisible());
        fixture.select(5);
        QVERIFY(fixture.table().isVisible());
        fixture.selection.select(std::vector{EntityId(5), EntityId(6)});
        QVERIFY(fixture.tab().text().startsWith(QStringLiteral("Select a single point")));
        QVERIFY(!fixture.table().isVisible());
        QVERIFY(!fixture.tab().forces().isBusy());
        fixture.select(5);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        fixture.checkAll(5);
    }

    void aRunWithoutForcesSaysSoAndTheOthersHaveTheirs()
    {
        Fixture fixture(m_recorded, {m_wrmf, m_mml});
        fixture.select(5);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        QVERIFY(fixture.cell(0, 0).startsWith(QStringLiteral("Only MML and its variants")));
        QCOMPARE(fixture.table().rowSpan(0, 0), ForcesTable::numRows);
        QVERIFY(!fixture.table().item(0, 0)->data(ForceBarDelegate::LengthRole).isValid());
        const EntityForces forces = fixture.expected(1, 5);
        fixture.checkColumn(1, forces,
                            std::max(forces.parts.colwise().norm().maxCoeff(), forces.parts.rowwise().sum().norm()));
        emit fixture.pane(0)->runChosen(qint64(m_euclid));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        QCOMPARE(fixture.table().rowSpan(0, 0), 1);
        fixture.checkAll(5);
    }

    void runsWithoutVectorsSayWhy()
    {
        RecordedRuns runs;
        const RunId trained = runs.record("trained", smallSpec("mml", 2));
        RunId fresh{}, bare{}, newer{};
        {
            Project project = Project::open(runs.path());
            fresh = project.addRun(someRun("fresh", DataId(1)));
            bare = project.addRun(someRun("bare", DataId(1)));
            project.putEpoch(bare, fullStats(1), 1);
            StoredRun run = someRun("newer", DataId(1));
            run.spec.model = "of-tomorrow";
            newer = project.addRun(run);
        }
        Fixture fixture(runs, {trained, fresh, bare, newer});
        fixture.select(5);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.tab().forces().columns()[0].hasForces() && fixture.page.isIdle(), timeoutMs);
        QCOMPARE(fixture.cell(0, 1), QStringLiteral("No epochs yet"));
        QCOMPARE(fixture.cell(0, 2), QStringLiteral("No vectors of this run are kept."));
        QVERIFY(fixture.cell(0, 3).startsWith(QStringLiteral("Only MML and its variants")));
        QVERIFY(fixture.head(1).startsWith(QStringLiteral("fresh")));
        Project::open(runs.path()).removeRun(fresh);
        fixture.page.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.page.isIdle() && !fixture.pane(1)->run(), timeoutMs);
        QCOMPARE(fixture.cell(0, 1), QStringLiteral("No run is chosen."));
        QVERIFY(fixture.tab().forces().columns()[0].hasForces());
    }

    void nothingIsWorkedOutWhileTheTabIsHidden()
    {
        Fixture fixture(m_recorded, {m_mml, m_euclid});
        fixture.tabs()->setCurrentIndex(0);
        fixture.select(5);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.page.isIdle() && fixture.pane(1)->view()->layoutShown(), timeoutMs);
        const auto isAnswered = [](const ForcesColumn& column) { return column.answered != nullptr; };
        QVERIFY(std::ranges::none_of(fixture.tab().forces().columns(), isAnswered));
        fixture.tabs()->setCurrentWidget(&fixture.tab());
        QVERIFY(fixture.tab().forces().isBusy());
        fixture.tabs()->setCurrentIndex(1); // stops it
        QVERIFY(!fixture.tab().forces().isBusy());
        fixture.tabs()->setCurrentWidget(&fixture.tab());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        fixture.checkAll(5);
    }

    void sharesAreOfTheLengthsOfAllParts()
    {
        Fixture fixture(m_recorded, {m_mml, m_euclid});
        fixture.select(5);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        fixture.tab().shares()->click();
        double longest = 0;
        for (const int i : {0, 1}) {
            const EntityForces forces = fixture.expected(i, 5);
            const double sum = forces.parts.colwise().norm().sum();
            for (int row = 0; row < netRow; ++row) {
                const double share = forces.parts.col(row).norm() / sum;
                QCOMPARE(fixture.cell(row, i), QStringLiteral("%1 %").arg(100 * share, 0, 'f', 1));
                longest = std::max(longest, fixture.table().item(row, i)->data(ForceBarDelegate::LengthRole).toDouble());
            }
            const double net = forces.parts.rowwise().sum().norm() / sum;
            QCOMPARE(fixture.cell(netRow, i), QStringLiteral("%1 %").arg(100 * net, 0, 'f', 1));
        }
        QCOMPARE(longest, 1.0); // one scale
        fixture.tab().shares()->click();
        fixture.checkAll(5);
    }

    void toolTipsHaveAmountAndShare()
    {
        Fixture fixture(m_recorded, {m_mml, m_euclid});
        fixture.select(5);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        const EntityForces forces = fixture.expected(0, 5);
        const QString toolTip = fixture.table().item(int(Force::UserItemPull), 0)->toolTip();
        QVERIFY2(toolTip.startsWith(QStringLiteral("Towards the items")), qPrintable(toolTip));
        const auto active = forces.contributions[std::size_t(Force::UserItemPull)];
        QVERIFY2(toolTip.contains(QStringLiteral("Active %1 times").arg(active)), qPrintable(toolTip));
        const double share = 100 * forces.parts.col(0).norm() / forces.parts.colwise().norm().sum();
        QVERIFY2(toolTip.contains(QStringLiteral("%1: %2 % of").arg(fixture.cell(0, 0)).arg(share, 0, 'f', 1)),
                 qPrintable(toolTip));
        QVERIFY(fixture.table().horizontalHeaderItem(0)->toolTip().endsWith(
            QStringLiteral("that hold it: %1").arg(forces.triplets)));
        const QString heard = fixture.table().item(0, 0)->data(Qt::AccessibleTextRole).toString();
        QCOMPARE(heard,
                 QStringLiteral("first (MML), Epoch %1, Pull of ratings: %2")
                     .arg(fixture.pane(0)->epoch())
                     .arg(fixture.cell(0, 0)));
    }

    void theTableIsCopiedByKeysThatMeanSomethingElseInTheWindow()
    {
        Fixture fixture(m_recorded, {m_mml, m_wrmf});
        QAction ids;
        ids.setShortcut(QKeySequence::Copy);
        fixture.page.addAction(&ids);
        QSignalSpy other(&ids, &QAction::triggered);
        fixture.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.page));
        fixture.select(5);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        fixture.table().setFocus();
        QTest::keyClick(&fixture.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(other.size(), 0);
        QCOMPARE(lines.size(), 1 + ForcesTable::numRows);
        QCOMPARE(lines[0],
                 QStringLiteral("User u6\tfirst (MML), Epoch %1\tthird (WRMF), Epoch %2")
                     .arg(fixture.pane(0)->epoch())
                     .arg(fixture.pane(1)->epoch()));
        const EntityForces forces = fixture.expected(0, 5);
        QCOMPARE(lines[1],
                 QStringLiteral("Pull of ratings\t%1\t%2")
                     .arg(QString::number(forces.parts.col(0).norm(), 'g', 10), fixture.cell(0, 1)));
        QCOMPARE(lines[1 + netRow],
                 QStringLiteral("All together\t%1\t").arg(forces.parts.rowwise().sum().norm(), 0, 'g', 10));
        QCOMPARE(lines[1 + tripletsRow], QStringLiteral("Triplets\t%1\t").arg(forces.triplets));
    }

    void theColorOfABarIsThatOfItsRun()
    {
        Fixture fixture(m_recorded, {m_mml, m_euclid});
        fixture.select(5);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        const auto color = [&](int column) {
            return fixture.table().item(0, column)->data(ForceBarDelegate::ColorRole).value<QColor>();
        };
        for (const int i : {0, 1})
            QCOMPARE(color(i), fixture.pane(i)->color(isDark(fixture.page.palette())));
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        fixture.page.setPalette(dark);
        for (const int i : {0, 1})
            QCOMPARE(color(i), fixture.pane(i)->color(true));
        QCOMPARE(fixture.table().horizontalHeaderItem(1)->data(RunHeader::ColorRole).value<QColor>(),
                 fixture.pane(1)->color(true));
        const QImage picture = fixture.table().viewport()->grab().toImage();
        const QRect cell = fixture.table().visualItemRect(fixture.table().item(0, 0));
        bool isSeen = false;
        for (int y = cell.top(); y <= cell.bottom(); ++y)
            isSeen |=
                picture.valid(cell.left() + 4, y) && picture.pixelColor(cell.left() + 4, y) == fixture.pane(0)->color(true);
        QVERIFY(isSeen);
    }

    void panesComeAndGo()
    {
        Fixture fixture(m_recorded, {m_mml, m_euclid});
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        fixture.select(5);
        while (fixture.page.tools()->addPane->isEnabled())
            fixture.page.tools()->addPane->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        QCOMPARE(fixture.table().columnCount(), 6);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(fixture.tab().forces().columns()[std::size_t(i)].hasForces(), fixture.pane(i)->run() != m_wrmf);
        while (fixture.page.tools()->removePane->isEnabled())
            fixture.page.tools()->removePane->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        QCOMPARE(fixture.table().columnCount(), 2);
        fixture.checkAll(5);
    }

    void aProjectThatIsClosedStopsIt()
    {
        Fixture fixture(m_recorded, {m_mml, m_euclid});
        QTRY_VERIFY_WITH_TIMEOUT(fixture.page.isIdle() && fixture.pane(1)->view()->layoutShown(), timeoutMs);
        fixture.select(5);
        QVERIFY(fixture.tab().forces().isBusy());
        fixture.page.clearProject();
        QVERIFY(!fixture.tab().forces().isBusy());
        fixture.page.setProject(m_recorded.path(), m_recorded.data, DataId(1));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), timeoutMs);
        QCOMPARE(fixture.tab().text(), QStringLiteral("User u6")); // it is selected still
        fixture.select(7); // and the page goes while forces are worked out
    }
};

LODESTONE_WINDOW_TEST(CompareForcesTest)

} // namespace lodestone::compareForcesTest

#include "CompareForcesTest.moc"
