// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/overfitting.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::overfittingTest {

namespace {
/// Hit rates of epoch 1, 2, ...; train where it is given.
std::vector<EpochStats> historyOf(const std::vector<double>& validation, const std::vector<double>& train = {})
{
    std::vector<EpochStats> history(1); // the start is no epoch
    history[0].validation.emplace().hr50 = 1;
    for (std::size_t i = 0; i < validation.size(); ++i) {
        EpochStats& stats = history.emplace_back();
        stats.epoch = static_cast<int>(i) + 1;
        stats.validation.emplace().hr50 = validation[i];
        if (!train.empty())
            stats.train.emplace().hr50 = train[i];
    }
    return history;
}
} // namespace

class overfittingTest : public QObject {
    Q_OBJECT

private slots:
    void itBeginsWhereNothingIsAsGoodAnyMore()
    {
        const auto found =
            overfittingOf(historyOf({0.1, 0.3, 0.2, 0.3, 0.25, 0.28, 0.2}, {0.1, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8}));
        QVERIFY(found);
        QCOMPARE(found->onset, 5);
        QCOMPARE(found->best, 0.3);
        QCOMPARE(found->last, 0.2);
        QCOMPARE(found->trainThen, std::optional(0.5));
        QCOMPARE(found->trainLast, std::optional(0.8));
    }

    void withoutTrainOnlyTheFallIsTold()
    {
        const auto found = overfittingOf(historyOf({0.3, 0.2, 0.1, 0.2}));
        QVERIFY(found && !found->trainThen);
        QCOMPARE(found->onset, 2);
    }

    void epochsThatWereNotEvaluatedArePassedOver()
    {
        auto history = historyOf({0.3, 0.2, 0.1, 0.2, 0.1});
        history[2].validation.reset();
        const auto found = overfittingOf(history);
        QVERIFY(found);
        QCOMPARE(found->onset, 3);
    }

    void noneWhereItMayBeChanceOrTrainFallsToo()
    {
        QVERIFY(!overfittingOf({}));
        QVERIFY(!overfittingOf(historyOf({0.1, 0.2, 0.3})));
        QVERIFY(!overfittingOf(historyOf({0.1, 0.3, 0.2, 0.2})));
        QVERIFY(!overfittingOf(historyOf({0.3, 0.2, 0.2, 0.2}, {0.5, 0.4, 0.4, 0.4})));
        QVERIFY(!overfittingOf(historyOf({0.3, 0.2, 0.2, 0.29}, {0.5, 0.6, 0.7, 0.8}))); // it came back
    }
};

LODESTONE_TEST(overfittingTest)

} // namespace lodestone::overfittingTest

#include "overfittingTest.moc"
