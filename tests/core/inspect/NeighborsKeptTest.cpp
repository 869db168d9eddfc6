// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/NeighborsKept.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <numeric>

namespace lodestone::neighborsKeptTest {

namespace {
/// Points of a line, compared by Euclid.
Snapshot lineOf(const std::vector<float>& places)
{
    Snapshot snapshot;
    snapshot.comparison = Comparison::Euclid;
    snapshot.embeddings = RowMatrix::Zero(std::ssize(places), 2);
    for (std::size_t i = 0; i < places.size(); ++i)
        snapshot.embeddings(static_cast<Eigen::Index>(i), 0) = places[i];
    return snapshot;
}

Snapshot randomSpace(Eigen::Index numRows, std::uint64_t seed)
{
    RandomStream random(seed, Purpose::Quality);
    Snapshot snapshot;
    snapshot.embeddings.resize(numRows, 4);
    std::generate_n(snapshot.embeddings.data(), snapshot.embeddings.size(),
                    [&] { return static_cast<float>(random.gaussian()); });
    return snapshot;
}

std::vector<EntityId> firstEntities(std::size_t count)
{
    std::vector<EntityId> entities;
    for (std::size_t i = 0; i < count; ++i)
        entities.push_back(EntityId(i));
    return entities;
}

KeptOptions nearest(int count)
{
    KeptOptions options;
    options.numNeighbors = count;
    return options;
}
} // namespace

class NeighborsKeptTest : public QObject {
    Q_OBJECT

private slots:
    void theShareIsThatOfCommonNeighbors()
    {
        const Snapshot one = lineOf({0, 1, 2.5F, 10, 11, 12.5F});
        const Snapshot other = lineOf({0, 1, 10, 2.5F, 11, 12.5F}); // the third and fourth have changed places
        const std::vector<EntityId> first{EntityId(0)};
        // Nearest two of entity 0: 1 and 2 in the one space, 1 and 3 in the other.
        const NeighborsKept kept = neighborsKept(one, other, {}, first, nearest(2));
        QCOMPARE(kept.share, 0.5);
        QCOMPARE(kept.numMeasured, std::size_t(1));
        QCOMPARE(kept.numNeighbors, 2);
        const std::vector<EntityId> two{EntityId(0), EntityId(2)};
        // Of entity 2: 1 and 0, and 4 and 5 there: none is kept.
        QCOMPARE(neighborsKept(one, other, {}, two, nearest(2)).share, 0.25);
        QCOMPARE(neighborsKept(one, one, {}, firstEntities(6), nearest(2)).share, 1.0);
    }

    void eachSpaceCountsUnderItsOwnMetric()
    {
        Snapshot one = randomSpace(60, 1);
        one.comparison = Comparison::Mahalanobis;
        one.factors.fill(Eigen::MatrixXf::Identity(4, 4));
        Snapshot other = one;
        other.embeddings *= 4;
        other.embeddings.col(3) *= 100; // the metric takes it back
        for (Eigen::MatrixXf& factor : other.factors)
            factor = Eigen::Vector4f(1, 1, 1, 0.01F).asDiagonal();
        const auto entities = firstEntities(60);
        QCOMPARE(neighborsKept(one, other, Relation::UserItem, entities, nearest(5)).share, 1.0);
        QVERIFY(neighborsKept(one, other, {}, entities, nearest(5)).share < 0.9);
    }

    void productsCompareByDirection()
    {
        Snapshot one = randomSpace(50, 1);
        one.comparison = Comparison::Dot;
        Snapshot other = one;
        for (Eigen::Index i = 0; i < 50; ++i)
            other.embeddings.row(i) *= static_cast<float>(i + 1);
        QCOMPARE(neighborsKept(one, other, {}, firstEntities(50), nearest(5)).share, 1.0);
    }

    void largeSelectionsAreSampledAndTheCountSaysSo()
    {
        const Snapshot one = randomSpace(400, 1), other = randomSpace(400, 2);
        KeptOptions options = nearest(10);
        options.maxMeasured = 100;
        const NeighborsKept kept = neighborsKept(one, other, {}, firstEntities(400), options);
        QCOMPARE(kept.numMeasured, std::size_t(100));
        QCOMPARE(kept.numEntities, std::size_t(400));
        QVERIFY(kept.share < 0.2); // by chance 10 of 399
        ThreadPool pool(3);
        double again = 0;
        pool.run([&] { again = neighborsKept(one, other, {}, firstEntities(400), options).share; });
        QCOMPARE(again, kept.share);
    }

    void fewPointsAndNoneAreNoTrouble()
    {
        const Snapshot three = lineOf({0, 1, 5}), single = lineOf({0});
        const NeighborsKept kept = neighborsKept(three, three, {}, firstEntities(3), nearest(15));
        QCOMPARE(kept.numNeighbors, 2);
        QCOMPARE(kept.share, 1.0);
        QCOMPARE(neighborsKept(three, three, {}, {}).numMeasured, std::size_t(0));
        QCOMPARE(neighborsKept(single, single, {}, firstEntities(1)).numMeasured, std::size_t(0));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(neighborsKept(three, three, {}, firstEntities(3), {}, stop.get_token()).numMeasured, std::size_t(0));
    }
};

LODESTONE_TEST(NeighborsKeptTest)

} // namespace lodestone::neighborsKeptTest

#include "NeighborsKeptTest.moc"
