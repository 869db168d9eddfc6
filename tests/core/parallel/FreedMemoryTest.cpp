// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel/FreedMemory.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <sys/resource.h>

#include <vector>

namespace lodestone::freedMemoryTest {

namespace {
constexpr std::size_t arrayBytes = std::size_t(16) << 20;

/// Takes arrays as an epoch does, writes them, and lets them go.
void takeAndFree()
{
    std::vector<std::vector<char>> arrays;
    for (int i = 0; i < 4; ++i)
        arrays.emplace_back(arrayBytes, static_cast<char>(i + 1));
    QCOMPARE(arrays.back().back(), char(4));
}

long pageFaults()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_minflt;
}
} // namespace

class FreedMemoryTest : public QObject {
    Q_OBJECT

private slots:
    void arraysOfTheNextEpochCostNoPageFaults()
    {
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("memory is not taken from GNU's C library here");
#endif
        keepFreedMemory();
        takeAndFree();
        const long before = pageFaults();
        for (int i = 0; i < 4; ++i)
            takeAndFree();
        constexpr long pages = 4 * 4 * arrayBytes / 4096;
        QVERIFY2(pageFaults() - before < pages / 10, qPrintable(QString::number(pageFaults() - before)));
    }
};

LODESTONE_TEST(FreedMemoryTest)

} // namespace lodestone::freedMemoryTest

#include "FreedMemoryTest.moc"
