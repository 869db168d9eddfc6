// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LegendModel.h"
#include "core/data/SampleData.h"
#include "tests/TestProgram.h"
#include "tests/ui/views/MadeUpLayout.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace lodestone::legendModelTest {

namespace {

constexpr Emphasis normal = Emphasis::Normal, muted = Emphasis::Muted, hidden = Emphasis::Hidden;

struct Fixture {
    DatasetPtr data = sampleDataset();
    LegendModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Fixture(const QString& key = QStringLiteral("cluster")) { color(key); }
    void color(const QString& key) { model.setColoring(findColoring(key)->apply(data, madeUpLayout(*data, 2))); }
    QString text(int row, int column) const { return model.index(row, column).data().toString(); }
};

} // namespace

class LegendModelTest : public QObject {
    Q_OBJECT

private slots:
    void categoriesAreListedWithTheirCounts()
    {
        const Fixture legend;
        QCOMPARE(legend.model.rowCount(), 3);
        QCOMPARE(legend.text(0, LegendModel::Name), QStringLiteral("Cluster 1"));
        QCOMPARE(legend.text(0, LegendModel::Users), QStringLiteral("400"));
        QCOMPARE(legend.text(2, LegendModel::Items), QStringLiteral("200"));
        QCOMPARE(legend.model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Cluster"));
        QCOMPARE(legend.model.index(1, 0).data(LegendModel::LightColorRole).value<QColor>().isValid(), true);
    }

    void itIsEmptyWithoutAColoring()
    {
        LegendModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.emphasis().empty());
        model.showAll();
        Fixture legend;
        legend.model.setColoring(nullptr);
        QCOMPARE(legend.model.rowCount(), 0);
    }

    void screenReadersHearNameCountsAndState()
    {
        Fixture legend(QStringLiteral("label"));
        const QModelIndex first = legend.model.index(0, 0);
        const QString text = first.data(Qt::AccessibleTextRole).toString();
        QVERIFY(text.startsWith(first.data().toString()));
        QVERIFY(text.contains(QStringLiteral("item")) && text.contains(QStringLiteral("derived")));
        legend.model.isolate(1);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("muted")));
    }

    void isolatingMutesTheOthersUntilItIsDoneAgain()
    {
        Fixture legend;
        QSignalSpy changed(&legend.model, &LegendModel::emphasisChanged);
        QVERIFY(!legend.model.isFiltered());
        legend.model.isolate(1);
        QCOMPARE(legend.model.emphasis(), (std::vector{muted, normal, muted}));
        QVERIFY(legend.model.isFiltered());
        legend.model.isolate(2);
        QCOMPARE(legend.model.emphasis(), (std::vector{muted, muted, normal}));
        legend.model.isolate(2);
        QCOMPARE(legend.model.emphasis(), (std::vector{normal, normal, normal}));
        QCOMPARE(changed.size(), 3);
    }

    void severalCanBeIsolated()
    {
        Fixture legend;
        legend.model.isolate(0, true);
        legend.model.isolate(2, true);
        QCOMPARE(legend.model.emphasis(), (std::vector{normal, muted, normal}));
        legend.model.isolate(0, true);
        QCOMPARE(legend.model.emphasis(), (std::vector{muted, muted, normal}));
        legend.model.isolate(2, true); // none is left, so all are shown
        QVERIFY(!legend.model.isFiltered());
    }

    void aDoubleClickHidesTheOthersUntilTheNextOne()
    {
        Fixture legend;
        const auto doubleClick = [&](int row) {
            legend.model.isolate(row); // what the first click of a double click does
            legend.model.soloAfterIsolate(row);
        };
        doubleClick(1);
        QCOMPARE(legend.model.emphasis(), (std::vector{hidden, normal, hidden}));
        doubleClick(1);
        QVERIFY(!legend.model.isFiltered());
        doubleClick(1);
        doubleClick(0);
        QCOMPARE(legend.model.emphasis(), (std::vector{normal, hidden, hidden}));
        legend.model.isolate(2, true); // Ctrl adds to what is shown
        QCOMPARE(legend.model.emphasis(), (std::vector{normal, hidden, normal}));
        legend.model.showAll();
        QVERIFY(!legend.model.isFiltered());
    }

    void aKeyTogglesSolo()
    {
        Fixture legend;
        legend.model.solo(2);
        QCOMPARE(legend.model.emphasis(), (std::vector{hidden, hidden, normal}));
        legend.model.solo(2);
        QVERIFY(!legend.model.isFiltered());
    }

    void theChoiceOutlivesNewCountsButNotOtherCategories()
    {
        Fixture legend;
        legend.model.isolate(1);
        QSignalSpy reset(&legend.model, &LegendModel::modelReset), changed(&legend.model, &LegendModel::emphasisChanged);
        legend.color(QStringLiteral("cluster")); // of the next epoch
        QCOMPARE(reset.size(), 0);
        QCOMPARE(legend.model.emphasis(), (std::vector{muted, normal, muted}));
        legend.color(QStringLiteral("kind"));
        QCOMPARE(reset.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(legend.model.emphasis(), (std::vector{normal, normal}));
    }
};

LODESTONE_TEST(LegendModelTest)

} // namespace lodestone::legendModelTest

#include "LegendModelTest.moc"
