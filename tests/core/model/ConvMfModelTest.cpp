// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ConvMfModel.h"
#include "core/Error.h"
#include "core/model/catalogue.h"
#include "core/neural/NeuralModule.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"
#include "tests/core/model/SmallSets.h"

#include <Eigen/LU>

#include <QTest>

#include <sstream>

namespace lodestone::convMfModelTest {

namespace {
using Settings = std::vector<Setting>;

const Settings small{{"dimension", "4"}, {"batch", "8"},   {"word_dimension", "8"},
                     {"filters", "6"},   {"hidden", "12"}, {"unobserved", "0"}};

std::unique_ptr<ConvMfModel> started(const TrainingSetPtr& set, const Settings& settings = {},
                                     std::string_view key = "convmf")
{
    auto model = std::make_unique<ConvMfModel>();
    applySettings(model->params(), modelInfo(key).settings);
    applySettings(model->params(), small);
    applySettings(model->params(), settings);
    model->start(set, 3);
    return model;
}

void trainBatches(ConvMfModel& model, int epoch, std::size_t count)
{
    model.beginEpoch(epoch);
    for (std::size_t batch = 0; batch < count; ++batch)
        model.trainBatch(batch);
}

void trainEpochs(ConvMfModel& model, int first, int last)
{
    for (int epoch = first; epoch <= last; ++epoch) {
        trainBatches(model, epoch, model.numBatches());
        model.endEpoch();
    }
}

TrainingSetPtr allToTrain(const DatasetPtr& data)
{
    auto split = std::make_shared<Split>();
    for (std::uint32_t rating = 0; rating < data->interactions.size(); ++rating)
        split->train.push_back(RatingIndex{rating});
    return makeTrainingSet(data, split);
}

/// Users and items of two kinds; a user gives 5 to the own kind and 1 to the other. Titles tell the kind. The last item of
/// each kind has no ratings.
constexpr std::uint32_t numUsers = 30, numItems = 32;
TrainingSetPtr twoKinds(bool titled = true)
{
    std::vector<Rating> ratings;
    RandomStream random(5, Purpose::Generator);
    for (std::uint32_t user = 0; user < numUsers; ++user)
        for (std::uint32_t item = 0; item < numItems - 2; ++item)
            if (random.uniform() < .6)
                ratings.push_back({UserIndex{user}, ItemIndex{item}, user % 2 == item % 2 ? 5.F : 1.F});
    auto data = std::make_shared<Dataset>(*handMadeData(numUsers, numItems, std::move(ratings)));
    if (titled)
        for (std::uint32_t item = 0; item < numItems; ++item)
            data->itemTitles.append((item % 2 == 0 ? "Red story " : "Blue tale ") + std::to_string(item % 5));
    return allToTrain(data);
}

Eigen::MatrixXd matrixOf(std::span<const float> values)
{
    return Eigen::Map<const RowMatrix>(values.data(), static_cast<Eigen::Index>(values.size()) / 4, 4).cast<double>();
}
Eigen::MatrixXd usersOf(const ConvMfModel& model)
{
    const EmbeddingView view = model.embedding();
    return view.vectors.topRows(static_cast<Eigen::Index>(view.numUsers)).cast<double>();
}
Eigen::MatrixXd itemsOf(const ConvMfModel& model)
{
    const EmbeddingView view = model.embedding();
    return view.vectors.bottomRows(view.vectors.rows() - static_cast<Eigen::Index>(view.numUsers)).cast<double>();
}

/// Section 3.6 written down, with b = 0.
ConvMfObjective slowObjective(const ConvMfModel& model, const TrainingSet& set, double lambdaUser,
                              const Eigen::VectorXd& lambdas)
{
    const Eigen::MatrixXd users = usersOf(model), items = itemsOf(model), read = matrixOf(model.read());
    ConvMfObjective sum;
    for (const RatingIndex rating : set.split->train) {
        const auto user = static_cast<Eigen::Index>(at(set.data->interactions.user(rating)));
        const auto item = static_cast<Eigen::Index>(at(set.data->interactions.item(rating)));
        sum.data +=
            std::pow(static_cast<double>(set.data->interactions.value(rating)) - users.row(user).dot(items.row(item)), 2)
            / 2;
    }
    sum.ridge = lambdaUser * users.squaredNorm() / 2;
    sum.text = ((items - read).rowwise().squaredNorm().array() * lambdas.array()).sum() / 2;
    return sum;
}

std::string stateOf(const ConvMfModel& model)
{
    std::ostringstream out;
    model.save(out);
    return out.str();
}
} // namespace

/// baselines.md 3.6; what every model must do is in ModelContractTest.
class ConvMfModelTest : public QObject {
    Q_OBJECT

private slots:
    /// Fixture T0: item weights (0.878680, 1.242641, 0.878680), users first.
    void anEpochWithoutTextIsThatOfTheExample()
    {
        const DatasetPtr data = handMadeData(2, 3,
                                             {{UserIndex{0}, ItemIndex{0}, 5},
                                              {UserIndex{0}, ItemIndex{1}, 2},
                                              {UserIndex{1}, ItemIndex{1}, 4},
                                              {UserIndex{1}, ItemIndex{2}, 3}});
        const auto model = started(allToTrain(data), {{"lambda_user", "1"}, {"lambda_item", "2"}});
        Eigen::MatrixXd r(2, 3), c(2, 3);
        r << 5, 2, 0, 0, 4, 3;
        c << 1, 1, 0, 0, 1, 1;
        const Eigen::Vector3d lambdas = 2 * Eigen::Vector3d(.878680, 1.242641, .878680);
        const Eigen::MatrixXd one = Eigen::MatrixXd::Identity(4, 4);
        Eigen::MatrixXd items = itemsOf(*model), users(2, 4);
        for (int u = 0; u < 2; ++u)
            users.row(u) = (items.transpose() * c.row(u).asDiagonal() * items + one)
                               .eval()
                               .fullPivLu()
                               .solve(items.transpose() * r.row(u).transpose())
                               .transpose();
        for (int j = 0; j < 3; ++j)
            items.row(j) = (users.transpose() * c.col(j).asDiagonal() * users + lambdas[j] * one)
                               .eval()
                               .fullPivLu()
                               .solve(users.transpose() * r.col(j))
                               .transpose();
        trainEpochs(*model, 1, 1);
        QVERIFY((usersOf(*model) - users).cwiseAbs().maxCoeff() < 1e-5);
        QVERIFY((itemsOf(*model) - items).cwiseAbs().maxCoeff() < 1e-5);
    }

