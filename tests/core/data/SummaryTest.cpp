// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Summary.h"

#include "tests/core/data/TinyDataset.h"

#include <QTest>

using namespace lodestone;

class SummaryTest : public QObject {
    Q_OBJECT

private slots:
    void everyPartIsCounted()
    {
        const auto data = tinyDataset(2, 4,
                                      {{UserIndex(0), ItemIndex(0), 5},
                                       {UserIndex(0), ItemIndex(1), 2.5},
                                       {UserIndex(1), ItemIndex(2), 3},
                                       {UserIndex(1), ItemIndex(3), 5}});
        data->labels.names = {"A", "B"};
        data->labels.primary = {0, 0, noLabel, otherLabel};
        data->side.socialEdges = {{UserIndex(0), UserIndex(1)}};
        data->side.kgEntities.append("i3");
        data->side.kgEntities.append("x");
        data->side.kgRelations.append("r");
        data->side.kgItem = {3, -1};
        data->side.kgTriples = {{0, 0, 1}, {1, 0, 0}};
        const DatasetSummary summary = summaryOf(*data);
        QCOMPARE(summary.users, std::size_t(2));
        QCOMPARE(summary.items, std::size_t(4));
        QCOMPARE(summary.ratings, std::size_t(4));
        QCOMPARE(summary.density, 0.5);
        QCOMPARE(summary.ratingCounts, (std::map<float, std::size_t>{{2.5f, 1}, {3.0f, 1}, {5.0f, 2}}));
        QCOMPARE(summary.positives, std::size_t(3));
        QCOMPARE(summary.labels, std::size_t(2));
        QCOMPARE(summary.largestLabel, 0.5);
        QCOMPARE(summary.noLabel, std::size_t(1));
        QCOMPARE(summary.other, std::size_t(1));
        QVERIFY(!summary.hasTime);
        QCOMPARE(summary.socialEdges, std::size_t(1));
        QCOMPARE(summary.kgTriples, std::size_t(2));
        QCOMPARE(summary.kgRelations, std::size_t(1));
        QCOMPARE(summary.kgItems, std::size_t(1));
    }

    void withoutLabelsNoItemHasOne()
    {
        const auto data = tinyDataset(1, 2, {{UserIndex(0), ItemIndex(0), 5}, {UserIndex(0), ItemIndex(1), 5}});
        const DatasetSummary summary = summaryOf(*data);
        QCOMPARE(summary.labels, std::size_t(0));
        QCOMPARE(summary.noLabel, std::size_t(2));
        QCOMPARE(summary.largestLabel, 0.0);
    }
};

QTEST_GUILESS_MAIN(SummaryTest)
#include "SummaryTest.moc"
