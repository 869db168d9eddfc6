// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/EpochStore.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::epochStoreTest {

namespace {
SnapshotPtr snapshotOf(int epoch, int bestEpoch)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->epoch = epoch;
    snapshot->bestEpoch = bestEpoch;
    snapshot->embeddings = RowMatrix::Zero(100, 8);
    return snapshot;
}

/// A store that holds `capacity` snapshots, filled with epochs 0 to `last`, of which `best` is the best.
EpochStore filled(std::size_t capacity, int last, int best)
{
    EpochStore store(capacity * sizeOf(*snapshotOf(0, 0)));
    for (int epoch = 0; epoch <= last; ++epoch)
        store.add(snapshotOf(epoch, std::min(epoch, best)));
    return store;
}
} // namespace

class EpochStoreTest : public QObject {
    Q_OBJECT

private slots:
    void everyEpochIsKeptWithinTheBudget()
    {
        const EpochStore store = filled(8, 7, 3);
        QCOMPARE(store.epochs(), (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(store.stride(), 1);
        QCOMPARE(store.usedBytes(), store.budgetBytes());
    }

    void beyondTheBudgetEveryNthEpochTheBestAndTheNewestStay()
    {
        const EpochStore store = filled(6, 13, 5);
        QCOMPARE(store.stride(), 4);
        QCOMPARE(store.epochs(), (std::vector<int>{0, 4, 5, 8, 12, 13}));
        QVERIFY(store.usedBytes() <= store.budgetBytes());
    }

    void aBudgetForOneSnapshotKeepsNewestAndBest()
    {
        const EpochStore store = filled(1, 9, 4);
        QCOMPARE(store.epochs(), (std::vector<int>{4, 9}));
    }

    void nearestPrefersTheEarlierOfTwo()
    {
        EpochStore store = filled(100, 8, 8);
        store.setBudget(5 * sizeOf(*snapshotOf(0, 0)));
        QCOMPARE(store.epochs(), (std::vector<int>{0, 2, 4, 6, 8}));
        QCOMPARE(store.nearest(3)->epoch, 2);
        QCOMPARE(store.nearest(-5)->epoch, 0);
        QCOMPARE(store.nearest(99)->epoch, 8);
        QCOMPARE(store.find(3), nullptr);
        QCOMPARE(store.after(2)->epoch, 4);
        QCOMPARE(store.before(2)->epoch, 0);
        QCOMPARE(store.before(0), nullptr);
        QCOMPARE(store.after(8), nullptr);
    }

    void aReplacedEpochIsCountedOnce()
    {
        EpochStore store = filled(8, 2, 2);
        const std::size_t before = store.usedBytes();
        store.add(snapshotOf(2, 2));
        QCOMPARE(store.usedBytes(), before);
        QCOMPARE(store.epochs().size(), std::size_t(3));
    }
};

LODESTONE_TEST(EpochStoreTest)

} // namespace lodestone::epochStoreTest

#include "EpochStoreTest.moc"
