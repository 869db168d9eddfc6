// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/RunPlan.h"
#include "core/Error.h"
#include "core/model/catalogue.h"
#include "core/neural/NeuralModule.h"
#include "tests/TestProgram.h"
#include "tests/core/train/HandMadeData.h"

#include <QTest>

namespace lodestone::runPlanTest {

namespace {
QStringList namesOf(const std::vector<RunSpec>& runs)
{
    QStringList names;
    for (const PlannedRun& run : named(runs))
        names += QString::fromStdString(run.name);
    return names;
}
} // namespace

class RunPlanTest : public QObject {
    Q_OBJECT

private slots:
    void gridsAreListsOrRanges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("list") << "dimension=4,8,16" << QStringList{"4", "8", "16"};
        QTest::newRow("one") << "alpha=0.5" << QStringList{"0.5"};
        QTest::newRow("names") << "metric=full,euclid" << QStringList{"full", "euclid"};
        QTest::newRow("range") << "alpha=0:1:0.1"
                               << QStringList{"0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"};
        QTest::newRow("end not met") << "alpha=0:1:0.4" << QStringList{"0", "0.4", "0.8"};
        QTest::newRow("whole") << "dimension=4:12:4" << QStringList{"4", "8", "12"};
        QTest::newRow("small") << "omega_p=1e-6:3e-6:1e-6" << QStringList{"1e-06", "2e-06", "3e-06"};
        QTest::newRow("start alone") << "alpha=1:1:0.5" << QStringList{"1"};
    }
    void gridsAreListsOrRanges()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, values);
        const GridAxis axis = gridAxisOf(text.toStdString());
        QCOMPARE(QString::fromStdString(axis.key), text.section('=', 0, 0));
        QStringList found;
        for (const std::string& value : axis.values)
            found += QString::fromStdString(value);
        QCOMPARE(found, values);
    }

    void othersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"", "alpha", "=1", "alpha=", "alpha=1,,2", "alpha=0:1", "alpha=0:1:x", "alpha=0:1:0", "alpha=0:1:-1",
              "alpha=1:0:0.1", "alpha=0:nan:1", "alpha=0:inf:1", "alpha=0:1:1e-9", "alpha=0:1:0.1:2x,"})
            QTest::newRow(text) << QByteArray(text);
    }
    void othersAreRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY_THROWS_EXCEPTION(Error, gridAxisOf(text.toStdString()));
    }

    void aGridIsTheProductOfItsAxes()
    {
        RunSpec base;
        base.settings = {{"batch", "64"}, {"alpha", "0.9"}};
        const auto runs =
            withGrid(withModels({base}, {"mml", "nr-mml"}), {{"alpha", {"0.50", "1"}}, {"dimension", {"4", "8"}}});
        QCOMPARE(namesOf(runs),
                 (QStringList{"mml alpha=0.5 dimension=4", "nr-mml alpha=0.5 dimension=4", "mml alpha=1 dimension=4",
                              "nr-mml alpha=1 dimension=4", "mml alpha=0.5 dimension=8", "nr-mml alpha=0.5 dimension=8",
                              "mml alpha=1 dimension=8", "nr-mml alpha=1 dimension=8"}));
        QVERIFY(runs[0].settings == (std::vector<Setting>{{"batch", "64"}, {"alpha", "0.5"}, {"dimension", "4"}}));
    }

    void gridsNameWhatCannotBe_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("message");
        QTest::newRow("option") << "k"
                                << "4"
                                << "grid of mml: there is no option 'k'";
        QTest::newRow("range") << "alpha"
                               << "2"
                               << "option alpha: 0 to 1 is allowed";
    }
    void gridsNameWhatCannotBe()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, message);
        try {
            withGrid({RunSpec{}}, {{key.toStdString(), {value.toStdString()}}});
            QFAIL("was accepted");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains(message), error.what());
        }
        QVERIFY_THROWS_EXCEPTION(Error, withGrid({RunSpec{}}, {{"alpha", {"0"}}, {"alpha", {"1"}}}));
        const std::vector<std::string> many(mostPlannedRuns + 1, "1");
        QVERIFY_THROWS_EXCEPTION(Error, withGrid({RunSpec{}}, {{"alpha", many}}));
    }

    void seedsTakeTheSplitWithThemOrNot()
    {
        RunSpec base;
        base.seed = base.split.seed = base.evaluation.seed = 5;
        const auto follows = withSeeds({base}, 2, SplitSeed::FollowsSeed), stays = withSeeds({base}, 2, SplitSeed::Stays);
        QCOMPARE(follows[1].seed, 6U);
        QCOMPARE(follows[1].split.seed, 6U);
        QCOMPARE(follows[1].evaluation.seed, 6U);
        QCOMPARE(stays[1].seed, 6U);
        QCOMPARE(stays[1].split.seed, 5U);
    }

    void foldsAndSeedsAreInTheNames()
    {
        const auto runs = withSeeds(withFolds({RunSpec{}}, 2), 2, SplitSeed::FollowsSeed);
        QCOMPARE(namesOf(runs),
                 (QStringList{"mml seed 1 fold 0", "mml seed 1 fold 1", "mml seed 2 fold 0", "mml seed 2 fold 1"}));
        RunSpec random;
        random.split.method = SplitMethod::Random;
        QCOMPARE(withFolds({random}, 1).size(), 1U);
        QVERIFY_THROWS_EXCEPTION(Error, withFolds({random}, 2));
    }

    /// What a preset gives to one model alone is no difference between runs.
    void namesHoldWhatDiffersWithinAModel()
    {
        RunSpec mml, wrmf;
        mml.settings = {{"rho", "1"}};
        wrmf.model = "wrmf";
        QCOMPARE(namesOf({mml, wrmf}), (QStringList{"mml", "wrmf"}));
    }

    /// What makes a variant stays, whatever is set for MML.
    void anotherModelTakesTheOptionsThatItHas()
    {
        RunSpec mml;
        mml.seed = 3;
        mml.settings = {{"dimension", "8"}, {"omega_p", "0.5"}, {"rho", "1"}};
        const RunSpec np = asModel(mml, "np-mml"), nr = asModel(mml, "nr-mml"), wrmf = asModel(mml, "wrmf");
        QCOMPARE(np.model, std::string("np-mml"));
        QCOMPARE(np.seed, std::uint64_t(3));
        QVERIFY(np.settings == (std::vector<Setting>{{"dimension", "8"}, {"rho", "1"}}));
        QVERIFY(nr.settings == mml.settings);
        QVERIFY(wrmf.settings == (std::vector<Setting>{{"dimension", "8"}}));
        QVERIFY(asModel(mml, "mml").settings == mml.settings);
        for (const RunSpec* run : {&np, &nr, &wrmf})
            checkSpec(*run);
        // The default of the other model is not set again: the run is the same as one without it.
        RunSpec of;
        of.settings = {{"omega_p", "0"}};
        QVERIFY(asModel(of, "m-mml").settings == of.settings);
        QVERIFY(asModel(asModel(of, "np-mml"), "mml").settings.empty());
        QVERIFY_THROWS_EXCEPTION(Error, asModel(mml, "none"));
    }

    void aModelThatReadsRunsWithoutTextWhereThereIsNone()
    {
        const DatasetPtr plain = handMadeData(1, 2, {{UserIndex{0}, ItemIndex{0}, 5}});
        auto titled = std::make_shared<Dataset>(*plain);
        for (const char* title : {"", "Two"})
            titled->itemTitles.append(title);
        RunSpec spec;
        spec.model = "convmf";
        spec.settings = {{"dimension", "8"}, {"lambda_item", "3"}};
        QCOMPARE(suitedTo(spec, *titled).model, std::string("convmf"));
        QCOMPARE(suitedTo(spec, *plain).model, std::string("pmf"));
        QVERIFY(suitedTo(spec, *plain).settings == spec.settings);
        for (const char* model : {"mml", "pmf"})
            QCOMPARE(suitedTo(asModel(spec, model), *plain).model, std::string(model));

        const std::vector<PlannedRun> planned = named(withSeeds({spec, asModel(spec, "mml")}, 2, SplitSeed::FollowsSeed));
        const std::vector<PlannedRun> suited = suitedTo(planned, *plain);
        QCOMPARE(suited.size(), std::size_t(4));
        QCOMPARE(suited[0].name, "pmf" + planned[0].name.substr(6));
        QCOMPARE(suited[1].name, planned[1].name);
        QCOMPARE(suitedTo(planned, *titled)[0].name, planned[0].name);
    }

    void whatBecomesTheSameIsRunOnce()
    {
        const DatasetPtr plain = handMadeData(1, 2, {{UserIndex{0}, ItemIndex{0}, 5}});
        RunSpec spec;
        spec.model = "pmf";
        RunSpec reading = spec;
        reading.model = "convmf";
        const std::vector<PlannedRun> suited = suitedTo(named({reading, spec}), *plain);
        QCOMPARE(suited.size(), std::size_t(1));
        QCOMPARE(suited[0].spec.model, std::string("pmf"));
    }

    void whatCannotBeTrainedHereIsRefused()
    {
        RunSpec spec;
        spec.model = "convmf";
        if (NeuralModule::isBuilt())
            checkSpec(spec);
        else
            QVERIFY_THROWS_EXCEPTION(Error, checkSpec(spec));
    }

    void theVariantsAreMmlAndItsAblations()
    {
        QCOMPARE(mmlVariants().size(), 6U);
        QCOMPARE(mmlVariants().front(), std::string("mml"));
        for (const std::string& key : mmlVariants())
            QVERIFY(modelInfo(key).create == modelInfo("mml").create);
    }
};

LODESTONE_TEST(RunPlanTest)

} // namespace lodestone::runPlanTest

#include "RunPlanTest.moc"
