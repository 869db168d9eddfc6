// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/Neighbors.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <limits>

namespace lodestone::neighborsTest {

namespace {
constexpr std::size_t numUsers = 700, numItems = 1500;
constexpr Eigen::Index dimension = 6;

Snapshot randomSnapshot()
{
    RandomStream random(3, Purpose::Quality);
    const auto draw = [&] { return static_cast<float>(random.below(2001)) / 1000 - 1; };
    Snapshot snapshot;
    snapshot.numUsers = numUsers;
    snapshot.comparison = Comparison::Mahalanobis;
    snapshot.embeddings.resize(numUsers + numItems, dimension);
    std::generate_n(snapshot.embeddings.data(), snapshot.embeddings.size(), draw);
    for (Eigen::MatrixXf& factor : snapshot.factors) {
        factor.resize(dimension, dimension);
        std::generate_n(factor.data(), factor.size(), draw);
    }
    return snapshot;
}

/// The formula, term by term.
double slowDistance(const Snapshot& snapshot, std::size_t a, std::size_t b, std::optional<Relation> relation)
{
    double sum = 0;
    for (Eigen::Index i = 0; i < dimension; ++i)
        for (Eigen::Index j = 0; j < dimension; ++j) {
            double weight = i == j ? 1 : 0;
            if (relation) {
                const Eigen::MatrixXf& factor = snapshot.factors[static_cast<std::size_t>(*relation)];
                weight = 0;
                for (Eigen::Index r = 0; r < dimension; ++r)
                    weight += static_cast<double>(factor(r, i)) * static_cast<double>(factor(r, j));
            }
            const auto difference = [&](Eigen::Index c) {
                return static_cast<double>(snapshot.embeddings(static_cast<Eigen::Index>(b), c))
                    - static_cast<double>(snapshot.embeddings(static_cast<Eigen::Index>(a), c));
            };
            sum += weight * difference(i) * difference(j);
        }
    return sum;
}
} // namespace

class NeighborsTest : public QObject {
    Q_OBJECT

private slots:
    void nearestAreThoseOfASort_data()
    {
        QTest::addColumn<int>("relation");
        QTest::addColumn<bool>("users");
        for (const int relation : {-1, 0, 1, 2})
            for (const bool users : {true, false})
                QTest::addRow("relation %d, %s", relation, users ? "users" : "items") << relation << users;
    }
    void nearestAreThoseOfASort()
    {
        QFETCH(const int, relation);
        QFETCH(const bool, users);
        const Snapshot snapshot = randomSnapshot();
        const auto metric = relation < 0 ? std::nullopt : std::optional(static_cast<Relation>(relation));
        for (const std::size_t from : {std::size_t(5), numUsers + 3}) {
            std::vector<std::pair<double, std::size_t>> all;
            for (std::size_t e = users ? 0 : numUsers; e < (users ? numUsers : numUsers + numItems); ++e)
                if (e != from)
                    all.emplace_back(slowDistance(snapshot, from, e, metric), e);
            std::sort(all.begin(), all.end());
            const auto found =
                nearestEntities(snapshot, EntityId(from), users ? EntityKind::User : EntityKind::Item, metric, 25);
            QCOMPARE(found.size(), std::size_t(25));
            for (std::size_t i = 0; i < found.size(); ++i) {
                QCOMPARE(at(found[i].entity), all[i].second);
                QVERIFY(std::abs(found[i].distance - all[i].first) < 1e-9);
            }
        }
    }

    void equalDistancesGoByIndexAndOnlyCandidatesCount()
    {
        Snapshot snapshot = randomSnapshot();
        snapshot.embeddings.setZero();
        const std::vector<EntityId> candidates{EntityId{9}, EntityId{4}, EntityId{7}, EntityId{2}};
        const auto found = nearestOf(snapshot, EntityId{4}, candidates, Relation::User, 2);
        QCOMPARE(found, (std::vector<Neighbor>{{EntityId{2}, 0}, {EntityId{7}, 0}}));
        QVERIFY(nearestOf(snapshot, EntityId{4}, candidates, {}, 0).empty());
        QVERIFY(nearestOf(snapshot, EntityId{4}, {}, {}, 3).empty());
        QCOMPARE(nearestOf(snapshot, EntityId{4}, candidates, {}, 100).size(), std::size_t(3));
    }

    void rowsThatAreNotFiniteHaveNoDistance()
    {
        Snapshot snapshot = randomSnapshot();
        snapshot.embeddings.row(11).setConstant(std::numeric_limits<float>::quiet_NaN());
        const auto found = nearestEntities(snapshot, EntityId{0}, EntityKind::User, {}, numUsers);
        QCOMPARE(found.size(), numUsers - 2);
        QVERIFY(std::none_of(found.begin(), found.end(), [](const Neighbor& n) { return at(n.entity) == 11; }));
        QVERIFY(nearestEntities(snapshot, EntityId{11}, EntityKind::User, {}, 5).empty());
    }

    void modelsWithoutMetricsHaveTheIdentity()
    {
        Snapshot snapshot = randomSnapshot();
        const double plain = distanceBetween(snapshot, EntityId{1}, EntityId{2}, {});
        QVERIFY(std::abs(plain - slowDistance(snapshot, 1, 2, {})) < 1e-9);
        snapshot.factors = {};
        QCOMPARE(distanceBetween(snapshot, EntityId{1}, EntityId{2}, Relation::User), plain);
    }

    void partsOfTheAxesAreTheDistance()
    {
        const Snapshot snapshot = randomSnapshot();
        const EntityId a{3}, b{numUsers + 8};
        const AxisParts axes = axisParts(snapshot, a, b, Relation::UserItem);
        QCOMPARE(axes.parts.size(), dimension);
        QVERIFY(axes.parts.minCoeff() >= 0);
        QVERIFY(std::abs(axes.parts.sum() - slowDistance(snapshot, at(a), at(b), Relation::UserItem)) < 1e-9);
        for (Eigen::Index i = 1; i < dimension; ++i)
            QVERIFY(axes.eigenvalues[i - 1] >= axes.eigenvalues[i]);
        const double trace = snapshot.metric(Relation::UserItem).cast<double>().trace();
        QVERIFY(std::abs(axes.eigenvalues.sum() - trace) < 1e-5);
    }

    void axesOfADiagonalMetricAreTheCoordinates()
    {
        Snapshot snapshot = randomSnapshot();
        Eigen::VectorXf scale(dimension);
        scale << 1, 6, 2, 5, 3, 4;
        snapshot.factors[0] = scale.asDiagonal();
        const AxisParts axes = axisParts(snapshot, EntityId{0}, EntityId{1}, Relation::UserItem);
        const Eigen::VectorXd difference = (snapshot.embeddings.row(1) - snapshot.embeddings.row(0)).cast<double>();
        QCOMPARE(axes.eigenvalues[0], 36.0);
        QVERIFY(std::abs(axes.parts[0] - 36 * difference[1] * difference[1]) < 1e-6);
        QVERIFY(std::abs(axes.parts[1] - 25 * difference[3] * difference[3]) < 1e-6);
        QVERIFY(std::abs(axes.parts[5] - difference[0] * difference[0]) < 1e-6);
    }
};

LODESTONE_TEST(NeighborsTest)

} // namespace lodestone::neighborsTest

#include "NeighborsTest.moc"
