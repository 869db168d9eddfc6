// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"
#include "core/model/catalogue.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"
#include "core/train/train.h"
#include "tests/TestProgram.h"
#include "tests/core/train/HandMadeData.h"

#include <QTest>

#include <set>
#include <sstream>

namespace lodestone::modelContractTest {

namespace {
/// Users and items in two groups; everybody likes half of the own group's items and none of the other's.
DatasetPtr checkerboard()
{
    constexpr std::uint32_t numUsers = 60, numItems = 40;
    std::vector<Rating> ratings;
    std::vector<LabelIndex> labels;
    RandomStream random(3, Purpose::Generator);
    for (std::uint32_t user = 0; user < numUsers; ++user)
        for (std::uint32_t item = user % 2; item < numItems; item += 2)
            if (random.uniform() < 0.5)
                ratings.push_back({UserIndex{user}, ItemIndex{item}, 5});
    for (std::uint32_t item = 0; item < numItems; ++item)
        labels.push_back(static_cast<LabelIndex>(item % 2));
    auto data = std::make_shared<Dataset>(*handMadeData(numUsers, numItems, std::move(ratings), std::move(labels)));
    for (std::uint32_t item = 0; item < numItems; ++item) // their words say nothing of the groups
        data->itemTitles.append("Word" + std::to_string(item % 7) + " of word" + std::to_string(item % 5));
    return data;
}

TrainingSetPtr trainingSet()
{
    const DatasetPtr data = checkerboard();
    return makeTrainingSet(data, makeSplit(*data, {}));
}

void trainEpochs(EmbeddingModel& model, int first, int last)
{
    for (int epoch = first; epoch <= last; ++epoch) {
        model.beginEpoch(epoch);
        for (std::size_t batch = 0; batch < model.numBatches(); ++batch)
            model.trainBatch(batch);
        model.endEpoch();
    }
}

/// Few coordinates and, where a model has batches, small ones.
std::vector<Setting> smallSettings(EmbeddingModel& model)
{
    std::vector<Setting> settings{{"dimension", "8"}};
    if (findParam(model.params(), "batch"))
        settings.push_back({"batch", "32"});
    return settings;
}

std::unique_ptr<EmbeddingModel> started(const ModelInfo& info, const TrainingSetPtr& set)
{
    auto model = createModel(info.key);
    applySettings(model->params(), smallSettings(*model));
    model->start(set, 7);
    return model;
}

std::string stateOf(const EmbeddingModel& model)
{
    std::ostringstream out;
    model.save(out);
    return out.str();
}
} // namespace

/// What every entry of the catalogue must do (style.md 10).
class ModelContractTest : public QObject {
    Q_OBJECT

private:
    static const ModelInfo& current()
    {
        QFETCH(QString, key);
        return modelInfo(key.toStdString());
    }
    static void everyModel()
    {
        QTest::addColumn<QString>("key");
        for (const ModelInfo& info : modelCatalogue())
            QTest::newRow(std::string(info.key).c_str()) << QString::fromStdString(std::string(info.key));
    }

private slots:
    void keysAreUnique()
    {
        std::set<std::string_view> keys;
        for (const ModelInfo& info : modelCatalogue())
            QVERIFY(keys.insert(info.key).second);
        QVERIFY_THROWS_EXCEPTION(Error, modelInfo("nonsense"));
    }

    void defaultsLieInTheirRanges_data() { everyModel(); }
    void defaultsLieInTheirRanges()
    {
        const auto model = createModel(current().key);
        std::set<std::string_view> keys;
        for (const Param& param : model->params()) {
            parse(param, format(param)); // throws outside the range
            QVERIFY(keys.insert(param.key).second);
            QVERIFY(!param.label.empty() && !param.help.empty() && !param.group.empty());
        }
    }

    void presetsFitTheOptions_data() { everyModel(); }
    void presetsFitTheOptions()
    {
        for (const Preset& preset : current().presets) {
            const auto model = createModel(current().key);
            applySettings(model->params(), preset.settings); // throws for unknown keys and bad values
            QCOMPARE(&presetOf(current(), preset.key), &preset);
        }
        QVERIFY_THROWS_EXCEPTION(Error, presetOf(current(), "nonsense"));
    }

