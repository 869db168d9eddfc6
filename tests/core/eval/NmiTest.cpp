// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/Nmi.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

namespace lodestone::nmiTest {

namespace {
using Labels = std::vector<std::int32_t>;

/// Three bundles of directions; items of bundle b carry label b.
struct Bundles {
    RowMatrix items{90, 8};
    ItemLabels labels;

    Bundles()
    {
        RandomStream random(5, Purpose::Quality);
        labels.names = {"a", "b", "c"};
        for (Eigen::Index i = 0; i < items.rows(); ++i) {
            for (Eigen::Index c = 0; c < items.cols(); ++c)
                items(i, c) = static_cast<float>(0.1 * random.gaussian() + (c == i % 3));
            items.row(i) *= static_cast<float>(0.1 + random.uniform());
            labels.primary.push_back(static_cast<LabelIndex>(i % 3));
        }
    }
};
} // namespace

class NmiTest : public QObject {
    Q_OBJECT

private slots:
    /// baselines.md 6 and mml.md 17.
    void checkValuesOfTheReference()
    {
        const double first = normalizedMutualInformation(Labels{0, 0, 1, 1, 2, 2}, Labels{0, 0, 0, 1, 1, 1});
        QVERIFY2(std::abs(first - .51580374) < 1e-8, qPrintable(QString::number(first, 'g', 12)));
        const double second = normalizedMutualInformation(Labels{0, 0, 0, 1, 1, 2}, Labels{0, 0, 1, 1, 1, 1});
        QVERIFY2(std::abs(second - .386253) < 1e-6, qPrintable(QString::number(second, 'g', 12)));
    }

    /// baselines.md 6: labels {A}, {A, B}, {B}, {C} as fractions against clusters 0, 0, 1, 1.
    void fractionalCountsGiveTheCheckValue()
    {
        Eigen::MatrixXd counts(3, 2);
        counts << 1.5, 0, .5, 1, 0, 1;
        QVERIFY(std::abs(normalizedMutualInformation(counts) - .511962) < 1e-6);
    }

    void equalLabellingsGiveOneWhateverTheirNames()
    {
        QCOMPARE(normalizedMutualInformation(Labels{0, 1, 2, 2, 1}, Labels{4, 0, 2, 2, 0}), 1.0);
    }

    void independentLabellingsGiveZero()
    {
        QVERIFY(normalizedMutualInformation(Labels{0, 0, 1, 1}, Labels{0, 1, 0, 1}) < 1e-12);
    }

    void oneClassOrOneClusterHasItsOwnRule()
    {
        QCOMPARE(normalizedMutualInformation(Labels{0, 0, 0}, Labels{1, 1, 1}), 1.0);
        QCOMPARE(normalizedMutualInformation(Labels{0, 0, 0}, Labels{0, 1, 2}), 0.0);
        QCOMPARE(normalizedMutualInformation(Labels{0, 1, 2}, Labels{0, 0, 0}), 0.0);
        QCOMPARE(normalizedMutualInformation(Labels{}, Labels{}), 1.0);
    }

    void separatedBundlesAreFound()
    {
        const Bundles data;
        const auto result = clusterNmi(data.items, data.labels, 3, 1);
        QVERIFY(result);
        QCOMPARE(result->nmi, 1.0);
        QCOMPARE(result->numItems, 90U);
        QCOMPARE(result->numLeftOut, 0U);
        QCOMPARE(result->centroids.rows(), 3);
    }

    void itemsWithoutClassOrDirectionAreLeftOutAndCounted()
    {
        Bundles data;
        const auto whole = clusterNmi(data.items, data.labels, 3, 1);
        data.labels.primary[0] = noLabel;
        data.labels.primary[1] = otherLabel;
        data.items.row(2).setZero();
        data.items(3, 0) = std::numeric_limits<float>::quiet_NaN();
        data.items.row(0).setConstant(1e3F); // would pull a centroid if it took part
        const auto result = clusterNmi(data.items, data.labels, 3, 1);
        QVERIFY(whole && result);
        QCOMPARE(result->nmi, 1.0);
        QCOMPARE(result->numItems, 86U);
        QCOMPARE(result->numLeftOut, 4U);
    }

    void thereIsNoResultWithoutLabelsOrWithTooFewItems()
    {
        Bundles data;
        QVERIFY(!clusterNmi(data.items, data.labels, 91, 1));
        QVERIFY(!clusterNmi(data.items, ItemLabels(), 3, 1));
    }

    void theLastCentroidsStartTheNextEpoch()
    {
        Bundles data;
        const auto first = clusterNmi(data.items, data.labels, 3, 1);
        data.items *= 0.5F;
        const auto next = clusterNmi(data.items, data.labels, 3, 99, &first->centroids);
        QVERIFY(next);
        QCOMPARE(next->nmi, 1.0);
        QVERIFY(next->centroids.isApprox(first->centroids, 1e-5F));
    }
};

LODESTONE_TEST(NmiTest)

} // namespace lodestone::nmiTest

#include "NmiTest.moc"
