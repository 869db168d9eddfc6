// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Summary.h"
#include "core/data/load.h"
#include "tests/TestProgram.h"
#include "tests/core/data/MeasuredTables.h"
#include "tests/core/data/RatingsDigest.h"

#include <QDir>
#include <QTest>

namespace lodestone::realDataTest {

class RealDataTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QString(LODESTONE_TEST_DATA).isEmpty() || !QDir(LODESTONE_TEST_DATA).exists())
            QSKIP("the folder of real data sets, LODESTONE_TEST_DATA, is not there");
    }

    void theTablesNameAllSets()
    {
        const QStringList names{"amazon-hin", "amazon-sports", "dbbook2014", "ml-100k", "yelp", "yelp2013"};
        QCOMPARE(measuredSets().keys(), names);
    }

    void countsAreThoseOfTheTable_data() { addSets(); }

    void countsAreThoseOfTheTable()
    {
        QFETCH(QString, name);
        const MeasuredSet measured = measuredSets().value(name);
        const LoadedData loaded = loadDataset(folder(name.toStdString()));
        QVERIFY(loaded.report.warnings.empty());
        QCOMPARE(loaded.report.numBadLines, std::uint64_t(0));
        QVERIFY(loaded.report.format == "folder");
        QVERIFY(loaded.dataset->name == name.toStdString());
        const DatasetSummary summary = summaryOf(*loaded.dataset);
        QCOMPARE(qint64(summary.users), measured.users);
        QCOMPARE(qint64(summary.items), measured.items);
        QCOMPARE(qint64(summary.ratings), measured.ratings);
        QCOMPARE(QString::number(100 * summary.density, 'f', 3), measured.density);
        QCOMPARE(qint64(summary.labels), measured.labels);
        QCOMPARE(QString::number(100 * summary.largestLabel, 'f', 1), measured.largestLabel);
        QCOMPARE(qint64(summary.noLabel), measured.noLabel);
        QCOMPARE(qint64(summary.other), measured.other);
        QCOMPARE(summary.hasTime, measured.hasTime);
        QCOMPARE(qint64(summary.socialEdges), measured.socialEdges);
        QCOMPARE(qint64(summary.kgTriples), measured.kgTriples);
        QCOMPARE(qint64(summary.kgRelations), measured.kgRelations);
        QCOMPARE(qint64(summary.kgItems), measured.kgItems);
        QList<qint64> stars;
        for (const float value : {1.f, 2.f, 3.f, 4.f, 5.f})
            stars.append(summary.ratingCounts.contains(value) ? qint64(summary.ratingCounts.at(value)) : 0);
        QCOMPARE(stars, measured.stars);
        QCOMPARE(qint64(summary.positives), stars[2] + stars[3] + stars[4]);
    }

    /// The labels of these sets were chosen by the usual rule, so it finds them again from all labels of the items.
    void theUsualRuleFindsTheLabelsOfTheTables_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"amazon-hin", "dbbook2014", "ml-100k", "yelp"})
            QTest::newRow(name) << name;
    }

    void theUsualRuleFindsTheLabelsOfTheTables()
    {
        QFETCH(QString, name);
        LoadOptions anew;
        anew.labelRules.choice = LabelChoice::Rarest;
        const DatasetPtr chosen = loadDataset(folder(name.toStdString()), anew).dataset;
        const DatasetPtr given = loadDataset(folder(name.toStdString())).dataset;
        QCOMPARE(labelsById(*chosen), labelsById(*given));
        QCOMPARE(chosen->labels.names, given->labels.names);
    }

    void otherRulesChooseOtherLabels()
    {
        const DatasetPtr usual = loadDataset(folder("yelp")).dataset;
        LoadOptions options;
        options.labelRules.choice = LabelChoice::Commonest;
        const DatasetPtr commonest = loadDataset(folder("yelp"), options).dataset;
        QCOMPARE(summaryOf(*commonest).other, summaryOf(*usual).other); // the same 24 are permitted
        QVERIFY(commonest->labels.names.size() < usual->labels.names.size());
        QVERIFY(summaryOf(*commonest).largestLabel > summaryOf(*usual).largestLabel);
        options.labelRules = {};
        options.labelRules.maxLabels = 12;
        const DatasetSummary few = summaryOf(*loadDataset(folder("yelp"), options).dataset);
        QCOMPARE(few.labels, std::size_t(12));
        QVERIFY(few.other > summaryOf(*usual).other);
    }

    void originalFilesGiveTheCountsOfTheTable()
    {
        const MeasuredSet measured = measuredSets().value("yelp");
        const DatasetSummary yelp = summaryOf(*loadDataset(folder("yelp/original/ub.txt")).dataset);
        QCOMPARE(qint64(yelp.users), measured.users);
        QCOMPARE(qint64(yelp.items), measured.items);
        QCOMPARE(qint64(yelp.ratings), measured.ratings);
        for (const float value : {1.f, 2.f, 3.f, 4.f, 5.f})
            QCOMPARE(qint64(yelp.ratingCounts.at(value)), measured.stars[int(value) - 1]);
    }

    /// The source's own split; its 143 ratings of 0 are left out of the table.
    void theSplitOfTheSourceIsRead()
    {
        const std::filesystem::path original = folder("dbbook2014/original");
        LoadOptions options;
        options.splitFiles = {original / "train.dat", original / "valid.dat", original / "test.dat"};
        const DatasetPtr data = loadDataset({}, options).dataset;
        const DatasetSummary summary = summaryOf(*data);
        QCOMPARE(qint64(summary.ratings), measuredSets().value("dbbook2014").ratings + 143);
        QCOMPARE(summary.ratingCounts.at(0), std::size_t(143));
        SplitOptions files;
        files.method = SplitMethod::Files;
        const SplitPtr split = makeSplit(*data, files);
        QCOMPARE(split->train.size(), std::size_t(48684));
        QCOMPARE(split->validation.size(), std::size_t(8322));
        QCOMPARE(split->test.size(), std::size_t(8955));
    }

    /// The same films come from three forms of the same data; labels are chosen anew from the two original ones.
    void allFormsOfMovieLensAgree()
    {
        const LoadedData own = loadDataset(folder("ml-100k"));
        const LoadedData original = loadDataset(folder("ml-100k/original"));
        const LoadedData atomic = loadDataset(folder("ml-100k/original/ml-100k.inter"));
        QVERIFY(original.report.format == "movielens");
        QVERIFY(atomic.report.format == "recbole");
        QCOMPARE(labelsById(*original.dataset), labelsById(*own.dataset));
        QCOMPARE(labelsById(*atomic.dataset), labelsById(*own.dataset));
        QCOMPARE(ratingsDigest(*original.dataset), ratingsDigest(*own.dataset));
        QCOMPARE(ratingsDigest(*atomic.dataset), ratingsDigest(*own.dataset));
        const DatasetSummary a = summaryOf(*own.dataset), b = summaryOf(*atomic.dataset);
        QCOMPARE(a.kgTriples, b.kgTriples);
        QCOMPARE(a.kgRelations, b.kgRelations);
        QCOMPARE(a.kgItems, b.kgItems);
        // One file is UTF-8, the other Latin-1.
        QCOMPARE(titlesById(*original.dataset), titlesById(*own.dataset));
    }

    void aLabelsFileReplacesTheLabels()
    {
        LoadOptions options;
        options.labelsFile = std::filesystem::path(LODESTONE_TEST_DATA) / "amazon-sports/labels36.tsv";
        const LoadedData loaded = loadDataset(folder("amazon-sports"), options);
        QCOMPARE(loaded.dataset->labels.names.size(), std::size_t(36));
        QCOMPARE(summaryOf(*loaded.dataset).noLabel, std::size_t(245));
    }

