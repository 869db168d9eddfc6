// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/CandidateSample.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace lodestone::candidateSampleTest {

class CandidateSampleTest : public QObject {
    Q_OBJECT

private slots:
    void samplesLieOutsideAndAreUniform()
    {
        std::vector<ItemIndex> own;
        for (std::uint32_t item = 0; item < 3000; item += 10)
            own.push_back(ItemIndex(item));
        for (const std::size_t count : {100U, 500U, 2000U}) { // drawn, drawn again often, shuffled
            std::vector<double> hits(3000);
            for (std::uint64_t user = 0; user < 400; ++user) {
                const auto sample = sampleOutside(own, 3000, count, RandomStream(1, Purpose::SampledCandidates, 0, user));
                QCOMPARE(sample.size(), count);
                QVERIFY(std::adjacent_find(sample.begin(), sample.end(), std::greater_equal()) == sample.end());
                for (const ItemIndex item : sample)
                    ++hits[at(item)];
            }
            const double expected = 400 * static_cast<double>(count) / 2700;
            const double deviation = std::sqrt(expected * (1 - static_cast<double>(count) / 2700));
            for (std::size_t item = 0; item < hits.size(); ++item)
                QVERIFY(item % 10 == 0 ? hits[item] == 0 : std::abs(hits[item] - expected) < 6 * deviation);
        }
    }

    void aSampleLargerThanTheRestIsTheRest()
    {
        const std::vector<ItemIndex> own{ItemIndex(0), ItemIndex(3)};
        const RandomStream random(1, Purpose::SampledCandidates);
        QCOMPARE(sampleOutside(own, 5, 500, random), (std::vector{ItemIndex(1), ItemIndex(2), ItemIndex(4)}));
        QVERIFY(sampleOutside(std::vector{ItemIndex(0)}, 1, 500, random).empty());
    }
};

LODESTONE_TEST(CandidateSampleTest)

} // namespace lodestone::candidateSampleTest

#include "CandidateSampleTest.moc"
