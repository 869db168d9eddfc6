// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/PaperTable.h"
#include "core/Error.h"
#include "core/model/catalogue.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace lodestone::paperTableTest {

namespace {
std::set<std::string> namesOf(const std::vector<RunSpec>& specs)
{
    std::set<std::string> names;
    for (const RunSpec& spec : specs)
        names.insert(spec.model + ' ' + dimensionOf(spec) + ' ' + std::to_string(spec.seed) + ' '
                     + std::to_string(spec.split.fold));
    return names;
}
} // namespace

class PaperTableTest : public QObject {
    Q_OBJECT

private slots:
    void theTablesAreThere()
    {
        QStringList keys;
        for (const PaperTable& table : paperTables())
            keys << QString::fromStdString(std::string(table.key));
        QCOMPARE(keys, (QStringList{"table-4", "table-5", "table-6", "table-8", "figure-6"}));
        try {
            paperTable("table-3");
            QFAIL("it took a table that is not there");
        } catch (const Error& error) {
            QCOMPARE(std::string(error.what()),
                     std::string("there is no table 'table-3' of the paper; there are table-4, table-5, table-6, table-8, "
                                 "figure-6"));
        }
    }

    /// A new model of the catalogue is in the tables without a further line.
    void embeddingModelsAreThoseOfTheCatalogueThatAreNoVariants()
    {
        std::vector<std::string> models;
        for (const ModelInfo& info : modelCatalogue())
            if (info.key == "mml" || (!std::ranges::count(mmlVariants(), info.key) && info.key != "pmf")) // ConvMF without text
                models.emplace_back(info.key);
        QVERIFY(models.size() >= 6);
        for (const char* key : {"table-4", "table-5", "table-6", "figure-6"})
            QCOMPARE(paperTable(key).models, models);
        QCOMPARE(paperTable("table-8").models, mmlVariants());
    }

    void whatIsPrintedBelongsToModelsOfTheTable()
    {
        for (const PaperTable& table : paperTables())
            for (const PrintedFigure& figure : table.printed) {
                QVERIFY(std::ranges::count(table.models, figure.model) == 1);
                QVERIFY(figure.column.starts_with("paper: "));
            }
        const auto& printed = paperTable("table-6").printed;
        const auto found = std::ranges::find_if(printed, [](const PrintedFigure& figure) {
            return figure.model == "iml" && figure.column == "paper: ratio, Taobao";
        });
        QVERIFY(found != printed.end());
        QCOMPARE(found->text, std::string_view("2.29"));
    }

    void runsAreEveryModelTimesFoldsTimesSeeds()
    {
        RunSpec base;
        base.epochs = 9;
        base.seed = base.split.seed = base.evaluation.seed = 5;
        base.settings = {{"alpha", "0.5"}}; // of the Run panel, say: models keep their defaults
        const PaperTable& table = paperTable("table-8");
        const std::vector<RunSpec> specs = paperSpecs(table, base, 2, 3, SplitSeed::FollowsSeed);
        QCOMPARE(specs.size(), std::size_t(36));
        QCOMPARE(namesOf(specs).size(), std::size_t(36));
        QCOMPARE(specs.front().seed, std::uint64_t(5));
        QCOMPARE(specs.back().seed, std::uint64_t(6));
        QCOMPARE(specs.back().split.seed, std::uint64_t(6));
        QCOMPARE(specs.back().split.fold, 2);
        for (const RunSpec& spec : specs) {
            QVERIFY(spec.settings.empty());
            QCOMPARE(spec.epochs, 9);
        }
        QCOMPARE(paperSpecs(table, base, 2, 1, SplitSeed::Stays).back().split.seed, std::uint64_t(5));
    }

    /// What one table trained is not trained again for another.
    void tablesShareTheirRuns()
    {
        const auto four = paperSpecs(paperTable("table-4"), RunSpec(), 2, 1, SplitSeed::FollowsSeed);
        const auto six = paperSpecs(paperTable("figure-6"), RunSpec(), 2, 1, SplitSeed::FollowsSeed);
        QCOMPARE(six.size(), 5 * four.size());
        QCOMPARE(namesOf(six).size(), six.size());
        const auto text = [](const RunSpec& spec) { return spec.commandLine("D"); };
        for (const RunSpec& spec : four)
            QCOMPARE(std::ranges::count(six, text(spec), text), 1);
    }

    void aTimeTakesSixEpochs()
    {
        RunSpec base;
        base.epochs = 5;
        QVERIFY_EXCEPTION_THROWN(paperSpecs(paperTable("table-6"), base, 1, 1, SplitSeed::FollowsSeed), Error);
        QVERIFY(!paperSpecs(paperTable("table-5"), base, 1, 1, SplitSeed::FollowsSeed).empty());
        base.epochs = 6;
        QVERIFY(!paperSpecs(paperTable("table-6"), base, 1, 1, SplitSeed::FollowsSeed).empty());
    }

    void dimensionsAreThoseThatAreTrained()
    {
        RunSpec spec;
        QCOMPARE(dimensionOf(spec), std::string("32"));
        spec.settings = {{"dimension", "7"}};
        QCOMPARE(dimensionOf(spec), std::string("7"));
    }
};

LODESTONE_TEST(PaperTableTest)

} // namespace lodestone::paperTableTest

#include "PaperTableTest.moc"
