// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"
#include "core/parallel/ParallelFor.h"
#include "tests/TestProgram.h"
#include "tests/core/train/SmallTraining.h"

#include <QTest>

#include <limits>
#include <sstream>
#include <thread>

namespace lodestone::trainingTest {

class TrainingTest : public QObject {
    Q_OBJECT

private slots:
    void theSampleSeparatesItsPlantedGroups()
    {
        RunSpec spec;
        spec.epochs = 15;
        Training training(sampleDataset(), spec);
        QCOMPARE(trainUntil(training, spec.epochs), TrainEnd::Completed);
        const EpochStats &start = training.history().front(), best = training.evaluateBest();
        QVERIFY2(*best.nmi10 > *start.nmi10 + 0.3, qPrintable(QString("%1 to %2").arg(*start.nmi10).arg(*best.nmi10)));
        QVERIFY(best.validation->recall50 > 1.5 * start.validation->recall50);
        QVERIFY(best.test->recall50 > 1.5 * start.validation->recall50);
    }

    void everyEpochIsToldOnceAndInOrder()
    {
        Training training(smallData(), smallSpec());
        std::vector<int> epochs, snapshots;
        std::size_t lastHistory = 0;
        TrainListener listener;
        listener.epoch = [&](const EpochStats& stats) { epochs.push_back(stats.epoch); };
        listener.snapshot = [&](const SnapshotPtr& snapshot) {
            if (snapshot->batch == 0)
                snapshots.push_back(snapshot->epoch);
            lastHistory = snapshot->history.size();
        };
        QCOMPARE(trainUntil(training, 6, listener), TrainEnd::Completed);
        QCOMPARE(epochs, (std::vector{0, 1, 2, 3, 4, 5, 6}));
        QCOMPARE(snapshots, epochs);
        QCOMPARE(lastHistory, std::size_t(7));
    }

    void theNumberOfThreadsChangesNoFigure()
    {
        std::vector<std::unique_ptr<Training>> trainings;
        for (const int threads : {1, 2, 4}) {
            ThreadPool(threads).run([&] {
                trainings.push_back(std::make_unique<Training>(smallData(), smallSpec()));
                trainUntil(*trainings.back(), 6);
            });
        }
        for (const auto& training : trainings) {
            QVERIFY(sameHistory(training->history(), trainings.front()->history()));
            QCOMPARE(training->best()->embeddings, trainings.front()->best()->embeddings);
        }
    }

    void continuingEqualsOneRun()
    {
        Training whole(smallData(), smallSpec()), parts(smallData(), smallSpec());
        trainUntil(whole, 6);
        trainUntil(parts, 2);
        trainUntil(parts, 3);
        trainUntil(parts, 6);
        QVERIFY(sameHistory(whole.history(), parts.history()));
        QCOMPARE(whole.best()->embeddings, parts.best()->embeddings);
    }

    void savingAndLoadingEqualsOneRun()
    {
        Training whole(smallData(), smallSpec()), first(smallData(), smallSpec()), second(smallData(), smallSpec());
        trainUntil(whole, 6);
        trainUntil(first, 3);
        std::stringstream state;
        first.save(state);
        second.load(state);
        QVERIFY(sameHistory(first.history(), second.history()));
        QCOMPARE(second.epoch(), 3);
        QCOMPARE(second.bestEpoch(), first.bestEpoch());
        QCOMPARE(second.best()->embeddings, first.best()->embeddings);
        QCOMPARE(second.best()->history.size(), first.best()->history.size());
        trainUntil(second, 6);
        QVERIFY(sameHistory(whole.history(), second.history()));
        QCOMPARE(whole.best()->embeddings, second.best()->embeddings);
    }

    void aStateOfAnotherSplitIsRefused_data()
    {
        QTest::addColumn<SplitOptions>("split");
        QTest::addColumn<QString>("says");
        QTest::newRow("method") << SplitOptions{SplitMethod::LeaveOneOut, 0, 1}
                                << "in another way (5 folds per user, fold 0";
        QTest::newRow("fold") << SplitOptions{SplitMethod::Folds, 1, 1} << "than this run (5 folds per user, fold 1";
        QTest::newRow("seed") << SplitOptions{SplitMethod::Folds, 0, 2}
                              << "seed 1) than this run (5 folds per user, fold 0, seed 2";
    }

