// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/WrmfModel.h"
#include "core/metric/VectorKernels.h"
#include "tests/TestProgram.h"
#include "tests/core/model/SmallSets.h"

#include <Eigen/LU>

#include <QTest>

namespace lodestone::wrmfModelTest {

namespace {
std::unique_ptr<WrmfModel> started(const TrainingSetPtr& set, const std::vector<Setting>& settings)
{
    auto model = std::make_unique<WrmfModel>();
    applySettings(model->params(), settings);
    model->start(set, 3);
    return model;
}

/// Confidences and preferences of all pairs, dense.
struct Dense {
    Dense(const TrainingSet& set, double alpha, bool byRating)
        : c(Eigen::MatrixXd::Ones(static_cast<Eigen::Index>(set.data->numUsers()),
                                  static_cast<Eigen::Index>(set.data->numItems()))),
          x(Eigen::MatrixXd::Zero(c.rows(), c.cols()))
    {
        for (const RatingIndex rating : set.split->train) {
            if (!set.data->isPositive(rating))
                continue;
            const auto user = static_cast<Eigen::Index>(at(set.data->interactions.user(rating)));
            const auto item = static_cast<Eigen::Index>(at(set.data->interactions.item(rating)));
            x(user, item) = 1;
            c(user, item) = 1 + alpha * (byRating ? static_cast<double>(set.data->interactions.value(rating)) : 1);
        }
    }
    Eigen::MatrixXd c, x;

    double objective(const Eigen::MatrixXd& p, const Eigen::MatrixXd& q, double lambda) const
    {
        const Eigen::ArrayXXd error = (x - p * q.transpose()).array();
        return (c.array() * error.square()).sum() + lambda * (p.squaredNorm() + q.squaredNorm());
    }
    /// Minimum over p with q held.
    static Eigen::MatrixXd solve(const Eigen::MatrixXd& c, const Eigen::MatrixXd& x, const Eigen::MatrixXd& q, double lambda)
    {
        Eigen::MatrixXd p(c.rows(), q.cols());
        for (Eigen::Index row = 0; row < c.rows(); ++row) {
            Eigen::MatrixXd system = q.transpose() * c.row(row).asDiagonal() * q;
            system += lambda * Eigen::MatrixXd::Identity(q.cols(), q.cols());
            p.row(row) = system.fullPivLu().solve(q.transpose() * c.row(row).cwiseProduct(x.row(row)).transpose()).transpose();
        }
        return p;
    }
};

Eigen::MatrixXd usersOf(const EmbeddingModel& model)
{
    const EmbeddingView view = model.embedding();
    return view.vectors.topRows(static_cast<Eigen::Index>(view.numUsers)).cast<double>();
}
Eigen::MatrixXd itemsOf(const EmbeddingModel& model)
{
    const EmbeddingView view = model.embedding();
    return view.vectors.bottomRows(view.vectors.rows() - static_cast<Eigen::Index>(view.numUsers)).cast<double>();
}
} // namespace

/// baselines.md 3.1.
class WrmfModelTest : public QObject {
    Q_OBJECT

private slots:
    /// Fixture T0: the half-step of the users, with confidences 1 + 2 r.
    void theHalfStepIsThatOfTheExample()
    {
        const TrainingSetPtr set = fixtureT0();
        const int stride = kernels::strideOf(2);
        AlignedVector<float> items(static_cast<std::size_t>(3 * stride), 0), users(static_cast<std::size_t>(2 * stride), 0);
        const float rows[3][2] = {{.5F, .1F}, {0, .4F}, {-.3F, -.2F}};
        for (int i = 0; i < 3; ++i)
            std::copy_n(rows[i], 2, items.data() + i * stride);
        WrmfSolver solver(2, .1F);
        solver.hold(items.data(), 3);
        const WrmfConfidence confidence{2, {0, 1}, {10, 8, 6}};
        const WrmfObjective share =
            solver.solve(EntityLists(set->positives, EntityKind::User), confidence, 0, 2, users.data());
        QVERIFY(std::abs(users[0] - 1.900876) < 1e-5 && std::abs(users[1] + .145206) < 1e-5);
        QVERIFY(std::abs(users[static_cast<std::size_t>(stride)] + 3.101431) < 2e-5);
        QVERIFY(std::abs(users[static_cast<std::size_t>(stride) + 1] - 1.998728) < 2e-5);
        const double ridgeOfItems = .1 * solver.gram().trace();
        QVERIFY(std::abs(share.total() + ridgeOfItems - 5.849702) < 1e-5);
    }

