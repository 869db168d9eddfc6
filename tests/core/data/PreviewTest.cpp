// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preview.h"

#include "tests/core/data/TextFiles.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <fstream>

namespace lodestone::previewTest {

namespace {
QString rolesOf(const DataPreview& preview)
{
    QStringList roles;
    for (const PreviewColumn& column : preview.columns)
        roles << QString::fromStdString(column.role);
    return roles.join(u' ');
}

QString rowText(const DataPreview& preview, std::size_t row)
{
    QStringList fields;
    for (const std::string& field : preview.rows.at(row))
        fields << QString::fromStdString(field);
    return fields.join(u'/');
}

QStringList fileNames(const DataPreview& preview)
{
    QStringList names;
    for (const PreviewFile& file : preview.files)
        names << QString::fromStdString(file.name);
    return names;
}
} // namespace

class PreviewTest : public QObject {
    Q_OBJECT

private slots:
    void aTableIsDescribed()
    {
        TextFiles files;
        const auto path = files.write("a.csv", "who;movieId;stars;note;when\nAnn;10;4;x;2014-07-23\nBob;20;3.5;y;2014-07-24\n");
        const DataPreview preview = previewData(path);
        QVERIFY(preview.format == "delimited");
        QVERIFY(preview.usesTextOptions && preview.hasHeader && !preview.isLatin1 && !preview.isGzip);
        QVERIFY(preview.dialect.separator == ";");
        QCOMPARE(rolesOf(preview), QStringLiteral("user item rating skip time"));
        QVERIFY(preview.columns[2].name == "stars");
        QCOMPARE(preview.rows.size(), std::size_t(2));
        QCOMPARE(rowText(preview, 1), QStringLiteral("Bob/20/3.5/y/2014-07-24"));
        QCOMPARE(fileNames(preview), QStringList{"a.csv"});
        QCOMPARE(preview.files[0].numBytes, std::uint64_t(std::filesystem::file_size(path)));
    }

    void optionsComeBeforeGuesses()
    {
        TextFiles files;
        LoadOptions options;
        options.separator = ",";
        options.header = false;
        options.columns = {"skip", "item", "user"};
        const DataPreview preview = previewData(files.write("a.csv", "a,b,c,d\n1,2,3,4\n"), options);
        QVERIFY(!preview.hasHeader);
        QCOMPARE(rolesOf(preview), QStringLiteral("skip item user skip"));
        QVERIFY(preview.columns[0].name.empty());
        QCOMPARE(rowText(preview, 0), QStringLiteral("a/b/c/d"));
        QCOMPARE(preview.notes.size(), std::size_t(1));
        QVERIFY(preview.notes[0].find("there are no ratings in it") != std::string::npos);
    }

    void badOptionsAreErrors()
    {
        TextFiles files;
        LoadOptions options;
        options.columns = {"user", "rating"};
        const auto path = files.write("a.csv", "1,2,3\n");
        QCOMPARE(errorText([&] { previewData(path, options); }), "the columns must name both user and item");
        options = {};
        options.format = "movielens";
        options.header = true;
        QVERIFY(errorText([&] { previewData(path, options); }).contains("apply to delimited text only"));
    }

    void theFirstTwentyRowsAreShown()
    {
        QByteArray text;
        for (int i = 0; i < 1000; ++i)
            text += QByteArray::number(i) + "\t7\t4\n";
        TextFiles files;
        const DataPreview preview = previewData(files.writeGzip("a.tsv.gz", text));
        QCOMPARE(preview.rows.size(), std::size_t(20));
        QCOMPARE(rowText(preview, 19), QStringLiteral("19/7/4"));
        QVERIFY(preview.isGzip && !preview.hasHeader);
    }

    void otherTextIsShownAsItIsRead()
    {
        TextFiles files;
        const DataPreview latin = previewData(files.write("l.csv", "user,item,rating\nJos\xe9,1,4\n"));
        QVERIFY(latin.isLatin1);
        QCOMPARE(rowText(latin, 0), QString::fromUtf8("Jos\xc3\xa9/1/4"));
        const DataPreview quoted =
            previewData(files.write("q.csv", "user,item,rating,title\n1,2,3,\"On,\ntwo \"\"lines\"\"\"\n5,6,4,x\n"));
        QCOMPARE(quoted.rows.size(), std::size_t(2));
        QCOMPARE(rowText(quoted, 0), QStringLiteral("1/2/3/On,\ntwo \"lines\""));
        const DataPreview open = previewData(files.write("o.csv", "user,item,rating,title\n1,2,3,\"never\n5,6,4,x\n"));
        QCOMPARE(open.rows.size(), std::size_t(2));
        const DataPreview uneven = previewData(files.write("u.csv", "1,2,3,4,5\n1,2,3\n1,2,3,4,5\n"));
        QCOMPARE(uneven.columns.size(), std::size_t(5));
        QCOMPARE(uneven.rows[1].size(), std::size_t(3));
    }

