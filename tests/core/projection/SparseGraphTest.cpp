// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/SparseGraph.h"

#include "MadeUpPoints.h"
#include "core/parallel/ParallelFor.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::sparseGraphTest {
using namespace lodestone::test;

namespace {
Eigen::MatrixXf dense(const SparseGraph& graph)
{
    const auto n = static_cast<Eigen::Index>(graph.numRows());
    Eigen::MatrixXf matrix = Eigen::MatrixXf::Zero(n, n);
    for (std::size_t i = 0; i < graph.numRows(); ++i)
        for (std::size_t e = graph.offsets[i]; e < graph.offsets[i + 1]; ++e)
            matrix(static_cast<Eigen::Index>(i), graph.targets[e]) += graph.weights[e];
    return matrix;
}
} // namespace

class SparseGraphTest : public QObject {
    Q_OBJECT

private slots:
    void bothDirectionsAreCombined_data()
    {
        QTest::addColumn<bool>("isUnion");
        QTest::newRow("sum") << false;
        QTest::newRow("fuzzy union") << true;
    }

    void bothDirectionsAreCombined()
    {
        QFETCH(bool, isUnion);
        const CombineWeights combine = isUnion ? CombineWeights([](float a, float b) { return a + b - a * b; })
                                               : CombineWeights([](float a, float b) { return a + b; });
        const NeighborGraph graph = findNeighbors(gaussianRows(200, 4), {}, {.numNeighbors = 6});
        RowMatrix weights = (gaussianRows(200, 6, 3).array().abs() / 10).min(1);
        weights.col(2).setZero(); // leaves gaps
        Eigen::MatrixXf directed = Eigen::MatrixXf::Zero(200, 200);
        for (Eigen::Index i = 0; i < 200; ++i)
            for (Eigen::Index k = 0; k < 6; ++k)
                directed(i, graph.neighbors(i, k)) = weights(i, k);
        const Eigen::MatrixXf symmetric = dense(symmetricGraph(graph, weights, combine));
        for (Eigen::Index i = 0; i < 200; ++i)
            for (Eigen::Index j = 0; j < 200; ++j)
                QCOMPARE(symmetric(i, j), combine(directed(i, j), directed(j, i)));
    }

    void rowsAreSortedAndHaveNoEmptyEdges()
    {
        const NeighborGraph graph = findNeighbors(gaussianRows(3000, 3), {}, {.numNeighbors = 5});
        RowMatrix weights = RowMatrix::Ones(3000, 5);
        weights.col(4).setZero();
        SparseGraph expected;
        for (const int threads : {1, 2, 4}) {
            SparseGraph symmetric;
            ThreadPool(threads).run(
                [&] { symmetric = symmetricGraph(graph, weights, [](float a, float b) { return a + b; }); });
            QCOMPARE(symmetric.numRows(), std::size_t(3000));
            for (std::size_t i = 0; i < symmetric.numRows(); ++i)
                for (std::size_t e = symmetric.offsets[i]; e < symmetric.offsets[i + 1]; ++e) {
                    QVERIFY(symmetric.weights[e] > 0);
                    QVERIFY(e == symmetric.offsets[i] || symmetric.targets[e - 1] < symmetric.targets[e]);
                }
            if (threads == 1)
                expected = symmetric;
            QVERIFY(symmetric.targets == expected.targets && symmetric.weights == expected.weights);
        }
    }
};

LODESTONE_TEST(SparseGraphTest)

} // namespace lodestone::sparseGraphTest

#include "SparseGraphTest.moc"
