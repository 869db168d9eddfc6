// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/TripletProbe.h"
#include "core/model/CmlModel.h"
#include "core/model/MagneticForces.h"
#include "core/model/catalogue.h"
#include "tests/TestProgram.h"
#include "tests/core/model/SmallSets.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

namespace lodestone::tripletProbeTest {

namespace {

constexpr std::uint64_t seed = 4;
using Settings = std::vector<Setting>;
/// An epoch of one batch, so that all its triplets see the vectors of the snapshot before it.
const Settings oneBatch{{"dimension", "8"}, {"batch", "65536"}};
const Settings everyTerm{{"rho", "0.4"}, {"theta", "0.2"}, {"omega_p", "0"}};

SnapshotPtr snapshotOf(const EmbeddingModel& model)
{
    auto snapshot = std::make_shared<Snapshot>();
    model.fill(*snapshot);
    return snapshot;
}

/// A started model, and the same for its triplets.
struct Fixture {
    TrainingSetPtr set = smallSet();
    std::unique_ptr<EmbeddingModel> model;
    SnapshotPtr snapshot;

    explicit Fixture(const std::string& key, const Settings& settings = {}) : model(createModel(key))
    {
        applySettings(model->params(), oneBatch);
        applySettings(model->params(), settings);
        model->start(set, seed);
        snapshot = snapshotOf(*model);
    }
    TripletRules rules() const { return *tripletRulesOf(*model); }
    TripletProbe probe(SnapshotPtr at, int epoch = 1) const
    {
        return {rules(), std::make_shared<MagneticReplay>(rules().options, set, seed), std::move(at), epoch};
    }
    TripletProbe probe() const { return probe(snapshot); }
};

std::vector<ProbedTriplet> allOf(const TripletProbe& probe)
{
    std::vector<ProbedTriplet> triplets;
    for (std::size_t place = 0; place < probe.numPlaces(); ++place)
        if (auto triplet = probe.at(place))
            triplets.push_back(std::move(*triplet));
    return triplets;
}

/// What the model itself says of its first epoch: mean loss and active share by term.
EpochLoss firstEpochOf(EmbeddingModel& model)
{
    model.beginEpoch(1);
    model.trainBatch(0);
    return model.endEpoch();
}

double valueOf(const std::vector<NamedValue>& values, const std::string& key)
{
    return std::find_if(values.begin(), values.end(), [&](const NamedValue& value) { return value.key == key; })->value;
}

/// Loss of a triplet with other vectors, written down plainly.
double lossAt(const ProbedTriplet& t, const OfThree<Eigen::VectorXd>& points)
{
    const auto distance = [&](Relation relation, std::size_t x, std::size_t y) {
        const Eigen::VectorXd delta = points[x] - points[y];
        return delta.dot(t.snapshot->metric(relation).cast<double>() * delta);
    };
    return t.weight
        * (t.margin + distance(t.metric, 0, 1) - distance(t.metric, 0, 2) - t.rho * distance(t.acrossMetric, 1, 2));
}

/// Two users with one item each: all that can be drawn is the other one.
struct HandMade {
    TrainingSetPtr set;
    std::shared_ptr<Snapshot> snapshot = std::make_shared<Snapshot>();
    TripletRules rules;

