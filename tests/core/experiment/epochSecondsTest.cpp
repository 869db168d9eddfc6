// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/epochSeconds.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::epochSecondsTest {

namespace {
std::vector<EpochStats> historyOf(const std::vector<double>& seconds)
{
    std::vector<EpochStats> history;
    for (std::size_t i = 0; i < seconds.size(); ++i) {
        history.emplace_back();
        history.back().epoch = static_cast<int>(i);
        history.back().seconds = seconds[i];
    }
    return history;
}
} // namespace

class epochSecondsTest : public QObject {
    Q_OBJECT

private slots:
    void itIsTheMedianWithoutStartAndWarmUp()
    {
        QCOMPARE(epochSecondsOf(historyOf({0, 90, 5, 1, 70, 2, 3})), std::optional(3.0));
        QCOMPARE(epochSecondsOf(historyOf({0, 90, 5, 1, 70, 2, 3, 4})), std::optional(3.5));
    }

    void fewerThanFiveSayNothing()
    {
        QVERIFY(!epochSecondsOf(historyOf({0, 1, 1, 1, 1, 1})));
        QVERIFY(!epochSecondsOf({}));
    }
};

LODESTONE_TEST(epochSecondsTest)

} // namespace lodestone::epochSecondsTest

#include "epochSecondsTest.moc"
