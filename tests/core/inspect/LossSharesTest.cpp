// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/LossShares.h"
#include "core/parallel/ParallelFor.h"
#include "tests/TestProgram.h"
#include "tests/core/train/SmallTraining.h"

#include <QTest>

#include <cmath>
#include <map>

namespace lodestone::lossSharesTest {

namespace {

using Settings = std::vector<Setting>;

/// A run and its triplets.
struct Fixture {
    explicit Fixture(std::string_view model, const Settings& more = {})
    {
        RunSpec spec = smallSpec(model);
        spec.settings.insert(spec.settings.end(), more.begin(), more.end());
        training = std::make_unique<Training>(smallData(), spec);
        set = makeTrainingSet(training->data().data, training->data().split);
        rules = *tripletRulesOf(training->model());
        replay = std::make_unique<MagneticReplay>(rules.options, set, spec.seed);
    }
    /// Trains one epoch further.
    SnapshotPtr next()
    {
        SnapshotPtr newest;
        TrainListener listener;
        listener.snapshot = [&](const SnapshotPtr& snapshot) { newest = snapshot; };
        trainUntil(*training, training->epoch() + 1, listener);
        return newest;
    }
    LossShares shares(const SnapshotPtr& snapshot, int epoch) const { return lossShares(rules, *replay, snapshot, epoch); }

    std::unique_ptr<Training> training;
    TrainingSetPtr set;
    TripletRules rules;
    std::unique_ptr<MagneticReplay> replay;
};

/// One triplet after the other, by the probe that shows single ones.
std::map<std::uint32_t, double> plainShares(const Fixture& fixture, const SnapshotPtr& snapshot, int epoch)
{
    auto replay = std::make_shared<MagneticReplay>(fixture.rules.options, fixture.set, fixture.training->spec().seed);
    const TripletProbe probe(fixture.rules, replay, snapshot, epoch);
    const std::vector<PositivePair> positives = replay->positives(epoch);
    std::map<std::uint32_t, double> sums;
    double total = 0;
    for (std::size_t place = 0; place < probe.numPlaces(); ++place) {
        const auto triplet = probe.at(place);
        if (!triplet)
            continue;
        const PositivePair pair = positives[place / numTripletTerms];
        const double loss = triplet->loss();
        total += loss;
        const bool isLatent = triplet->term == TripletTerm::SimilarUser || triplet->term == TripletTerm::SimilarItem;
        if (isLatent) {
            sums[at(triplet->points[0])] += loss;
            sums[triplet->term == TripletTerm::SimilarUser ? pair.item : pair.user] += 0; // it has a term all the same
        } else {
            sums[pair.user] += loss / 2;
            sums[pair.item] += loss / 2;
        }
    }
    for (auto& [row, sum] : sums)
        sum /= total;
    return sums;
}

double valueOf(const std::vector<NamedValue>& values, const std::string& key)
{
    for (const NamedValue& value : values)
        if (value.key == key)
            return value.value;
    return 0;
}

} // namespace

class LossSharesTest : public QObject {
    Q_OBJECT

private slots:
    void sharesAreThoseOfThePlainSum_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<Settings>("settings");
        QTest::newRow("mml") << "mml" << Settings{{"theta", "0.1"}};
        QTest::newRow("push") << "mml" << Settings{{"rho", "0.5"}, {"lambda", "0.5"}};
        QTest::newRow("one metric") << "w-mml" << Settings{};
        QTest::newRow("fixed margin") << "m-mml" << Settings{};
        QTest::newRow("cml") << "cml" << Settings{};
        QTest::newRow("cml without ranks") << "cml" << Settings{{"rank_weight", "false"}};
    }
    void sharesAreThoseOfThePlainSum()
    {
        QFETCH(QString, model);
        QFETCH(Settings, settings);
        Fixture fixture(model.toStdString(), settings);
        fixture.next();
        const SnapshotPtr snapshot = fixture.next();
        const LossShares found = fixture.shares(snapshot, 2);
        const auto plain = plainShares(fixture, snapshot, 2);
        QCOMPARE(found.shares.size(), fixture.set->data->numEntities());
        double sum = 0;
        for (std::uint32_t row = 0; row < found.shares.size(); ++row) {
            const auto wanted = plain.find(row);
            QCOMPARE(std::isnan(found.shares[row]), wanted == plain.end());
            if (wanted == plain.end())
                continue;
            QVERIFY(std::abs(double(found.shares[row]) - wanted->second) < 1e-6);
            sum += double(found.shares[row]);
        }
        QVERIFY(std::abs(sum - 1) < 1e-4);
    }

