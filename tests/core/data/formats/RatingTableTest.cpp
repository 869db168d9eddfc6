// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/load.h"

#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

namespace lodestone::ratingTableTest {

namespace {
/// What a table must give: written down line by line while the table is made up.
struct MadeUpTable {
    QByteArray text = "user,item,rating,time,title,label\n";
    QStringList ratings, badLines;
    QMap<QString, QString> titles; ///< by item
    std::uint64_t numLines = 1, numBadLines = 0, numLatin1 = 0;
};

/// Good and bad lines, ids in UTF-8 and Latin-1, quoted titles over several lines, quotes that are never closed.
class TableMaker {
public:
    TableMaker(std::uint64_t seed, bool withLineEnds) : m_random(seed, Purpose::Generator), m_withLineEnds(withLineEnds) { }

    MadeUpTable make(int numRows)
    {
        for (int row = 0; row < numRows; ++row)
            switch (m_random.below(40)) {
            case 0:
                addBad("1,2", "expected 4 columns, found 2");
                break;
            case 1:
                addBad("7,8,x" + QByteArray::number(row) + ",1",
                       "rating 'x" + QByteArray::number(row) + "' is not a number");
                break;
            case 2:
                addLine("  ");
                break;
            default:
                addRating(row);
            }
        m_table.ratings.sort();
        return std::move(m_table);
    }

private:
    void addLine(const QByteArray& line)
    {
        m_table.text += line + (m_random.below(5) == 0 ? "\r\n" : "\n");
        ++m_table.numLines;
    }

    void addBad(const QByteArray& line, const QByteArray& reason)
    {
        addLine(line);
        ++m_table.numBadLines;
        if (m_table.badLines.size() < int(LoadReport::maxListed))
            m_table.badLines.append("table.csv:" + QString::number(m_table.numLines) + ": " + reason);
    }

    void addRating(int row)
    {
        const QByteArray number = QByteArray::number(row); // every pair once
        const QByteArray item = "i" + QByteArray::number(m_random.below(30'000));
        const QByteArray value = QByteArray::number(1 + m_random.below(5));
        const std::uint32_t encoding = m_random.below(50);
        const QByteArray parts = title(row), start = encoding == 0 ? "\xfc" : encoding == 1 ? "\xc3\xbc" : "u";
        addLine(start + number + "," + item + "," + value + "," + number + "," + quoted(parts) + ",War|Art");
        m_table.numLines += std::uint64_t(parts.count('\n'));
        m_table.numLatin1 += encoding == 0;
        m_table.ratings.append(QString::fromUtf8(encoding < 2 ? "\xc3\xbc" : "u") + number + " " + item + " " + value + " "
                               + number);
        if (!m_table.titles.contains(item))
            m_table.titles[item] = QString::fromUtf8(parts);
    }

    QByteArray title(int row)
    {
        QByteArray text = "Title " + QByteArray::number(row);
        if (m_withLineEnds && m_random.below(30) == 0)
            for (std::uint32_t i = m_random.below(6); i > 0; --i)
                text += "\nand \"more\", " + QByteArray(1 + int(m_random.below(300)), 'y');
        return text;
    }

    static QByteArray quoted(QByteArray text) { return "\"" + text.replace("\"", "\"\"") + "\""; }

    RandomStream m_random;
    const bool m_withLineEnds;
    MadeUpTable m_table;
};

LoadedData loadOn(int threads, const std::filesystem::path& path)
{
    LoadedData loaded;
    ThreadPool pool(threads);
    pool.run([&] { loaded = loadDataset(path); });
    return loaded;
}

void compare(const LoadedData& loaded, const MadeUpTable& table)
{
    QVERIFY(ratingTexts(*loaded.dataset) == table.ratings);
    QCOMPARE(badLineTexts(loaded.report), table.badLines);
    QCOMPARE(loaded.report.numBadLines, table.numBadLines);
    QCOMPARE(loaded.report.numLines, table.numLines);
    QVERIFY(QString::fromStdString(loaded.report.warnings.at(0))
                .endsWith(QString(": %1 fields are not UTF-8 and were read as Latin-1").arg(table.numLatin1)));
    const Dataset& data = *loaded.dataset;
    for (std::size_t item = 0; item < data.numItems(); ++item)
        QCOMPARE(QString::fromStdString(std::string(data.itemTitles[item])),
                 table.titles[QString::fromStdString(std::string(data.itemIds[item]))]);
    QCOMPARE(data.labels.names, (std::vector<std::string>{"Art"}));
}

/// Ids in their order: what else must not depend on the threads.
QByteArray idsOf(const Dataset& data)
{
    QByteArray text;
    for (const StringTable* ids : {&data.userIds, &data.itemIds})
        for (std::size_t i = 0; i < ids->size(); ++i)
            text += QByteArray((*ids)[i].data(), qsizetype((*ids)[i].size())) + "\n";
    return text;
}
} // namespace

/// Tables of many blocks, which are read on several threads.
class RatingTableTest : public QObject {
    Q_OBJECT

private slots:
    void anyNumberOfThreadsReadsWhatIsThere_data()
    {
        QTest::addColumn<bool>("withLineEnds");
        QTest::addColumn<int>("seed");
        QTest::newRow("lines") << false << 1;
        for (int seed = 2; seed < 5; ++seed)
            QTest::addRow("records of several lines, %d", seed) << true << seed;
    }

