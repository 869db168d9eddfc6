// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/LayoutChain.h"
#include "core/Error.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TinyDataset.h"
#include "tests/ui/session/MadeUpSnapshots.h"

#include <Eigen/LU>
#include <Eigen/QR>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lodestone::layoutChainTest {

namespace {

LayoutRequest requestFor(const MadeUpSnapshots& run, int epoch, std::size_t batch = 0, LayoutSettings settings = {})
{
    return {run.data(), run.at(epoch, batch), run.at(referenceEpochs(epoch, batch)), settings};
}

bool sameLayout(const Layout& a, const Layout& b)
{
    return a.positions == b.positions && a.clusters == b.clusters && a.explained == b.explained;
}

/// Mean way of a point relative to the spread of all.
double movement(const Layout& from, const Layout& to)
{
    return double((to.positions - from.positions).rowwise().norm().mean() / to.positions.rowwise().norm().mean());
}

double shareWithChangedCluster(const Layout& a, const Layout& b)
{
    std::size_t changed = 0;
    for (std::size_t i = 0; i < a.clusters.size(); ++i)
        changed += a.clusters[i] != b.clusters[i] ? 1 : 0;
    return double(changed) / double(a.clusters.size());
}

} // namespace

class LayoutChainTest : public QObject {
    Q_OBJECT

    const MadeUpSnapshots m_run{sampleDataset()};

private slots:
    void referencesAreFewAndKnownBeforehand()
    {
        QCOMPARE(referenceEpochs(0), std::vector<int>{});
        QCOMPARE(referenceEpochs(1), std::vector<int>{0});
        QCOMPARE(referenceEpochs(2), (std::vector<int>{0, 1}));
        QCOMPARE(referenceEpochs(14), (std::vector<int>{0, 1, 2, 3, 4, 6, 8, 12}));
        QCOMPARE(referenceEpochs(16), (std::vector<int>{0, 1, 2, 3, 4, 6, 8, 12}));
        QCOMPARE(referenceEpochs(16, 5), (std::vector<int>{0, 1, 2, 3, 4, 6, 8, 12, 16}));
        QCOMPARE(referenceEpochs(0, 5), std::vector<int>{0});
        for (int epoch = 0; epoch < 200; ++epoch) {
            const auto references = referenceEpochs(201);
            QCOMPARE(isReferenceEpoch(epoch), std::count(references.begin(), references.end(), epoch) == 1);
        }
    }

    void noPointIsOutsideTheProjectedUnitBall()
    {
        LayoutChain chain;
        for (const int dimensions : {2, 3}) {
            LayoutSettings settings;
            settings.dimensions = dimensions;
            auto inBall = std::make_shared<Snapshot>(*m_run.at(4));
            inBall->embeddings.rowwise().normalize(); // all at the bound
            LayoutRequest request = requestFor(m_run, 4, 0, settings); // turned onto the epochs before
            request.snapshot = inBall;
            const LayoutPtr layout = chain.compute(request);
            QVERIFY(layout->unitBall);
            const Eigen::MatrixXf inverse = layout->unitBall->shape.inverse();
            const RowMatrix centered = layout->positions.rowwise() - layout->unitBall->center.transpose();
            const float farthest = (centered * inverse.transpose()).rowwise().norm().maxCoeff();
            QVERIFY2(farthest <= 1.0005F && farthest > 0.5F, qPrintable(QString::number(double(farthest))));
            chain.clear();
        }
        auto products = std::make_shared<Snapshot>(*m_run.at(4));
        products->comparison = Comparison::Dot;
        LayoutRequest request = requestFor(m_run, 4);
        request.snapshot = products;
        QVERIFY(!LayoutChain().compute(request)->unitBall);
    }