    void aStateOfAnotherSplitIsRefused()
    {
        QFETCH(SplitOptions, split);
        QFETCH(QString, says);
        RunSpec spec = smallSpec();
        Training training(smallData(), spec);
        std::stringstream state;
        training.save(state);
        spec.split = split;
        Training other(smallData(), spec);
        try {
            other.load(state);
            QFAIL("the state was taken");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains(says), error.what());
        }
    }

    void damagedStatesAreRefused()
    {
        Training training(smallData(), smallSpec());
        trainUntil(training, 2);
        std::stringstream state;
        training.save(state);
        const std::string bytes = state.str();
        for (std::size_t length = 0; length < bytes.size(); length += bytes.size() / 50) {
            std::istringstream cut(bytes.substr(0, length));
            QVERIFY_THROWS_EXCEPTION(Error, training.load(cut));
        }
    }

    void aStopWithinAnEpochRollsItBack()
    {
        Training whole(smallData(), smallSpec()), stopped(smallData(), smallSpec());
        trainUntil(whole, 6);
        std::stop_source stop;
        TrainListener listener;
        listener.progress = [&](const TrainProgress& progress) {
            if (progress.epoch == 3 && progress.batch == 5)
                stop.request_stop();
        };
        QCOMPARE(trainUntil(stopped, 6, listener, stop.get_token()), TrainEnd::Stopped);
        QCOMPARE(stopped.epoch(), 2);
        QCOMPARE(trainUntil(stopped, 6), TrainEnd::Completed);
        QVERIFY(sameHistory(whole.history(), stopped.history()));
        QCOMPARE(whole.best()->embeddings, stopped.best()->embeddings);
    }

    void aStopDuringThePreparationsEndsAtOnce()
    {
        std::stop_source stop;
        stop.request_stop();
        Training training(smallData(), smallSpec(), stop.get_token());
        QCOMPARE(trainUntil(training, 6), TrainEnd::Stopped);
        QVERIFY(training.history().empty());
    }

    void anInterruptedFinalEvaluationGivesWhatIsKnown()
    {
        Training training(smallData(), smallSpec());
        trainUntil(training, 2);
        std::stop_source stop;
        stop.request_stop();
        const EpochStats stats = training.evaluateBest(stop.get_token());
        QVERIFY(stats.validation && stats.nmi10);
        QVERIFY(!stats.test && !stats.metricNmi10);
        QVERIFY(training.evaluateBest().test);
    }

    void pauseHoldsTrainingUntilResumed()
    {
        Training training(smallData(), smallSpec());
        PauseGate pause;
        std::atomic<int> epochs = 0;
        TrainListener listener;
        listener.epoch = [&](const EpochStats& stats) {
            epochs = stats.epoch;
            if (stats.epoch == 2)
                pause.pause();
        };
        std::jthread worker([&](std::stop_token stop) { training.run(6, listener, pause, stop); });
        QTRY_COMPARE(epochs.load(), 2);
        QVERIFY(pause.isPaused());
        pause.resume();
        worker.join();
        QCOMPARE(epochs.load(), 6);
    }

    void aPausedTrainingCanBeStopped()
    {
        Training training(smallData(), smallSpec());
        PauseGate pause;
        pause.pause();
        std::jthread worker([&](std::stop_token stop) { training.run(6, {}, pause, stop); });
        worker.request_stop();
        worker.join();
        QVERIFY(training.epoch() <= 0);
    }

    void patienceEndsARunThatNoLongerImproves()
    {
        RunSpec spec = smallSpec();
        spec.settings.insert(spec.settings.end(), {{"learning_rate", "0"}, {"metric", "euclid"}}); // nothing moves
        spec.patience = 3;
        Training training(smallData(), spec);
        QCOMPARE(trainUntil(training, 100), TrainEnd::EarlyStopped);
        QCOMPARE(training.bestEpoch(), 1);
        QCOMPARE(training.epoch(), 4);
    }

    void theBestEpochHasTheBestValidationRecall()
    {
        Training training(smallData(), smallSpec());
        trainUntil(training, 6);
        double best = 0;
        int bestEpoch = 0;
        for (const EpochStats& stats : training.history())
            if (stats.epoch > 0 && stats.validation->recall50 > best) {
                best = stats.validation->recall50;
                bestEpoch = stats.epoch;
            }
        QCOMPARE(training.bestEpoch(), bestEpoch);
        QCOMPARE(training.best()->epoch, bestEpoch);
        QCOMPARE(training.evaluateBest().validation->recall50, best);
    }

