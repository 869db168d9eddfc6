// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/SampleData.h"
#include "core/model/MagneticModel.h"
#include "core/parallel/ParallelFor.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {
std::atomic<bool> s_counting = false;
std::atomic<int> s_allocations = 0;

void* allocate(std::size_t size, std::size_t alignment)
{
    if (s_counting)
        ++s_allocations;
    void* memory = std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment);
    if (!memory)
        throw std::bad_alloc();
    return memory;
}
} // namespace

// Not inlined: the compiler would see memory of "new" given to free(), and warn.
[[gnu::noinline]] void* operator new(std::size_t size)
{
    return allocate(size, alignof(std::max_align_t));
}
[[gnu::noinline]] void* operator new(std::size_t size, std::align_val_t alignment)
{
    return allocate(size, static_cast<std::size_t>(alignment));
}
[[gnu::noinline]] void operator delete(void* memory) noexcept
{
    std::free(memory);
}
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}
[[gnu::noinline]] void operator delete(void* memory, std::align_val_t) noexcept
{
    std::free(memory);
}
[[gnu::noinline]] void operator delete(void* memory, std::size_t, std::align_val_t) noexcept
{
    std::free(memory);
}

namespace lodestone::batchAllocationTest {

class BatchAllocationTest : public QObject {
    Q_OBJECT

private slots:
    void aBatchTakesNoMemoryFromTheHeap_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<QStringList>("settings");
#ifdef LODESTONE_PLAIN_THREADS
        const std::vector<int> threadCounts{1}; // plain threads are started anew, and the lock-free schedule races by design
#else
        const std::vector<int> threadCounts{1, 2};
#endif
        for (const int threads : threadCounts) {
            QTest::addRow("reproducible, %d", threads) << threads << QStringList{};
            QTest::addRow("hogwild, %d", threads) << threads << QStringList{"schedule", "hogwild"};
            QTest::addRow("literal, %d", threads) << threads << QStringList{"rho", "1"};
            QTest::addRow("any dimension, %d", threads) << threads << QStringList{"dimension", "20"};
        }
    }

    void aBatchTakesNoMemoryFromTheHeap()
    {
        QFETCH(int, threads);
        QFETCH(QStringList, settings);
        ThreadPool pool(threads);
        pool.run([&] {
            const DatasetPtr data = sampleDataset();
            MagneticModel model;
            if (!settings.isEmpty())
                applySettings(model.params(), std::vector<Setting>{{settings[0].toStdString(), settings[1].toStdString()}});
            model.start(makeTrainingSet(data, makeSplit(*data, {})), 1);
            model.beginEpoch(1);
            model.trainBatch(0);
            s_allocations = 0;
            s_counting = true;
            for (std::size_t batch = 1; batch < model.numBatches(); ++batch)
                model.trainBatch(batch);
            s_counting = false;
        });
        QCOMPARE(s_allocations.load(), 0);
    }

    void theCounterCounts()
    {
        s_allocations = 0;
        s_counting = true;
        delete new std::string(1000, 'x');
        s_counting = false;
        QVERIFY(s_allocations > 0);
    }
};

LODESTONE_TEST(BatchAllocationTest)

} // namespace lodestone::batchAllocationTest

#include "BatchAllocationTest.moc"
