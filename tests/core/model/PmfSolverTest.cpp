// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/PmfSolver.h"
#include "core/parallel/ParallelFor.h"
#include "tests/TestProgram.h"
#include "tests/core/model/SmallSets.h"

#include <Eigen/LU>

#include <QTest>

namespace lodestone::pmfSolverTest {

namespace {
/// Ratings of all pairs, dense: value and weight.
struct Dense {
    Dense(const TrainingSet& set, double unobserved)
        : r(Eigen::MatrixXd::Zero(static_cast<Eigen::Index>(set.data->numUsers()),
                                  static_cast<Eigen::Index>(set.data->numItems()))),
          c(Eigen::MatrixXd::Constant(r.rows(), r.cols(), unobserved))
    {
        for (const RatingIndex rating : set.split->train) {
            const auto user = static_cast<Eigen::Index>(at(set.data->interactions.user(rating)));
            const auto item = static_cast<Eigen::Index>(at(set.data->interactions.item(rating)));
            r(user, item) = static_cast<double>(set.data->interactions.value(rating));
            c(user, item) = 1;
        }
    }
    Eigen::MatrixXd r, c;

    /// Minimum over the items with the users held.
    Eigen::MatrixXd items(const Eigen::MatrixXd& users, const Eigen::MatrixXd& means, const Eigen::VectorXd& strengths) const
    {
        Eigen::MatrixXd items(r.cols(), users.cols());
        for (Eigen::Index j = 0; j < items.rows(); ++j) {
            Eigen::MatrixXd system = users.transpose() * c.col(j).asDiagonal() * users;
            system += strengths[j] * Eigen::MatrixXd::Identity(users.cols(), users.cols());
            const Eigen::VectorXd right =
                users.transpose() * c.col(j).cwiseProduct(r.col(j)) + strengths[j] * means.row(j).transpose();
            items.row(j) = system.fullPivLu().solve(right).transpose();
        }
        return items;
    }
    double data(const Eigen::MatrixXd& users, const Eigen::MatrixXd& items) const
    {
        return ((r - users * items.transpose()).array().square() * c.array()).sum() / 2;
    }
};

std::vector<float> madeUp(std::size_t count, float phase)
{
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = std::sin(1.3F * static_cast<float>(i) + phase);
    return values;
}

Eigen::MatrixXd matrixOf(const std::vector<float>& values, std::size_t rows)
{
    return Eigen::Map<const RowMatrix>(values.data(), static_cast<Eigen::Index>(rows),
                                       static_cast<Eigen::Index>(values.size() / rows))
        .cast<double>();
}
} // namespace

/// baselines.md 3.6.
class PmfSolverTest : public QObject {
    Q_OBJECT

private slots:
    void theUserIsThatOfTheExample()
    {
        const TrainingSetPtr set = fixtureT0();
        const std::vector<float> items{.5F, .1F, 0, .4F, -.3F, -.2F};
        std::vector<float> users(4);
        PmfSolver solver(2, 0);
        solver.hold(items.data(), 3);
        const float lambda = 1;
        solver.solve(RatingRows(*set, EntityKind::User), {{}, {&lambda, 1}}, 0, 1, users.data());
        QVERIFY(std::abs(users[0] - 1.958904) < 1e-6 && std::abs(users[1] - 1.027397) < 1e-6);
        QVERIFY(users[2] == 0 && users[3] == 0); // of the other one nothing is touched
    }

    void theItemIsThatOfTheExample()
    {
        const TrainingSetPtr set = fixtureT0();
        const std::vector<float> users{.6F, .2F, -.1F, .5F}, means{.2F, -.1F, 0, 0, 0, 0}, strengths{10, 10, 10};
        std::vector<float> items(6);
        PmfSolver solver(2, 0);
        solver.hold(users.data(), 2);
        const PmfObjective share = solver.solve(RatingRows(*set, EntityKind::Item), {means, strengths}, 0, 1, items.data());
        QVERIFY(std::abs(items[0] - .482692) < 1e-6 && std::abs(items[1] + .005769) < 1e-6);
        const double error = 5 - (.6 * .482692 - .2 * .005769);
        QVERIFY(std::abs(share.data - error * error / 2) < 1e-5);
        QVERIFY(std::abs(share.prior - 5 * (std::pow(.482692 - .2, 2) + std::pow(-.005769 + .1, 2))) < 1e-5);
    }

