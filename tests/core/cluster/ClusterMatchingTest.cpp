// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/ClusterMatching.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <numeric>

namespace lodestone::clusterMatchingTest {

namespace {
using Ids = std::vector<std::int32_t>;

std::size_t overlap(const Ids& previous, const Ids& clusters, const Ids& ids)
{
    std::size_t same = 0;
    for (std::size_t i = 0; i < previous.size(); ++i)
        same += previous[i] >= 0 && clusters[i] >= 0 && ids[static_cast<std::size_t>(clusters[i])] == previous[i];
    return same;
}

Ids randomIds(std::size_t size, std::uint32_t numClusters, RandomStream& random)
{
    Ids ids(size);
    for (std::int32_t& id : ids)
        id = static_cast<std::int32_t>(random.below(numClusters + 1)) - 1;
    return ids;
}
} // namespace

class ClusterMatchingTest : public QObject {
    Q_OBJECT

private slots:
    void renamedClustersGetTheirNamesBack()
    {
        QCOMPARE(matchClusters(Ids{0, 0, 1, 1, 2, 2}, Ids{2, 2, 0, 0, 1, 1}, 3), (Ids{1, 2, 0}));
    }

    /// Taking the largest overlap first (0 -> 0, three rows) would leave 1 -> 1 with none: three in all instead of four.
    void theTotalOverlapCountsNotTheLargestSingleOne()
    {
        const Ids previous{0, 0, 0, 1, 1, 0, 0};
        const Ids clusters{0, 0, 0, 0, 0, 1, 1};
        QCOMPARE(matchClusters(previous, clusters, 2), (Ids{1, 0}));
    }

    void rowsOutsideAnyClusterAreIgnored()
    {
        QCOMPARE(matchClusters(Ids{-1, -1, -1, 1, 0}, Ids{0, 0, 0, 0, 1}, 2), (Ids{1, 0}));
        QCOMPARE(matchClusters(Ids{0, 0, 1, 0}, Ids{-1, -1, 0, 1}, 2), (Ids{1, 0}));
    }

    void theOverlapIsTheLargestOfAllPermutations()
    {
        RandomStream random(1, Purpose::Quality);
        for (int trial = 0; trial < 50; ++trial) {
            const Ids previous = randomIds(40, 5, random), clusters = randomIds(40, 5, random);
            Ids permutation(5);
            std::iota(permutation.begin(), permutation.end(), 0);
            std::size_t best = 0;
            do
                best = std::max(best, overlap(previous, clusters, permutation));
            while (std::next_permutation(permutation.begin(), permutation.end()));
            Ids matched = matchClusters(previous, clusters, 5);
            QCOMPARE(overlap(previous, clusters, matched), best);
            std::sort(matched.begin(), matched.end());
            std::iota(permutation.begin(), permutation.end(), 0);
            QCOMPARE(matched, permutation);
        }
    }
};

LODESTONE_TEST(ClusterMatchingTest)

} // namespace lodestone::clusterMatchingTest

#include "ClusterMatchingTest.moc"