private:
    static void addSets()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : measuredSets().keys())
            QTest::newRow(qPrintable(name)) << name;
    }

    static std::filesystem::path folder(const std::string& name)
    {
        return std::filesystem::path(LODESTONE_TEST_DATA) / name;
    }

    static QMap<QByteArray, QByteArray> labelsById(const Dataset& data)
    {
        QMap<QByteArray, QByteArray> labels;
        for (std::size_t item = 0; item < data.numItems(); ++item) {
            const LabelIndex label = data.labels.primary[item];
            const std::string_view id = data.itemIds[item];
            labels[QByteArray(id.data(), qsizetype(id.size()))] =
                label < 0 ? QByteArray() : QByteArray::fromStdString(data.labels.names[std::size_t(label)]);
        }
        return labels;
    }

    static QMap<QByteArray, QByteArray> titlesById(const Dataset& data)
    {
        QMap<QByteArray, QByteArray> titles;
        for (std::size_t item = 0; item < data.numItems(); ++item)
            titles[QByteArray::fromStdString(std::string(data.itemIds[item]))] =
                QByteArray::fromStdString(std::string(data.itemTitles[item]));
        return titles;
    }
};

LODESTONE_TEST(RealDataTest)

} // namespace lodestone::realDataTest

#include "RealDataTest.moc"
