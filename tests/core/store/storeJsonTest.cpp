// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeJson.h"
#include "core/Error.h"
#include "core/model/catalogue.h"
#include "tests/TestProgram.h"
#include "tests/core/store/StoredRuns.h"

#include <QTest>

#include <limits>

namespace lodestone::storeJsonTest {

class storeJsonTest : public QObject {
    Q_OBJECT

private slots:
    void figuresKeepEveryBit()
    {
        QVERIFY(sameStats(epochStatsOf(jsonText(fullStats(7))), fullStats(7)));
        EpochStats few;
        few.epoch = 1;
        QVERIFY(sameStats(epochStatsOf(jsonText(few)), few));
    }

    void whatIsNotFiniteComesBackAsNaN()
    {
        EpochStats stats;
        stats.loss = {{"l1", std::numeric_limits<double>::infinity()}};
        stats.nmi10 = std::numeric_limits<double>::quiet_NaN();
        const EpochStats back = epochStatsOf(jsonText(stats));
        QVERIFY(std::isnan(back.loss.at(0).value) && std::isnan(*back.nmi10));
    }

    void settingsOfARunComeBack()
    {
        RunSpec spec;
        spec.model = "cml";
        spec.settings = {{"alpha", "0.5"}, {"metric", "full"}, {"alpha", "0.6"}};
        spec.epochs = 60;
        spec.seed = std::numeric_limits<std::uint64_t>::max();
        spec.split = {SplitMethod::Time, 0, 12345678901234567890U};
        spec.evaluation = {Candidates::Sampled, Mask::Train, 9};
        spec.evaluateEvery = 2;
        spec.evaluateTrain = spec.evaluateTest = true;
        spec.patience = 3;
        const RunSpec back = keptSpecOf(keptText(spec)).spec;
        QVERIFY(back.settings == spec.settings && back.split == spec.split && back.evaluation == spec.evaluation);
        QCOMPARE(back.seed, spec.seed);
        QCOMPARE(jsonText(back), jsonText(spec));
    }

    void aRunKeepsTheDefaultsThatItHad()
    {
        RunSpec spec;
        spec.model = "wrmf";
        spec.settings = {{"dimension", "16"}};
        const QString text = QString::fromStdString(keptText(spec));
        QVERIFY(keptSpecOf(text.toStdString()).spec.settings == spec.settings);
        const auto model = createModel("wrmf");
        const auto params = model->params();
        const QString now = QString::fromStdString(format(*findParam(params, "alpha")));
        const auto textWith = [&](const QString& key, const QString& was, const QString& value) {
            const QString pair = "[\"%1\",\"%2\"]";
            QString changed = text;
            changed.replace(pair.arg(key, was), pair.arg(key, value));
            return changed == text ? std::string() : changed.toStdString();
        };
        // A later version with another default reads what this one wrote as this one reads a text with another default.
        const std::vector<Setting> expected{{"dimension", "16"}, {"alpha", "7.5"}};
        const KeptSpec kept = keptSpecOf(textWith("alpha", now, "7.5"));
        QVERIFY(kept.spec.settings == expected);
        QVERIFY(kept.changedDefaults == std::vector<Setting>({{"alpha", "7.5"}}));
        QCOMPARE(settingOf(keptSpecOf(textWith("dimension", "16", "17")).spec, "dimension"), std::string("17"));
        QVERIFY(jsonText(spec)
                == jsonText(keptSpecOf(text.toStdString()).spec)); // two runs of the same settings stay the same
    }

    void defaultsOfOptionsAndModelsThatAreNotKnownAreLeftOut()
    {
        QVERIFY(keptSpecOf("{\"model\":\"wrmf\",\"defaults\":[[\"gone\",\"1\"]]}").spec.settings.empty());
        QVERIFY(keptSpecOf("{\"model\":\"gone\",\"defaults\":[[\"alpha\",\"1\"]]}").spec.settings.empty());
        QVERIFY(keptSpecOf("{\"model\":\"wrmf\"}").spec.settings.empty());
        QVERIFY_THROWS_EXCEPTION(Error, keptSpecOf("{\"model\":\"wrmf\",\"defaults\":[[\"alpha\"]]}"));
        QVERIFY_THROWS_EXCEPTION(Error, keptSpecOf("{\"model\":\"wrmf\",\"defaults\":[[\"alpha\",1]]}"));
    }

    void optionsOfReadingComeBack()
    {
        LoadOptions reading;
        reading.format = "text";
        reading.columns = {"user", "item"};
        reading.separator = "\t";
        reading.header = false;
        reading.labelsFile = "/a/b c.csv";
        reading.labelRules.choice = LabelChoice::First;
        reading.labelRules.depth = 3;
        reading.labelRules.maxLabels = 24;
        reading.splitFiles = {"/t", "/v", "/w"};
        reading.positiveThreshold = 3.5;
        reading.kCore = 5;
        reading.duplicates = Duplicates::Mean;
        QVERIFY(loadOptionsOf(jsonText(reading)) == reading);
        QVERIFY(loadOptionsOf(jsonText(LoadOptions())) == LoadOptions());
    }

    void damagedTextsAreRefused()
    {
        for (const char* text : {"", "{", "[1,", "{\"epoch\":\"x\"}", "{\"loss\":{\"l1\":[]}}", "{\"margins\":{\"m\":[1]}}"})
            QVERIFY_THROWS_EXCEPTION(Error, epochStatsOf(text));
        QVERIFY_THROWS_EXCEPTION(Error, keptSpecOf("{\"split\":\"magic\"}"));
        QVERIFY_THROWS_EXCEPTION(Error, textsOf("{}"));
    }
};

LODESTONE_TEST(storeJsonTest)

} // namespace lodestone::storeJsonTest

#include "storeJsonTest.moc"