    void aSweepIsTheDenseSolution_data()
    {
        QTest::addColumn<int>("dimension");
        QTest::addColumn<QString>("confidence");
        for (const int dimension : {4, 5, 8, 16, 32, 64})
            for (const char* confidence : {"binary", "rating"})
                QTest::addRow("%d, %s", dimension, confidence) << dimension << confidence;
    }
    void aSweepIsTheDenseSolution()
    {
        QFETCH(int, dimension);
        QFETCH(QString, confidence);
        const TrainingSetPtr set = smallSet();
        const auto model = started(set, {{"dimension", std::to_string(dimension)},
                                         {"alpha", "3"},
                                         {"lambda", "2"},
                                         {"confidence", confidence.toStdString()}});
        const Dense dense(*set, 3, confidence == "rating");
        for (int epoch = 1; epoch <= 3; ++epoch) {
            const Eigen::MatrixXd users = Dense::solve(dense.c, dense.x, itemsOf(*model), 2);
            const Eigen::MatrixXd items = Dense::solve(dense.c.transpose(), dense.x.transpose(), users, 2);
            model->beginEpoch(epoch);
            for (std::size_t batch = 0; batch < model->numBatches(); ++batch)
                model->trainBatch(batch);
            QVERIFY((usersOf(*model) - users).cwiseAbs().maxCoeff() < 1e-4);
            QVERIFY((itemsOf(*model) - items).cwiseAbs().maxCoeff() < 1e-4);
            QVERIFY(std::abs(model->objective().total() / dense.objective(users, items, 2) - 1) < 1e-6);
        }
    }

    /// Systems that one factorization in float gets wrong: more coordinates than items, hardly a ridge, heavy positives.
    void weakRidgesAreSolvedAsWell_data()
    {
        QTest::addColumn<int>("dimension");
        QTest::addColumn<double>("lambda");
        QTest::addColumn<double>("alpha");
        for (const int dimension : {8, 32, 50, 64})
            for (const double lambda : {.01, .001})
                QTest::addRow("%d, %g", dimension, lambda) << dimension << lambda << 40.;
    }
    void weakRidgesAreSolvedAsWell()
    {
        QFETCH(int, dimension);
        QFETCH(double, lambda);
        QFETCH(double, alpha);
        const TrainingSetPtr set = smallSet();
        const auto model = started(set, {{"dimension", std::to_string(dimension)},
                                         {"alpha", QString::number(alpha).toStdString()},
                                         {"lambda", QString::number(lambda).toStdString()},
                                         {"confidence", "rating"}});
        const Dense dense(*set, alpha, true);
        for (int epoch = 1; epoch <= 5; ++epoch) {
            model->beginEpoch(epoch);
            const Eigen::MatrixXd users = Dense::solve(dense.c, dense.x, itemsOf(*model), lambda);
            model->trainBatch(0); // so few rows that a batch is a half-sweep
            QVERIFY((usersOf(*model) - users).cwiseAbs().maxCoeff() < 1e-4 * users.cwiseAbs().maxCoeff());
            const Eigen::MatrixXd items =
                Dense::solve(dense.c.transpose(), dense.x.transpose(), usersOf(*model), lambda);
            model->trainBatch(1);
            QVERIFY((itemsOf(*model) - items).cwiseAbs().maxCoeff() < 1e-4 * items.cwiseAbs().maxCoeff());
        }
    }

    void theObjectiveFallsAtEveryHalfSweep_data()
    {
        QTest::addColumn<double>("lambda");
        for (const double lambda : {5., 1., .01})
            QTest::addRow("%g", lambda) << lambda;
    }
    void theObjectiveFallsAtEveryHalfSweep()
    {
        QFETCH(double, lambda);
        const TrainingSetPtr set = smallSet();
        const auto model =
            started(set, {{"dimension", "8"}, {"alpha", "10"}, {"lambda", QString::number(lambda).toStdString()}});
        const Dense dense(*set, 10, false);
        double before = dense.objective(usersOf(*model), itemsOf(*model), lambda);
        const double start = before;
        for (int epoch = 1; epoch <= 40; ++epoch) {
            model->beginEpoch(epoch);
            for (std::size_t batch = 0; batch < model->numBatches(); ++batch) {
                model->trainBatch(batch); // so few rows that a batch is a half-sweep
                const double after = model->objective().total();
                QVERIFY2(after < before * (1 + 1e-12), qPrintable(QString("%1 to %2").arg(before, 0, 'g', 17).arg(after, 0, 'g', 17)));
                QVERIFY(std::abs(after / dense.objective(usersOf(*model), itemsOf(*model), lambda) - 1) < 1e-6);
                before = after;
            }
        }
        QVERIFY(before < .8 * start);
    }

    void whoHasNoPositivesGetsZeros()
    {
        const DatasetPtr data = handMadeData(3, 3, {{UserIndex{0}, ItemIndex{0}, 5}, {UserIndex{1}, ItemIndex{1}, 1}});
        auto split = std::make_shared<Split>();
        split->train = {RatingIndex{0}, RatingIndex{1}};
        const auto model = started(makeTrainingSet(data, split), {{"dimension", "4"}});
        model->beginEpoch(1);
        for (std::size_t batch = 0; batch < model->numBatches(); ++batch)
            model->trainBatch(batch);
        QVERIFY(usersOf(*model).row(1).isZero() && usersOf(*model).row(2).isZero() && itemsOf(*model).row(1).isZero());
        QVERIFY(usersOf(*model).allFinite());
    }
};

LODESTONE_TEST(WrmfModelTest)

} // namespace lodestone::wrmfModelTest

#include "WrmfModelTest.moc"