    HandMade()
    {
        const DatasetPtr data = handMadeData(2, 2, {{UserIndex{0}, ItemIndex{0}, 5}, {UserIndex{1}, ItemIndex{1}, 5}});
        auto split = std::make_shared<Split>();
        split->train = {RatingIndex{0}, RatingIndex{1}};
        set = makeTrainingSet(data, split);
        snapshot->numUsers = 2;
        snapshot->comparison = Comparison::Mahalanobis;
        snapshot->embeddings.resize(4, 2);
        snapshot->embeddings << 0, 0, .4F, .8F, .3F, .4F, 0, .5F; // a, b, c, d for the first positive
        snapshot->factors.fill(Eigen::Matrix2f::Identity());
        snapshot->factors[1] = 2 * Eigen::Matrix2f::Identity(); // F_U is four times the plain one
        snapshot->userMargins = Eigen::Vector2f(.25F, .5F);
        snapshot->itemMargins = Eigen::Vector2f(.125F, .5F);
        snapshot->latentMargins = Eigen::Vector4f::Constant(.5F);
        rules.options.dimension = 2;
        rules.options.rho = .25;
        rules.options.learningRate = .1;
        rules.options.lambda = .5;
    }
    /// Of user 0 and item 0.
    ProbedTriplet triplet(TripletTerm term) const
    {
        const TripletProbe probe(rules, std::make_shared<MagneticReplay>(rules.options, set, 1), snapshot, 1);
        for (const ProbedTriplet& found : allOf(probe))
            if (found.term == term && (found.points[0] == EntityId{0} || found.points[1] == EntityId{0}))
                return found;
        qFatal("no such triplet");
    }
};

} // namespace

/// ui.md 5, U2.
class TripletProbeTest : public QObject {
    Q_OBJECT

private slots:
    void lossesAndActiveSharesAreThoseOfTheModel_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"mml", "euc-mml", "w-mml", "m-mml"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    void lossesAndActiveSharesAreThoseOfTheModel()
    {
        QFETCH(QString, key);
        Fixture f(key.toStdString(), everyTerm);
        const std::vector<ProbedTriplet> triplets = allOf(f.probe());
        const EpochLoss own = firstEpochOf(*f.model);
        std::map<std::string, double> loss, active, visited;
        for (const ProbedTriplet& t : triplets) {
            const std::string term = t.term == TripletTerm::NegativeUser ? "l1" : t.term == TripletTerm::NegativeItem ? "l2" : "la";
            loss[term] += t.loss() / double(f.set->positives.size());
            active[term] += t.isActive();
            visited[term] += 1;
        }
        for (const std::string term : {"l1", "l2", "la"}) {
            QVERIFY(visited[term] > 0);
            QVERIFY(std::abs(loss[term] - valueOf(own.loss, term)) < 1e-5 * (1 + loss[term]));
            QVERIFY(std::abs(active[term] / visited[term] - valueOf(own.active, term)) < 1e-9);
        }
    }

    void lossesOfCmlAreThoseOfItsModel()
    {
        for (const char* byRank : {"true", "false"}) {
            Fixture f("cml", {{"rank_weight", byRank}, {"margin", "0.7"}});
            double loss = 0, active = 0;
            const std::vector<ProbedTriplet> triplets = allOf(f.probe());
            for (const ProbedTriplet& t : triplets) {
                QVERIFY(t.term == TripletTerm::NegativeItem);
                QCOMPARE(t.margin, 0.7);
                loss += t.loss() / double(f.set->positives.size());
                active += double(t.isActive()) / double(triplets.size());
            }
            const EpochLoss own = firstEpochOf(*f.model);
            QVERIFY(std::abs(loss - valueOf(own.loss, "hinge")) < 1e-5 * loss);
            QVERIFY(std::abs(active - valueOf(own.active, "hinge")) < 1e-9);
        }
    }

    void gradientsSumUpToTheForces()
    {
        const Fixture f("mml", everyTerm);
        Eigen::MatrixXd sums = Eigen::MatrixXd::Zero(f.snapshot->embeddings.rows(), 8);
        for (const ProbedTriplet& t : allOf(f.probe()))
            for (std::size_t corner = 0; corner < 3; ++corner)
                sums.row(static_cast<Eigen::Index>(at(t.points[corner]))) -= t.gradients[corner].transpose();
        const MagneticForces forces(f.rules().options, f.set, seed, f.snapshot);
        for (Eigen::Index row = 0; row < sums.rows(); row += 7) {
            const Eigen::VectorXd own = forces.on(EntityId(row), 1).parts.rowwise().sum();
            QVERIFY((own.transpose() - sums.row(row)).norm() < 1e-9 * (1 + own.norm()));
        }
    }

