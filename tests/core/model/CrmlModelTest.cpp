// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/CrmlModel.h"
#include "tests/TestProgram.h"
#include "tests/core/model/SmallSets.h"

#include <QTest>

namespace lodestone::crmlModelTest {

namespace {
constexpr double rate = .3, margin = 1.5, alpha = .7, beta = .2, countLimit = 6, exponent = .5;

std::vector<Setting> settings(int dimension)
{
    return {{"dimension", std::to_string(dimension)}, {"batch", "50"},      {"learning_rate", "0.3"},
            {"optimizer", "row_adagrad"},             {"negatives", "5"},   {"margin", "1.5"},
            {"alpha", "0.7"},                         {"beta", "0.2"},      {"count_limit", "6"},
            {"exponent", "0.5"},                      {"common_items", "2"}, {"clip", "1"}};
}

Eigen::MatrixXd contextOf(const CrmlModel& model)
{
    return model.coEmbeddings().table().rows().cast<double>();
}

Eigen::VectorXd biasesOf(const CrmlModel& model, Eigen::Index count)
{
    return Eigen::VectorXd::NullaryExpr(count, [&](Eigen::Index row) {
        return static_cast<double>(model.coEmbeddings().bias(static_cast<std::uint32_t>(row)));
    });
}

/// A first step of row-wise AdaGrad.
void stepRows(Eigen::MatrixXd& rows, const Eigen::MatrixXd& gradients)
{
    for (Eigen::Index row = 0; row < rows.rows(); ++row)
        rows.row(row) -= rate / std::sqrt(.1 + gradients.row(row).squaredNorm() / static_cast<double>(rows.cols()))
            * gradients.row(row);
}

/// What a batch of positives does to vectors and co-embeddings, written plainly from the same draws.
void stepOnPositives(const TrainingSet& set, std::size_t batch, Eigen::MatrixXd& rows, Eigen::MatrixXd& context)
{
    std::vector<PositivePair> positives;
    shufflePositives(set.positives, 7, 1, positives);
    const SimilarPairs none;
    const TripletSampler sampler(set.positives, none, none);
    Eigen::MatrixXd ofRows = Eigen::MatrixXd::Zero(rows.rows(), rows.cols()), ofContext = ofRows;
    std::vector<bool> visited(static_cast<std::size_t>(rows.rows()));
    for (std::size_t at = 0; at < batch; ++at) {
        RandomStream random(7, Purpose::Triplets, 1, 0, at);
        const auto [u, i] = positives[at];
        std::vector<std::uint32_t> drawn(5);
        drawn.resize(static_cast<std::size_t>(sampler.drawItems(u, 5, random, drawn.data(), [](std::uint32_t) {})));
        const auto squared = [&](std::uint32_t x) { return (rows.row(u) - rows.row(x)).squaredNorm(); };
        const std::uint32_t j = *std::ranges::min_element(drawn, {}, squared);
        for (const std::uint32_t row : {u, i, j})
            visited[row] = true;
        if (margin + squared(i) - squared(j) <= 0)
            continue;
        ofRows.row(u) += 2 * (rows.row(j) - rows.row(i));
        ofRows.row(i) += 2 * (rows.row(i) - rows.row(u));
        ofRows.row(j) += 2 * (rows.row(u) - rows.row(j));
    }
    for (Eigen::Index row = 0; row < rows.rows(); ++row) {
        const double weight = row < static_cast<Eigen::Index>(set.data->numUsers()) ? alpha : beta;
        if (!visited[static_cast<std::size_t>(row)])
            continue;
        ofRows.row(row) += 2 * weight * (rows.row(row) - context.row(row));
        ofContext.row(row) = 2 * weight * (context.row(row) - rows.row(row));
    }
    stepRows(rows, ofRows);
    stepRows(context, ofContext);
    for (Eigen::Index row = 0; row < rows.rows(); ++row)
        if (rows.row(row).norm() > 1)
            rows.row(row).normalize();
}
} // namespace

/// baselines.md 3.4.
class CrmlModelTest : public QObject {
    Q_OBJECT

private:
    static void dimensions()
    {
        QTest::addColumn<int>("dimension");
        for (const int dimension : {4, 8, 20, 32})
            QTest::addRow("%d", dimension) << dimension;
    }

private slots:
    void aBatchOfPairsIsThatWrittenByHand_data() { dimensions(); }
    void aBatchOfPairsIsThatWrittenByHand()
    {
        QFETCH(int, dimension);
        CrmlModel model;
        applySettings(model.params(), settings(dimension));
        model.start(smallSet(), 7);
        const RowMatrix vectors = model.embedding().vectors;
        model.beginEpoch(1);
        Eigen::MatrixXd context = contextOf(model), gradients = Eigen::MatrixXd::Zero(context.rows(), context.cols());
        Eigen::VectorXd biases = biasesOf(model, context.rows()), ofBiases = Eigen::VectorXd::Zero(context.rows());
        QVERIFY(biases.maxCoeff() < 1 && biases.maxCoeff() > .8 && biases.minCoeff() > -1 && biases.minCoeff() < -.8);
        QVERIFY(model.coEmbeddings().pairs(EntityKind::User).size() > 50);
        for (const auto& [a, b, count] : model.coEmbeddings().pairs(EntityKind::User).first(50)) {
            QVERIFY(a < b && b < 60 && count >= 2);
            const double weight = std::min(1., std::pow((count + 1) / countLimit, exponent));
            const double error = context.row(a).dot(context.row(b)) + biases[a] + biases[b] - std::log(count + 1.);
            gradients.row(a) += 2 * weight * error * context.row(b);
            gradients.row(b) += 2 * weight * error * context.row(a);
            ofBiases[a] += 2 * weight * error;
            ofBiases[b] += 2 * weight * error;
        }
        model.trainBatch(0);
        stepRows(context, gradients);
        biases.array() -= rate * ofBiases.array() / (.1 + ofBiases.array().square()).sqrt();
        QVERIFY((contextOf(model) - context).cwiseAbs().maxCoeff() < 1e-5);
        QVERIFY((biasesOf(model, biases.size()) - biases).cwiseAbs().maxCoeff() < 1e-5);
        QVERIFY(gradients.cwiseAbs().maxCoeff() > .1);
        QCOMPARE(RowMatrix(model.embedding().vectors), vectors);
    }