    void theObjectiveFallsAtEveryHalfSweep_data()
    {
        QTest::addColumn<bool>("titled");
        QTest::newRow("no text") << false;
        if (NeuralModule::isBuilt())
            QTest::newRow("titles") << true;
    }
    void theObjectiveFallsAtEveryHalfSweep()
    {
        QFETCH(bool, titled);
        const TrainingSetPtr set = twoKinds(titled);
        const auto model = started(set, {{"lambda_user", "2"}, {"lambda_item", "3"}, {"item_weights", "false"}});
        const Eigen::VectorXd lambdas = Eigen::VectorXd::Constant(numItems, 3);
        const ConvMfObjective start = slowObjective(*model, *set, 2, lambdas);
        double before = start.total();
        for (int epoch = 1; epoch <= 10; ++epoch) {
            model->beginEpoch(epoch);
            for (std::size_t batch = 0; batch < 2; ++batch) { // so few rows that a batch is a half-sweep
                model->trainBatch(batch);
                const ConvMfObjective now = model->objective(), slow = slowObjective(*model, *set, 2, lambdas);
                QVERIFY2(now.total() < before * (1 + 1e-9), qPrintable(QString("%1 to %2").arg(before).arg(now.total())));
                QVERIFY(std::abs(now.data - slow.data) < 1e-5 * slow.total());
                QVERIFY(std::abs(now.ridge - slow.ridge) < 1e-5 * slow.total());
                QVERIFY(std::abs(now.text - slow.text) < 1e-5 * slow.total());
                before = now.total();
            }
            for (std::size_t batch = 2; batch < model->numBatches(); ++batch)
                model->trainBatch(batch);
            QVERIFY(std::abs(model->objective().text - slowObjective(*model, *set, 2, lambdas).text) < 1e-5 * before);
            before = model->objective().total();
            model->endEpoch();
        }
        QVERIFY(before < .5 * start.total());
    }

    void theNetworkLearnsToReadTheItems()
    {
        if (!NeuralModule::isBuilt())
            QSKIP("built without neural models");
        const TrainingSetPtr set = twoKinds();
        const auto model = started(set, {{"lambda_user", "1"}, {"lambda_item", "1"}, {"learning_rate", "0.005"}});
        QVERIFY(model->readsText());
        trainBatches(*model, 1, 2);
        const double unread = model->objective().text;
        trainEpochs(*model, 1, 25);
        QVERIFY2(model->objective().text < .5 * unread,
                 qPrintable(QString("%1 to %2").arg(unread).arg(model->objective().text)));
        // Nobody has rated the last two items: they lie where their titles say, near those of their kind.
        const Eigen::MatrixXd users = usersOf(*model), items = itemsOf(*model);
        int numRight = 0;
        for (Eigen::Index user = 0; user < numUsers; ++user) {
            const double even = users.row(user).dot(items.row(numItems - 2)),
                         odd = users.row(user).dot(items.row(numItems - 1));
            numRight += (even > odd) == (user % 2 == 0);
        }
        QVERIFY2(numRight >= 28, qPrintable(QString::number(numRight)));
    }

