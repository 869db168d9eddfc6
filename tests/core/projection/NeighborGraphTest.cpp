// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/NeighborGraph.h"

#include "MadeUpPoints.h"
#include "core/Error.h"
#include "core/parallel/ParallelFor.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <limits>
#include <numeric>
#include <set>

namespace lodestone::neighborGraphTest {
using namespace lodestone::test;

namespace {
/// All distances in double, by the definition.
double slowDistance(const Eigen::RowVectorXd& a, const Eigen::RowVectorXd& b, NeighborDistance distance)
{
    if (distance == NeighborDistance::Euclid)
        return (a - b).norm();
    if (a.norm() == 0 || b.norm() == 0)
        return a.norm() == b.norm() ? 0 : 1;
    return 1 - a.dot(b) / (a.norm() * b.norm());
}

double shareFound(const NeighborGraph& truth, const NeighborGraph& graph)
{
    std::size_t found = 0;
    for (Eigen::Index i = 0; i < truth.numRows(); ++i) {
        const std::set<std::int32_t> wanted(truth.neighbors.row(i).begin(), truth.neighbors.row(i).end());
        for (const std::int32_t neighbor : graph.neighbors.row(i))
            found += wanted.count(neighbor);
    }
    return static_cast<double>(found) / static_cast<double>(truth.neighbors.size());
}

void verifyWellFormed(const NeighborGraph& graph)
{
    for (Eigen::Index i = 0; i < graph.numRows(); ++i) {
        const std::set<std::int32_t> different(graph.neighbors.row(i).begin(), graph.neighbors.row(i).end());
        QCOMPARE(static_cast<Eigen::Index>(different.size()), graph.numNeighbors());
        QVERIFY(different.count(static_cast<std::int32_t>(i)) == 0);
        QVERIFY(*different.begin() >= 0 && *different.rbegin() < graph.numRows());
        for (Eigen::Index k = 1; k < graph.numNeighbors(); ++k)
            QVERIFY(graph.distances(i, k - 1) <= graph.distances(i, k));
    }
}
} // namespace

class NeighborGraphTest : public QObject {
    Q_OBJECT

private slots:
    void exactNeighborsAreThoseOfTheDefinition_data()
    {
        QTest::addColumn<int>("numRows");
        QTest::addColumn<bool>("withFactor");
        QTest::addColumn<bool>("cosine");
        QTest::addColumn<float>("offset");
        QTest::newRow("identity") << 333 << false << false << 0.0F;
        QTest::newRow("factor") << 333 << true << false << 0.0F;
        QTest::newRow("cosine") << 333 << false << true << 0.0F;
        QTest::newRow("cosine of mapped rows") << 333 << true << true << 0.0F;
        QTest::newRow("far from the origin") << 333 << false << false << 1000.0F;
        QTest::newRow("as few rows as can be") << 8 << false << false << 0.0F;
        QTest::newRow("several pieces and chunks") << 5000 << false << false << 0.0F;
    }

    void exactNeighborsAreThoseOfTheDefinition()
    {
        QFETCH(int, numRows);
        QFETCH(bool, withFactor);
        QFETCH(bool, cosine);
        QFETCH(float, offset);
        const NeighborDistance distance = cosine ? NeighborDistance::Cosine : NeighborDistance::Euclid;
        const RowMatrix rows = gaussianRows(numRows, 5).array() + offset;
        const Eigen::MatrixXf factor = withFactor ? Eigen::MatrixXf(gaussianRows(5, 5, 2)) : Eigen::MatrixXf();
        const NeighborGraph graph = findNeighbors(rows, factor, {.numNeighbors = 7, .distance = distance});
        QVERIFY(graph.isExact);
        verifyWellFormed(graph);

        Eigen::MatrixXd mapped = rows.cast<double>();
        if (withFactor)
            mapped = mapped * factor.cast<double>().transpose();
        for (Eigen::Index i = 0; i < numRows; i += std::max(1, numRows / 50)) {
            std::vector<double> distances;
            for (Eigen::Index j = 0; j < numRows; ++j)
                if (j != i)
                    distances.push_back(slowDistance(mapped.row(i), mapped.row(j), distance));
            std::sort(distances.begin(), distances.end());
            for (Eigen::Index k = 0; k < 7; ++k) {
                const double expected = distances[static_cast<std::size_t>(k)];
                const double own = slowDistance(mapped.row(i), mapped.row(graph.neighbors(i, k)), distance);
                QVERIFY(std::abs(own - expected) < 1e-4);
                QVERIFY(std::abs(static_cast<double>(graph.distances(i, k)) - own) < (offset > 0 ? 1e-3 : 1e-5));
            }
        }
    }

