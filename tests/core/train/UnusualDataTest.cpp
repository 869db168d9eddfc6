// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"
#include "core/train/MemoryCheck.h"
#include "core/train/train.h"
#include "tests/TestProgram.h"
#include "tests/core/train/HandMadeData.h"

#include <QTest>

namespace lodestone::unusualDataTest {

namespace {
std::vector<Rating> allPairs(std::uint32_t users, std::uint32_t items, float value)
{
    std::vector<Rating> ratings;
    for (std::uint32_t user = 0; user < users; ++user)
        for (std::uint32_t item = 0; item < items; ++item)
            ratings.push_back({UserIndex{user}, ItemIndex{item}, value});
    return ratings;
}

/// Trains three epochs; the vectors must be finite and in the unit ball.
EpochHistory trained(const DatasetPtr& data, std::vector<Setting> settings = {})
{
    RunSpec spec;
    spec.settings = std::move(settings);
    spec.settings.push_back({"omega_p", "0.5"});
    spec.settings.push_back({"rho", "0.5"});
    spec.settings.push_back({"theta", "0"});
    Training training(data, spec);
    PauseGate pause;
    training.run(3, {}, pause, {});
    const RowMatrix vectors = training.model().embedding().vectors;
    if (!vectors.allFinite() || vectors.rowwise().norm().maxCoeff() > 1 + 1e-6)
        throw Error("the vectors left the unit ball");
    return training.history();
}

std::string notesOf(const DatasetPtr& data)
{
    std::string text;
    for (const TrainingNote& note : Training(data, {}).notes())
        text += (note.isWarning ? "warning: " : "") + note.text + "\n";
    return text;
}
} // namespace

class UnusualDataTest : public QObject {
    Q_OBJECT

private slots:
    void withoutLabelsNmiIsLeftOutAndSaid()
    {
        const DatasetPtr data = handMadeData(10, 20, allPairs(10, 12, 4));
        QCOMPARE(trained(data).size(), std::size_t(4));
        QVERIFY(!trained(data).back().nmi10);
        QVERIFY(notesOf(data).find("no labels, so NMI is left out") != std::string::npos);
    }

    void withoutValidationAndTestPositivesTheLatestEpochIsTheBest()
    {
        // One rating per user is always a train or a test one; here every user's only positive is needed for training.
        std::vector<Rating> ratings;
        for (std::uint32_t user = 0; user < 2; ++user)
            ratings.push_back({UserIndex{user}, ItemIndex{user}, 5});
        for (std::uint64_t seed = 1; seed < 50; ++seed) {
            RunSpec spec;
            spec.seed = spec.split.seed = seed;
            const DatasetPtr data = handMadeData(2, 3, ratings);
            if (makeSplit(*data, spec.split)->train.size() < 2)
                continue;
            Training training(data, spec);
            PauseGate pause;
            training.run(2, {}, pause, {});
            QCOMPARE(training.bestEpoch(), 2);
            QVERIFY(!training.evaluateBest().test);
            const auto notes = training.notes();
            QCOMPARE(std::ranges::count(notes, true, &TrainingNote::isWarning), 3); // labels, validation, test
            return;
        }
        QFAIL("no seed puts both ratings into the train part");
    }

    void oneUserTrains() { QCOMPARE(trained(handMadeData(1, 20, allPairs(1, 15, 5))).size(), std::size_t(4)); }
    void oneItemTrains() { QCOMPARE(trained(handMadeData(20, 1, allPairs(20, 1, 5))).size(), std::size_t(4)); }
    void oneRatingThatIsNotTrainedOnIsRefused()
    {
        int refused = 0;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            RunSpec spec;
            spec.split.seed = seed;
            try {
                Training(handMadeData(1, 1, allPairs(1, 1, 5)), spec);
            } catch (const Error& error) {
                ++refused;
                QVERIFY(std::string(error.what()).find("positive") != std::string::npos);
            }
        }
        QVERIFY(refused > 0 && refused < 20);
    }

    void whoRatedEverythingHasNoNegative()
    {
        const auto history = trained(handMadeData(8, 6, allPairs(8, 6, 5)), {{"batch", "4"}});
        QCOMPARE(history.size(), std::size_t(4));
    }

    void ratingsBelowTheThresholdAloneAreRefused()
    {
        try {
            Training(handMadeData(5, 5, allPairs(5, 5, 2)), {});
            QFAIL("accepted");
        } catch (const Error& error) {
            QVERIFY2(std::string(error.what()).find('3') != std::string::npos, error.what());
        }
    }

    void moreDimensionsThanEntitiesTrain()
    {
        QCOMPARE(trained(handMadeData(6, 5, allPairs(6, 4, 5)), {{"dimension", "100"}}).size(), std::size_t(4));
    }

    void memoryIsRefusedWithBothFigures()
    {
        checkMemory(5'000'000'000, 5'000'000'000);
        checkMemory(5'000'000'000, std::nullopt);
        try {
            checkMemory(5'100'000'000, 3'900'000'000);
            QFAIL("accepted");
        } catch (const Error& error) {
            const std::string text = error.what();
            QVERIFY(text.find("5.1 GB") != std::string::npos && text.find("3.9 GB") != std::string::npos);
            QVERIFY(text.find("dimension") != std::string::npos);
        }
        QVERIFY(!availableMemory() || *availableMemory() > 0);
    }
};

LODESTONE_TEST(UnusualDataTest)

} // namespace lodestone::unusualDataTest

#include "UnusualDataTest.moc"
