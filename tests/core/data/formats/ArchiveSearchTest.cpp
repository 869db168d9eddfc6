// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/load.h"

#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"
#include "tests/core/data/ZipFiles.h"

#include <QTest>

namespace lodestone::archiveSearchTest {

namespace {
const QByteArray someRatings = "user,item,rating\n1,10,4\n2,20,5\n";
}

/// Data sets in zip archives, from the file to the data set.
class ArchiveSearchTest : public QObject {
    Q_OBJECT

private slots:
    void theDataSetIsFound_data()
    {
        QTest::addColumn<QList<ZipMember>>("members");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        const ZipMember ratings{"ml-1m/ratings.dat", "1::10::4::7\n2::20::5::8\n"},
            movies{"ml-1m/movies.dat", "10::Ten (1990)::War\n"};
        QTest::newRow("one file") << QList<ZipMember>{{"ratings.csv", someRatings}} << "delimited"
                                  << "ratings";
        QTest::newRow("gzip in zip") << QList<ZipMember>{{"x.csv.gz", TextFiles::gzip(someRatings)}} << "delimited"
                                     << "x";
        QTest::newRow("a folder") << QList<ZipMember>{{"ml-1m/README", "read"}, ratings, movies} << "movielens-dat"
                                  << "ml-1m";
        QTest::newRow("deep") << QList<ZipMember>{{"a/b/ratings.tsv", "1\t10\t4\n2\t20\t5\n"}} << "folder"
                              << "b";
        QTest::newRow("at the top") << QList<ZipMember>{{"u.data", "1\t10\t4\t7\n2\t20\t5\t8\n"},
                                                        {"u.item", "10|Ten||||0\n"},
                                                        {"u.genre", "War|0\n"}}
                                    << "movielens"
                                    << "arch";
        QTest::newRow("beside documentation") << QList<ZipMember>{{"README.txt", "read"},
                                                                  {"doc/paper.pdf", "%PDF"},
                                                                  {"__MACOSX/._x.csv", "mac"},
                                                                  {"x.csv", someRatings}}
                                              << "delimited"
                                              << "x";
        QTest::newRow("known by name") << QList<ZipMember>{{"BX-Users.csv", "a;b\n"}, {"BX-Book-Ratings.csv", someRatings}}
                                       << "delimited"
                                       << "BX-Book-Ratings";
        QTest::newRow("known by content")
            << QList<ZipMember>{{"notes.txt", "some\nwords\n"},
                                {"m.x", "%%MatrixMarket matrix coordinate real general\n2 20 2\n1 10 4\n2 20 5\n"}}
            << "matrixmarket"
            << "m";
        QTest::newRow("atomic files")
            << QList<ZipMember>{{"d/d.inter", "user_id:token\titem_id:token\trating:float\n1\t10\t4\n2\t20\t5\n"}}
            << "recbole"
            << "d";
    }

    void theDataSetIsFound()
    {
        QFETCH(QList<ZipMember>, members);
        TextFiles files;
        const LoadedData loaded = loadDataset(writeZip(files.folder() / "arch.zip", members));
        QTEST(QString::fromStdString(loaded.report.format), "format");
        QTEST(QString::fromStdString(loaded.dataset->name), "name");
        QStringList texts = ratingTexts(*loaded.dataset);
        texts.replaceInStrings(QRegularExpression(" [0-9]+$"), "");
        QCOMPARE(texts, (QStringList{"1 10 4", "2 20 5"}));
    }

    void aPathMayLeadIntoTheArchive()
    {
        TextFiles files;
        const auto zip = writeZip(files.folder() / "a.zip", {{"x/one.csv", someRatings}, {"y/two.csv", "9,9,3\n"}});
        QCOMPARE(errorText([&] { loadDataset(zip); }, files.folder()),
                 "a.zip: the archive holds 2 files: x/one.csv, y/two.csv; name one of them, such as a.zip/x/one.csv");
        QCOMPARE(ratingTexts(*loadDataset(zip / "y/two.csv").dataset), QStringList{"9 9 3 0"});
        QCOMPARE(ratingTexts(*loadDataset(zip / "y").dataset), QStringList{"9 9 3 0"});
        QCOMPARE(errorText([&] { loadDataset(zip / "z"); }, files.folder()),
                 "a.zip/z: cannot be opened: the archive has no such file or folder; check the name");
    }