    void theLossIsThatOfTheTrainerWhereNothingMoves_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<Settings>("settings");
        QTest::newRow("mml") << "mml"
                             << Settings{{"learning_rate", "0"},
                                         {"learning_rate_metric", "0"},
                                         {"learning_rate_metric_ui", "0"},
                                         {"learning_rate_margin", "0"},
                                         {"kappa", "0"},
                                         {"theta", "0.1"}};
        QTest::newRow("cml") << "cml" << Settings{{"learning_rate", "0"}};
    }
    void theLossIsThatOfTheTrainerWhereNothingMoves()
    {
        QFETCH(QString, model);
        QFETCH(Settings, settings);
        Fixture fixture(model.toStdString(), settings);
        const SnapshotPtr snapshot = fixture.next();
        const EpochStats& stats = fixture.training->history().back();
        const double trained = model == "cml"
            ? valueOf(stats.loss, "hinge")
            : valueOf(stats.loss, "l1") + valueOf(stats.loss, "l2") + valueOf(stats.loss, "la");
        QVERIFY(trained > 0);
        const double found = fixture.shares(snapshot, 1).loss;
        QVERIFY2(std::abs(found - trained) < 1e-5 * trained, qPrintable(QString("%1 is not %2").arg(found).arg(trained)));
    }

    void theNumberOfThreadsChangesNothing()
    {
        Fixture fixture("mml");
        const SnapshotPtr snapshot = fixture.next();
        std::vector<LossShares> found;
        for (const int threads : {1, 4})
            ThreadPool(threads).run([&] { found.push_back(fixture.shares(snapshot, 1)); });
        QCOMPARE(found[0].loss, found[1].loss);
        for (std::size_t i = 0; i < found[0].shares.size(); ++i)
            QVERIFY(found[0].shares[i] == found[1].shares[i] || std::isnan(found[0].shares[i]));
    }

    void whoHasNoTrainPositiveHasNoShare()
    {
        const Fixture fixture("mml");
        auto snapshot = std::make_shared<Snapshot>();
        fixture.training->model().fill(*snapshot);
        const LossShares found = fixture.shares(snapshot, 1);
        const Dataset& data = *fixture.set->data;
        for (std::size_t item = 0; item < data.numItems(); ++item) {
            const bool isCold = fixture.set->positives.usersOf(ItemIndex(item)).empty();
            QCOMPARE(std::isnan(found.shares[at(data.entity(ItemIndex(item)))]), isCold);
        }
    }

    void withoutAnActiveHingeAllSharesAreZero()
    {
        Fixture fixture("m-mml", {{"margin", "0.001"}});
        auto snapshot = std::make_shared<Snapshot>();
        fixture.training->model().fill(*snapshot);
        snapshot->userMargins.setConstant(-1e6F);
        snapshot->itemMargins.setConstant(-1e6F);
        snapshot->latentMargins.setConstant(-1e6F);
        const LossShares found = fixture.shares(snapshot, 1);
        QCOMPARE(found.loss, 0.0);
        for (const float share : found.shares)
            QVERIFY(share == 0 || std::isnan(share));
    }
};

LODESTONE_TEST(LossSharesTest)

} // namespace lodestone::lossSharesTest

#include "LossSharesTest.moc"