    void formsWithoutColumnsNameTheirFilesAndRatings_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("roles");
        QTest::addColumn<QString>("row");
        QTest::newRow("movielens") << "movielens" << "movielens" << QStringList{"u.data", "u.item"} << "user item rating time"
                                   << firstRow("movielens/u.data");
        QTest::newRow("recbole") << "recbole/tiny.inter" << "recbole"
                                 << QStringList{"tiny.inter", "tiny.item", "tiny.link", "tiny.kg", "tiny.net"}
                                 << "user item rating time" << firstRow("recbole/tiny.inter", 1);
        QTest::newRow("folder") << "folder" << "folder"
                                << QStringList{"ratings.tsv", "items.tsv", "social.tsv", "kg.tsv"} << "user item rating time"
                                << firstRow("folder/ratings.tsv");
    }

    void formsWithoutColumnsNameTheirFilesAndRatings()
    {
        QFETCH(QString, path);
        const DataPreview preview = previewData((LODESTONE_TEST_FILES "/" + path).toStdString());
        QTEST(QString::fromStdString(preview.format), "format");
        QTEST(fileNames(preview), "files");
        QTEST(rolesOf(preview), "roles");
        QTEST(rowText(preview, 0), "row");
        QVERIFY(!preview.usesTextOptions);
    }

    void littleIsReadOfALargeFile()
    {
        TextFiles files;
        QByteArray block;
        while (block.size() < (1 << 20))
            block += "12345\t678\t4\t880000000\n";
        // A hole at the end stands for many gigabytes: whoever reads it all does not come back in time.
        const auto path = files.write("big.tsv", block);
        std::filesystem::resize_file(path, std::uintmax_t(1) << 37);
        QCOMPARE(previewData(path).rows.size(), std::size_t(20));

        const auto ratings = files.write("set/ratings.tsv", block);
        files.write("set/items.tsv", "678\tA\tA\tT\n");
        std::filesystem::resize_file(ratings, std::uintmax_t(1) << 37);
        const DataPreview folder = previewData(files.folder() / "set");
        QCOMPARE(folder.rows.size(), std::size_t(20));
        QCOMPARE(folder.files[0].numBytes, std::uint64_t(1) << 37);
    }

    void aLineWithoutEndIsAnError()
    {
        TextFiles files;
        const auto path = files.write("a.csv", QByteArray(8192, 'x'));
        std::ofstream(path, std::ios::app) << std::string(5 << 20, 'y');
        QVERIFY(errorText([&] { previewData(path); }).contains("no line ends within the first MiB"));
    }

    void whatIsNoDataIsAnError()
    {
        TextFiles files;
        QVERIFY(errorText([&] { previewData(files.folder() / "none"); }).contains("cannot be opened"));
        QVERIFY(errorText([&] { previewData(files.folder()); }).contains("no data set that is known"));
        QVERIFY(errorText([&] { previewData(files.write("e.csv", "")); }).contains("the file is empty"));
        QVERIFY(errorText([&] { previewData(files.write("b.csv", "\n\n")); }).contains("nothing but blank lines"));
        QVERIFY(errorText([&] { previewData(files.write("b.bin", QByteArray(300, '\1'))); }).contains("not a text file"));
    }

    void aStopEndsTheLook()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(previewData(LODESTONE_TEST_FILES "/folder", {}, source.get_token()).format.empty());
        TextFiles files;
        QVERIFY(previewData(files.write("a.csv", "1,2,3\n"), {}, source.get_token()).format.empty());
    }

private:
    static QString firstRow(const QString& name, int line = 0)
    {
        QFile file(LODESTONE_TEST_FILES "/" + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        const QStringList fields = QString::fromUtf8(file.readAll()).split(u'\n').at(line).split(u'\t');
        return fields.mid(0, 4).join(u'/');
    }
};

LODESTONE_TEST(PreviewTest)

} // namespace lodestone::previewTest

#include "PreviewTest.moc"