    void theShapeIsWhatWasAskedFor()
    {
        LayoutChain chain;
        const LayoutPtr flat = chain.compute(requestFor(m_run, 5));
        QCOMPARE(flat->epoch, 5);
        QCOMPARE(flat->numUsers, m_run.data()->numUsers());
        QCOMPARE(flat->positions.rows(), Eigen::Index(m_run.data()->numEntities()));
        QCOMPARE(flat->positions.cols(), Eigen::Index(2));
        QVERIFY(flat->positions.colwise().mean().norm() < 1e-5F);
        QVERIFY(flat->usesMetric);
        QVERIFY(flat->explained[0] > 0 && flat->explained.sum() <= 1);
        const LayoutPtr deep = chain.compute(requestFor(m_run, 5, 0, {.dimensions = 3}));
        QCOMPARE(deep->positions.cols(), Eigen::Index(3));
        QVERIFY(deep->explained.sum() > flat->explained.sum());
    }

    void aLayoutDependsOnNothingThatWasShownBefore()
    {
        LayoutChain live, direct;
        for (int epoch = 0; epoch < 23; ++epoch)
            live.compute(requestFor(m_run, epoch));
        live.compute(requestFor(m_run, 22, 4));
        const LayoutPtr afterAll = live.compute(requestFor(m_run, 23));
        const LayoutPtr atOnce = direct.compute(requestFor(m_run, 23));
        QVERIFY(sameLayout(*afterAll, *atOnce));
    }

    void goingBackShowsTheSamePictureAgain()
    {
        LayoutChain chain;
        const LayoutPtr early = chain.compute(requestFor(m_run, 3));
        const LayoutPtr within = chain.compute(requestFor(m_run, 3, 5));
        chain.compute(requestFor(m_run, 20));
        chain.compute(requestFor(m_run, 20, 0, {.dimensions = 3}));
        QVERIFY(sameLayout(*chain.compute(requestFor(m_run, 3)), *early));
        QVERIFY(sameLayout(*chain.compute(requestFor(m_run, 3, 5)), *within));
    }

    void epochsAreAlignedSoThatPointsMoveLittle()
    {
        LayoutChain chain;
        LayoutPtr before = chain.compute(requestFor(m_run, 0));
        for (int epoch = 1; epoch <= 40; ++epoch) {
            const LayoutPtr after = chain.compute(requestFor(m_run, epoch));
            QVERIFY2(movement(*before, *after) < 0.45,
                     qPrintable(QStringLiteral("%1: %2").arg(epoch).arg(movement(*before, *after))));
            before = after;
        }
    }

    void aTurnedSpaceGivesTheSamePicture()
    {
        // The same vectors, mirrored and turned: without alignment their principal axes would come out with other signs.
        LayoutChain chain;
        const SnapshotPtr plain = m_run.at(30);
        auto turned = std::make_shared<Snapshot>(*plain);
        turned->epoch = 31;
        Eigen::MatrixXf square(8, 8);
        for (Eigen::Index i = 0; i < square.size(); ++i)
            square(i) = std::sin(float(i + 1));
        const Eigen::MatrixXf rotation = square.householderQr().householderQ();
        turned->embeddings = plain->embeddings * rotation;
        const LayoutPtr first = chain.compute({m_run.data(), plain, {}, {}});
        const LayoutPtr second = chain.compute({m_run.data(), turned, {plain}, {}});
        QVERIFY2(movement(*first, *second) < 1e-3, qPrintable(QString::number(movement(*first, *second))));
        QVERIFY(second->residual < 1e-3);
    }

    void missingReferencesAreLeftOut()
    {
        LayoutChain chain;
        LayoutRequest request = requestFor(m_run, 20);
        request.references.erase(request.references.begin() + 1, request.references.end() - 1);
        QCOMPARE(chain.compute(request)->positions.rows(), Eigen::Index(m_run.data()->numEntities()));
    }

    void theMetricMapsTheVectors()
    {
        LayoutChain chain;
        const LayoutPtr plain = chain.compute(requestFor(m_run, 10, 0, {.relation = std::nullopt}));
        const LayoutPtr users = chain.compute(requestFor(m_run, 10, 0, {.relation = Relation::User})); // its L is 2 I
        QVERIFY(!plain->usesMetric);
        QVERIFY(users->usesMetric);
        QVERIFY((users->positions - 2 * plain->positions).norm() < 1e-3F * plain->positions.norm());
    }