    void readingOptionsHoldInAnArchive()
    {
        TextFiles files;
        const auto zip = writeZip(files.folder() / "a.zip", {{"x.csv", "10;1;4\n"}});
        const auto labels = writeZip(files.folder() / "labels.zip", {{"labels.csv", "10,War\n"}});
        LoadOptions options;
        options.columns = {"item", "user", "rating"};
        options.labelsFile = labels;
        const LoadedData loaded = loadDataset(zip, options);
        QCOMPARE(ratingTexts(*loaded.dataset), QStringList{"1 10 4 0"});
        QCOMPARE(loaded.dataset->labels.names, std::vector<std::string>{"War"});
        options = {};
        options.format = "movielens";
        QVERIFY(errorText([&] { loadDataset(zip, options); }).contains("holds no data set"));
    }

    void messagesNameTheFileInTheArchive()
    {
        TextFiles files;
        const auto zip = writeZip(files.folder() / "a.zip", {{"in/x.csv", "user,item,rating\n1,10,4\n1,20\n"}});
        const LoadedData loaded = loadDataset(zip);
        QCOMPARE(loaded.report.badLines.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(loaded.report.badLines[0].file),
                 QString::fromStdString((zip / "in/x.csv").string()));
        QCOMPARE(loaded.report.badLines[0].line, std::uint64_t(3));
    }

    void whatIsNoDataSetIsAnError_data()
    {
        QTest::addColumn<QList<ZipMember>>("members");
        QTest::addColumn<QString>("error");
        QTest::newRow("nothing but documentation")
            << QList<ZipMember>{{"README.md", "read"}} << "a.zip: the archive holds no data set; choose another one";
        QTest::newRow("only what was refused")
            << QList<ZipMember>{{"../x.csv", someRatings}} << "a.zip: the archive holds no data set; choose another one";
        QTest::newRow("encrypted") << QList<ZipMember>{{"x.csv", someRatings, true, true}}
                                   << "a.zip: the archive is encrypted; unpack it with its password and open what was in it";
        QTest::newRow("spreadsheet") << QList<ZipMember>{{"[Content_Types].xml", "<xml/>"}, {"xl/workbook.xml", "<xml/>"}}
                                     << "a.zip: this is a spreadsheet or another document; save the sheet as CSV";
        QTest::newRow("archive in it")
            << QList<ZipMember>{{"b.zip", QByteArray("PK\x03\x04 and more text")}}
            << "a.zip/b.zip: this is a zip archive or a spreadsheet; unpack it, or save the sheet as CSV";
        QTest::newRow("two data sets") << QList<ZipMember>{{"p/ratings.tsv", "1\t1\t1\n"}, {"q/ratings.tsv", "1\t1\t1\n"}}
                                       << "a.zip: the archive holds 2 data sets: p, q; name one of them, such as a.zip/p";
    }

    void whatIsNoDataSetIsAnError()
    {
        QFETCH(QList<ZipMember>, members);
        TextFiles files;
        const auto zip = writeZip(files.folder() / "a.zip", members);
        QTEST(errorText([&] { loadDataset(zip); }, files.folder()), "error");
    }

    void anArchiveCutShortIsAnError()
    {
        TextFiles files;
        const auto zip = writeZip(files.folder() / "a.zip", {{"x.csv", someRatings}});
        std::filesystem::resize_file(zip, 60);
        QCOMPARE(errorText([&] { loadDataset(zip); }, files.folder()),
                 "a.zip: the zip archive is cut short or damaged; get the file again");
    }

