// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ClustersView.h"
#include "tests/ui/TrainedSession.h"
#include "tests/ui/WindowTest.h"
#include "ui/views/HeatDelegate.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>
#include <QTest>

namespace lodestone::clustersViewTest {

namespace {
constexpr int timeoutMs = 60000;

struct Opened {
    Opened() : view(trained.session)
    {
        view.resize(320, 400);
        view.show();
    }
    bool hasEpoch(int epoch)
    {
        return QTest::qWaitFor([&] { return view.text().startsWith(QStringLiteral("epoch %1").arg(epoch)); }, timeoutMs);
    }

    TrainedSession trained;
    ClustersView view;
};
} // namespace

class ClustersViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void saysWhatIsMissing()
    {
        Session none;
        ClustersView empty(none);
        empty.show();
        QVERIFY(empty.text().contains(QStringLiteral("Open a data set")));
        Opened opened;
        QVERIFY(opened.view.text().contains(QStringLiteral("Train to see")));
    }

    void cellsCountTheItemsAndSelectThem()
    {
        Opened opened;
        opened.trained.train();
        QVERIFY(opened.hasEpoch(3));
        QTableView* table = opened.view.table();
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto expected =
            clusterItems(*opened.trained.data, *opened.trained.session.shown(), {.seed = opened.trained.spec.seed});
        QCOMPARE(table->model()->columnCount(), 10);
        QCOMPARE(table->model()->rowCount(), static_cast<int>(opened.trained.data->labels.names.size()));
        QVERIFY2(opened.view.text().contains(QStringLiteral("NMI %1").arg(*expected->nmi, 0, 'f', 3)),
                 qPrintable(opened.view.text()));
        QVERIFY(opened.view.text().contains(QStringLiteral("silhouette %1").arg(*expected->silhouette, 0, 'f', 3)));
        const auto& clusters = *opened.view.clusters();
        Eigen::Index row = 0, column = 0;
        const int largest = clusters.counts.maxCoeff(&row, &column);
        const QModelIndex index = table->model()->index(static_cast<int>(row), static_cast<int>(column));
        QCOMPARE(index.data().toInt(), largest);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
        const auto& selected = opened.trained.session.selection().entities();
        QCOMPARE(selected.size(), std::size_t(largest));
        for (const EntityId entity : selected) {
            const std::size_t item = at(entity) - opened.trained.data->numUsers();
            QCOMPARE(clusters.clusters[item], static_cast<std::int32_t>(column));
            QCOMPARE(opened.trained.data->labels.primary[item], static_cast<LabelIndex>(row));
        }
    }

    void anyNumberOfClustersCanBeTyped()
    {
        Opened opened;
        opened.trained.train();
        QVERIFY(opened.hasEpoch(3));
        QLineEdit* edit = opened.view.numberBox()->lineEdit();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("7"));
        QTRY_COMPARE_WITH_TIMEOUT(opened.view.table()->model()->columnCount(), 7, timeoutMs);
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("1")); // too few: stays
        QCOMPARE(opened.view.clusters()->numClusters, 7);
        opened.view.numberBox()->setCurrentIndex(1);
        QTRY_COMPARE_WITH_TIMEOUT(opened.view.table()->model()->columnCount(), 20, timeoutMs);
    }

    void idsFollowTheEpochBefore()
    {
        Opened opened;
        opened.trained.train();
        QVERIFY(opened.hasEpoch(3));
        const auto before = opened.view.clusters()->clusters;
        opened.trained.session.showEpoch(2);
        QVERIFY(opened.hasEpoch(2));
        const auto expected =
            clusterItems(*opened.trained.data, *opened.trained.session.shown(), {.seed = opened.trained.spec.seed}, before);
        QCOMPARE(opened.view.clusters()->clusters, expected->clusters);
    }

    void textStaysReadableOnEveryShade()
    {
        QPalette light, dark;
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        dark.setColor(QPalette::Base, QColor(30, 30, 30));
        dark.setColor(QPalette::Text, Qt::white);
        QCOMPARE(HeatDelegate::shade(light, 0), QColor(Qt::white));
        QCOMPARE(HeatDelegate::shade(dark, 0), QColor(30, 30, 30));
        QVERIFY(HeatDelegate::shade(light, 1) != HeatDelegate::shade(light, 0.5));
        QCOMPARE(HeatDelegate::shade(light, 7), HeatDelegate::shade(light, 1));
    }
};

LODESTONE_WINDOW_TEST(ClustersViewTest)

} // namespace lodestone::clustersViewTest

#include "ClustersViewTest.moc"