    void unevaluatedEpochsAreNeverTheBest()
    {
        RunSpec spec = smallSpec();
        spec.evaluateEvery = 2;
        Training training(smallData(), spec);
        trainUntil(training, 5);
        for (const EpochStats& stats : training.history())
            QCOMPARE(stats.validation.has_value(), stats.epoch % 2 == 0 || stats.epoch == 5);
        QVERIFY(training.bestEpoch() % 2 == 0 || training.bestEpoch() == 5);
    }

    void aLearningRateChangeIsRecorded()
    {
        Training training(smallData(), smallSpec());
        trainUntil(training, 2);
        QCOMPARE(training.setLearningRate(0.05), 3);
        QCOMPARE(training.learningRate(), 0.05);
        trainUntil(training, 3);
        QCOMPARE(training.history()[2].learningRate, 0.3);
        QCOMPARE(training.history()[3].learningRate, 0.05);
    }

    void aLearningRateHoldsFromTheNextEpoch()
    {
        Training whole(smallData(), smallSpec()), within(smallData(), smallSpec());
        trainUntil(whole, 3);
        whole.setLearningRate(0.05);
        trainUntil(whole, 5);
        int first = 0;
        TrainListener listener;
        listener.progress = [&](const TrainProgress& progress) {
            if (progress.epoch == 3 && progress.batch == 4)
                first = within.setLearningRate(0.05);
        };
        trainUntil(within, 5, listener);
        QCOMPARE(first, 4);
        QCOMPARE(within.history()[3].learningRate, 0.3);
        QCOMPARE(within.history()[4].learningRate, 0.05);
        QCOMPARE(within.model().embedding().vectors, whole.model().embedding().vectors);
    }

    void aLearningRateSetInAPauseHoldsForTheEpochAfterIt()
    {
        Training training(smallData(), smallSpec());
        trainUntil(training, 1);
        PauseGate gate;
        gate.pause();
        int first = 0;
        TrainListener listener;
        listener.paused = [&] {
            first = training.setLearningRate(0.05);
            gate.resume();
        };
        training.run(2, listener, gate, {});
        QCOMPARE(first, 2);
        QCOMPARE(training.history()[2].learningRate, 0.05);
    }

    void aStopLosesNoLearningRate()
    {
        Training training(smallData(), smallSpec());
        std::stop_source stop;
        PauseGate gate;
        TrainListener listener;
        listener.progress = [&](const TrainProgress& progress) {
            if (progress.epoch == 3 && progress.batch == 4) {
                training.setLearningRate(0.05);
                stop.request_stop();
            }
        };
        QCOMPARE(training.run(5, listener, gate, stop.get_token()), TrainEnd::Stopped);
        QCOMPARE(training.epoch(), 2);
        trainUntil(training, 3);
        QCOMPARE(training.history()[3].learningRate, 0.05);
    }

    void impossibleLearningRatesAreRefused()
    {
        Training training(smallData(), smallSpec());
        for (const double rate : {-0.1, 2e6, std::numeric_limits<double>::quiet_NaN()})
            QVERIFY_EXCEPTION_THROWN(training.setLearningRate(rate), Error);
        QCOMPARE(training.learningRate(), 0.3);
        Training leastSquares(smallData(), smallSpec("wrmf"));
        QVERIFY_EXCEPTION_THROWN(leastSquares.setLearningRate(0.1), Error);
    }

    void divergenceNamesEpochBatchAndTerm()
    {
        Training training(smallData(), smallSpec());
        trainUntil(training, 1);
        std::stringstream state;
        training.model().save(state);
        std::string bytes = state.str();
        constexpr std::size_t firstVector = 24;
        const float lost = std::numeric_limits<float>::quiet_NaN();
        for (std::size_t i = 0; i < 200 * 8; ++i)
            bytes.replace(firstVector + i * sizeof lost, sizeof lost, reinterpret_cast<const char*>(&lost), sizeof lost);
        state.str(bytes);
        training.model().load(state);
        try {
            trainUntil(training, 6);
            QFAIL("did not diverge");
        } catch (const DivergedError& error) {
            const QString text = error.what();
            QVERIFY2(text.contains("epoch 2, batch 1") && text.contains("term l1"), qPrintable(text));
        }
        QCOMPARE(training.epoch(), 1);
        QVERIFY(training.model().embedding().vectors.allFinite());
    }
};

LODESTONE_TEST(TrainingTest)

} // namespace lodestone::trainingTest

#include "TrainingTest.moc"
