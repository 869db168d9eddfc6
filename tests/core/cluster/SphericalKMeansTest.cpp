// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/SphericalKMeans.h"
#include "core/cluster/KMeansSeeding.h"
#include "core/parallel/ParallelFor.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <set>

namespace lodestone::sphericalKMeansTest {

namespace {
RowMatrix randomRows(Eigen::Index numRows, Eigen::Index dimension, std::uint64_t seed)
{
    RandomStream random(seed, Purpose::Quality);
    RowMatrix rows(numRows, dimension);
    for (Eigen::Index i = 0; i < rows.size(); ++i)
        rows.data()[i] = static_cast<float>(random.gaussian());
    return rows;
}

/// baselines.md 6: two directions, four points.
RowMatrix fourPoints()
{
    RowMatrix rows(4, 2);
    rows << 3, 0, 1, .1F, 0, 2, .1F, 1;
    return rows;
}

double slowObjective(const RowMatrix& rows, const Clustering& clustering)
{
    double sum = 0;
    for (Eigen::Index i = 0; i < rows.rows(); ++i)
        if (const std::int32_t cluster = clustering.assignment[static_cast<std::size_t>(i)]; cluster >= 0)
            sum += rows.row(i).cast<double>().normalized().dot(clustering.centroids.row(cluster).cast<double>());
    return sum;
}

/// Lloyd's rounds in double, as the reference describes them, from given centroids.
Clustering slowKMeans(const RowMatrix& rows, Eigen::MatrixXd centroids, int numRounds)
{
    const Eigen::MatrixXd units = rows.cast<double>().rowwise().normalized();
    Clustering result;
    for (int round = 0; round < numRounds; ++round) {
        if (round > 0) {
            Eigen::MatrixXd sums = Eigen::MatrixXd::Zero(centroids.rows(), centroids.cols());
            for (Eigen::Index i = 0; i < units.rows(); ++i)
                sums.row(result.assignment[static_cast<std::size_t>(i)]) += units.row(i);
            centroids = sums.rowwise().normalized();
        }
        result.assignment.assign(static_cast<std::size_t>(units.rows()), 0);
        result.objective = 0;
        for (Eigen::Index i = 0; i < units.rows(); ++i) {
            Eigen::Index best = 0;
            result.objective += (centroids * units.row(i).transpose()).maxCoeff(&best);
            result.assignment[static_cast<std::size_t>(i)] = static_cast<std::int32_t>(best);
        }
    }
    result.centroids = centroids.cast<float>();
    return result;
}
} // namespace

class SphericalKMeansTest : public QObject {
    Q_OBJECT

private slots:
    /// baselines.md 6: the sum of cosines is 3.995034.
    void checkValuesOfTheReference()
    {
        KMeansOptions options;
        options.numClusters = 2;
        const Clustering clustering = sphericalKMeans(fourPoints(), options);
        QVERIFY2(std::abs(clustering.objective - 3.995034) < 1e-6,
                 qPrintable(QString::number(clustering.objective, 'g', 12)));
        QCOMPARE(clustering.assignment[0], clustering.assignment[1]);
        QCOMPARE(clustering.assignment[2], clustering.assignment[3]);
        QVERIFY(clustering.assignment[0] != clustering.assignment[2]);
        for (Eigen::Index c = 0; c < 2; ++c)
            QVERIFY(std::abs(clustering.centroids.row(c).norm() - 1) < 1e-6F);
    }

    /// baselines.md 6: weights after the first row: 0, .004963, 1, .900496.
    void seedingWeightsOfTheReference()
    {
        const UnitRows rows(fourPoints());
        KMeansSeeding seeding(rows);
        seeding.add(0);
        const double expected[] = {0, .004963, 1, .900496};
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(std::abs(seeding.weight(i) - expected[i]) < 1e-6);
    }

    void seedsAreDrawnByTheirWeight()
    {
        const UnitRows rows(fourPoints());
        KMeansSeeding seeding(rows);
        RandomStream random(3, Purpose::Quality);
        std::array<int, 4> uniform{}, weighted{};
        constexpr int numDraws = 20000;
        for (int i = 0; i < numDraws; ++i)
            ++uniform[seeding.draw(random)];
        seeding.add(0);
        for (int i = 0; i < numDraws; ++i)
            ++weighted[seeding.draw(random)];
        for (const int count : uniform)
            QVERIFY(std::abs(count - numDraws / 4) < 400);
        QCOMPARE(weighted[0], 0);
        QVERIFY(std::abs(weighted[2] - numDraws / 1.905459) < 400);
    }