    void withoutTextItIsTheOtherEntry()
    {
        const TrainingSetPtr plain = twoKinds(false);
        const auto model = started(plain), other = started(plain, {}, "pmf"), titled = started(twoKinds(), {}, "pmf");
        QVERIFY(!model->readsText() && !titled->readsText());
        for (ConvMfModel* each : {model.get(), other.get(), titled.get()})
            trainEpochs(*each, 1, 3);
        QVERIFY(stateOf(*model) == stateOf(*other));
        QVERIFY(stateOf(*titled) == stateOf(*other));
        QVERIFY(std::ranges::all_of(model->read(), [](float value) { return value == 0; }));
        QVERIFY(model->notes().front().isWarning);
        QVERIFY(model->notes().front().text.find("without its side data") != std::string::npos);
        QVERIFY(!titled->notes().front().isWarning);
    }

    void titlesMakeADifference()
    {
        if (!NeuralModule::isBuilt())
            QSKIP("built without neural models");
        const auto reading = started(twoKinds()), plain = started(twoKinds(false));
        trainEpochs(*reading, 1, 3);
        trainEpochs(*plain, 1, 3);
        QVERIFY(itemsOf(*reading) != itemsOf(*plain));
        QVERIFY(reading->notes().front().text.find("32 of 32") != std::string::npos);
        std::istringstream foreign(stateOf(*plain));
        QVERIFY_THROWS_EXCEPTION(Error, reading->load(foreign));
    }

    /// A stop rolls an epoch back that has begun.
    void itGoesBackToTheEpochBefore()
    {
        if (!NeuralModule::isBuilt())
            QSKIP("built without neural models");
        const TrainingSetPtr set = twoKinds();
        const auto whole = started(set), stopped = started(set);
        trainEpochs(*whole, 1, 3);
        trainEpochs(*stopped, 1, 1);
        const std::string saved = stateOf(*stopped);
        trainBatches(*stopped, 2, stopped->numBatches() - 3);
        QVERIFY(stateOf(*stopped) != saved);
        std::istringstream in(saved);
        stopped->load(in);
        QVERIFY(stateOf(*stopped) == saved);
        trainEpochs(*stopped, 2, 3);
        QVERIFY(stateOf(*stopped) == stateOf(*whole));
    }

    void withoutTheNeuralModelsItSaysSo()
    {
        if (NeuralModule::isBuilt())
            QSKIP("built with neural models");
        try {
            started(twoKinds());
            QFAIL("it started");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains("LODESTONE_NEURAL"), error.what());
        }
    }

    void unratedPairsAreFittedToZeroWhereTheyWeigh()
    {
        const TrainingSetPtr set = twoKinds(false);
        const auto scores = [&](const char* unobserved) {
            const auto model = started(set, {{"unobserved", unobserved}, {"lambda_user", "1"}, {"lambda_item", "1"}});
            trainEpochs(*model, 1, 10);
            return (usersOf(*model) * itemsOf(*model).transpose()).eval();
        };
        const Eigen::MatrixXd without = scores("0"), with = scores("1");
        double sumWithout = 0, sumWith = 0;
        for (Eigen::Index user = 0; user < numUsers; ++user)
            for (Eigen::Index item = 0; item < numItems - 2; ++item) {
                sumWithout += without(user, item);
                sumWith += with(user, item);
            }
        QVERIFY(sumWith < .9 * sumWithout);
    }

    void theOfficialPresetIsTheAuthors()
    {
        const ModelInfo& info = modelInfo("convmf");
        ConvMfModel model;
        applySettings(model.params(), presetOf(info, "official").settings);
        const auto value = [&](std::string_view key) { return format(*findParam(model.params(), key)); };
        QCOMPARE(value("dimension"), std::string("50"));
        QCOMPARE(value("unobserved"), std::string("0"));
        QCOMPARE(value("filters"), std::string("100"));
        QCOMPARE(&plainModel(modelInfo("pmf")), &info);
        QCOMPARE(info.withoutText, std::string_view("pmf"));
    }
};

LODESTONE_TEST(ConvMfModelTest)

} // namespace lodestone::convMfModelTest

#include "ConvMfModelTest.moc"