    void aBatchOfPositivesIsThatWrittenByHand_data() { dimensions(); }
    void aBatchOfPositivesIsThatWrittenByHand()
    {
        QFETCH(int, dimension);
        const TrainingSetPtr set = smallSet();
        CrmlModel model;
        applySettings(model.params(), settings(dimension));
        model.start(set, 7);
        model.beginEpoch(1);
        Eigen::MatrixXd rows = RowMatrix(model.embedding().vectors).cast<double>(), context = contextOf(model);
        const std::size_t positives = (set->positives.size() + 49) / 50;
        model.trainBatch(model.numBatches() - positives); // the first after all pairs
        stepOnPositives(*set, 50, rows, context);
        QVERIFY((RowMatrix(model.embedding().vectors).cast<double>() - rows).cwiseAbs().maxCoeff() < 1e-5);
        QVERIFY((contextOf(model) - context).cwiseAbs().maxCoeff() < 1e-5);
    }

    /// Without pairs and without bounds it is plain CML without rank weights: nothing is shared.
    void withoutCoOccurrencesNothingIsShared()
    {
        const TrainingSetPtr set = smallSet();
        CrmlModel model;
        applySettings(model.params(), settings(8));
        applySettings(model.params(), std::vector<Setting>{{"co_occurrence", "none"}});
        model.start(set, 7);
        QCOMPARE(model.numBatches(), (set->positives.size() + 49) / 50);
        QVERIFY(model.notes().front().isWarning);
        const Eigen::MatrixXd context = contextOf(model);
        model.beginEpoch(1);
        model.trainBatch(0);
        QCOMPARE(contextOf(model), context);
    }

    void coEmbeddingsLearnTheCounts()
    {
        CrmlModel model;
        applySettings(model.params(), settings(16));
        model.start(smallSet(), 7);
        const auto train = [&](int epoch) {
            model.beginEpoch(epoch);
            for (std::size_t batch = 0; batch < model.numBatches(); ++batch)
                model.trainBatch(batch);
            return model.endEpoch();
        };
        const EpochLoss first = train(1);
        EpochLoss last;
        for (int epoch = 2; epoch <= 30; ++epoch)
            last = train(epoch);
        for (const std::size_t term : {1, 2}) // users, items
            QVERIFY(last.loss[term].value < .3 * first.loss[term].value);
        QVERIFY(last.loss.back().key == "sharing" && last.loss.back().value < first.loss.back().value);
    }
};

LODESTONE_TEST(CrmlModelTest)

} // namespace lodestone::crmlModelTest

#include "CrmlModelTest.moc"