    void learnsACheckerboard_data() { everyModel(); }
    void learnsACheckerboard()
    {
        RunSpec spec;
        spec.model = std::string(current().key);
        spec.settings = smallSettings(*createModel(spec.model));
        spec.epochs = 30;
        Training training(checkerboard(), spec);
        PauseGate pause;
        training.run(spec.epochs, {}, pause, {});
        // 40 items, half of them of the user's own kind: by chance a tenth of the wanted items is among the first ten of 30.
        // The last epoch counts: with fewer than 50 items Recall@50 is 1 from the start, so that the first one stays the
        // best.
        const double start = training.history().front().validation->hr10, end = training.history().back().validation->hr10;
        QVERIFY2(end > start + 0.2, qPrintable(QString("%1 to %2").arg(start).arg(end)));
    }

    void anyNumberOfThreadsGivesTheSameState_data() { everyModel(); }
    void anyNumberOfThreadsGivesTheSameState()
    {
        const TrainingSetPtr set = trainingSet();
        std::vector<std::string> states;
        for (const int threads : {1, 2, 4}) {
            ThreadPool(threads).run([&] {
                const auto model = started(current(), set);
                trainEpochs(*model, 1, 4);
                states.push_back(stateOf(*model));
            });
        }
        QVERIFY(states[0] == states[1] && states[0] == states[2]);
    }

    void saveAndLoadContinueAsIfNeverStopped_data() { everyModel(); }
    void saveAndLoadContinueAsIfNeverStopped()
    {
        const TrainingSetPtr set = trainingSet();
        const auto whole = started(current(), set), first = started(current(), set), second = started(current(), set);
        trainEpochs(*whole, 1, 5);
        trainEpochs(*first, 1, 2);
        std::stringstream stream;
        first->save(stream);
        second->load(stream);
        QCOMPARE(RowMatrix(second->embedding().vectors), RowMatrix(first->embedding().vectors));
        trainEpochs(*second, 3, 5);
        QVERIFY(stateOf(*second) == stateOf(*whole));
    }

    void foreignStatesAreRefused_data() { everyModel(); }
    void foreignStatesAreRefused()
    {
        const TrainingSetPtr set = trainingSet();
        const auto model = started(current(), set);
        std::string bytes = stateOf(*model);
        std::istringstream cut(bytes.substr(0, bytes.size() / 2)), empty, foreign(std::string(bytes.size(), 'x'));
        for (std::istringstream* stream : {&cut, &empty, &foreign})
            QVERIFY_THROWS_EXCEPTION(Error, model->load(*stream));
    }

    void anotherSeedGivesAnotherResult_data() { everyModel(); }
    void anotherSeedGivesAnotherResult()
    {
        const TrainingSetPtr set = trainingSet();
        const auto one = started(current(), set);
        const auto other = createModel(current().key);
        applySettings(other->params(), smallSettings(*other));
        other->start(set, 8);
        QVERIFY(RowMatrix(one->embedding().vectors) != RowMatrix(other->embedding().vectors));
    }

    void snapshotsHoldWhatTheViewShows_data() { everyModel(); }
    void snapshotsHoldWhatTheViewShows()
    {
        const TrainingSetPtr set = trainingSet();
        const auto model = started(current(), set);
        trainEpochs(*model, 1, 1);
        Snapshot snapshot;
        model->fill(snapshot);
        QCOMPARE(snapshot.embeddings, RowMatrix(model->embedding().vectors));
        QCOMPARE(snapshot.numUsers, set->data->numUsers());
        QVERIFY(snapshot.comparison == model->embedding().comparison);
        QVERIFY(snapshot.embeddings.allFinite());
    }
};

LODESTONE_TEST(ModelContractTest)

} // namespace lodestone::modelContractTest

#include "ModelContractTest.moc"
