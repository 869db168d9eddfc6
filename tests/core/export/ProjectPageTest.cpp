// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ProjectPage.h"
#include "core/Error.h"
#include "core/experiment/RunPlan.h"
#include "core/export/Markup.h"
#include "core/export/RunColors.h"
#include "core/export/projectTables.h"
#include "core/store/thisMachine.h"
#include "tests/TestProgram.h"
#include "tests/core/export/Xml.h"
#include "tests/core/train/SmallTraining.h"

#include <QTemporaryDir>
#include <QTest>

namespace lodestone::projectPageTest {

namespace {
DatasetPtr& data()
{
    static DatasetPtr small = smallData();
    return small;
}

QStringList texts(const QList<XmlElement>& elements, const QString& name)
{
    QStringList texts;
    for (const XmlElement& element : elements)
        if (element.name == name)
            texts << element.text;
    return texts;
}

qsizetype count(const QList<XmlElement>& elements, const QString& name, const QString& styleClass)
{
    return std::ranges::count_if(
        elements, [&](const XmlElement& element) { return element.name == name && element["class"] == styleClass; });
}

QStringList titles(const FigureTable& table)
{
    QStringList titles;
    for (const auto& column : table.columns)
        titles += QString::fromStdString(column.title);
    return titles;
}
} // namespace

/// The page and the tables of one project: two settings with two seeds each, one of another model, and one that is queued.
class ProjectPageTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::optional<Project> m_project;
    DataReference m_reference;

private slots:
    void initTestCase()
    {
        m_project = Project::create(m_folder.filePath("Tom & <Jerry>.lodestone").toStdString());
        m_reference.source = "/gone/<ratings>.csv";
        m_reference.fingerprint = std::string(64, 'f');
        m_reference.name = "small & <made up>";
        m_reference.numUsers = data()->numUsers();
        m_reference.numItems = data()->numItems();
        RunQueue queue(*m_project, [](const DataReference&, std::stop_token) { return data(); });
        RunSpec base = smallSpec("mml", 3);
        base.evaluateTrain = true;
        auto runs = withSeeds(withGrid({base}, {{"alpha", {"0.5", "0.9"}}}), 2, SplitSeed::FollowsSeed);
        runs.push_back(smallSpec("cml", 3));
        const auto ids = queue.add(m_reference, *data(), named(runs));
        QVERIFY(queue.work({}, {}));
        queue.add(m_reference, *data(), named({smallSpec("nr-mml", 7)}));
        RunNotes notes = m_project->run(ids[1]).about;
        notes.starred = true;
        notes.notes = "<script>alert(1)</script>";
        m_project->setAbout(ids[1], notes);
    }

    void thePageIsWellFormedAndRefersToNothingOutside()
    {
        std::string page = projectPage(*m_project);
        QVERIFY(page.starts_with("<!DOCTYPE html>"));
        page.erase(0, page.find('\n'));
        const auto elements = xmlElements(page);
        QVERIFY(!elements.isEmpty());
        QCOMPARE(texts(elements, "h1"), QStringList{"Tom & <Jerry>"});
        QCOMPARE(texts(elements, "h2"),
                 (QStringList{"Comparison", "Curves", "The space", "Runs", "Settings", "The same runs on the command line",
                              "Data, program, machine"}));
        QVERIFY(texts(elements, "script").isEmpty());
        for (const XmlElement& element : elements)
            for (const char* attribute : {"src", "href", "onload"})
                QVERIFY(!element.attributes.hasAttribute(QLatin1String(attribute)));
        for (const char* outside : {"http://", "https://", "url(", "@import"})
            for (std::size_t at = page.find(outside); at != std::string::npos; at = page.find(outside, at + 1))
                QCOMPARE(page.substr(at, 26), "http://www.w3.org/2000/svg");
    }

    void everyRunIsThereWithItsCommand()
    {
        const std::string page = projectPage(*m_project);
        for (const StoredRun& run : m_project->runs()) {
            QVERIFY2(page.find(run.about.name) != std::string::npos, run.about.name.c_str());
            QVERIFY(page.find("--model " + run.spec.model) != std::string::npos);
        }
        QVERIFY(page.find("queued") != std::string::npos);
        QVERIFY(page.find(std::string(64, 'f')) != std::string::npos);
        QVERIFY(page.find(thisProgram()) != std::string::npos);
        QVERIFY(page.find("Without the data: /gone/&lt;ratings&gt;.csv") != std::string::npos);
        QVERIFY(page.find("paired over the runs") != std::string::npos);
    }

    void picturesAndCurvesAreOfEverySetting()
    {
        std::string page = projectPage(*m_project);
        page.erase(0, page.find('\n'));
        const auto elements = xmlElements(page);
        QCOMPARE(count(elements, "svg", "scatter"), 3);
        QCOMPARE(count(elements, "svg", "chart"), 4);
        QCOMPARE(count(elements, "path", "curve dashed"), 2 * 2); // train was ranked in two settings, drawn in two charts
        QCOMPARE(count(elements, "circle", "ring"), 4 * 3);
    }

