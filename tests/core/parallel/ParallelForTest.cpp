// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel/ParallelFor.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <atomic>
#include <stdexcept>
#include <vector>

namespace lodestone::parallelForTest {

class ParallelForTest : public QObject {
    Q_OBJECT

private slots:
    void everyIndexIsVisitedOnce_data()
    {
        QTest::addColumn<int>("threads");
        for (const int threads : {1, 2, 4})
            QTest::addRow("%d threads", threads) << threads;
    }

    void everyIndexIsVisitedOnce()
    {
        QFETCH(int, threads);
        ThreadPool pool(threads);
        std::vector<std::atomic<int>> visits(1000);
        pool.run([&] {
            QCOMPARE(numThreads(), threads);
            parallelFor(3, 1000, 7, [&](std::size_t begin, std::size_t end) {
                QVERIFY((begin - 3) % 7 == 0 && end - begin <= 7);
                for (std::size_t i = begin; i < end; ++i)
                    ++visits[i];
            });
        });
        for (std::size_t i = 0; i < visits.size(); ++i)
            QCOMPARE(visits[i].load(), i < 3 ? 0 : 1);
    }

    void anEmptyRangeCallsNothing()
    {
        parallelFor(5, 5, 1, [](std::size_t, std::size_t) { QFAIL("called"); });
    }

    void anExceptionReachesTheCaller()
    {
        ThreadPool pool(4);
        const auto failing = [] {
            parallelFor(0, 100, 1, [](std::size_t begin, std::size_t) {
                if (begin == 42)
                    throw std::runtime_error("42");
            });
        };
        bool caught = false;
        pool.run([&] {
            try {
                failing();
            } catch (const std::runtime_error& error) {
                caught = std::string(error.what()) == "42";
            }
        });
        QVERIFY(caught);
    }
};

LODESTONE_TEST(ParallelForTest)

} // namespace lodestone::parallelForTest

#include "ParallelForTest.moc"
