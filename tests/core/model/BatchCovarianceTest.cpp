// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/BatchCovariance.h"
#include "tests/TestProgram.h"
#include "tests/core/model/BaselineExample.h"

#include <QTest>

namespace lodestone::batchCovarianceTest {

namespace {
/// Sum over a != b of C_ab^2 for the covariance of the rows.
double penaltyOf(const Eigen::MatrixXd& rows)
{
    const Eigen::MatrixXd centered = rows.rowwise() - rows.colwise().mean();
    Eigen::MatrixXd covariance = centered.transpose() * centered / static_cast<double>(rows.rows());
    covariance.diagonal().setZero();
    return covariance.squaredNorm();
}

/// Every row once, as one batch of pairs of a user and an item.
std::vector<PositivePair> allPairs(const EntityTable& table)
{
    std::vector<PositivePair> pairs;
    const auto half = static_cast<std::uint32_t>(table.numRows() / 2);
    for (std::uint32_t user = 0; user < half; ++user)
        pairs.push_back({user, user + half});
    return pairs;
}
} // namespace

/// baselines.md 3.2 and mml.md 5.
class BatchCovarianceTest : public QObject {
    Q_OBJECT

private slots:
    void thePenaltyIsThatOfTheExample()
    {
        const BaselineExample t;
        Eigen::MatrixXd rows(5, 2);
        rows << t.q0.transpose(), t.q1.transpose(), t.q2.transpose(), t.p0.transpose(), t.p1.transpose();
        QVERIFY(std::abs(penaltyOf(rows) - .000128) < 1e-9);
    }

    void gradientsMatchCentralDifferences_data()
    {
        QTest::addColumn<int>("dimension");
        for (const int dimension : {4, 8, 20, 32})
            QTest::addRow("%d", dimension) << dimension;
    }
    /// A batch that visits every row once: the gradients of its visits are those of the penalty of all rows, of which each
    /// visit pays one share.
    void gradientsMatchCentralDifferences()
    {
        QFETCH(int, dimension);
        constexpr float weight = .6F;
        EntityTable table(200, dimension, OptimizerKind::RowAdaGrad, 0);
        table.fillGaussian(5);
        for (std::uint32_t row = 0; row < 200; ++row)
            table.row(row)[1] += .8F * table.row(row)[0] + .3F; // correlated and off the origin
        const std::vector<PositivePair> pairs = allPairs(table);
        BatchCovariance covariance(table.stride, pairs.size());
        covariance.collect(table, pairs);
        const double penalty = covariance.advance();
        Eigen::MatrixXd rows = table.rows().cast<double>();
        QVERIFY(std::abs(penalty / penaltyOf(rows) - 1) < 1e-4);
        const auto loss = [&] { return static_cast<double>(weight * 200) * penaltyOf(rows); };
        for (const std::uint32_t row : {0U, 57U, 199U}) {
            AlignedVector<float> gradient(static_cast<std::size_t>(table.stride), 0);
            kernels::dispatch(dimension, [&](auto size) {
                covariance.addGradient<size()>(table.row(row), weight, gradient.data());
            });
            Eigen::ArrayXd at = rows.row(row).transpose();
            const auto lossAt = [&] {
                rows.row(row) = at.transpose();
                return loss();
            };
            const Eigen::ArrayXd found = Eigen::Map<const Eigen::ArrayXf>(gradient.data(), dimension).cast<double>();
            QVERIFY(found.abs().maxCoeff() > .01);
            QVERIFY(gradientError(at, found, lossAt) < 1e-4 * std::max(1., found.abs().maxCoeff()));
            rows.row(row) = table.rows().row(row).cast<double>();
        }
    }
};

LODESTONE_TEST(BatchCovarianceTest)

} // namespace lodestone::batchCovarianceTest

#include "BatchCovarianceTest.moc"
