// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/Comparison.h"
#include "core/Error.h"
#include "core/export/RunsCsv.h"
#include "tests/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace lodestone::comparisonTest {

namespace {
/// A run whose users 0, 1, 2, ... find their only relevant item at these ranks.
RunResult runOf(const std::string& model, std::uint64_t seed, const std::vector<std::uint32_t>& ranks,
                std::optional<double> nmi = {})
{
    RunResult run;
    run.spec.model = model;
    run.spec.seed = seed;
    run.testRanks.emplace();
    for (std::size_t user = 0; user < ranks.size(); ++user) {
        run.testRanks->users.push_back(UserIndex(user));
        run.testRanks->items.push_back(ItemIndex{0});
        run.testRanks->ranks.push_back(ranks[user]);
        run.testRanks->offsets.push_back(user + 1);
    }
    run.best.epoch = 7;
    run.best.test = run.testRanks->metrics();
    run.best.nmi10 = nmi;
    return run;
}

const Spread& figureOf(const ModelResult& result, const std::string& key)
{
    return *std::ranges::find(result.figures, key, &Spread::key);
}
} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void figuresAreMeansOverTheRunsOfAModel()
    {
        const auto models = compareModels({runOf("mml", 1, {0, 60, 0, 60}, 0.25), runOf("wrmf", 1, {60, 60, 60, 60}),
                                           runOf("mml", 2, {0, 0, 0, 0}, 0.75), runOf("wrmf", 2, {0, 60, 60, 60})},
                                          "recall@50");
        QCOMPARE(models.size(), 2U);
        QCOMPARE(models[0].model, "mml");
        const Spread& recall = figureOf(models[0], "recall@50");
        QCOMPARE(recall.mean, 0.75);
        QVERIFY(std::abs(recall.deviation - std::sqrt(0.125)) < 1e-12);
        QCOMPARE(recall.numRuns, 2U);
        QCOMPARE(figureOf(models[0], "nmi@10").mean, 0.5);
        QVERIFY(std::ranges::find(models[1].figures, "nmi@10", &Spread::key) == models[1].figures.end());
        QCOMPARE(figureOf(models[1], "recall@50").mean, 0.125);
    }

    void oneRunHasNoDeviation()
    {
        const auto models = compareModels({runOf("mml", 1, {0, 60})}, "mrr");
        QCOMPARE(figureOf(models[0], "recall@50").deviation, 0.0);
        QVERIFY(!models[0].test);
    }

    /// User 0 gains in both seeds, user 1 in one of two: the pairs are the users' means, not the four values.
    void theTestIsPairedOverUsersWithTheirMeanOverRuns()
    {
        const auto models = compareModels({runOf("mml", 1, {60, 60, 0}), runOf("mml", 2, {60, 60, 0}),
                                           runOf("wrmf", 1, {0, 60, 0}), runOf("wrmf", 2, {0, 0, 0})},
                                          "recall@50");
        QVERIFY(models[1].test);
        QCOMPARE(models[1].test->numPairs, 3U);
        QCOMPARE(models[1].test->meanDifference, 0.5);
        // Of the signs of 1, 1/2 and 0 half are as extreme as both being positive or both negative.
        QVERIFY2(std::abs(models[1].test->pValue - 0.5) < 0.03, qPrintable(QString::number(models[1].test->pValue)));
    }

    /// The difference that is tested is that of the figures, also where users are ranked in some of the runs only.
    void theTestedDifferenceIsThatOfTheMeans()
    {
        const auto models = compareModels({runOf("mml", 1, {60, 60, 0, 0}), runOf("mml", 2, {0, 60}),
                                           runOf("wrmf", 1, {0, 0, 0, 60}), runOf("wrmf", 2, {60, 0})},
                                          "recall@50");
        QVERIFY(models[1].test);
        QCOMPARE(models[1].test->numPairs, 4U);
        QVERIFY(std::abs(models[1].test->meanDifference - 1 / 6.0) < 1e-12);
    }

    void modelsWithoutTestPositivesAreComparedWithoutATest()
    {
        RunResult bare;
        bare.spec.model = "wrmf";
        const auto models = compareModels({runOf("mml", 1, {0}), bare}, "recall@50");
        QVERIFY(!models[1].test);
        QVERIFY(models[1].figures.empty());
        QVERIFY_EXCEPTION_THROWN(compareModels({runOf("mml", 1, {0})}, "recall"), Error);
    }

    void theCsvHasARowPerRun()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("runs.csv");
        RunsCsv csv(path.toStdString());
        csv.add(runOf("mml", 3, {0, 60}, 0.25));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines[0],
                 "model,seed,fold,best_epoch,seconds,hr@10,hr@50,hr_any@10,hr_any@50,hr_sum@50,recall@50,ndcg@50,"
                 "mrr,nmi@10,nmi@20,nmi_metric@10,nmi_metric@20");
        QVERIFY2(lines[1].startsWith("mml,3,0,7,0,0.5,0.5,0.5,0.5,0.5,0.5,0.5,"), lines[1].constData());
        QVERIFY2(lines[1].endsWith(",0.25,,,"), lines[1].constData());
        QVERIFY_EXCEPTION_THROWN(RunsCsv("/no/such/folder/runs.csv"), Error);
    }
};

LODESTONE_TEST(ComparisonTest)

} // namespace lodestone::comparisonTest

#include "ComparisonTest.moc"
