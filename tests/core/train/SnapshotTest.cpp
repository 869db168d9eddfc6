// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/Snapshot.h"
#include "core/model/EmbeddingModel.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::snapshotTest {

class SnapshotTest : public QObject {
    Q_OBJECT

private slots:
    void totalIsTheSumOfTheLossTerms()
    {
        EpochStats stats;
        QCOMPARE(stats.total(), 0.0);
        stats.loss = {{"l1", 0.5}, {"l2", 0.25}, {"lp", -0.125}};
        QCOMPARE(stats.total(), 0.625);
    }

    /// W = L^T L with the factors of mml.md 17.
    void metricIsTheProductOfItsFactor()
    {
        Snapshot snapshot;
        snapshot.embeddings = RowMatrix::Zero(3, 2);
        QVERIFY(snapshot.metric(Relation::User) == Eigen::Matrix2f::Identity());
        snapshot.factors[0].resize(2, 2);
        snapshot.factors[0] << .9F, .1F, -.2F, .7F;
        Eigen::Matrix2f expected;
        expected << .85F, -.05F, -.05F, .50F;
        QVERIFY(snapshot.metric(Relation::UserItem).isApprox(expected, 1e-6F));
    }

    void aViewPointsIntoTheSnapshot()
    {
        Snapshot snapshot;
        snapshot.embeddings = RowMatrix::Random(5, 2);
        snapshot.numUsers = 3;
        const EmbeddingView view = viewOf(snapshot);
        QCOMPARE(view.vectors.data(), snapshot.embeddings.data());
        QCOMPARE(view.numUsers, 3U);
        QVERIFY(view.comparison == Comparison::Euclid && !view.factors[0]);

        snapshot.comparison = Comparison::Mahalanobis;
        for (Eigen::MatrixXf& factor : snapshot.factors)
            factor = Eigen::Matrix2f::Random();
        const EmbeddingView mapped = viewOf(snapshot);
        for (std::size_t i = 0; i < numRelations; ++i)
            QCOMPARE(mapped.factors[i], &snapshot.factors[i]);
    }
};

LODESTONE_TEST(SnapshotTest)

} // namespace lodestone::snapshotTest

#include "SnapshotTest.moc"
