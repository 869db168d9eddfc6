// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/MagneticBatch.h"
#include "core/parallel/ParallelFor.h"
#include "tests/TestProgram.h"
#include "tests/core/model/MagneticExample.h"
#include "tests/core/model/MagneticReference.h"
#include "tests/core/model/SmallSets.h"

#include <QTest>

namespace lodestone::magneticBatchTest {

namespace {
using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

Pairs positivesOf(const TrainingSet& set)
{
    Pairs pairs;
    for (std::uint32_t user = 0; user < set.positives.numUsers(); ++user)
        for (const ItemIndex item : set.positives.itemsOf(UserIndex(user)))
            pairs.push_back({user, static_cast<std::uint32_t>(item)});
    RandomStream random(5, Purpose::Shuffle);
    shuffle(pairs, random);
    return pairs;
}

/// The trainer's state after some batches of the same positives.
MagneticState trained(const MagneticOptions& options, const TrainingSet& set, const Pairs& pairs, int batches)
{
    const SimilarPairs users(set.positives, EntityKind::User, options.theta);
    const SimilarPairs items(set.positives, EntityKind::Item, options.theta);
    MagneticState state(options, set, 9);
    MagneticBatch batch(options, set.positives, users, items, state, 9);
    std::vector<PositivePair> rows;
    for (const auto& [user, item] : pairs)
        rows.push_back({user, static_cast<std::uint32_t>(set.positives.numUsers()) + item});
    for (int i = 0; i < batches; ++i)
        batch.run(1, static_cast<std::size_t>(i), std::span(rows).subspan(0, static_cast<std::size_t>(options.batch)));
    return state;
}

Eigen::MatrixXd rowsOf(const MagneticState& state)
{
    return state.rows().cast<double>();
}

double difference(const MagneticState& state, const MagneticReference& reference)
{
    double worst = (rowsOf(state) - reference.rows).cwiseAbs().maxCoeff();
    for (std::size_t i = 0; i < state.entities.size(); ++i) {
        worst = std::max(worst, std::abs(state.entities[i].margin.value - reference.margins[i].value));
        worst = std::max(worst, std::abs(state.entities[i].latentMargin.value - reference.latentMargins[i].value));
    }
    for (std::size_t r = 0; r < (state.sharedMetric ? 1 : numRelations); ++r)
        worst = std::max(worst, (state.metrics[r].factor().cast<double>() - reference.factors[r]).cwiseAbs().maxCoeff());
    return worst;
}

MagneticOptions optionsWith(const std::vector<Setting>& settings)
{
    MagneticOptions options;
    options.batch = 200; // not a multiple of the piece size
    options.omegaP = 0.5;
    options.theta = 0.2;
    applySettings(options.params(), settings);
    return options;
}

bool sameBytes(const MagneticState& x, const MagneticState& y)
{
    return x.vectors == y.vectors && x.metrics[0].factor() == y.metrics[0].factor()
        && x.metrics[1].factor() == y.metrics[1].factor() && x.covariance == y.covariance
        && std::equal(x.entities.begin(), x.entities.end(), y.entities.begin(), [](const auto& p, const auto& q) {
               return p.accumulator == q.accumulator && p.margin.value == q.margin.value
                   && p.latentMargin.value == q.latentMargin.value;
           });
}
} // namespace

/// mml.md 3 to 10: the fast form against the plain one.
class MagneticBatchTest : public QObject {
    Q_OBJECT

private slots:
    void theTrainerDoesWhatTheFormulasSay_data()
    {
        QTest::addColumn<QStringList>("settings");
        for (const char* dimension : {"2", "4", "8", "16", "20", "32", "64"})
            QTest::addRow("dimension %s", dimension) << QStringList{QString("dimension=%1").arg(dimension)};
        QTest::addRow("push") << QStringList{"rho=0.5"};
        QTest::addRow("literal") << QStringList{"rho=1", "lambda=0.5", "push_in_metric=true", "init=uniform"};
        QTest::addRow("euclid") << QStringList{"metric=euclid", "rho=0.3"};
        QTest::addRow("shared") << QStringList{"metric=shared"};
        QTest::addRow("diagonal") << QStringList{"metric=diagonal"};
        QTest::addRow("fixed margins") << QStringList{"adaptive_margins=false", "margin=1"};
        QTest::addRow("no covariance") << QStringList{"omega_p=0"};
        QTest::addRow("explicit loss alone") << QStringList{"alpha=1", "lambda=0"};
        QTest::addRow("many negatives") << QStringList{"negatives=20", "user_negatives=3"};
    }

