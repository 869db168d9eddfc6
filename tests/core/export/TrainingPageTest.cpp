// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/TrainingPage.h"
#include "core/Error.h"
#include "core/export/EpochScatters.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TinyDataset.h"
#include "tests/core/export/Xml.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

namespace lodestone::trainingPageTest {

namespace {
SnapshotPtr snapshotOf(int epoch, Eigen::Index numEntities = 20)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->epoch = epoch;
    snapshot->numUsers = 12;
    snapshot->embeddings = RowMatrix::Random(numEntities, 4);
    return snapshot;
}

/// A finished training of ten epochs, the eighth of which is the best.
struct Story {
    std::shared_ptr<Dataset> data = tinyDataset(12, 8, {{UserIndex(0), ItemIndex(1), 5}});
    RunSpec spec;
    std::vector<SnapshotPtr> kept;
    EpochHistory history;
    EpochStats final;

    Story()
    {
        data->name = "Tom & Jerry's <ratings>";
        data->labels.names = {"Drama", "Sci-Fi & <more>"};
        data->labels.primary = {0, 1, 0, 1, 0, 1, 0, 1};
        spec.epochs = 10;
        spec.settings = {{"alpha", "0.5"}};
        for (int epoch = 0; epoch <= 10; ++epoch) {
            kept.push_back(snapshotOf(epoch));
            EpochStats stats;
            stats.epoch = epoch;
            stats.seconds = 0.25;
            stats.pairsPerSecond = 1'000'000;
            if (epoch > 0)
                stats.loss = {{"l1", 1.0 / epoch}, {"l2", 2.0 / epoch}};
            stats.validation = RankMetrics{};
            stats.validation->recall50 = 0.05 * epoch;
            stats.test = stats.validation;
            stats.nmi10 = 0.03 * epoch;
            stats.nmi20 = 0.04 * epoch;
            history.push_back(stats);
        }
        final = history[8];
        final.test->hr10 = 0.1234;
    }

    std::string page() const { return trainingPage({*data, spec, kept, history, final}); }
};

QStringList texts(const QList<XmlElement>& elements, const QString& name)
{
    QStringList texts;
    for (const XmlElement& element : elements)
        if (element.name == name)
            texts << element.text;
    return texts;
}

int count(const QList<XmlElement>& elements, const QString& styleClass)
{
    int count = 0;
    for (const XmlElement& element : elements)
        count += element["class"] == styleClass;
    return count;
}
} // namespace

class TrainingPageTest : public QObject {
    Q_OBJECT

private slots:
    void thePageIsWellFormedAndStandsAlone()
    {
        const std::string page = Story().page();
        const auto elements = xmlElements(page);
        QVERIFY(!elements.isEmpty());
        for (const XmlElement& element : elements) {
            QVERIFY(element.name != "script" && element.name != "img" && element.name != "link");
            QVERIFY(element["href"].isEmpty() && element["src"].isEmpty());
        }
        QVERIFY(page.find("url(") == std::string::npos && page.find("@import") == std::string::npos);
        QVERIFY(page.find("prefers-color-scheme:dark") != std::string::npos);
    }

    void itShowsThreeEpochsFourChartsAndALegend()
    {
        const auto elements = xmlElements(Story().page());
        QCOMPARE(count(elements, "scatter"), 3);
        QCOMPARE(count(elements, "chart"), 4);
        QCOMPARE(texts(elements, "h1"), (QStringList{"MML on Tom & Jerry's <ratings>"}));
        const QString captions = texts(elements, "b").join(',');
        QCOMPARE(captions, QString("Epoch 0,Epoch 4,Epoch 8"));
        const QString legend = texts(elements, "span").join('|');
        QVERIFY2(legend.contains("4 items, 1 users"), qPrintable(legend));
    }

    void itSaysHowDotProductModelsCompare()
    {
        Story story;
        QVERIFY(story.page().find("dot product") == std::string::npos);
        for (SnapshotPtr& kept : story.kept) {
            auto snapshot = std::make_shared<Snapshot>(*kept);
            snapshot->comparison = Comparison::Dot;
            kept = snapshot;
        }
        QVERIFY(story.page().find("compares by dot product") != std::string::npos);
    }

    void itListsFiguresAndSettings()
    {
        const std::string page = Story().page();
        for (const char* text : {"0.1234", "recall@50", "NMI, 20 clusters", "0.3200", "2.5", "1,000,000"})
            QVERIFY2(page.find(text) != std::string::npos, text);
        QVERIFY(page.find("0.5 (default 0.7)") != std::string::npos);
        QVERIFY(page.find("--set alpha=0.5") != std::string::npos);
        QCOMPARE(count(xmlElements(page), "changed"), 1);
    }

    void itCopesWithLittle()
    {
        Story story;
        story.data->labels = {};
        story.kept.clear();
        story.history.clear();
        story.final = {};
        const auto elements = xmlElements(story.page());
        QCOMPARE(count(elements, "scatter"), 0);
        QCOMPARE(texts(elements, "text").filter("No values.").size(), 4);
    }

    void threeEpochsAreChosen()
    {
        const auto epochs = [](const std::vector<int>& kept, int best) {
            std::vector<SnapshotPtr> snapshots;
            for (const int epoch : kept)
                snapshots.push_back(snapshotOf(epoch));
            std::vector<int> chosen;
            for (const SnapshotPtr& snapshot : chooseEpochs(snapshots, best))
                chosen.push_back(snapshot->epoch);
            return chosen;
        };
        QCOMPARE(epochs({0, 1, 2, 3, 4, 5, 6, 7, 8}, 6), (std::vector{0, 3, 6}));
        QCOMPARE(epochs({0, 1, 20, 21, 40}, 40), (std::vector{0, 20, 40}));
        QCOMPARE(epochs({0, 5}, 5), (std::vector{0, 5}));
        QCOMPARE(epochs({0, 5, 9}, 0), (std::vector{0}));
        QCOMPARE(epochs({0, 5, 9}, 7), (std::vector{0, 5, 9})); // the best one was not kept
        QCOMPARE(epochs({}, 3), std::vector<int>());
    }

    void vectorsThatAreNotFiniteAreNotDrawn()
    {
        Story story;
        auto broken = std::make_shared<Snapshot>(*snapshotOf(8));
        broken->embeddings(3, 1) = std::numeric_limits<float>::quiet_NaN();
        story.kept[8] = broken;
        const auto elements = xmlElements(story.page());
        QCOMPARE(texts(elements, "b").join(','), QString("Epoch 0,Epoch 5,Epoch 10"));
    }

    void theSameTrainingGivesTheSameBytes()
    {
        const Story story;
        QCOMPARE(story.page(), story.page());
    }

    void theFileHoldsThePage()
    {
        const Story story;
        const QTemporaryDir folder;
        const QString name = folder.filePath("page.html");
        writeTrainingPage(name.toStdString(), {*story.data, story.spec, story.kept, story.history, story.final});
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().toStdString(), story.page());
    }

    void aFileThatCannotBeWrittenIsAnError()
    {
        const Story story;
        const QTemporaryDir folder;
        const std::string name = folder.filePath("missing/page.html").toStdString();
        try {
            writeTrainingPage(name, {*story.data, story.spec, story.kept, story.history, story.final});
            QFAIL("no error");
        } catch (const Error& error) {
            const QString text = QString::fromUtf8(error.what());
            QVERIFY2(text.contains("missing/page.html") && text.contains("No such file"), error.what());
        }
    }
};

LODESTONE_TEST(TrainingPageTest)

} // namespace lodestone::trainingPageTest

#include "TrainingPageTest.moc"
