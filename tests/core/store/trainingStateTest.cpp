// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trainingState.h"
#include "core/Error.h"
#include "core/parallel/ParallelFor.h"
#include "tests/TestProgram.h"
#include "tests/core/train/SmallTraining.h"

#include <QTest>

#include <random>

namespace lodestone::trainingStateTest {

namespace {
constexpr int before = 2, after = 3;
}

class trainingStateTest : public QObject {
    Q_OBJECT

private slots:
    void savedAndLoadedEqualsOneRun_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("threads");
        for (const ModelInfo& info : modelCatalogue())
            for (const int threads : {1, 4})
                QTest::addRow("%s, %d threads", std::string(info.key).c_str(), threads)
                    << QString::fromStdString(std::string(info.key)) << threads;
    }
    void savedAndLoadedEqualsOneRun()
    {
        QFETCH(QString, model);
        QFETCH(int, threads);
        ThreadPool(threads).run([&] {
            const RunSpec spec = smallSpec(model.toStdString(), before + after);
            Training whole(smallData(), spec), first(smallData(), spec), second(smallData(), spec);
            trainUntil(whole, before + after);
            trainUntil(first, before);
            restoreTraining(second, trainingStateOf(first));
            QVERIFY(sameResult(first, second));
            trainUntil(second, before + after);
            QVERIFY(sameResult(whole, second));
        });
    }

    void aStateWithinAnEpochIsThatOfTheLastFinishedOne()
    {
        Training whole(smallData(), smallSpec()), first(smallData(), smallSpec()), second(smallData(), smallSpec());
        trainUntil(whole, 5);
        std::vector<char> state;
        TrainListener listener;
        listener.progress = [&](const TrainProgress& progress) {
            if (progress.epoch == 3 && progress.batch == 4)
                state = trainingStateOf(first);
        };
        trainUntil(first, 5, listener);
        restoreTraining(second, state);
        QCOMPARE(second.epoch(), 2);
        trainUntil(second, 5);
        QVERIFY(sameResult(whole, second));
    }

    void aChangedLearningRateIsKept()
    {
        Training whole(smallData(), smallSpec()), second(smallData(), smallSpec());
        trainUntil(whole, 2);
        whole.setLearningRate(0.05);
        restoreTraining(second, trainingStateOf(whole));
        trainUntil(whole, 4);
        trainUntil(second, 4);
        QCOMPARE(second.history().back().learningRate, 0.05);
        QVERIFY(sameResult(whole, second));
    }

    void damagedStatesAreRefused()
    {
        Training training(smallData(), smallSpec()), other(smallData(), smallSpec());
        trainUntil(training, 2);
        const std::vector<char> whole = trainingStateOf(training);
        const auto isRefused = [&](const std::vector<char>& bytes, const char* says) {
            try {
                restoreTraining(other, bytes);
            } catch (const Error& error) {
                return QString(error.what()).contains(says);
            }
            return false;
        };
        std::mt19937 random(3);
        for (int i = 0; i < 200; ++i) {
            std::vector<char> bytes = whole;
            bytes[i < 24 ? static_cast<std::size_t>(i < 20 ? i : 0) : random() % bytes.size()] ^= char(1 << random() % 8);
            if (bytes != whole && !std::equal(bytes.begin() + 20, bytes.begin() + 24, whole.begin() + 20))
                continue; // four bytes mean nothing
            QVERIFY2(isRefused(bytes, "start the run anew"), qPrintable(QString::number(i)));
        }
        for (std::size_t length = 0; length < whole.size(); length += whole.size() / 40)
            QVERIFY(isRefused({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length)}, "start the run anew"));
        std::vector<char> newer = whole;
        newer[4] = 9;
        QVERIFY(isRefused(newer, "form 9"));
    }
};

LODESTONE_TEST(trainingStateTest)

} // namespace lodestone::trainingStateTest

#include "trainingStateTest.moc"
