// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/CmlModel.h"
#include "core/model/RowGradients.h"
#include "core/model/SmlModel.h"
#include "core/model/TripletLosses.h"
#include "core/model/catalogue.h"
#include "core/parallel/ParallelFor.h"
#include "tests/TestProgram.h"
#include "tests/core/model/SmallSets.h"

#include <QTest>

namespace lodestone::tripletBatchTest {

namespace {
/// What one batch of CML does, written plainly from the same draws.
RowMatrix oneBatchByHand(const TrainingSetPtr& set, const RowMatrix& start, int batch, int negatives, float margin)
{
    std::vector<PositivePair> positives;
    shufflePositives(set->positives, 7, 1, positives);
    const SimilarPairs none;
    const TripletSampler sampler(set->positives, none, none);
    Eigen::MatrixXd rows = start.cast<double>(), gradients = Eigen::MatrixXd::Zero(start.rows(), start.cols());
    for (std::size_t at = 0; at < static_cast<std::size_t>(batch); ++at) {
        RandomStream random(7, Purpose::Triplets, 1, 0, at);
        std::vector<std::uint32_t> drawn(static_cast<std::size_t>(negatives));
        drawn.resize(static_cast<std::size_t>(
            sampler.drawItems(positives[at].user, negatives, random, drawn.data(), [](std::uint32_t) {})));
        const auto squared = [&](std::uint32_t x, std::uint32_t y) { return (rows.row(x) - rows.row(y)).squaredNorm(); };
        const std::uint32_t u = positives[at].user, i = positives[at].item;
        const double positive = squared(u, i);
        const auto violating = std::ranges::count_if(
            drawn, [&](std::uint32_t j) { return margin + positive - squared(u, j) > 0; });
        const std::uint32_t j = *std::ranges::min_element(drawn, {}, [&](std::uint32_t row) { return squared(u, row); });
        if (margin + positive - squared(u, j) <= 0)
            continue;
        const double weight = std::log(1 + static_cast<double>(set->data->numItems()) * static_cast<double>(violating)
                                           / static_cast<double>(drawn.size()));
        gradients.row(u) += 2 * weight * (rows.row(j) - rows.row(i));
        gradients.row(i) += 2 * weight * (rows.row(i) - rows.row(u));
        gradients.row(j) += 2 * weight * (rows.row(u) - rows.row(j));
    }
    for (Eigen::Index row = 0; row < rows.rows(); ++row) {
        const double accumulator = .1 + gradients.row(row).squaredNorm() / static_cast<double>(rows.cols());
        rows.row(row) -= .3 / std::sqrt(accumulator) * gradients.row(row);
        if (rows.row(row).norm() > 1)
            rows.row(row).normalize();
    }
    return rows.cast<float>();
}
} // namespace

class TripletBatchTest : public QObject {
    Q_OBJECT

private slots:
    void aBatchOfCmlIsThatWrittenByHand_data()
    {
        QTest::addColumn<int>("dimension");
        for (const int dimension : {4, 8, 20, 32})
            QTest::addRow("%d", dimension) << dimension;
    }
    void aBatchOfCmlIsThatWrittenByHand()
    {
        QFETCH(int, dimension);
        const TrainingSetPtr set = smallSet();
        CmlModel model;
        applySettings(model.params(),
                      std::vector<Setting>{{"dimension", std::to_string(dimension)}, {"batch", "100"}, {"margin", "0.5"}});
        model.start(set, 7);
        const RowMatrix start = model.embedding().vectors;
        model.beginEpoch(1);
        model.trainBatch(0);
        const RowMatrix expected = oneBatchByHand(set, start, 100, 5, .5F), trained = model.embedding().vectors;
        QVERIFY((trained - start).cwiseAbs().maxCoeff() > .01F);
        QVERIFY((trained - expected).cwiseAbs().maxCoeff() < 1e-5F);
        QVERIFY(trained.rowwise().norm().maxCoeff() <= 1 + 1e-6F);
    }

    /// baselines.md 3.5: with gamma / batch above lambda the items' margins are pulled to 1 whatever the hinge does.
    void marginsOfSmlFollowHingesAndPull()
    {
        const TrainingSetPtr set = smallSet();
        const auto marginsAfter = [&](const char* gamma) {
            SmlModel model;
            applySettings(model.params(), presetOf(SmlModel::info(), "official").settings);
            applySettings(model.params(), std::vector<Setting>{{"dimension", "8"}, {"batch", "64"}, {"margin", "0.5"},
                                                               {"gamma", gamma}, {"lambda", "0.01"}});
            model.start(set, 7);
            for (int epoch = 1; epoch <= 5; ++epoch) {
                model.beginEpoch(epoch);
                for (std::size_t batch = 0; batch < model.numBatches(); ++batch)
                    model.trainBatch(batch);
                model.endEpoch();
            }
            Snapshot snapshot;
            model.fill(snapshot);
            return snapshot;
        };
        const Snapshot pulled = marginsAfter("10"), free = marginsAfter("0");
        for (std::size_t item = 0; item < set->data->numItems(); ++item) {
            const bool known = !set->positives.usersOf(ItemIndex(static_cast<std::uint32_t>(item))).empty();
            QVERIFY(pulled.itemMargins[static_cast<Eigen::Index>(item)] > (known ? .5F : .499F));
        }
        QVERIFY(free.userMargins.maxCoeff() <= .5F && free.userMargins.minCoeff() < .3F);
        QVERIFY(free.userMargins.minCoeff() >= 0 && pulled.itemMargins.maxCoeff() <= 1);
    }

    void aRowsGradientsAreSummedOverItsSlots()
    {
        for (const int threads : {1, 3}) {
            ThreadPool(threads).run([] {
                RowGradients gradients(10, 6, 4);
                const std::uint32_t rows[] = {3, 7, RowGradients::none, 3, 9, 3};
                std::copy(std::begin(rows), std::end(rows), gradients.rows());
                for (std::size_t slot = 0; slot < 6; ++slot) {
                    std::fill_n(gradients.gradient(slot), 4, static_cast<float>(slot + 1));
                    gradients.numbers()[slot] = 10 * static_cast<float>(slot + 1);
                }
                std::vector<float> sums(10, 0), numbers(10, 0);
                gradients.apply<4>(5, [&](std::uint32_t row, const float* sum, float number) {
                    sums[row] += sum[2];
                    numbers[row] += number;
                });
                QCOMPARE(sums[3], 5.F); // slots 0 and 3; slot 5 lies beyond the first five
                QCOMPARE(sums[7], 2.F);
                QCOMPARE(sums[9], 5.F);
                QCOMPARE(numbers[3], 50.F);
                QCOMPARE(std::ranges::count(sums, 0.F), 7);
            });
        }
    }
};

LODESTONE_TEST(TripletBatchTest)

} // namespace lodestone::tripletBatchTest

#include "TripletBatchTest.moc"
