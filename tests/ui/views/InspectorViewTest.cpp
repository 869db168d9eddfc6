// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/InspectorView.h"
#include "tests/ui/TrainedSession.h"
#include "tests/ui/WindowTest.h"
#include "ui/plot/Sparkline.h"
#include "ui/views/ForceBars.h"
#include "ui/views/InspectorTable.h"
#include "ui/views/NeighborsPage.h"
#include "ui/views/RatingsPage.h"
#include "ui/views/RecommendPage.h"
#include "ui/views/WhyBox.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QTabWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace lodestone::inspectorViewTest {

namespace {
constexpr int timeoutMs = 60000;

/// The inspector of a trained session, shown, with a subject.
struct Opened {
    explicit Opened(const std::string& model = "mml") : trained(model), view(trained.session)
    {
        trained.train();
        view.resize(320, 500);
        view.show();
    }
    bool inspects(EntityId entity)
    {
        trained.session.setSelection({entity});
        return arrives(entity);
    }
    bool arrives(EntityId entity)
    {
        return QTest::qWaitFor([&] { return view.inspection() && view.inspection()->options.entity == entity; }, timeoutMs);
    }

    TrainedSession trained;
    InspectorView view;
};

QString cell(const InspectorTable* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

EntityId entityAt(const InspectorTable* table, int row)
{
    return EntityId(table->model()->index(row, 0).data(EntityListModel::EntityRole).toUInt());
}

void clickRow(InspectorTable* table, int row)
{
    table->scrollTo(table->model()->index(row, 1));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 1)).center());
}
} // namespace

class InspectorViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void dotProductsAreNamed()
    {
        Opened products("wrmf"), distances("cml");
        for (Opened* opened : {&products, &distances}) {
            QVERIFY(opened->inspects(EntityId(0)));
            QCOMPARE(opened->view.text().contains(QStringLiteral("compares by dot product")), opened == &products);
        }
    }

    void saysWhatIsMissing()
    {
        Session none;
        InspectorView empty(none);
        empty.show();
        QVERIFY(empty.text().contains(QStringLiteral("Open a data set")));
        TrainedSession trained;
        InspectorView view(trained.session);
        view.show();
        QVERIFY(view.text().contains(QStringLiteral("Click a point")));
        trained.session.setSelection({EntityId{3}});
        QVERIFY(view.text().contains(QStringLiteral("Train to see")));
    }

    void saysThatTheRunRanksFewerCandidates()
    {
        Opened opened;
        const QString said = QStringLiteral("Ranked among all items here");
        QVERIFY(opened.inspects(EntityId{5}));
        QVERIFY(!opened.view.recommendPage()->summary().contains(said));
        opened.trained.spec.evaluation.candidates = Candidates::Sampled;
        opened.trained.train();
        const RecommendPage* page = opened.view.recommendPage();
        QVERIFY(QTest::qWaitFor([&] { return page->summary().contains(said); }, timeoutMs));
        QVERIFY2(page->summary().startsWith(QStringLiteral("HR@10 = ")), qPrintable(page->summary()));
    }

    void recommendationsAreThoseOfTheEvaluator()
    {
        Opened opened;
        const auto& data = *opened.trained.data;
        const EntityId user{5};
        QVERIFY(opened.inspects(user));
        const SplitPtr split = makeSplit(data, opened.trained.spec.split);
        const auto all =
            Evaluator(opened.trained.data, split, {}).ranks(viewOf(*opened.trained.session.shown()), Part::Test);
        const auto found = std::find(all->users.begin(), all->users.end(), UserIndex{5});
        QVERIFY(found != all->users.end());
        const auto index = static_cast<std::size_t>(found - all->users.begin());
        RecommendPage* page = opened.view.recommendPage();
        const InspectorTable* table = page->itemTable();
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), 10);
        std::size_t hits = 0;
        for (std::size_t i = 0; i < all->itemsOf(index).size(); ++i)
            if (const std::uint32_t rank = all->ranksOf(index)[i]; rank < 10) {
                ++hits;
                QCOMPARE(entityAt(table, static_cast<int>(rank)), data.entity(all->itemsOf(index)[i]));
                QVERIFY(cell(table, static_cast<int>(rank), 5).contains(QStringLiteral("test hit")));
            }
        const QString expected = QStringLiteral("recall@10 = %1/%2").arg(hits).arg(all->itemsOf(index).size());
        QVERIFY2(page->summary().contains(expected), qPrintable(page->summary()));
        for (int row = 1; row < 10; ++row)
            QVERIFY(table->model()->index(row - 1, 3).data(EntityListModel::SortRole).toDouble()
                    <= table->model()->index(row, 3).data(EntityListModel::SortRole).toDouble() + 1e-4);
        page->topBox()->setCurrentIndex(1);
        QCOMPARE(table->model()->rowCount(), 20);
    }

    void namesAreReadInThePanelAsItIsFirst()
    {
        Opened opened;
        constexpr int first = 282; // of the panel in the first layout of a window of 1280
        opened.view.resize(first, 500);
        QVERIFY(opened.inspects(EntityId{3}));
        const InspectorTable* table = opened.view.recommendPage()->itemTable();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QVERIFY2(table->columnWidth(1) > 50, qPrintable(QString::number(table->columnWidth(1))));
        QVERIFY(table->horizontalScrollBar()->maximum() == 0); // the marks are seen, too
    }

    void leftOutItemsAreStruckThrough()
    {
        Opened opened;
        QVERIFY(opened.inspects(EntityId{5}));
        RecommendPage* page = opened.view.recommendPage();
        page->topBox()->setCurrentIndex(2);
        const int before = page->itemTable()->model()->rowCount();
        QTest::mouseClick(page->leftOutBox(), Qt::LeftButton, {}, QPoint(8, page->leftOutBox()->height() / 2));
        QVERIFY(page->leftOutBox()->isChecked());
        const auto& rows = page->itemTable()->list()->rows();
        const auto seen = opened.view.inspection()->ratings;
        std::size_t masked = 0;
        for (const PartedRating& rating : seen)
            masked += rating.part == RatedIn::Train || rating.part == RatedIn::Validation;
        QVERIFY(masked > 0);
        QCOMPARE(rows.size(), std::size_t(before) + masked); // fewer than 50 items, so all are listed
        QCOMPARE(std::size_t(std::count_if(rows.begin(), rows.end(), [](const EntityRow& row) { return row.isStruck; })),
                 masked);
        QCOMPARE(page->recommended().size(), std::size_t(before));
    }

    void anotherPartHasOtherTargets()
    {
        Opened opened;
        QVERIFY(opened.inspects(EntityId{5}));
        RecommendPage* page = opened.view.recommendPage();
        page->partBox()->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(opened.view.inspection()->options.part == Part::Validation, timeoutMs);
        QVERIFY2(page->summary().contains(QStringLiteral("(validation)")), qPrintable(page->summary()));
    }

    void aClickSelectsAndExplainsAndAnOpenedRowCanBeLeft()
    {
        Opened opened;
        const EntityId user{5};
        QVERIFY(opened.inspects(user));
        InspectorTable* table = opened.view.recommendPage()->itemTable();
        const EntityId item = entityAt(table, 2);
        clickRow(table, 2);
        QCOMPARE(opened.trained.session.selection().entities(), std::vector<EntityId>{item});
        QCOMPARE(opened.view.subject(), user); // stays
        const QString name = cell(table, 2, 1);
        QTRY_VERIFY_WITH_TIMEOUT(opened.view.whyBox()->text().contains(name), timeoutMs);
        opened.view.recommendPage()->itemTable()->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(opened.arrives(item));
        QTest::mouseClick(opened.view.backButton(), Qt::LeftButton);
        QVERIFY(opened.arrives(user));
        QVERIFY(!opened.view.backButton()->isEnabled());
    }

    void reasonsAreTheNumbersOfTheModel()
    {
        Opened opened;
        const EntityId user{5};
        QVERIFY(opened.inspects(user));
        WhyBox* why = opened.view.whyBox();
        QTRY_VERIFY_WITH_TIMEOUT(!why->course()->points().empty(), timeoutMs);
        const EntityId item = opened.view.recommendPage()->recommended().front();
        QCOMPARE(why->course()->points().size(), std::size_t(4)); // epochs 0 to 3
        for (const QPointF& point : why->course()->points()) {
            const SnapshotPtr snapshot = opened.trained.session.epochs().find(static_cast<int>(point.x()));
            QCOMPARE(point.y(), distanceBetween(*snapshot, user, item, Relation::UserItem));
        }
        double total = 0;
        for (const ForceBar& bar : why->bars()->bars())
            total += bar.amount;
        QVERIFY(std::abs(total - 1) < 1e-9);
        QCOMPARE(why->bars()->bars().size(), std::size_t(7)); // six of eight axes and the rest
    }

    void neighborsFollowTheMetric()
    {
        Opened opened;
        const EntityId user{7};
        QVERIFY(opened.inspects(user));
        NeighborsPage* page = opened.view.neighborsPage();
        for (const int choice : {1, 3}) {
            page->metricBox()->setCurrentIndex(choice);
            const auto relation = choice == 3 ? std::nullopt : std::optional(Relation::User);
            QTRY_VERIFY_WITH_TIMEOUT(opened.view.inspection()->options.relation == relation, timeoutMs);
            const auto users = nearestEntities(*opened.trained.session.shown(), user, EntityKind::User, relation, 20);
            QCOMPARE(page->userTable()->model()->rowCount(), 20);
            for (int row = 0; row < 20; ++row)
                QCOMPARE(entityAt(page->userTable(), row), users[std::size_t(row)].entity);
            QCOMPARE(page->itemTable()->model()->rowCount(), 20);
        }
    }

    void ratingsAreListedWithTheirPart()
    {
        Opened opened;
        QVERIFY(opened.inspects(EntityId{5}));
        InspectorTable* table = opened.view.ratingsPage()->table();
        const auto& ratings = opened.view.inspection()->ratings;
        QCOMPARE(std::size_t(table->model()->rowCount()), ratings.size());
        QCOMPARE(ratings.size(), opened.trained.data->interactions.itemsOf(UserIndex{5}).size());
        opened.view.tabs()->setCurrentWidget(opened.view.ratingsPage());
        const QHeaderView* header = table->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(3) + header->sectionSize(3) / 2, header->height() / 2));
        for (int row = 1; row < table->model()->rowCount(); ++row)
            QVERIFY(cell(table, row - 1, 3) <= cell(table, row, 3));
        QAction ofWindow; // as Edit > Copy ids
        ofWindow.setShortcut(QKeySequence::Copy);
        opened.view.addAction(&ofWindow);
        QSignalSpy windowCopies(&ofWindow, &QAction::triggered);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n') + 1, table->model()->rowCount());
        QCOMPARE(windowCopies.size(), 0);
    }

    void itemsHaveAnAudience()
    {
        Opened opened;
        const EntityId item = opened.trained.data->entity(ItemIndex{4});
        QVERIFY(opened.inspects(item));
        const InspectorTable* table = opened.view.recommendPage()->userTable();
        QCOMPARE(table->model()->rowCount(), 20);
        const auto nearest =
            nearestEntities(*opened.trained.session.shown(), item, EntityKind::User, Relation::UserItem, 20);
        QCOMPARE(entityAt(table, 0), nearest.front().entity);
        QCOMPARE(std::size_t(opened.view.recommendPage()->similarTable()->model()->rowCount()),
                 opened.view.inspection()->similar.size());
        QVERIFY(opened.view.text().contains(QStringLiteral("margin")));
    }

    void followsEpochHoverAndPin()
    {
        Opened opened;
        QVERIFY(opened.inspects(EntityId{5}));
        opened.trained.session.showEpoch(1);
        QTRY_COMPARE_WITH_TIMEOUT(opened.view.inspection()->snapshot->epoch, 1, timeoutMs);
        opened.trained.session.setSelection({});
        opened.trained.session.setHovered(EntityId{9});
        QVERIFY(opened.arrives(EntityId{9}));
        opened.trained.session.setHovered({});
        QCOMPARE(opened.view.subject(), EntityId{9}); // stays to be read
        QTest::mouseClick(opened.view.pinButton(), Qt::LeftButton);
        opened.trained.session.setSelection({EntityId{2}});
        QCOMPARE(opened.view.subject(), EntityId{9});
        QTest::mouseClick(opened.view.pinButton(), Qt::LeftButton);
        QVERIFY(opened.arrives(EntityId{2}));
    }

    void vectorsMadeElsewhereHaveNeighbors()
    {
        Opened opened;
        auto points = std::make_shared<Dataset>();
        for (int item = 0; item < 30; ++item)
            points->itemIds.append(std::to_string(item));
        points->interactions = Interactions(0, 30, {}, false);
        auto vectors = std::make_shared<Snapshot>();
        vectors->embeddings = RowMatrix::Random(30, 4);
        opened.trained.session.setVectors(points, {}, QStringLiteral("vectors"), vectors);
        QVERIFY(opened.inspects(EntityId{3}));
        QCOMPARE(opened.view.neighborsPage()->itemTable()->model()->rowCount(), 20);
        QCOMPARE(opened.view.recommendPage()->userTable()->model()->rowCount(), 0);
        QVERIFY(!opened.view.neighborsPage()->metricBox()->isEnabled()); // there are no metrics
    }

    void otherDataForgetTheSubject()
    {
        Opened opened;
        QVERIFY(opened.inspects(EntityId{5}));
        TrainedSession other;
        opened.trained.session.setData(other.data, {}, QStringLiteral("other"));
        QVERIFY(!opened.view.subject());
        QVERIFY(opened.view.text().contains(QStringLiteral("Click a point")));
    }
};

LODESTONE_WINDOW_TEST(InspectorViewTest)

} // namespace lodestone::inspectorViewTest

#include "InspectorViewTest.moc"