    void theTrainerDoesWhatTheFormulasSay()
    {
        QFETCH(QStringList, settings);
        std::vector<Setting> parsed;
        for (const QString& text : settings)
            parsed.push_back({text.section('=', 0, 0).toStdString(), text.section('=', 1).toStdString()});
        MagneticOptions options = optionsWith(parsed);
        const TrainingSetPtr set = smallSet();
        const Pairs pairs = positivesOf(*set);
        const MagneticState state = trained(options, *set, pairs, 3);

        MagneticReference reference(options, *set, 9, rowsOf(MagneticState(options, *set, 9)));
        for (std::size_t i = 0; i < 3; ++i)
            reference.trainBatch(1, i, Pairs(pairs.begin(), pairs.begin() + options.batch));
        QVERIFY2(difference(state, reference) < 2e-4, qPrintable(QString::number(difference(state, reference))));
        QVERIFY((rowsOf(state) - rowsOf(MagneticState(options, *set, 9))).norm() > 0.1);
    }

    /// mml.md 5 and 17: mean and covariance of the rows of a batch, here each of the six once.
    void theCovarianceIsThatOfTheWorkedExample()
    {
        const TrainingSetPtr set = sixRowsSet();
        MagneticOptions options;
        options.dimension = 2;
        options.learningRate = 0;
        options.alpha = 1;
        const SimilarPairs none;
        MagneticState state(options, *set, 9);
        const auto rows = MagneticExample<float>::entityRows();
        for (std::uint32_t entity = 0; entity < 6; ++entity)
            for (int i = 0; i < 2; ++i)
                state.row(entity)[i] = rows(entity, i);
        MagneticBatch batch(options, set->positives, none, none, state, 9);
        batch.run(1, 0, std::vector<PositivePair>{{0, 3}, {1, 4}, {2, 5}});
        QVERIFY(std::abs(state.center[0] - .1166667F) < 1e-6F);
        QVERIFY(std::abs(state.center[1] - .1166667F) < 1e-6F);
        QCOMPARE(state.covariance[0], 0.F);
        QVERIFY(std::abs(state.covariance[1] + .0586111F) < 1e-6F);
        QVERIFY(std::abs(batch.sums.covariance - .0068705247) < 1e-8);
    }

    void theNumberOfThreadsChangesNoByte()
    {
        const TrainingSetPtr set = smallSet();
        const Pairs pairs = positivesOf(*set);
        const MagneticOptions options = optionsWith({{"rho", "0.2"}});
        MagneticState single;
        ThreadPool(1).run([&] { single = trained(options, *set, pairs, 10); });
        for (const int threads : {2, 4}) {
            MagneticState several;
            ThreadPool(threads).run([&] { several = trained(options, *set, pairs, 10); });
            QVERIFY(sameBytes(single, several));
        }
    }

    void theLockFreeScheduleRepeatsOnOneThread()
    {
        const TrainingSetPtr set = smallSet();
        const Pairs pairs = positivesOf(*set);
        const MagneticOptions options = optionsWith({{"schedule", "hogwild"}});
        ThreadPool pool(1);
        pool.run([&] {
            const MagneticState first = trained(options, *set, pairs, 5), second = trained(options, *set, pairs, 5);
            QVERIFY(sameBytes(first, second));
            QVERIFY(!sameBytes(first, trained(optionsWith({}), *set, pairs, 5)));
        });
    }

    void vectorsStayInTheUnitBall()
    {
        const TrainingSetPtr set = smallSet();
        const MagneticState state = trained(optionsWith({{"learning_rate", "5"}}), *set, positivesOf(*set), 10);
        QVERIFY(rowsOf(state).rowwise().norm().maxCoeff() <= 1 + 1e-6);
    }
};

LODESTONE_TEST(MagneticBatchTest)

} // namespace lodestone::magneticBatchTest

#include "MagneticBatchTest.moc"
