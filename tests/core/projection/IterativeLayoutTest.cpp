// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every layout of the catalogue promises.
#include "core/projection/IterativeLayout.h"

#include "MadeUpPoints.h"
#include "core/Error.h"
#include "core/parallel/ParallelFor.h"
#include "core/projection/Pca.h"
#include "core/projection/catalogue.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <limits>
#include <memory>

namespace lodestone::iterativeLayoutTest {
using namespace lodestone::test;

namespace {
using LayoutPtr = std::unique_ptr<IterativeLayout>;

/// Few neighbors, so that few points do.
LayoutPtr created(const std::string& key, std::vector<Setting> settings = {})
{
    LayoutPtr layout = projectionInfo(key).create();
    settings.insert(settings.begin(), {key == "tsne" ? "perplexity" : "neighbors", key == "tsne" ? "10" : "15"});
    applySettings(layout->params(), settings);
    return layout;
}

void startFromPca(IterativeLayout& layout, const RowMatrix& rows, int numAxes = 2)
{
    const RowMatrix pca = project(rows, {}, fitPca(rows, {}, numAxes));
    QVERIFY(layout.start(findNeighbors(rows, {}, {.numNeighbors = layout.numNeighbors()}), pca));
    QCOMPARE(layout.iteration(), 0);
}

RowMatrix positionsAfter(const std::string& key, const RowMatrix& rows, int iterations, std::vector<Setting> settings = {})
{
    const LayoutPtr layout = created(key, std::move(settings));
    startFromPca(*layout, rows);
    layout->run(iterations);
    return layout->positions();
}
} // namespace

class IterativeLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void defaultsLieInRange()
    {
        for (const ProjectionInfo& info : projectionCatalogue()) {
            const LayoutPtr layout = info.create();
            const std::vector<Param> params = layout->params();
            QVERIFY(findParam(params, "seed") && findParam(params, "iterations") && findParam(params, "learning_rate"));
            for (const Param& param : params)
                parse(param, format(param));
        }
        QVERIFY_EXCEPTION_THROWN(projectionInfo("som"), Error);
    }

    void plantedClustersStaySeparated_data() { addCatalogue(); }
    void plantedClustersStaySeparated()
    {
        QFETCH(std::string, key);
        const int numClusters = 8;
        const RowMatrix rows = plantedClusters(600, 10, numClusters);
        for (const int numAxes : {2, 3}) {
            const LayoutPtr layout = created(key);
            startFromPca(*layout, rows, numAxes);
            layout->run(layout->numIterations());
            QCOMPARE(layout->iteration(), layout->numIterations());
            QCOMPARE(layout->positions().cols(), numAxes);
            QVERIFY(sameClusterShare(layout->positions(), numClusters, 10) > 0.98);
        }
        const RowMatrix pca = project(rows, {}, fitPca(rows, {}, 2));
        QVERIFY(sameClusterShare(pca, numClusters, 10) < 0.95); // so that it is the layout that parts them
    }

    void theSameBytesOnAnyNumberOfThreads_data() { addCatalogue(); }
    void theSameBytesOnAnyNumberOfThreads()
    {
        QFETCH(std::string, key);
        const RowMatrix rows = plantedClusters(3000, 6, 5);
        RowMatrix expected;
        for (const int threads : {1, 2, 4}) {
            RowMatrix positions;
            ThreadPool(threads).run([&] { positions = positionsAfter(key, rows, 20); });
            if (threads == 1)
                expected = positions;
            QVERIFY(positions == expected);
        }
    }

    void theSeedDecides_data() { addCatalogue(); }
    void theSeedDecides()
    {
        QFETCH(std::string, key);
        const RowMatrix rows = plantedClusters(200, 6, 5);
        const RowMatrix first = positionsAfter(key, rows, 10);
        QVERIFY(first == positionsAfter(key, rows, 10));
        QVERIFY(first != positionsAfter(key, rows, 10, {{"seed", "2"}}));
    }

    void stoppedAndResumedEqualsOneRun_data() { addCatalogue(); }
    void stoppedAndResumedEqualsOneRun()
    {
        QFETCH(std::string, key);
        const RowMatrix rows = plantedClusters(300, 6, 5);
        const std::vector<Setting> settings{{"iterations", "40"}};
        const LayoutPtr layout = created(key, settings);
        startFromPca(*layout, rows);
        for (const int until : {1, 7, 7, 3, 25, 1000})
            layout->run(until);
        QCOMPARE(layout->iteration(), 40);
        QVERIFY(layout->positions() == positionsAfter(key, rows, 40, settings));
    }

