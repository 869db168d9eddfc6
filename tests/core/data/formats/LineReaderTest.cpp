// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/LineReader.h"

#include "core/data/LoadContext.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

namespace lodestone::lineReaderTest {

namespace {
struct Reading {
    QList<QByteArray> lines;
    QList<int> numbers;
    LoadReport report;
};

Reading readLines(const std::filesystem::path& path)
{
    LoadContext context({}, {}, {});
    LineReader reader(path, &context);
    Reading reading;
    std::string_view line;
    while (reader.next(line)) {
        reading.lines.append(QByteArray(line.data(), qsizetype(line.size())));
        reading.numbers.append(int(reader.lineNumber()));
    }
    if (reader.next(line))
        qFatal("there is a line after the end");
    reading.report = context.report;
    return reading;
}
} // namespace

class LineReaderTest : public QObject {
    Q_OBJECT

private slots:
    void lineEndsOfAllSystemsAreKnown_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("LF") << QByteArray("a\nb\n\nc\n");
        QTest::newRow("no end at the end") << QByteArray("a\nb\n\nc");
        QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n\r\nc\r\n");
        QTest::newRow("CR") << QByteArray("a\rb\r\rc\r");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "a\nb\n\nc\n");
    }

    void lineEndsOfAllSystemsAreKnown()
    {
        QFETCH(QByteArray, text);
        TextFiles files;
        for (const auto& path : {files.write("a", text), files.writeGzip("b", text)}) {
            const Reading reading = readLines(path);
            QCOMPARE(reading.lines, (QList<QByteArray>{"a", "b", "", "c"}));
            QCOMPARE(reading.numbers, (QList<int>{1, 2, 3, 4}));
            QCOMPARE(reading.report.numLines, std::uint64_t(4));
            QVERIFY(reading.report.warnings.empty());
        }
    }

    void linesAcrossBlocksAreWhole()
    {
        QByteArray text;
        QList<QByteArray> lines;
        for (int i = 0; i < 3000; ++i) {
            lines.append(QByteArray(i % 701, char('a' + i % 26)));
            text += lines.back() + "\n";
        }
        TextFiles files;
        QCOMPARE(readLines(files.write("a", text)).lines, lines);
        QCOMPARE(readLines(files.writeGzip("b", text)).lines, lines);
    }

    void tooLongLinesArePassedOver()
    {
        const QByteArray longLine(qsizetype(LineReader::maxLineBytes) + 1, 'x');
        TextFiles files;
        const Reading reading = readLines(files.write("long", "a\n" + longLine + "\nb\n" + longLine + longLine + longLine));
        QCOMPARE(reading.lines, (QList<QByteArray>{"a", "b"}));
        QCOMPARE(reading.numbers, (QList<int>{1, 3}));
        QCOMPARE(badLineTexts(reading.report),
                 (QStringList{"long:2: the line is longer than 1 MiB", "long:4: the line is longer than 1 MiB"}));
        const QByteArray longest = longLine.chopped(1);
        QCOMPARE(readLines(files.write("longest", longest + "\n")).lines, QList<QByteArray>{longest});
    }

    void linesWithNulBytesArePassedOver()
    {
        TextFiles files;
        const Reading reading = readLines(files.write("nul", QByteArray("first line of the text\nsec\0nd\nthird\n", 36)));
        QCOMPARE(reading.lines, (QList<QByteArray>{"first line of the text", "third"}));
        QCOMPARE(badLineTexts(reading.report), QStringList{"nul:2: the line holds a NUL byte"});
    }

    void theLastLineOfACutFileIsNotTrusted()
    {
        QByteArray text;
        for (int i = 0; i < 1000; ++i)
            text += "line " + QByteArray::number(i) + "\n";
        const QByteArray packed = TextFiles::gzip(text);
        TextFiles files;
        const Reading reading = readLines(files.write("cut.gz", packed.left(packed.size() / 2)));
        QVERIFY(reading.lines.size() > 100 && reading.lines.size() < 1000);
        for (int i = 0; i < reading.lines.size(); ++i)
            QCOMPARE(reading.lines[i], "line " + QByteArray::number(i));
        QCOMPARE(reading.report.warnings.size(), std::size_t(1));
        QVERIFY(QString::fromStdString(reading.report.warnings[0]).contains("the gzip file is cut short after line"));
        QVERIFY(reading.report.numBadLines <= 1);
    }

    void whatIsNoTextIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        QTest::newRow("empty") << QByteArray() << "x: the file is empty; choose a file with ratings";
        QTest::newRow("empty, packed") << TextFiles::gzip({}) << "x: the file is empty; choose a file with ratings";
        QTest::newRow("packed and cut in the header")
            << TextFiles::gzip("1,2,3\n").left(9)
            << "x: the gzip file is cut short before its first byte of text; get the file again";
        QTest::newRow("picture") << QByteArray(
            "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0",
            20) << "x: this is not a text file; choose ratings as text, such as CSV or TSV, plain or gzipped";
        QTest::newRow("archive") << QByteArray("PK\x03\x04\x14\0\0\0", 8)
                                 << "x: this is a zip archive or a spreadsheet; unpack it, or save the sheet as CSV";
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "1\0,\0",
                                              6)
                                << "x: the text is UTF-16; save it as UTF-8";
    }

    void whatIsNoTextIsAnError()
    {
        QFETCH(QByteArray, bytes);
        TextFiles files;
        const auto path = files.write("x", bytes);
        QTEST(errorText([&] { readLines(path); }, files.folder()), "error");
    }

    void linesCanBeJoinedAndParted()
    {
        TextFiles files;
        LineReader reader(files.write("a", "a\r\nb\r\nc"), nullptr);
        std::string_view line;
        QVERIFY(reader.next(line) && reader.join(line));
        QVERIFY(line == "a\r\nb");
        QVERIFY(reader.join(line));
        QVERIFY(line == "a\r\nb\r\nc");
        QVERIFY(!reader.join(line));
        QVERIFY(line == "a\r\nb\r\nc");
        QCOMPARE(reader.lineNumber(), std::uint64_t(1));
        reader.unjoin();
        QVERIFY(reader.next(line));
        QVERIFY(line == "b");
        QCOMPARE(reader.lineNumber(), std::uint64_t(2));
        QVERIFY(reader.join(line));
        QVERIFY(!reader.next(line));
    }

    void joiningStopsAtTheLongestLine()
    {
        QByteArray text("start\n");
        const QByteArray part(300'000, 'y');
        for (int i = 0; i < 6; ++i)
            text += part + "\n";
        TextFiles files;
        LineReader reader(files.write("a", text), nullptr);
        std::string_view line;
        QVERIFY(reader.next(line));
        int numJoined = 0;
        while (reader.join(line))
            ++numJoined;
        QCOMPARE(numJoined, 3);
        QVERIFY(line.substr(0, 6) == "start\n");
        reader.unjoin();
        for (int i = 0; i < 6; ++i)
            QVERIFY(reader.next(line) && line == std::string_view(part.data(), std::size_t(part.size())));
        QVERIFY(!reader.next(line));
    }

    void theFirstLinesLeaveOutBlankOnes()
    {
        TextFiles files;
        QCOMPARE(firstLines(files.write("a", "\n \t\na\nb\nc\n"), 2), (std::vector<std::string>{"a", "b"}));
    }

    void aRequestToStopIsFollowed()
    {
        TextFiles files;
        std::stop_source source;
        source.request_stop();
        LoadContext context({}, {}, source.get_token());
        QVERIFY_EXCEPTION_THROWN(LineReader(files.write("a", "1\n"), &context), LoadStopped);
    }
};

LODESTONE_TEST(LineReaderTest)

} // namespace lodestone::lineReaderTest

#include "LineReaderTest.moc"
