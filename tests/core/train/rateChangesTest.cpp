// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/rateChanges.h"
#include "core/experiment/keptRuns.h"
#include "core/experiment/learningRate.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::rateChangesTest {

namespace {
std::vector<EpochStats> historyOf(std::initializer_list<double> rates)
{
    std::vector<EpochStats> history;
    for (const double rate : rates) {
        history.emplace_back();
        history.back().epoch = static_cast<int>(history.size()) - 1;
        history.back().learningRate = rate;
    }
    return history;
}
} // namespace

class rateChangesTest : public QObject {
    Q_OBJECT

private slots:
    void everyChangeHasItsFirstEpoch()
    {
        QVERIFY(rateChanges({}).empty());
        QVERIFY(rateChanges(historyOf({0.3, 0.3, 0.3})).empty());
        QCOMPARE(rateChanges(historyOf({0.3, 0.1, 0.1, 0.3})), (std::vector<RateChange>{{1, 0.1}, {3, 0.3}}));
    }

    void aCommandThatRepeatsAllStaysAsItIs()
    {
        const std::string line = "lodestone-cli train a.csv --model mml";
        QCOMPARE(withRateChanges(line, historyOf({0.3, 0.3})), line);
        QVERIFY(repeatsRun(line));
        QVERIFY(repeatsRun("lodestone-cli train 'a # learning rate changed by hand: 1.csv' --seed 1"));
    }

    void theCommentIsReplacedAndNotRepeated()
    {
        const std::string line = "lodestone-cli train a.csv";
        const std::string once = withRateChanges(line, historyOf({0.3, 0.3, 0.1}));
        QCOMPARE(once, line + " # learning rate changed by hand: 0.1 from epoch 2 on; this command does not repeat that");
        QVERIFY(!repeatsRun(once));
        QCOMPARE(withRateChanges(once, historyOf({0.3, 0.3, 0.1})), once);
        QCOMPARE(withRateChanges(once, {}), line);
    }

    void aChangedRunIsNoRunOfItsOptions()
    {
        StoredRun run;
        run.id = RunId(1);
        run.data = DataId(1);
        run.commandLine = run.spec.commandLine("a.csv");
        QVERIFY(findSameRun({run}, DataId(1), RunSpec()) != nullptr);
        run.commandLine = withRateChanges(run.commandLine, historyOf({0.3, 0.1}));
        QVERIFY(findSameRun({run}, DataId(1), RunSpec()) == nullptr);
    }

    void theRangeIsThatOfTheModel()
    {
        RunSpec spec;
        spec.settings = {{"learning_rate", "0.25"}};
        const auto rate = learningRateOf(spec);
        QVERIFY(rate);
        QCOMPARE(rate->value, 0.25);
        QVERIFY(rate->allows(0) && rate->allows(1e6) && !rate->allows(-1e-9) && !rate->allows(2e6));
        spec = {};
        spec.model = "wrmf";
        QVERIFY(!learningRateOf(spec));
    }
};

LODESTONE_TEST(rateChangesTest)

} // namespace lodestone::rateChangesTest

#include "rateChangesTest.moc"