    void gradientsAreThoseOfCentralDifferences()
    {
        const Fixture f("mml", everyTerm);
        const TripletProbe probe = f.probe();
        std::set<TripletTerm> seen;
        for (const ProbedTriplet& t : allOf(probe)) {
            if (!t.isActive() || !seen.insert(t.term).second)
                continue;
            QVERIFY(std::abs(lossAt(t, t.vectors) - t.loss()) < 1e-9);
            for (std::size_t corner = 0; corner < 3; ++corner)
                for (Eigen::Index j = 0; j < 8; ++j) {
                    constexpr double h = 1e-5;
                    OfThree<Eigen::VectorXd> up = t.vectors, down = t.vectors;
                    up[corner][j] += h;
                    down[corner][j] -= h;
                    const double slope = (lossAt(t, up) - lossAt(t, down)) / (2 * h);
                    QVERIFY(std::abs(slope - t.gradients[corner][j]) < 1e-6 * (1 + std::abs(slope)));
                }
        }
        QCOMPARE(seen.size(), numTripletTerms);
    }

    /// F_UI(a,c) = .25, F_UI(a,d) = .25, F_I(c,d) = .1; h2 = .25 + .25 - .25 - .25 * .1 = .225, t = ln(1 + 2) as all candidates
    /// are inside the margin, w = .7 * .5 * t.
    void theItemsOfAUserByHand()
    {
        const ProbedTriplet t = HandMade().triplet(TripletTerm::NegativeItem);
        QCOMPARE(t.points, (OfThree<EntityId>{EntityId{0}, EntityId{2}, EntityId{3}}));
        QVERIFY(std::abs(t.before[0][0] - .25) < 1e-6 && std::abs(t.before[1][0] - .25) < 1e-6);
        QVERIFY(std::abs(t.before[2][2] - .1) < 1e-6);
        QVERIFY(std::abs(t.before[0][1] - 1) < 1e-6); // under F_U
        QCOMPARE(t.margin, .25);
        QVERIFY(std::abs(t.hinge - .225) < 1e-6);
        QVERIFY(t.isActive());
        const double weight = .35 * std::log(3);
        QVERIFY(std::abs(t.weight - weight) < 1e-9);
        QVERIFY(std::abs(t.loss() - weight * .225) < 1e-6);
        // a: 2 w (a - c) - 2 w (a - d) = 2 w (d - c) = 2 w (-.3, .1), and a step of .1 against it.
        QVERIFY((t.steps[0] - .1 * 2 * weight * Eigen::Vector2d(.3, -.1)).norm() < 1e-6);
        QVERIFY(t.after[0][0] < t.before[0][0] && t.after[1][0] > t.before[1][0]);
        QVERIFY(std::abs(*t.angleOff(TripletCorner::Anchor) - 71.565) < 1e-2); // between (.3, -.1) and (.3, .4)
    }

    /// The margin is the item's: h1 = .125 + .25 - F_UI(b,c) - .25 F_U(a,b) with F_UI(b,c) = .17, F_U(a,b) = 4 * .8.
    void theUsersOfAnItemByHand()
    {
        HandMade example;
        const ProbedTriplet t = example.triplet(TripletTerm::NegativeUser);
        QCOMPARE(t.points, (OfThree<EntityId>{EntityId{2}, EntityId{0}, EntityId{1}}));
        QCOMPARE(t.margin, .125);
        QVERIFY(std::abs(t.before[1][0] - .17) < 1e-6 && std::abs(t.before[2][1] - 3.2) < 1e-6);
        QVERIFY(std::abs(t.hinge - (.375 - .17 - .8)) < 1e-6);
        QVERIFY(!t.isActive());
        QCOMPARE(t.loss(), 0.0);
        for (std::size_t corner = 0; corner < 3; ++corner)
            QVERIFY(t.steps[corner].isZero(0) && !t.angleOff(TripletCorner(corner)));
        QCOMPARE(t.after, t.before);
        example.rules.options.rho = 0; // without the push of a from b the hinge is active
        QVERIFY(std::abs(example.triplet(TripletTerm::NegativeUser).hinge - .205) < 1e-6);
    }