    void aStopEndsItBetweenIterations_data() { addCatalogue(); }
    void aStopEndsItBetweenIterations()
    {
        QFETCH(std::string, key);
        const RowMatrix rows = plantedClusters(300, 6, 5);
        const LayoutPtr layout = created(key);
        startFromPca(*layout, rows);
        layout->run(5);
        const RowMatrix before = layout->positions();
        std::stop_source stop;
        stop.request_stop();
        layout->run(100, stop.get_token());
        QCOMPARE(layout->iteration(), 5);
        QVERIFY(layout->positions() == before);
        const NeighborGraph graph = findNeighbors(rows, {}, {.numNeighbors = layout->numNeighbors()});
        QVERIFY(!layout->start(graph, rows.leftCols(2), stop.get_token()));
    }

    /// From the layout of a run before, the picture moves on and does not jump. What comes of it in the end may differ: the
    /// last bits of a sum, which differ from build to build, decide where a cluster settles.
    void itStartsFromTheGivenLayout_data() { addCatalogue(); }
    void itStartsFromTheGivenLayout()
    {
        QFETCH(std::string, key);
        const RowMatrix rows = plantedClusters(400, 6, 5);
        const RowMatrix first = positionsAfter(key, rows, 100000);
        const LayoutPtr layout = created(key);
        const NeighborGraph graph = findNeighbors(rows, {}, {.numNeighbors = layout->numNeighbors()});
        QVERIFY(layout->start(graph, 7 * first));
        const auto likeness = [](const RowMatrix& a, const RowMatrix& b) {
            const RowMatrix x = a.rowwise() - a.colwise().mean(), y = b.rowwise() - b.colwise().mean();
            return (x.array() * y.array()).sum() / (x.norm() * y.norm());
        };
        QVERIFY(likeness(layout->positions(), first) > 0.99F);
        layout->run(1);
        const float kept = likeness(layout->positions(), first);
        QVERIFY2(kept > 0.7F, qPrintable(QString::number(kept)));
    }

    void oddPointsStayFinite_data()
    {
        QTest::addColumn<std::string>("key");
        QTest::addColumn<QString>("kind");
        for (const ProjectionInfo& info : projectionCatalogue())
            for (const char* kind : {"constant", "duplicates", "far away", "tiny", "as few as can be"})
                QTest::addRow("%s, %s", std::string(info.key).c_str(), kind) << std::string(info.key) << QString(kind);
    }

    void oddPointsStayFinite()
    {
        QFETCH(std::string, key);
        QFETCH(QString, kind);
        const LayoutPtr layout = created(key);
        RowMatrix rows = gaussianRows(200, 4);
        if (kind == "constant")
            rows.setConstant(0.25F);
        else if (kind == "duplicates")
            rows.bottomRows(150) = rows.row(0).replicate(150, 1).eval();
        else if (kind == "far away")
            rows.row(3).setConstant(1e6F);
        else if (kind == "tiny")
            rows *= 1e-12F;
        else
            rows = gaussianRows(layout->numNeighbors() + 1, 4).eval();
        startFromPca(*layout, rows);
        layout->run(layout->numIterations());
        QVERIFY(layout->positions().allFinite());
        const RowMatrix centered = layout->positions().rowwise() - layout->positions().colwise().mean();
        QVERIFY(centered.colwise().norm().minCoeff() > 0); // points do not all lie in one place
    }

    void layoutsThatAreNotFiniteAreErrors_data() { addCatalogue(); }
    void layoutsThatAreNotFiniteAreErrors()
    {
        QFETCH(std::string, key);
        const RowMatrix rows = gaussianRows(100, 3);
        const LayoutPtr layout = created(key);
        const NeighborGraph graph = findNeighbors(rows, {}, {.numNeighbors = layout->numNeighbors()});
        RowMatrix start = rows.leftCols(2);
        start(5, 0) = std::numeric_limits<float>::quiet_NaN();
        QVERIFY_EXCEPTION_THROWN(layout->start(graph, start), Error);
    }

    void tooLargeARateIsAnError()
    {
        const RowMatrix rows = gaussianRows(100, 3);
        const LayoutPtr layout = created("tsne", {{"learning_rate", "1000000"}, {"exaggeration", "100"}});
        startFromPca(*layout, rows);
        try {
            layout->run(1000);
        } catch (const Error& error) {
            QVERIFY(QByteArray(error.what()).contains("smaller learning rate"));
        }
        // Either it held, or it said so: never NaN in silence.
        if (layout->iteration() == layout->numIterations())
            QVERIFY(layout->positions().allFinite());
        const LayoutPtr umap = created("umap", {{"min_dist", "2"}});
        QVERIFY_EXCEPTION_THROWN(startFromPca(*umap, rows), Error);
    }

private:
    void addCatalogue()
    {
        QTest::addColumn<std::string>("key");
        for (const ProjectionInfo& info : projectionCatalogue())
            QTest::newRow(std::string(info.key).c_str()) << std::string(info.key);
    }
};

LODESTONE_TEST(IterativeLayoutTest)

} // namespace lodestone::iterativeLayoutTest

#include "IterativeLayoutTest.moc"
