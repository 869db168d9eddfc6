// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/TriangleCheck.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::triangleCheckTest {

namespace {

Snapshot snapshotOf(RowMatrix rows, std::size_t numUsers, Comparison comparison)
{
    Snapshot snapshot;
    snapshot.numUsers = numUsers;
    snapshot.embeddings = std::move(rows);
    snapshot.comparison = comparison;
    return snapshot;
}

RowMatrix randomRows(Eigen::Index count, Eigen::Index dimension, std::uint64_t seed)
{
    RandomStream random(seed, Purpose::Generator);
    RowMatrix rows(count, dimension);
    for (float& value : rows.reshaped())
        value = static_cast<float>(random.gaussian());
    return rows;
}

/// 300 users and 200 items under random metrics of low rank.
Snapshot learned()
{
    Snapshot snapshot = snapshotOf(randomRows(500, 6, 3), 300, Comparison::Mahalanobis);
    for (std::size_t r = 0; r < numRelations; ++r) {
        snapshot.factors[r] = randomRows(6, 6, 10 + r);
        snapshot.factors[r].bottomRows(3).setZero();
    }
    return snapshot;
}

RowMatrix column(std::initializer_list<float> values)
{
    RowMatrix rows(static_cast<Eigen::Index>(values.size()), 1);
    std::copy(values.begin(), values.end(), rows.data());
    return rows;
}

} // namespace

/// ui.md 5, U7.
class TriangleCheckTest : public QObject {
    Q_OBJECT

private slots:
    void aLearnedMetricObeysAndItsSquareDoesNot()
    {
        const Snapshot snapshot = learned();
        for (const Relation relation : {Relation::UserItem, Relation::User, Relation::Item}) {
            const TriangleCounts counts = *checkTriangles(snapshot, relation);
            QCOMPARE(counts.triples, std::size_t(10'000));
            QVERIFY(!counts.isAll);
            QCOMPARE(counts.broken, std::size_t(0));
            QVERIFY(counts.brokenSquared > 1000 && counts.brokenSquared < 9000); // obtuse angles
        }
    }

    /// On a line the two shorter distances make up the longest; of their squares that is more than both.
    void allTriplesOfFewPointsAreCounted()
    {
        const Snapshot snapshot = snapshotOf(column({7, 0, 1, 2, 4}), 1, Comparison::Euclid);
        const TriangleCounts items = *checkTriangles(snapshot, Relation::Item);
        QCOMPARE(items, (TriangleCounts{4, true, 0, 4}));
        QCOMPARE(checkTriangles(snapshot, Relation::User)->triples, std::size_t(0));
        QCOMPARE(checkTriangles(snapshot, Relation::UserItem)->triples, std::size_t(6)); // the user and two items
    }

    /// The corners of a square have right angles alone: squares are equal, as Pythagoras says, and obey too.
    void rightAnglesObeyEvenSquared()
    {
        RowMatrix square(4, 2);
        square << 0, 0, 0, 3, 3, 0, 3, 3;
        QCOMPARE(*checkTriangles(snapshotOf(square, 0, Comparison::Euclid), Relation::Item), (TriangleCounts{4, true, 0, 0}));
        square.row(3) << 1, 1; // all three triangles with it are obtuse there
        QCOMPARE(*checkTriangles(snapshotOf(square, 0, Comparison::Euclid), Relation::Item), (TriangleCounts{4, true, 0, 3}));
    }

    /// On a line 1 2 3 -1 have distances -2 -3 -6 1 2 3: 3 > 2 - 6 and so on, all four triples break it.
    void productsOfAHandMadeExample()
    {
        const TriangleCounts line =
            *checkTriangles(snapshotOf(column({1, 2, 3, -1}), 0, Comparison::Dot), Relation::Item);
        QCOMPARE(line, (TriangleCounts{4, true, 4, 0}));
        // At right angles all distances are 0, which obeys; with two that are opposite they are 1 0 0, which does not.
        RowMatrix cross(4, 3);
        cross << 1, 0, 0, 0, 1, 0, 0, 0, 1, -1, 0, 0;
        QCOMPARE(*checkTriangles(snapshotOf(cross, 0, Comparison::Dot), Relation::Item), (TriangleCounts{4, true, 2, 0}));
    }

    void productsOfPositiveFactorsBreakIt()
    {
        // As WRMF leaves them: mostly positive products of users and items.
        const RowMatrix rows = randomRows(500, 8, 5).cwiseAbs();
        for (const Relation relation : {Relation::UserItem, Relation::User, Relation::Item}) {
            const TriangleCounts counts = *checkTriangles(snapshotOf(rows, 300, Comparison::Dot), relation);
            QVERIFY(counts.broken > counts.triples / 2);
            QCOMPARE(counts.brokenSquared, std::size_t(0));
        }
    }

    void theSampleIsFairAndComesAgain()
    {
        // A user sees two items of different places at an obtuse angle; other triples have two points at one place.
        RowMatrix rows(500, 2);
        for (Eigen::Index i = 0; i < 500; ++i)
            rows.row(i) = i < 100 ? Eigen::RowVector2f(.1F, .1F)
                                  : i % 2 ? Eigen::RowVector2f(1, 0) : Eigen::RowVector2f(0, 1);
        const Snapshot snapshot = snapshotOf(rows, 100, Comparison::Euclid);
        TriangleOptions options;
        options.maxTriples = 40'000;
        const TriangleCounts counts = *checkTriangles(snapshot, Relation::UserItem, options);
        const double mixed = 100. * (400. * 399 / 2) + 400. * (100. * 99 / 2), obtuse = 100. * 200 * 200;
        const double share = double(counts.brokenSquared) / double(counts.triples);
        QVERIFY2(std::abs(share - obtuse / mixed) < 0.01, qPrintable(QString::number(share)));
        QCOMPARE(*checkTriangles(snapshot, Relation::UserItem, options), counts);
        options.seed = 2;
        QVERIFY(*checkTriangles(snapshot, Relation::UserItem, options) != counts);
    }

    void itCanBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!checkTriangles(learned(), Relation::User, {}, stop.get_token()));
        QVERIFY(!checkTriangles(snapshotOf(column({1, 2, 3}), 0, Comparison::Dot), Relation::Item, {}, stop.get_token()));
    }

    void withoutEnoughEntitiesThereAreNone()
    {
        for (const Eigen::Index count : {0, 1, 2})
            QCOMPARE(*checkTriangles(snapshotOf(randomRows(count, 2, 1), 0, Comparison::Euclid), Relation::UserItem),
                     (TriangleCounts{0, true, 0, 0}));
    }
};

LODESTONE_TEST(TriangleCheckTest)

} // namespace lodestone::triangleCheckTest

#include "TriangleCheckTest.moc"
