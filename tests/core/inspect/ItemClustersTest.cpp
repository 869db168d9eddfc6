// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/ItemClusters.h"
#include "core/data/SampleData.h"
#include "core/eval/Nmi.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <algorithm>

namespace lodestone::itemClustersTest {

namespace {
struct Fixture {
    DatasetPtr data;
    Snapshot snapshot;

    Fixture()
    {
        GeneratorOptions options;
        options.numUsers = 60;
        options.numItems = 120;
        options.numRatings = 1200;
        data = generateDataset(options);
        RandomStream random(4, Purpose::Quality);
        snapshot.numUsers = data->numUsers();
        snapshot.embeddings.resize(static_cast<Eigen::Index>(data->numEntities()), 5);
        std::generate_n(snapshot.embeddings.data(), snapshot.embeddings.size(),
                        [&] { return static_cast<float>(random.below(2001)) / 1000 - 1; });
        // Labels have a direction each, so that there is something to find.
        for (std::size_t item = 0; item < data->numItems(); ++item)
            if (const LabelIndex label = data->labels.primary[item]; label >= 0)
                snapshot.embeddings(static_cast<Eigen::Index>(data->numUsers() + item), label % 5) += 2;
    }
    RowMatrix items() const { return snapshot.embeddings.bottomRows(static_cast<Eigen::Index>(data->numItems())); }
};

double slowSilhouette(const RowMatrix& rows, const std::vector<std::int32_t>& clusters)
{
    const auto distance = [&](std::size_t a, std::size_t b) {
        const Eigen::RowVectorXd x = rows.row(static_cast<Eigen::Index>(a)).cast<double>();
        const Eigen::RowVectorXd y = rows.row(static_cast<Eigen::Index>(b)).cast<double>();
        return 1 - x.dot(y) / x.norm() / y.norm();
    };
    double total = 0;
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        std::vector<double> sums(10, 0), sizes(10, 0);
        for (std::size_t j = 0; j < clusters.size(); ++j)
            if (j != i) {
                sums[std::size_t(clusters[j])] += distance(i, j);
                ++sizes[std::size_t(clusters[j])];
            }
        const auto own = std::size_t(clusters[i]);
        if (sizes[own] == 0)
            continue;
        const double within = sums[own] / sizes[own];
        double nearest = 10;
        for (std::size_t c = 0; c < 10; ++c)
            if (c != own && sizes[c] > 0)
                nearest = std::min(nearest, sums[c] / sizes[c]);
        total += (nearest - within) / std::max(within, nearest);
    }
    return total / static_cast<double>(clusters.size());
}
} // namespace

class ItemClustersTest : public QObject {
    Q_OBJECT

private slots:
    void tableAndNmiAreThoseOfTheEvaluation()
    {
        const Fixture fixture;
        ItemClusterOptions options;
        options.numClusters = 6;
        options.seed = 9;
        const auto found = clusterItems(*fixture.data, fixture.snapshot, options);
        const auto nmi = clusterNmi(fixture.items(), fixture.data->labels, 6, 9);
        QVERIFY(found && nmi);
        QCOMPARE(*found->nmi, nmi->nmi);
        QCOMPARE(found->numClustered, nmi->numItems);
        Eigen::MatrixXi counts = Eigen::MatrixXi::Zero(static_cast<Eigen::Index>(fixture.data->labels.names.size()), 6);
        for (std::size_t item = 0; item < fixture.data->numItems(); ++item) {
            QCOMPARE(found->clusters[item] >= 0, fixture.data->labels.primary[item] >= 0);
            if (found->clusters[item] >= 0)
                ++counts(fixture.data->labels.primary[item], found->clusters[item]);
        }
        QCOMPARE(found->counts, counts);
        for (int cluster = 0; cluster < 6; ++cluster) {
            QCOMPARE(found->sizes[std::size_t(cluster)], std::size_t(counts.col(cluster).sum()));
            const auto top = found->topLabels(cluster, 2);
            QVERIFY(!top.empty());
            QCOMPARE(counts(top[0], cluster), counts.col(cluster).maxCoeff());
        }
    }

    void silhouetteIsThatOfAllPairs()
    {
        const Fixture fixture;
        const auto found = clusterItems(*fixture.data, fixture.snapshot, {.numClusters = 5});
        std::vector<Eigen::Index> rows;
        std::vector<std::int32_t> clusters;
        for (std::size_t item = 0; item < found->clusters.size(); ++item)
            if (found->clusters[item] >= 0) {
                rows.push_back(static_cast<Eigen::Index>(item));
                clusters.push_back(found->clusters[item]);
            }
        clusters[0] = 7; // alone
        const RowMatrix vectors = fixture.items()(rows, Eigen::all);
        const double expected = slowSilhouette(vectors, clusters);
        QVERIFY(std::abs(*silhouette(vectors, clusters) - expected) < 1e-9);
        QVERIFY(expected > 0.05);
        QVERIFY(!silhouette(vectors, std::vector<std::int32_t>(clusters.size(), 3)));
    }

    void idsStayFromEpochToEpoch()
    {
        const Fixture fixture;
        const auto first = clusterItems(*fixture.data, fixture.snapshot, {.numClusters = 5});
        std::vector<std::int32_t> renamed = first->clusters;
        for (std::int32_t& cluster : renamed)
            cluster = cluster < 0 ? cluster : (cluster + 2) % 5;
        const auto again = clusterItems(*fixture.data, fixture.snapshot, {.numClusters = 5}, renamed);
        QCOMPARE(again->clusters, renamed);
        QCOMPARE(*again->nmi, *first->nmi);
        QCOMPARE(Eigen::VectorXi(again->counts.col(2)), Eigen::VectorXi(first->counts.col(0)));
        // What does not fit is ignored.
        const std::vector<std::int32_t> tooMany(renamed.size(), 8);
        QCOMPARE(clusterItems(*fixture.data, fixture.snapshot, {.numClusters = 5}, tooMany)->clusters, first->clusters);
    }

    void fewItemsNoLabelsAndSamples()
    {
        Fixture fixture;
        auto plain = std::make_shared<Dataset>(*fixture.data);
        plain->labels = {};
        const auto all = clusterItems(*plain, fixture.snapshot, {.numClusters = 4});
        QVERIFY(!all->nmi && all->silhouette);
        QCOMPARE(all->numClustered, plain->numItems());
        QCOMPARE(all->counts.rows(), Eigen::Index(0));
        const auto sampled = clusterItems(*plain, fixture.snapshot, {.numClusters = 4, .mostItems = 50});
        QCOMPARE(sampled->numClustered, std::size_t(40)); // every third of 120
        QCOMPARE(sampled->numEligible, std::size_t(120));
        const auto few = clusterItems(*plain, fixture.snapshot, {.numClusters = 1000});
        QCOMPARE(few->numClusters, 120);
        fixture.snapshot.embeddings.setZero();
        const auto none = clusterItems(*plain, fixture.snapshot, {.numClusters = 4});
        QCOMPARE(none->numClusters, 0);
        QVERIFY(!none->silhouette);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!clusterItems(*fixture.data, Fixture().snapshot, {}, {}, stop.get_token()));
    }
};

LODESTONE_TEST(ItemClustersTest)

} // namespace lodestone::itemClustersTest

#include "ItemClustersTest.moc"
