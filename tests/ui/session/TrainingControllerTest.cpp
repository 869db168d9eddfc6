// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/TrainingController.h"
#include "core/data/SampleData.h"
#include "tests/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

namespace lodestone::trainingControllerTest {

namespace {
constexpr int timeoutMs = 120000;

/// A few hundred ratings: an epoch takes milliseconds.
DatasetPtr smallData()
{
    GeneratorOptions options;
    options.numUsers = 60;
    options.numItems = 40;
    options.numRatings = 900;
    options.numLabels = 4;
    return generateDataset(options);
}

RunSpec specOf(int epochs)
{
    RunSpec spec;
    spec.epochs = epochs;
    return spec;
}

/// Everything the controller delivers, in order.
struct Listener {
    explicit Listener(TrainingController& controller)
        : states(&controller, &TrainingController::stateChanged), finished(&controller, &TrainingController::finished),
          failed(&controller, &TrainingController::failed)
    {
        QObject::connect(&controller, &TrainingController::snapshotReady, &controller,
                         [this](const std::vector<SnapshotPtr>& ended, const SnapshotPtr& newest) {
                             for (const SnapshotPtr& snapshot : ended)
                                 epochs.push_back(snapshot->epoch);
                             latest = newest;
                         });
    }
    QSignalSpy states, finished, failed;
    std::vector<int> epochs;
    SnapshotPtr latest;
};
} // namespace

class TrainingControllerTest : public QObject {
    Q_OBJECT

private slots:
    void everyEpochArrivesOnceAndInOrder()
    {
        TrainingController controller;
        Listener listener(controller);
        controller.start(smallData(), specOf(6));
        QCOMPARE(controller.state(), RunState::Running);
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished.count(), 1, timeoutMs);
        QCOMPARE(listener.finished[0][0].value<TrainEnd>(), TrainEnd::Completed);
        QCOMPARE(listener.epochs, (std::vector<int>{0, 1, 2, 3, 4, 5, 6}));
        QCOMPARE(listener.latest->epoch, 6);
        QCOMPARE(listener.latest->history.size(), std::size_t(7));
        QCOMPARE(controller.state(), RunState::Finished);
        QCOMPARE(listener.failed.count(), 0);
    }

    void aPausedRunGoesOnAfterResume()
    {
        TrainingController controller;
        Listener listener(controller);
        controller.start(smallData(), specOf(100000));
        QTRY_VERIFY_WITH_TIMEOUT(listener.epochs.size() >= 2, timeoutMs);
        controller.pause();
        QCOMPARE(controller.state(), RunState::Paused);
        const std::size_t before = listener.epochs.size();
        controller.resume();
        QCOMPARE(controller.state(), RunState::Running);
        QTRY_VERIFY_WITH_TIMEOUT(listener.epochs.size() > before + 5, timeoutMs);
    }

    void aPausedRunCanBeStopped()
    {
        TrainingController controller;
        Listener listener(controller);
        controller.start(smallData(), specOf(100000));
        controller.pause();
        controller.stop();
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished.count(), 1, timeoutMs);
        QCOMPARE(listener.finished[0][0].value<TrainEnd>(), TrainEnd::Stopped);
    }

    void aStepIsOneEpoch()
    {
        TrainingController controller;
        Listener listener(controller);
        controller.start(smallData(), specOf(10), true);
        QTRY_COMPARE_WITH_TIMEOUT(controller.state(), RunState::Paused, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(listener.epochs, (std::vector<int>{0, 1}), timeoutMs);
        controller.step();
        QTRY_COMPARE_WITH_TIMEOUT(controller.state(), RunState::Paused, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(listener.epochs, (std::vector<int>{0, 1, 2}), timeoutMs);
        controller.resume();
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished.count(), 1, timeoutMs);
        QCOMPARE(listener.latest->epoch, 10);
    }

    void aStoppedRunCanGoOn()
    {
        TrainingController controller;
        Listener listener(controller);
        controller.start(smallData(), specOf(100000));
        QTRY_VERIFY_WITH_TIMEOUT(listener.epochs.size() >= 3, timeoutMs);
        controller.stop();
        QCOMPARE(controller.state(), RunState::Stopping);
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished.count(), 1, timeoutMs);
        QCOMPARE(listener.finished[0][0].value<TrainEnd>(), TrainEnd::Stopped);
        QVERIFY(controller.canContinue());

        const int stoppedAt = listener.epochs.back();
        controller.continueFor(2);
        QCOMPARE(controller.untilEpoch(), stoppedAt + 2);
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished.count(), 2, timeoutMs);
        QCOMPARE(listener.finished[1][0].value<TrainEnd>(), TrainEnd::Completed);
        QCOMPARE(listener.epochs.back(), stoppedAt + 2);
    }

    void continuedEqualsOneRun()
    {
        TrainingController controller;
        Listener listener(controller);
        controller.start(smallData(), specOf(2));
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished.count(), 1, timeoutMs);
        controller.continueFor(3);
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished.count(), 2, timeoutMs);

        TrainingController atOnce;
        Listener other(atOnce);
        atOnce.start(smallData(), specOf(5));
        QTRY_COMPARE_WITH_TIMEOUT(other.finished.count(), 1, timeoutMs);
        QVERIFY(listener.latest->embeddings == other.latest->embeddings);
    }

    void badOptionsFailWithAText()
    {
        TrainingController controller;
        Listener listener(controller);
        RunSpec spec = specOf(5);
        spec.settings = {{"dimension", "0"}};
        controller.start(smallData(), spec);
        QTRY_COMPARE_WITH_TIMEOUT(listener.failed.count(), 1, timeoutMs);
        QVERIFY(listener.failed[0][0].toString().contains(QStringLiteral("dimension")));
        QCOMPARE(controller.state(), RunState::Failed);
        QVERIFY(!controller.canContinue());
        QCOMPARE(listener.finished.count(), 0);
    }

    void aStartWhileRunningIsIgnored()
    {
        TrainingController controller;
        Listener listener(controller);
        controller.start(smallData(), specOf(4));
        controller.start(smallData(), specOf(9));
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished.count(), 1, timeoutMs);
        QCOMPARE(listener.latest->epoch, 4);
    }

    void destructionDuringTrainingJoinsTheThread()
    {
        auto controller = std::make_unique<TrainingController>();
        Listener listener(*controller);
        controller->start(smallData(), specOf(100000));
        QTRY_VERIFY_WITH_TIMEOUT(listener.epochs.size() >= 2, timeoutMs);
        controller.reset();
        // And while it is held between two batches.
        controller = std::make_unique<TrainingController>();
        controller->start(smallData(), specOf(100000));
        controller->pause();
        controller.reset();
        QCOMPARE(listener.finished.count(), 0);
    }

    void oneCoreIsLeftToTheWindow()
    {
        TrainingController controller;
        const int cores = static_cast<int>(std::thread::hardware_concurrency());
        QCOMPARE(controller.numThreads(), std::max(1, cores - 1));
        controller.setNumThreads(3);
        QCOMPARE(controller.numThreads(), 3);
    }
};

LODESTONE_TEST(TrainingControllerTest)

} // namespace lodestone::trainingControllerTest

#include "TrainingControllerTest.moc"