    void refusedEntriesAreCounted()
    {
        TextFiles files;
        const auto zip = writeZip(files.folder() / "a.zip", {{"../y.csv", someRatings}, {"x.csv", someRatings}});
        const LoadedData loaded = loadDataset(zip);
        QVERIFY(QString::fromStdString(loaded.report.warnings.at(0))
                    .endsWith(
                        "a.zip: 1 entries were left out: links, or names that lead out of the archive or too deep into it"));
        QCOMPARE(loaded.dataset->interactions.size(), std::size_t(2));
    }

    void thousandsOfFilesOrFoldersAreNotTriedOneByOne()
    {
        TextFiles files;
        QList<ZipMember> manyFiles, manyFolders;
        for (int i = 0; i < 1001; ++i) {
            manyFiles.append({QString("a/%1.csv").arg(i, 4, 10, QChar('0')), someRatings});
            manyFolders.append({QString("a/%1/b.csv").arg(i), someRatings});
        }
        const auto text = [&](const QList<ZipMember>& members) {
            return errorText([&] { loadDataset(writeZip(files.folder() / "a.zip", members)); }, files.folder());
        };
        const QString ofFiles = text(manyFiles), ofFolders = text(manyFolders);
        QVERIFY2(ofFiles.startsWith("a.zip: the archive holds 1001 files: a/0000.csv, a/0001.csv"), qPrintable(ofFiles));
        QVERIFY2(ofFolders.startsWith("a.zip: the archive holds more than 1000 folders; name the one to read"),
                 qPrintable(ofFolders));
        QCOMPARE(loadDataset(files.folder() / "a.zip" / "a" / "7" / "b.csv").dataset->interactions.size(), std::size_t(2));
    }

    void namesThatLeadTooDeepAreLeftOut()
    {
        TextFiles files;
        const auto zip = writeZip(files.folder() / "a.zip",
                                  {{QString("d/").repeated(20'000) + "y.csv", someRatings}, {"x.csv", someRatings}});
        const LoadedData loaded = loadDataset(zip);
        QCOMPARE(loaded.dataset->interactions.size(), std::size_t(2));
        QVERIFY(loaded.report.warnings.at(0).find("1 entries were left out") != std::string::npos);
    }

    void damageKeepsWhatCameBefore()
    {
        QByteArray text;
        for (int user = 0; user < 30'000; ++user)
            text += QByteArray::number(user) + ",10,4\n";
        TextFiles files;
        const auto zip = writeZip(files.folder() / "a.zip", {{"x.csv", text, false}});
        QFile file(QString::fromStdString(zip.string()));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(1000) && file.write(",") == 1);
        file.close();
        const LoadedData loaded = loadDataset(zip);
        QVERIFY(loaded.dataset->interactions.size() > 29'000);
        QVERIFY(
            QString::fromStdString(loaded.report.warnings.at(0)).contains("x.csv: the zip archive is damaged after line"));
    }

    void aStopIsHeardWhileUnpacking()
    {
        QByteArray text;
        for (int user = 0; user < 200'000; ++user)
            text += QByteArray::number(user) + ",10,4\n";
        TextFiles files;
        const auto zip = writeZip(files.folder() / "a.zip", {{"x.csv", text}});
        std::stop_source source;
        int calls = 0;
        const LoadedData loaded = loadDataset(
            zip, {},
            [&](double part) {
                ++calls;
                if (part > 0)
                    source.request_stop();
            },
            source.get_token());
        QVERIFY(!loaded.dataset);
        std::vector<double> parts;
        QVERIFY(loadDataset(zip, {}, [&](double part) { parts.push_back(part); }).dataset);
        QVERIFY(std::size_t(calls) < parts.size());
        QCOMPARE(parts.back(), 1.0);
    }
};

LODESTONE_TEST(ArchiveSearchTest)

} // namespace lodestone::archiveSearchTest

#include "ArchiveSearchTest.moc"