    void anyNumberOfThreadsReadsWhatIsThere()
    {
        QFETCH(bool, withLineEnds);
        QFETCH(int, seed);
        const MadeUpTable table = TableMaker(std::uint64_t(seed), withLineEnds).make(120'000);
        QVERIFY(table.text.size() > (4 << 20));
        TextFiles files;
        const auto path = files.write("table.csv", table.text);
        const LoadedData first = loadOn(1, path);
        compare(first, table);
        for (const int threads : {2, 3}) {
            const LoadedData other = loadOn(threads, path);
            compare(other, table);
            QCOMPARE(other.report.warnings, first.report.warnings);
            QVERIFY(idsOf(*other.dataset) == idsOf(*first.dataset));
        }
    }

    void idsAreNumberedInTheOrderOfTheFile()
    {
        QByteArray text;
        std::vector<std::string> users;
        for (int row = 0; row < 400'000; ++row) {
            const std::int64_t user = std::int64_t(row) * 7919 % 400'009;
            users.push_back(std::to_string(user));
            text += QByteArray::number(user) + "\t" + QByteArray::number(row % 1000) + "\t3\n";
        }
        TextFiles files;
        const LoadedData loaded = loadOn(4, files.write("a.tsv", text));
        QCOMPARE(loaded.dataset->numUsers(), users.size());
        for (std::size_t user = 0; user < users.size(); ++user)
            QVERIFY(loaded.dataset->userIds[user] == users[user]);
    }

    void anOpenQuoteAtTheVeryEndCostsOnlyItself()
    {
        QByteArray text("user,item,rating,title\n");
        for (int row = 0; row < 200'000; ++row)
            text += QByteArray::number(row) + ",1,3,Title\n";
        TextFiles files;
        const LoadedData loaded = loadOn(2, files.write("a.csv", text + "9,2,3,\"Open\n8,2,4,Last"));
        QCOMPARE(loaded.dataset->interactions.size(), std::size_t(200'002));
        QVERIFY(loaded.dataset->itemTitles[1] == "\"Open");
        QCOMPARE(loaded.report.numLines, std::uint64_t(200'003));
    }

    void aHeaderBehindManyBlankLinesIsFound()
    {
        TextFiles files;
        QByteArray text("user,item,rating\n");
        for (int row = 0; row < 300'000; ++row)
            text += QByteArray::number(row) + ",1,3\n";
        const LoadedData loaded = loadOn(2, files.write("a.csv", QByteArray(3 << 20, '\n') + text));
        QCOMPARE(loaded.report.numBadLines, std::uint64_t(0));
        QCOMPARE(loaded.dataset->interactions.size(), std::size_t(300'000));
    }

    void longLinesAmongBlocksArePassedOver()
    {
        TextFiles files;
        QByteArray text;
        for (int row = 0; row < 300'000; ++row) {
            text += QByteArray::number(row) + "\t1\t3\n";
            if (row % 100'000 == 50'000)
                text += QByteArray(2'500'000, 'z') + "\n";
        }
        const LoadedData loaded = loadOn(2, files.write("a.tsv", text));
        QCOMPARE(badLineTexts(loaded.report),
                 (QStringList{"a.tsv:50002: the line is longer than 1 MiB", "a.tsv:150003: the line is longer than 1 MiB",
                              "a.tsv:250004: the line is longer than 1 MiB"}));
        QCOMPARE(loaded.dataset->interactions.size(), std::size_t(300'000));
    }

    void aStopIsHeardInEveryPhase()
    {
        QByteArray text;
        for (int row = 0; row < 400'000; ++row)
            text += QByteArray::number(row % 1000) + "\t" + QByteArray::number(row) + "\t3\n";
        TextFiles files;
        const auto path = files.write("a.tsv", text);
        int numCalls = 0;
        loadDataset(path, {}, [&](double) { ++numCalls; });
        QVERIFY(numCalls > 6);
        for (int call = 1; call < numCalls; ++call) {
            std::stop_source source;
            int number = 0;
            const auto progress = [&](double) {
                if (++number == call)
                    source.request_stop();
            };
            QVERIFY(!loadDataset(path, {}, progress, source.get_token()).dataset);
            QVERIFY(number <= call + 1);
        }
    }
};

LODESTONE_TEST(RatingTableTest)

} // namespace lodestone::ratingTableTest

#include "RatingTableTest.moc"