    void equallyNearRowsRankByIndex()
    {
        RowMatrix rows = RowMatrix::Zero(100, 3);
        rows.bottomRows(50).setOnes();
        const NeighborGraph graph = findNeighbors(rows, {}, {.numNeighbors = 3});
        for (Eigen::Index i = 0; i < 100; ++i) {
            QVERIFY(graph.distances.row(i).isZero(0));
            const Eigen::Index first = i < 50 ? 0 : 50;
            for (Eigen::Index k = 0, expected = first; k < 3; ++k, ++expected) {
                expected += expected == i ? 1 : 0;
                QCOMPARE(static_cast<Eigen::Index>(graph.neighbors(i, k)), expected);
            }
        }
    }

    void nullVectorsHaveCosineZero()
    {
        RowMatrix rows = gaussianRows(20, 3);
        rows.row(4).setZero();
        rows.row(9).setZero();
        const NeighborGraph graph = findNeighbors(rows, {}, {.numNeighbors = 19, .distance = NeighborDistance::Cosine});
        QCOMPARE(graph.neighbors(4, 0), 9);
        QCOMPARE(graph.distances(4, 0), 0.0F);
        QVERIFY(std::abs(graph.distances(4, 1) - 1) < 1e-6F);
        QVERIFY(graph.distances.maxCoeff() > 1.5F); // opposite rows are farther than null rows
    }

    void theIndexFindsNearlyAllNeighbors_data()
    {
        QTest::addColumn<int>("numNeighbors");
        QTest::newRow("for UMAP") << 14;
        QTest::newRow("for t-SNE") << 90;
    }

    void theIndexFindsNearlyAllNeighbors()
    {
        QFETCH(int, numNeighbors);
        const RowMatrix rows = plantedClusters(3000, 16, 10);
        const NeighborGraph exact = findNeighbors(rows, {}, {.numNeighbors = numNeighbors});
        const NeighborGraph indexed = findNeighbors(rows, {}, {.numNeighbors = numNeighbors, .exactLimit = 2999});
        QVERIFY(exact.isExact && !indexed.isExact);
        verifyWellFormed(indexed);
        QVERIFY(shareFound(exact, indexed) > 0.98);
    }

    void manyDuplicatesLeaveNoRowShort()
    {
        RowMatrix rows = RowMatrix::Constant(600, 4, 0.5F);
        rows.topRows(30) = gaussianRows(30, 4);
        const NeighborGraph indexed = findNeighbors(rows, {}, {.numNeighbors = 40, .exactLimit = 0});
        verifyWellFormed(indexed);
        QVERIFY(indexed.distances.allFinite());
    }

    void theSameBytesOnAnyNumberOfThreads()
    {
        const RowMatrix rows = plantedClusters(3000, 8, 5);
        for (const Eigen::Index exactLimit : {0, 20000}) {
            NeighborGraph expected;
            for (const int threads : {1, 2, 4}) {
                NeighborGraph graph;
                ThreadPool(threads).run(
                    [&] { graph = findNeighbors(rows, {}, {.numNeighbors = 15, .exactLimit = exactLimit}); });
                if (threads == 1)
                    expected = graph;
                QVERIFY(graph.neighbors == expected.neighbors);
                QVERIFY(graph.distances == expected.distances);
            }
        }
    }

    void badInputIsAnError()
    {
        RowMatrix rows = gaussianRows(50, 3);
        QVERIFY_EXCEPTION_THROWN(findNeighbors(rows, {}, {.numNeighbors = 50}), Error);
        QCOMPARE(findNeighbors(rows, {}, {.numNeighbors = 49}).numRows(), 50);
        for (const float bad : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(), 1e30F}) {
            rows(17, 1) = bad;
            try {
                findNeighbors(rows, {}, {});
                QFAIL("no error");
            } catch (const Error& error) {
                QVERIFY(QByteArray(error.what()).startsWith("row 18 "));
            }
        }
    }

    void aStopEndsTheSearch()
    {
        std::stop_source stop;
        stop.request_stop();
        for (const Eigen::Index exactLimit : {0, 20000})
            QCOMPARE(findNeighbors(gaussianRows(300, 3), {}, {.exactLimit = exactLimit}, stop.get_token()).numRows(), 0);
    }
};

LODESTONE_TEST(NeighborGraphTest)

} // namespace lodestone::neighborGraphTest

#include "NeighborGraphTest.moc"