    void aHalfSweepIsTheDenseSolution_data()
    {
        QTest::addColumn<int>("dimension");
        QTest::addColumn<double>("unobserved");
        QTest::addColumn<double>("strength");
        for (const int dimension : {1, 5, 32})
            for (const double unobserved : {0., .05, 1.})
                for (const double strength : {.001, 10.})
                    QTest::addRow("%d, %g, %g", dimension, unobserved, strength) << dimension << unobserved << strength;
    }
    void aHalfSweepIsTheDenseSolution()
    {
        QFETCH(int, dimension);
        QFETCH(double, unobserved);
        QFETCH(double, strength);
        const TrainingSetPtr set = smallSet();
        const std::size_t numUsers = set->data->numUsers(), numItems = set->data->numItems();
        const auto width = static_cast<std::size_t>(dimension);
        const std::vector<float> users = madeUp(numUsers * width, 0), means = madeUp(numItems * width, 1);
        std::vector<float> strengths, items(numItems * width);
        for (std::size_t item = 0; item < numItems; ++item)
            strengths.push_back(static_cast<float>(strength * static_cast<double>(1 + item % 3)));
        PmfSolver solver(dimension, unobserved);
        solver.hold(users.data(), numUsers);
        const PmfObjective share =
            solver.solve(RatingRows(*set, EntityKind::Item), {means, strengths}, 0, numItems, items.data());

        const Dense dense(*set, unobserved);
        const Eigen::MatrixXd p = matrixOf(users, numUsers), mean = matrixOf(means, numItems);
        const Eigen::VectorXd weights = matrixOf(strengths, numItems);
        const Eigen::MatrixXd expected = dense.items(p, mean, weights);
        QVERIFY((matrixOf(items, numItems) - expected).cwiseAbs().maxCoeff() < 1e-5 * (1 + expected.cwiseAbs().maxCoeff()));
        QVERIFY(std::abs(share.data / dense.data(p, expected) - 1) < 1e-6);
        const double prior = ((expected - mean).rowwise().squaredNorm().array() * weights.array()).sum() / 2;
        QVERIFY(std::abs(share.prior / prior - 1) < 1e-5);
    }

    void whatHasNoRatingsIsWhereItIsExpected()
    {
        const DatasetPtr data = handMadeData(2, 2, {{UserIndex{0}, ItemIndex{0}, 5}, {UserIndex{1}, ItemIndex{1}, 5}});
        auto split = std::make_shared<Split>();
        split->train = {RatingIndex{0}};
        const TrainingSetPtr set = makeTrainingSet(data, split);
        const std::vector<float> users{1, 2, 3, 4}, means{.1F, .2F, .3F, .4F}, strengths{2, 2};
        std::vector<float> items(4);
        PmfSolver solver(2, 0);
        solver.hold(users.data(), 2);
        solver.solve(RatingRows(*set, EntityKind::Item), {means, strengths}, 0, 2, items.data());
        QVERIFY(std::abs(items[2] - .3F) < 1e-6F && std::abs(items[3] - .4F) < 1e-6F);
        QVERIFY(std::abs(items[0] - .1F) > .1F);
    }

    void threadsDoNotMatter()
    {
        const TrainingSetPtr set = smallSet();
        const RatingRows ratings(*set, EntityKind::User);
        const std::vector<float> items = madeUp(set->data->numItems() * 8, 0);
        std::vector<std::vector<float>> results;
        std::vector<double> objectives;
        for (const int threads : {1, 4})
            ThreadPool(threads).run([&] {
                PmfSolver solver(8, .1);
                solver.hold(items.data(), set->data->numItems());
                const float lambda = 3;
                results.emplace_back(set->data->numUsers() * 8);
                objectives.push_back(
                    solver.solve(ratings, {{}, {&lambda, 1}}, 0, set->data->numUsers(), results.back().data()).data);
            });
        QVERIFY(results[0] == results[1] && objectives[0] == objectives[1]);
    }
};

LODESTONE_TEST(PmfSolverTest)

} // namespace lodestone::pmfSolverTest

#include "PmfSolverTest.moc"