    void aStepEndsAtTheBorderOfTheBall()
    {
        HandMade example;
        example.rules.options.learningRate = 100;
        const ProbedTriplet t = example.triplet(TripletTerm::NegativeItem);
        for (std::size_t corner = 0; corner < 3; ++corner)
            QVERIFY(std::abs((t.vectors[corner] + t.steps[corner]).norm() - 1) < 1e-9);
        auto late = std::make_shared<Snapshot>(*example.snapshot);
        EpochStats stats;
        stats.learningRate = .2; // changed while it trained
        late->history = {stats};
        example.snapshot = late;
        QCOMPARE(example.triplet(TripletTerm::NegativeItem).rate, .2);
    }

    void searchGoesBothWaysAndAroundTheEnd()
    {
        const Fixture f("mml", everyTerm);
        const TripletProbe probe = f.probe();
        const std::vector<ProbedTriplet> all = allOf(probe);
        QVERIFY(all.size() < probe.numPlaces()); // some have no similar users or items
        std::size_t from = 0;
        for (const ProbedTriplet& expected : all) {
            const auto found = probe.find({from});
            QCOMPARE(found->place, expected.place);
            QCOMPARE(found->hinge, expected.hinge);
            from = (found->place + 1) % probe.numPlaces();
        }
        const std::size_t last = probe.numPlaces() - 1;
        QCOMPARE(probe.find({last})->place, all.back().place == last ? last : all.front().place);
        TripletSearch back{all[5].place - 1, true};
        QCOMPARE(probe.find(back)->place, all[4].place);
        back.from = all.front().place == 0 ? last : all.front().place - 1;
        QCOMPARE(probe.find(back)->place, all.back().place);
    }

    void violatedOnesOfAnEntityAreFoundAllInOrder()
    {
        const Fixture f("mml", everyTerm);
        const TripletProbe probe = f.probe();
        const EntityId user{9};
        std::vector<std::size_t> expected, found;
        for (const ProbedTriplet& t : allOf(probe))
            if (t.isActive() && std::find(t.points.begin(), t.points.end(), user) != t.points.end())
                expected.push_back(t.place);
        QVERIFY(expected.size() > 3);
        TripletSearch search{0, false, true, {user}};
        for (std::size_t i = 0; i < expected.size(); ++i) {
            found.push_back(probe.find(search)->place);
            search.from = (found.back() + 1) % probe.numPlaces();
        }
        QCOMPARE(found, expected);
        QCOMPARE(probe.find(search)->place, expected.front()); // around the end
    }

    void whatIsNotThereIsNotFound()
    {
        const Fixture f("mml", everyTerm);
        auto far = std::make_shared<Snapshot>(*f.snapshot);
        far->userMargins.setConstant(-1e6F);
        far->itemMargins.setConstant(-1e6F);
        far->latentMargins.setConstant(-1e6F);
        QVERIFY(!f.probe(far).find({0, false, true, {}}));
        QVERIFY(f.probe(far).find({0, false, false, {}}));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!f.probe().find({}, stop.get_token()));
    }

    /// Another snapshot may have another closest candidate; a frozen triplet keeps its three points.
    void aFrozenTripletKeepsItsPoints()
    {
        Fixture f("mml", everyTerm);
        const std::vector<ProbedTriplet> before = allOf(f.probe());
        firstEpochOf(*f.model);
        const TripletProbe later = f.probe(snapshotOf(*f.model));
        int others = 0;
        for (const ProbedTriplet& t : before) {
            others += later.at(t.place)->points != t.points;
            const ProbedTriplet kept = *later.at(t.place, t.points[2]);
            QCOMPARE(kept.points, t.points);
            QVERIFY(kept.before != t.before);
            QVERIFY(!kept.isActive() || kept.weight > 0);
        }
        QVERIFY(others > 0);
    }

    void otherModelsHaveNone()
    {
        QVERIFY(!tripletRulesOf(*createModel("wrmf")));
        QVERIFY(!tripletRulesOf(*createModel("sml")));
        QVERIFY(tripletRulesOf(*createModel("nr-mml")));
    }
};

LODESTONE_TEST(TripletProbeTest)

} // namespace lodestone::tripletProbeTest

#include "TripletProbeTest.moc"
