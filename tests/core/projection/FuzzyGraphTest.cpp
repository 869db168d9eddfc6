// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/fuzzyGraph.h"

#include "MadeUpPoints.h"
#include "core/parallel/ParallelFor.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <cmath>

namespace lodestone::fuzzyGraphTest {
using namespace lodestone::test;

namespace {
/// Weights of the definition, before both directions are united.
Eigen::MatrixXd slowWeights(const NeighborGraph& graph)
{
    Eigen::MatrixXd weights = Eigen::MatrixXd::Zero(graph.numRows(), graph.numRows());
    for (Eigen::Index i = 0; i < graph.numRows(); ++i) {
        const Eigen::ArrayXd distances = graph.distances.row(i).transpose().cast<double>().array();
        double rho = 0;
        for (Eigen::Index k = graph.numNeighbors() - 1; k >= 0; --k)
            rho = distances[k] > 0 ? distances[k] : rho;
        double low = 0, high = 1e6;
        for (int step = 0; step < 200; ++step) {
            const double sigma = (low + high) / 2;
            const double sum = (-(distances - rho).max(0.0) / sigma).exp().sum();
            (sum > std::log2(static_cast<double>(graph.numNeighbors()) + 1) ? high : low) = sigma;
        }
        for (Eigen::Index k = 0; k < graph.numNeighbors(); ++k)
            weights(i, graph.neighbors(i, k)) = std::exp(-std::max(distances[k] - rho, 0.0) / high);
    }
    return weights;
}
} // namespace

class FuzzyGraphTest : public QObject {
    Q_OBJECT

private slots:
    void weightsAreThoseOfTheDefinition()
    {
        RowMatrix rows = gaussianRows(200, 4);
        rows.row(7) = rows.row(3); // the nearest neighbor in another place counts
        for (const float scale : {1.0F, 1e-3F, 1e3F}) {
            const NeighborGraph graph = findNeighbors(scale * rows, {}, {.numNeighbors = 14});
            const Eigen::MatrixXd directed = slowWeights(graph);
            const SparseGraph fuzzy = fuzzyGraph(graph);
            for (std::size_t i = 0; i < 200; ++i)
                for (std::size_t e = fuzzy.offsets[i]; e < fuzzy.offsets[i + 1]; ++e) {
                    const double a = directed(static_cast<Eigen::Index>(i), fuzzy.targets[e]);
                    const double b = directed(fuzzy.targets[e], static_cast<Eigen::Index>(i));
                    QVERIFY(std::abs(static_cast<double>(fuzzy.weights[e]) - (a + b - a * b)) < 2e-5);
                }
        }
    }

    void theNearestNeighborIsTiedFully()
    {
        const NeighborGraph graph = findNeighbors(gaussianRows(100, 3), {}, {.numNeighbors = 5});
        const SparseGraph fuzzy = fuzzyGraph(graph);
        for (std::size_t i = 0; i < 100; ++i) {
            const auto begin = fuzzy.weights.begin() + static_cast<std::ptrdiff_t>(fuzzy.offsets[i]);
            const auto end = fuzzy.weights.begin() + static_cast<std::ptrdiff_t>(fuzzy.offsets[i + 1]);
            QCOMPARE(*std::max_element(begin, end), 1.0F);
        }
    }

    void pointsWithoutSpreadAreTiedFully()
    {
        const SparseGraph fuzzy = fuzzyGraph(findNeighbors(RowMatrix::Ones(30, 3), {}, {.numNeighbors = 5}));
        QVERIFY(fuzzy.numEdges() > 0);
        for (const float weight : fuzzy.weights)
            QCOMPARE(weight, 1.0F);
    }
};

LODESTONE_TEST(FuzzyGraphTest)

} // namespace lodestone::fuzzyGraphTest

#include "FuzzyGraphTest.moc"