    void roundsAreThoseOfTheSlowVersion()
    {
        const RowMatrix rows = randomRows(700, 9, 1);
        const RowMatrix start = rows.topRows(12).rowwise().normalized();
        for (const int numRounds : {1, 2, 5, 15}) {
            KMeansOptions options;
            options.numClusters = 12;
            options.maxRounds = numRounds;
            options.minRelativeGain = -1;
            const Clustering fast = sphericalKMeans(rows, options, &start);
            const Clustering slow = slowKMeans(rows, start.cast<double>(), numRounds);
            QCOMPARE(fast.rounds, numRounds);
            QCOMPARE(fast.assignment, slow.assignment);
            QVERIFY(std::abs(fast.objective - slow.objective) < 1e-4);
            QVERIFY(fast.centroids.isApprox(slow.centroids, 1e-5F));
        }
    }

    void rowsStandAtTheirNearestCentroid()
    {
        const RowMatrix rows = randomRows(500, 6, 2);
        const Clustering clustering = sphericalKMeans(rows, KMeansOptions());
        QCOMPARE(nearestCentroid(rows, clustering.centroids), clustering.assignment);
        QVERIFY(std::abs(slowObjective(rows, clustering) - clustering.objective) < 1e-3);
    }

    void moreRestartsAreNeverWorse()
    {
        const RowMatrix rows = randomRows(300, 5, 4);
        KMeansOptions options;
        options.restarts = 1;
        const double one = sphericalKMeans(rows, options).objective;
        options.restarts = 8;
        QVERIFY(sphericalKMeans(rows, options).objective >= one);
    }

    void rowsWithoutDirectionBelongNowhere()
    {
        RowMatrix rows = randomRows(60, 4, 5);
        rows.row(7).setConstant(1e-14F);
        rows.row(8).setZero();
        rows(9, 2) = std::numeric_limits<float>::quiet_NaN();
        rows(10, 2) = std::numeric_limits<float>::infinity();
        KMeansOptions options;
        options.numClusters = 3;
        const Clustering clustering = sphericalKMeans(rows, options);
        for (std::size_t i = 0; i < 60; ++i)
            QCOMPARE(clustering.assignment[i] < 0, i >= 7 && i <= 10);
        QCOMPARE(nearestCentroid(rows, clustering.centroids), clustering.assignment);
        QVERIFY(clustering.centroids.allFinite());
    }

    /// Both centroids lie among the first bundle, the second of them behind the first: nobody is nearest to it.
    void anEmptyClusterTakesTheRowThatFitsWorst()
    {
        RowMatrix rows(5, 2), start(2, 2);
        rows << 1, 0, 1, .1F, 1, -.1F, 1, .2F, 1, 1.2F;
        start << 1, 0, -1, 0;
        KMeansOptions options;
        options.numClusters = 2;
        const Clustering clustering = sphericalKMeans(rows, options, &start);
        QCOMPARE(clustering.assignment, (std::vector<std::int32_t>{0, 0, 0, 0, 1}));
    }

    void fewerDirectionsThanClustersEnd()
    {
        RowMatrix rows(6, 2);
        rows << 1, 0, 2, 0, 3, 0, 0, 1, 0, 2, 0, 3;
        KMeansOptions options;
        options.numClusters = 4;
        const Clustering clustering = sphericalKMeans(rows, options);
        QVERIFY(std::abs(clustering.objective - 6) < 1e-5);
        QVERIFY(clustering.rounds < 10);
    }

    void theSameSeedGivesTheSameBytesOnAnyNumberOfThreads()
    {
        const RowMatrix rows = randomRows(30000, 8, 6);
        KMeansOptions options;
        options.restarts = 2;
        options.maxRounds = 8;
        Clustering expected;
        for (const int threads : {1, 2, 4}) {
            ThreadPool pool(threads);
            Clustering clustering;
            pool.run([&] { clustering = sphericalKMeans(rows, options); });
            if (threads == 1)
                expected = clustering;
            QCOMPARE(clustering.assignment, expected.assignment);
            QVERIFY(clustering.centroids == expected.centroids);
            QCOMPARE(clustering.objective, expected.objective);
        }
        options.seed = 2;
        QVERIFY(sphericalKMeans(rows, options).assignment != expected.assignment);
    }

    void aStopStillGivesAValidResult()
    {
        std::stop_source stop;
        stop.request_stop();
        const RowMatrix rows = randomRows(200, 4, 7);
        const Clustering clustering = sphericalKMeans(rows, KMeansOptions(), nullptr, stop.get_token());
        QCOMPARE(clustering.rounds, 1);
        QCOMPARE(nearestCentroid(rows, clustering.centroids), clustering.assignment);
    }
};

LODESTONE_TEST(SphericalKMeansTest)

} // namespace lodestone::sphericalKMeansTest

#include "SphericalKMeansTest.moc"