    void everyLineHasTheColorOfItsFirstRun()
    {
        RunNotes notes = m_project->run(RunId(1)).about;
        const RunNotes before = notes;
        notes.color = "#ffee00"; // too pale for white
        m_project->setAbout(RunId(1), notes);
        const std::string own = projectPage(*m_project);
        const CategoryColor color = runColor(m_project->run(RunId(1)));
        m_project->setAbout(RunId(1), before);
        QVERIFY(color.onLight != color.onDark);
        const std::size_t dark = own.find("prefers-color-scheme:dark");
        QVERIFY(own.find("--line0:" + hex(color.onLight) + ';') < dark);
        QVERIFY(own.find("--line0:#ffee00;") > dark && own.find("--line0:#ffee00;") != std::string::npos);
        const std::string page = projectPage(*m_project);
        for (const auto& [place, run] : {std::pair(0, 1), std::pair(1, 2), std::pair(2, 5), std::pair(3, 6)}) {
            const CategoryColor expected = runColor(m_project->run(RunId(run)));
            const std::string line = "--line" + std::to_string(place) + ':';
            QVERIFY2(page.find(line + hex(expected.onLight) + ';') < page.find("prefers-color-scheme"), line.c_str());
            QVERIFY2(page.find(line + hex(expected.onDark) + ';') != std::string::npos, line.c_str());
        }
        QVERIFY(page.find("stroke:var(--line2)") != std::string::npos);
        QCOMPARE(page.find("--line4"), std::string::npos);
    }

    void picturesHaveASampleOfTheLineAndLikeColorsAreMarked()
    {
        const auto marksOf = [&] {
            std::string page = projectPage(*m_project);
            page.erase(0, page.find('\n'));
            const auto elements = xmlElements(page);
            return std::pair(count(elements, "svg", "sample"), count(elements, "path", "mark"));
        };
        QCOMPARE(marksOf(), std::pair(qsizetype(3), qsizetype(0)));
        RunNotes first = m_project->run(RunId(1)).about, second = m_project->run(RunId(2)).about;
        const RunNotes firstBefore = first, secondBefore = second;
        first.color = "#2060c0";
        second.color = "#2060c4";
        m_project->setAbout(RunId(1), first);
        m_project->setAbout(RunId(2), second);
        const auto [numSamples, numMarks] = marksOf();
        m_project->setAbout(RunId(1), firstBefore);
        m_project->setAbout(RunId(2), secondBefore);
        QCOMPARE(numSamples, 3);
        QCOMPARE(numMarks, 1 + 2 * (1 + 2 + 2 + 1)); // its picture; line and name in each chart, with those of train
    }

    void theModelsTableHasTheStarredFirstAndOnlyWhatDiffers()
    {
        const FigureTable table = modelsTable(reportedRuns(*m_project, nullptr), "recall@50", PairedOver::Runs);
        QCOMPARE(titles(table),
                 (QStringList{"model", "alpha", "runs", "best epoch", "NMI, 10 clusters", "NMI, 20 clusters", "HR@10",
                              "HR@50", "HR@50 any", "Recall@50", "NDCG@50", "MRR", "difference"}));
        QCOMPARE(table.rows.size(), 3U);
        QCOMPARE(table.rows[0][1].text, "0.9");
        QCOMPARE(table.rows[1][1].text, "0.5");
        QCOMPARE(table.rows[2][1].text, "\u2013"); // CML has no alpha
        QCOMPARE(table.rows[0][2].text, "2");
        QCOMPARE(table.rows[0][12].text, "\u2013");
        QVERIFY2(table.rows[1][12].text.find("(p = ") != std::string::npos, table.rows[1][12].text.c_str());
        QCOMPARE(table.rows[2][12].text, "\u2013"); // one run is no pair of runs
        double mean = 0;
        for (const StoredRun& run : m_project->runs())
            if (run.final && settingOf(run.spec, "alpha") == "0.9")
                mean += run.final->test->recall50 / 2;
        QVERIFY(std::abs(table.rows[0][9].figure->mean - mean) < 1e-12);
        QCOMPARE(table.notes.size(), 2U);
        QVERIFY(table.notes[0].find("to MML alpha=0.9: two-sided randomization test, paired over the runs")
                != std::string::npos);
        QVERIFY(table.notes[1].find("nr-mml (queued)") != std::string::npos);
        QVERIFY_THROWS_EXCEPTION(Error, modelsTable(reportedRuns(*m_project, nullptr), "recall", PairedOver::Runs));
    }

    void theRunsTableHasARowForEach()
    {
        const auto runs = reportedRuns(*m_project, nullptr);
        const FigureTable table = runsTable(runs);
        QCOMPARE(table.rows.size(), 6U);
        const qsizetype last = titles(table).indexOf("last Recall@50"), state = titles(table).indexOf("state");
        QCOMPARE(table.rows[2][static_cast<std::size_t>(last)].figure->mean, runs[2].history.back().validation->recall50);
        QCOMPARE(table.rows[5][static_cast<std::size_t>(state)].text, "queued");
        QVERIFY(titles(table).contains("epochs"));
        for (const auto& row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
    }

    void anEmptyProjectAndAnUnknownMetric()
    {
        Project empty = Project::create(m_folder.filePath("empty.lodestone").toStdString());
        QVERIFY(projectPage(empty).find("0 runs") != std::string::npos);
        QVERIFY_THROWS_EXCEPTION(Error, projectPage(empty, "recall"));
    }
};

LODESTONE_TEST(ProjectPageTest)

} // namespace lodestone::projectPageTest

#include "ProjectPageTest.moc"
