// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/keptRuns.h"
#include "tests/TestProgram.h"
#include "tests/core/store/StoredRuns.h"

#include <QTest>

namespace lodestone::keptRunsTest {

namespace {
constexpr DataId data{1};

StoredRun finished(const RunSpec& spec)
{
    StoredRun run = someRun("run", data);
    run.spec = spec;
    run.state = RunStatus::Completed;
    run.final = fullStats(spec.epochs);
    return run;
}
} // namespace

class keptRunsTest : public QObject {
    Q_OBJECT

private slots:
    /// What is ranked on the way changes nothing of the end.
    void aRunThatRankedMoreIsTheOneThatIsWanted()
    {
        RunSpec more;
        more.evaluateTest = more.evaluateTrain = true;
        QVERIFY(endsAs(more, RunSpec()));
        QVERIFY(!endsAs(RunSpec(), more)); // its curves are missing
        QVERIFY(isResultOf(finished(more), RunSpec()));
        QVERIFY(findSameRun({finished(more)}, data, RunSpec()) != nullptr);
        QVERIFY(findSameRun({finished(more)}, DataId(2), RunSpec()) == nullptr);
        QVERIFY(findSameRun({finished(RunSpec())}, data, more) == nullptr);
    }

    void itselfComesFirst()
    {
        RunSpec more;
        more.evaluateTest = true;
        const std::vector<StoredRun> runs{finished(more), finished(RunSpec())};
        QCOMPARE(findSameRun(runs, data, RunSpec()), &runs[1]);
    }

    void onlyAFinishedOneOfAsManyEpochsCounts()
    {
        RunSpec more;
        more.evaluateTest = true;
        StoredRun running = finished(more);
        running.state = RunStatus::Running;
        QVERIFY(findSameRun({running}, data, RunSpec()) == nullptr);
        more.epochs += 1;
        QVERIFY(findSameRun({finished(more)}, data, RunSpec()) == nullptr);
        more.epochs -= 2;
        QVERIFY(findSameRun({finished(more)}, data, RunSpec()) == nullptr);
    }

    void anyOtherOptionMakesAnotherRun()
    {
        for (const auto& change : std::vector<std::function<void(RunSpec&)>>{
                 [](RunSpec& spec) { spec.model = "cml"; },
                 [](RunSpec& spec) {
                     spec.settings = {{"dimension", "8"}};
                 },
                 [](RunSpec& spec) { spec.seed = 2; }, [](RunSpec& spec) { spec.split.fold = 1; },
                 [](RunSpec& spec) { spec.evaluation.mask = Mask::Train; }, [](RunSpec& spec) { spec.patience = 3; },
                 [](RunSpec& spec) { spec.evaluateEvery = 2; }}) {
            RunSpec other;
            change(other);
            QVERIFY(!endsAs(other, RunSpec()));
        }
    }
};

LODESTONE_TEST(keptRunsTest)

} // namespace lodestone::keptRunsTest

#include "keptRunsTest.moc"
