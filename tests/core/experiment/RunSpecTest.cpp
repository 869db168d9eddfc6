// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/RunSpec.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::runSpecTest {

class RunSpecTest : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatIsUnusualIsWritten()
    {
        QCOMPARE(QString::fromStdString(RunSpec().commandLine("sample")),
                 "lodestone-cli train sample --model mml --epochs 40 --seed 1");
    }

    void everySplitHasItsFlag()
    {
        RunSpec spec;
        for (std::size_t method = 1; method < splitMethodKeys().size(); ++method) {
            spec.split.method = SplitMethod(method);
            QVERIFY(spec.commandLine("x").ends_with("--seed 1 --split " + std::string(keyOf(spec.split.method))));
        }
        spec.split = {SplitMethod::Folds, 2, 9};
        QVERIFY(spec.commandLine("x").ends_with("--seed 1 --split-seed 9 --fold 2"));
    }

    void theWayOfReadingIsWritten()
    {
        LoadOptions reading;
        reading.format = "delimited";
        reading.columns = {"item", "user"};
        reading.separator = ";";
        reading.header = false;
        reading.labelsFile = "my labels.csv";
        reading.labelRules = {LabelChoice::Commonest, 3, 12};
        reading.positiveThreshold = 3.5;
        reading.kCore = 5;
        reading.duplicates = Duplicates::Mean;
        reading.splitFiles = {"a", {}, "c"};
        QCOMPARE(QString::fromStdString(RunSpec().commandLine("x", reading)),
                 "lodestone-cli train x --format delimited --columns item,user --separator ';' --header no --labels "
                 "'my labels.csv' --label-choice commonest --label-depth 3 --max-labels 12 --threshold 3.5 --kcore 5 "
                 "--duplicates mean --train a --test c --model mml --epochs 40 --seed 1");
        QVERIFY(RunSpec().commandLine({}, reading).starts_with("lodestone-cli train --format"));
    }
};

LODESTONE_TEST(RunSpecTest)

} // namespace lodestone::runSpecTest

#include "RunSpecTest.moc"
