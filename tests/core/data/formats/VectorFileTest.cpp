// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/VectorFile.h"

#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

namespace lodestone::vectorFileTest {

/// Vectors as text, and the metadata beside vectors.
class VectorFileTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindOfTextIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("names");
        const QStringList numbered{"1", "2"}, named{"one", "two"};
        QTest::newRow("Projector") << QByteArray("1\t2.5\t-3\n4\t5\t6e0\n") << numbered;
        QTest::newRow("Projector with header") << QByteArray("x\ty\tz\n1\t2.5\t-3\n4\t5\t6\n") << numbered;
        QTest::newRow("CSV") << QByteArray("1,2.5,-3\r\n4,5,6\r\n") << numbered;
        QTest::newRow("numpy.savetxt") << QByteArray("1.0e+00 2.5e+00 -3e+00\n4.0e+00 5e+00 6e+00") << numbered;
        QTest::newRow("names and header") << QByteArray("id\ta\tb\tc\none\t1\t2.5\t-3\ntwo\t4\t5\t6\n") << named;
        QTest::newRow("word2vec") << QByteArray("2 3\none 1 2.5 -3 \ntwo 4 5 6 \n") << named;
        QTest::newRow("word2vec, names are numbers")
            << QByteArray("2 3\n10 1 2.5 -3\n11 4 5 6\n") << QStringList{"10", "11"};
        QTest::newRow("GloVe") << QByteArray("one 1 2.5 -3\ntwo 4 5 6\n") << named;
        QTest::newRow("GloVe, a number first") << QByteArray("7 1 2.5 -3\ntwo 4 5 6\n") << QStringList{"7", "two"};
        QTest::newRow("GloVe, blanks in a name") << QByteArray("one 1 2.5 -3\n. . . 4 5 6\n") << QStringList{"one", ". . ."};
        QTest::newRow("GloVe, a comma second") << QByteArray("the 1 2.5 -3\n, 4 5 6\n") << QStringList{"the", ","};
    }

    void everyKindOfTextIsRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, names);
        TextFiles files;
        const LoadedVectors loaded = loadVectors(files.write("v.txt", text));
        QVERIFY(loaded.report.format == "text");
        QCOMPARE(badLineTexts(loaded.report), QStringList());
        RowMatrix expected(2, 3);
        expected << 1, 2.5, -3, 4, 5, 6;
        QCOMPARE(loaded.vectors.rows(), 2);
        QVERIFY(loaded.vectors == expected);
        QCOMPARE(idsOf(*loaded.points), names);
        QVERIFY(loaded.vectors == loadVectors(files.writeGzip("v.txt.gz", text)).vectors);
    }

    void aColumnOfWholeNumbersBeforeFractionsHoldsNames()
    {
        TextFiles files;
        const auto path = files.write("v.tsv", "10\t1\t2.5\t-3\n11\t4\t5\t6\n12\t0\t0\t0\n14\t0\t1\t0\n13\t0\t0\t1\n");
        const LoadedVectors loaded = loadVectors(path);
        QCOMPARE(loaded.vectors.cols(), 3);
        QCOMPARE(idsOf(*loaded.points), (QStringList{"10", "11", "12", "14", "13"}));
        QVERIFY(QString::fromStdString(loaded.report.warnings[0]).contains("was taken for names"));
    }

    void wrongLinesAreCounted()
    {
        TextFiles files;
        const auto path = files.write("v.tsv", "1\t2\n3\n4\tx\nnan\t1\n5\t6\n1e99\t7\n\n8\t9\t10\n");
        const LoadedVectors loaded = loadVectors(path);
        QCOMPARE(badLineTexts(loaded.report),
                 (QStringList{"v.tsv:2: expected 2 columns, found 1", "v.tsv:3: column 2, 'x', is not a number",
                              "v.tsv:8: expected 2 columns, found 3"}));
        QCOMPARE(idsOf(*loaded.points), (QStringList{"1", "5"}));
        QVERIFY(QString::fromStdString(loaded.report.warnings[0]).contains("2 vectors are not finite"));
        QVERIFY(QString::fromStdString(loaded.report.warnings[1]).startsWith("3 of 8 lines cannot be used"));
    }

    void aCutFileIsNoticed()
    {
        TextFiles files;
        const LoadedVectors loaded = loadVectors(files.write("v.txt", "5 2\na 1 2\nb 3 4\n"));
        QCOMPARE(loaded.vectors.rows(), 2);
        QVERIFY(QString::fromStdString(loaded.report.warnings[0]).contains("promises 5 vectors, the file has 2"));
    }

    void filesWithoutVectorsAreErrors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        QTest::newRow("words") << QByteArray("some text\nmore text\n") << "v.txt:1: there is no vector";
        QTest::newRow("blank") << QByteArray("\n \n") << "nothing but blank lines";
        QTest::newRow("wrong dimension") << QByteArray("9 4\na 1 2 3\nb 1 2 3\n")
                                         << "v.txt:2: expected 5 columns, found 4; no line holds a vector";
        QTest::newRow("forged") << QByteArray("999999999 99999999\na 1 2 3\nb 1 2 3\n") << "at most 4096 are read";
        QTest::newRow("not finite") << QByteArray("a nan 2\nb inf 3\n") << "no vector is finite";
        QTest::newRow("empty") << QByteArray() << "the file is empty";
    }

    void filesWithoutVectorsAreErrors()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, error);
        TextFiles files;
        const auto path = files.write("v.txt", text);
        const QString found = errorText([&] { loadVectors(path); }, files.folder());
        QVERIFY2(found.contains(error), qPrintable(found));
        QVERIFY(errorText([&] { loadVectors(files.folder() / "no.txt"); }).contains("No such file"));
        QVERIFY(errorText([&] { loadVectors(files.folder()); }).contains("is not a plain file"));
    }

    void metadataNameAndLabelThePoints_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("names only") << "metadata.tsv" << QByteArray("a\nb\nc\n") << QStringList();
        QTest::newRow("names only, header") << "metadata.tsv" << QByteArray("word\na\nb\nc\n") << QStringList();
        QTest::newRow("no header") << "v.metadata.tsv" << QByteArray("a\tred\nb\tblue\nc\tred\n")
                                   << QStringList{"red", "blue", "red"};
        QTest::newRow("header") << "metadata.tsv" << QByteArray("id\tcount\tlabel\na\t1\tred\nb\t1\tblue\nc\t2\t\n")
                                << QStringList{"red", "blue", "-"};
        QTest::newRow("other order") << "metadata.tsv" << QByteArray("Genre\tName\nred\ta\nblue\tb\nred\tc\n")
                                     << QStringList{"red", "blue", "red"};
        QTest::newRow("several labels") << "metadata.tsv" << QByteArray("id\tlabels\na\tred|blue\nb\tred\nc\tred\n")
                                        << QStringList{"blue", "red", "red"};
    }

    void metadataNameAndLabelThePoints()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QStringList, labels);
        TextFiles files;
        const auto path = files.write("v.tsv", "1\t2\n3\t4\n5\t6\n");
        files.write(name, text);
        const LoadedVectors loaded = loadVectors(path);
        QCOMPARE(idsOf(*loaded.points), (QStringList{"a", "b", "c"}));
        QCOMPARE(labelsOf(*loaded.points), labels);
    }

    void titlesStandBesideNames()
    {
        TextFiles files;
        const auto path = files.write("v.tsv", "1\t2\n3\t4\n");
        files.write("v.metadata.tsv", "item_id\ttitle\tlabel\na\tThe First\tx\nb\tThe Second\tx\n");
        files.write("metadata.tsv", "not\nthese\n");
        const LoadedVectors loaded = loadVectors(path);
        QVERIFY(loaded.points->itemTitles[1] == "The Second");
        QCOMPARE(idsOf(*loaded.points), (QStringList{"a", "b"}));
    }

    void metadataOfOthersAreLeftOut()
    {
        TextFiles files;
        const auto path = files.write("v.tsv", "1\t2\n3\t4\n");
        const auto metadata = files.write("metadata.tsv", "a\n");
        const LoadedVectors loaded = loadVectors(path);
        QCOMPARE(idsOf(*loaded.points), (QStringList{"1", "2"}));
        QVERIFY(
            QString::fromStdString(loaded.report.warnings[0]).contains("there is not one line for each of the 2 vectors"));
        QVERIFY(errorText([&] { loadVectors(path, metadata); }).contains("choose the metadata that belong to the vectors"));
    }

    void aLineOfMetadataStaysBesideItsVector()
    {
        TextFiles files;
        const auto path = files.write("v.tsv", "1\t2\nbad\t4\ninf\t6\n7\t8\n");
        const auto metadata = files.write("other.tsv", "a\nb\nc\nd\n");
        QCOMPARE(idsOf(*loadVectors(path, metadata).points), (QStringList{"a", "d"}));
    }

    void aStopIsHeard()
    {
        TextFiles files;
        std::stop_source source;
        source.request_stop();
        QVERIFY(loadVectors(files.write("v.tsv", "1\t2\n"), {}, {}, source.get_token()).points == nullptr);
    }

    void progressEndsAtOne()
    {
        TextFiles files;
        double last = 0;
        loadVectors(files.write("v.tsv", "1\t2\n3\t4\n"), {}, [&](double part) { last = part; });
        QCOMPARE(last, 1.0);
    }

private:
    static QStringList idsOf(const Dataset& points)
    {
        QStringList ids;
        for (std::size_t item = 0; item < points.numItems(); ++item)
            ids.append(QString::fromStdString(std::string(points.itemIds[item])));
        return ids;
    }

    static QStringList labelsOf(const Dataset& points)
    {
        QStringList names;
        for (const LabelIndex label : points.labels.primary)
            names.append(label < 0 ? "-" : QString::fromStdString(points.labels.names[std::size_t(label)]));
        return names;
    }
};

LODESTONE_TEST(VectorFileTest)

} // namespace lodestone::vectorFileTest

#include "VectorFileTest.moc"
