// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/tsneAffinities.h"

#include "MadeUpPoints.h"
#include "core/parallel/ParallelFor.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <numeric>

namespace lodestone::tsneAffinitiesTest {
using namespace lodestone::test;

namespace {
/// p_j|i of the definition: the precision is found by many halvings, over the neighbors of the graph.
Eigen::MatrixXd slowConditionals(const NeighborGraph& graph, double perplexity)
{
    Eigen::MatrixXd conditionals = Eigen::MatrixXd::Zero(graph.numRows(), graph.numRows());
    for (Eigen::Index i = 0; i < graph.numRows(); ++i) {
        double low = 0, high = 1e6;
        Eigen::RowVectorXd p;
        for (int step = 0; step < 200; ++step) {
            const double beta = (low + high) / 2;
            p = (-beta * graph.distances.row(i).cast<double>().array().square()).exp().matrix();
            p /= p.sum();
            double entropy = 0;
            for (const double value : p)
                entropy -= value > 0 ? value * std::log2(value) : 0;
            (std::exp2(entropy) > perplexity ? low : high) = beta;
        }
        for (Eigen::Index k = 0; k < graph.numNeighbors(); ++k)
            conditionals(i, graph.neighbors(i, k)) = p[k];
    }
    return conditionals;
}
} // namespace

class TsneAffinitiesTest : public QObject {
    Q_OBJECT

private slots:
    void weightsAreThoseOfTheDefinition()
    {
        // Of any scale: the precision of the Gaussians spans twelve orders of magnitude.
        for (const float scale : {1.0F, 0.1F, 10.0F}) {
            const NeighborGraph graph = findNeighbors(scale * gaussianRows(150, 4), {}, {.numNeighbors = 30});
            const Eigen::MatrixXd conditionals = slowConditionals(graph, 10);
            const SparseGraph affinities = tsneAffinities(graph, 10);
            for (std::size_t i = 0; i < 150; ++i)
                for (std::size_t e = affinities.offsets[i]; e < affinities.offsets[i + 1]; ++e) {
                    const auto row = static_cast<Eigen::Index>(i), column = static_cast<Eigen::Index>(affinities.targets[e]);
                    const double expected = (conditionals(row, column) + conditionals(column, row)) / 300;
                    QVERIFY(std::abs(static_cast<double>(affinities.weights[e]) - expected) < 1e-7);
                }
            QVERIFY(std::abs(std::accumulate(affinities.weights.begin(), affinities.weights.end(), 0.0) - 1) < 1e-5);
        }
    }

    void equallyFarNeighborsAreEquallyLikely()
    {
        const NeighborGraph graph = findNeighbors(RowMatrix::Zero(40, 3), {}, {.numNeighbors = 39});
        const SparseGraph affinities = tsneAffinities(graph, 13);
        QCOMPARE(affinities.numEdges(), std::size_t(40 * 39));
        for (const float weight : affinities.weights)
            QVERIFY(std::abs(weight * (40 * 39) - 1) < 1e-5F);
    }

    void theSameBytesOnAnyNumberOfThreads()
    {
        const NeighborGraph graph = findNeighbors(gaussianRows(2000, 4), {}, {.numNeighbors = 30});
        SparseGraph expected;
        for (const int threads : {1, 2, 4}) {
            SparseGraph affinities;
            ThreadPool(threads).run([&] { affinities = tsneAffinities(graph, 10); });
            if (threads == 1)
                expected = affinities;
            QVERIFY(affinities.weights == expected.weights && affinities.targets == expected.targets);
        }
    }
};

LODESTONE_TEST(TsneAffinitiesTest)

} // namespace lodestone::tsneAffinitiesTest

#include "TsneAffinitiesTest.moc"