    void clustersFindTheGroupsAndUsersFollow()
    {
        LayoutChain chain;
        const LayoutPtr layout = chain.compute(requestFor(m_run, 60, 0, {.numClusters = 8}));
        QCOMPARE(layout->numClusters, 8);
        std::vector<std::vector<std::size_t>> table(8, std::vector<std::size_t>(8)); // cluster x label
        for (std::size_t i = 0; i < layout->clusters.size(); ++i)
            ++table[std::size_t(layout->clusters[i])][std::size_t(m_run.labelOf(i))];
        std::size_t agreeing = 0;
        for (const auto& row : table)
            agreeing += *std::max_element(row.begin(), row.end());
        const double share = double(agreeing) / double(layout->clusters.size());
        QVERIFY2(share > 0.8, qPrintable(QString::number(share)));
    }

    void clusterIdsStayFromEpochToEpoch()
    {
        LayoutChain chain;
        LayoutPtr before = chain.compute(requestFor(m_run, 24));
        for (int epoch = 25; epoch <= 40; ++epoch) {
            const LayoutPtr after = chain.compute(requestFor(m_run, epoch));
            const double changed = shareWithChangedCluster(*before, *after);
            const double allowed = isReferenceEpoch(epoch) ? 0.6 : 0.15; // a clearly better start may take over there
            QVERIFY2(changed < allowed, qPrintable(QStringLiteral("%1: %2").arg(epoch).arg(changed)));
            before = after;
        }
    }

    void fewItemsGiveFewClusters()
    {
        const auto data = tinyDataset(2, 2, {{UserIndex(0), ItemIndex(0), 5}, {UserIndex(1), ItemIndex(1), 5}});
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->numUsers = 2;
        snapshot->embeddings.resize(4, 3);
        snapshot->embeddings << 1, 0, 0, 0, 1, 0, 1, 0.1F, 0, 0, 0, 0; // the second item is null
        LayoutChain chain;
        const LayoutPtr layout = chain.compute({data, snapshot, {}, {}});
        QCOMPARE(layout->numClusters, 1);
        QCOMPARE(layout->clusters, (std::vector<std::int32_t>{0, 0, 0, -1}));
    }

    void equalVectorsAreNoProblem()
    {
        const auto data = tinyDataset(2, 2, {{UserIndex(0), ItemIndex(0), 5}, {UserIndex(1), ItemIndex(1), 5}});
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->numUsers = 2;
        LayoutChain chain;
        for (const float value : {0.0F, 0.5F}) {
            snapshot->embeddings = RowMatrix::Constant(4, 3, value);
            chain.clear();
            const LayoutPtr layout = chain.compute({data, snapshot, {snapshot}, {.dimensions = 3}});
            QVERIFY(layout->positions.allFinite());
            QVERIFY(layout->positions.norm() < 1e-5F);
        }
    }

    void oneDimensionIsDrawnFlat()
    {
        const auto data = tinyDataset(1, 2, {{UserIndex(0), ItemIndex(0), 5}, {UserIndex(0), ItemIndex(1), 5}});
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->numUsers = 1;
        snapshot->embeddings.resize(3, 1);
        snapshot->embeddings << -1, 0, 1;
        LayoutChain chain;
        const LayoutPtr layout = chain.compute({data, snapshot, {}, {.dimensions = 3}});
        QCOMPARE(layout->positions.cols(), Eigen::Index(3));
        QVERIFY(layout->positions.col(0).norm() > 1 && layout->positions.rightCols(2).norm() < 1e-5F);
    }

    void vectorsThatAreNotFiniteAreAnError()
    {
        auto broken = std::make_shared<Snapshot>(*m_run.at(4));
        broken->embeddings(3, 1) = std::numeric_limits<float>::quiet_NaN();
        LayoutChain chain;
        QVERIFY_EXCEPTION_THROWN(chain.compute({m_run.data(), broken, {}, {}}), Error);
    }
};

LODESTONE_TEST(LayoutChainTest)

} // namespace lodestone::layoutChainTest

#include "LayoutChainTest.moc"
