// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/RunRecording.h"
#include "core/Error.h"
#include "core/data/SampleData.h"
#include "core/experiment/RunQueue.h"
#include "tests/TestProgram.h"
#include "tests/core/store/StoredRuns.h"

#include <QTemporaryDir>
#include <QTest>

namespace lodestone::runRecordingTest {

namespace {
/// A run of two epochs, recorded into a project of its own.
struct Recorded {
    Recorded()
    {
        GeneratorOptions options;
        options.numUsers = 60;
        options.numItems = 40;
        options.numRatings = 900;
        options.numLabels = 4;
        spec.epochs = 2;
        training = std::make_unique<Training>(generateDataset(options), spec);
        recording.begin(*training, {});
    }
    /// @param atItsEnd  what happens when the last epoch has ended
    TrainEnd train(const std::function<void()>& atItsEnd, int untilEpoch = 2)
    {
        const TrainListener next{
            {}, {}, [this](const TrainProgress& progress) { phases.push_back(progress.phase); }, true, {}};
        PauseGate gate;
        return recording.run(
            *training, untilEpoch, next,
            [&](const TrainListener& listener) {
                const TrainEnd end = training->run(untilEpoch, listener, gate, stop.get_token());
                atItsEnd();
                return end;
            },
            stop.get_token());
    }
    StoredRun stored()
    {
        return handle->use([](Project& project) { return project.runs().at(0); });
    }

    QTemporaryDir folder;
    RunSpec spec;
    std::unique_ptr<Training> training;
    std::stop_source stop;
    std::vector<TrainProgress::Phase> phases;
    ProjectHandlePtr handle =
        std::make_shared<ProjectHandle>(Project::create(folder.filePath(QStringLiteral("p.lodestone")).toStdString()));
    RunRecording recording{
        handle, {"r.csv", {}, someData()}, {[](RunId, const DataReference&) {}, [](RunId) {}, [](const std::string&) {}}};
};
} // namespace

class RunRecordingTest : public QObject {
    Q_OBJECT

private slots:
    void aRunThatEndsKeepsTheFiguresOfItsBestEpoch()
    {
        Recorded recorded;
        QCOMPARE(recorded.train([] {}), TrainEnd::Completed);
        QCOMPARE(recorded.phases.back(), TrainProgress::Phase::Evaluating);
        const StoredRun run = recorded.stored();
        const EpochStats best = recorded.training->evaluateBest();
        QCOMPARE(run.state, RunStatus::Completed);
        QVERIFY(run.final && run.final->test && best.test);
        QCOMPARE(run.final->epoch, run.bestEpoch);
        QCOMPARE(run.final->test->recall50, best.test->recall50);
        QCOMPARE(run.final->nmi10, best.nmi10);
    }

    void itIsNeverInTheQueue()
    {
        Recorded recorded;
        QCOMPARE(recorded.stored().state, RunStatus::Running); // before its first epoch
        QVERIFY(recorded.handle->use([](Project& project) { return RunQueue(project).pending(); }).empty());
    }

    /// The run is whole, only its final figures are not known.
    void aStopAfterTheLastEpochLeavesThemOut()
    {
        Recorded recorded;
        QCOMPARE(recorded.train([&] { recorded.stop.request_stop(); }), TrainEnd::Completed);
        QCOMPARE(recorded.stored().state, RunStatus::Completed);
        QVERIFY(!recorded.stored().final);
    }

    void aStoppedRunHasNone()
    {
        Recorded recorded;
        recorded.stop.request_stop();
        QCOMPARE(recorded.train([] {}), TrainEnd::Stopped);
        QCOMPARE(recorded.stored().state, RunStatus::Stopped);
        QVERIFY(!recorded.stored().final);
    }

    void aRunThatDivergesSaysWhy()
    {
        Recorded recorded;
        QVERIFY_THROWS_EXCEPTION(DivergedError, recorded.train([] { throw DivergedError("too steep"); }));
        QCOMPARE(recorded.stored().state, RunStatus::Diverged);
        QCOMPARE(recorded.stored().message, std::string("too steep"));
        QVERIFY(!recorded.stored().final);
    }
};

LODESTONE_TEST(RunRecordingTest)

} // namespace lodestone::runRecordingTest

#include "RunRecordingTest.moc"
