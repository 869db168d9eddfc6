// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"
#include "core/data/formats/catalogue.h"
#include "tests/TestProgram.h"
#include "tests/fuzz/HeapWatch.h"
#include "tests/fuzz/InputFiles.h"
#include "tests/fuzz/readerRules.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cstdlib>
#include <functional>
#include <memory>
#include <new>

namespace lodestone::fuzzCorpusTest {

namespace {
QStringList fuzzKeys()
{
    return QString(LODESTONE_FUZZ_KEYS).split(',');
}

QStringList corpusFiles(const QString& key)
{
    return QDir(QString(LODESTONE_FUZZ_CORPUS) + "/" + key).entryList(QDir::Files, QDir::Name);
}

QString broken(const QString& key, const QByteArray& input)
{
    return QString::fromStdString(
        brokenRule(key.toStdString(), std::string_view(input.constData(), std::size_t(input.size()))));
}

/// Large inputs of short lines, where what is kept for a line outgrows the line.
QByteArray repeated(const QByteArray& start, int count, const std::function<QByteArray(int i)>& line)
{
    QByteArray text = start;
    for (int i = 0; i < count; ++i)
        text += line(i);
    return text;
}

/// A short id that differs for every number.
QByteArray shortId(int number)
{
    return QByteArray::number(number, 36);
}
} // namespace

class FuzzCorpusTest : public QObject {
    Q_OBJECT

private slots:
    void everyFormatHasATargetAndACorpus()
    {
        QStringList keys{"vectors", "zip"};
        for (const FormatInfo& format : formatCatalogue())
            keys.append(QString::fromUtf8(format.key.data(), qsizetype(format.key.size())));
        QStringList targets = fuzzKeys(), folders = QDir(LODESTONE_FUZZ_CORPUS).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        keys.sort();
        targets.sort();
        folders.sort();
        QCOMPARE(targets, keys);
        QCOMPARE(folders, keys);
    }

    void theFirstInputOfEveryCorpusIsRead_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("file");
        for (const auto& [key, file] : std::initializer_list<std::pair<const char*, const char*>>{{"folder", "whole"},
                                                                                                  {"movielens", "whole"},
                                                                                                  {"movielens-dat", "whole"},
                                                                                                  {"movielens-csv", "whole"},
                                                                                                  {"recbole", "whole"},
                                                                                                  {"herec", "long-names"},
                                                                                                  {"s3rec", "whole"},
                                                                                                  {"ktup", "whole"},
                                                                                                  {"matrixmarket", "real"},
                                                                                                  {"amazon", "2014"},
                                                                                                  {"amazon", "2018"},
                                                                                                  {"amazon", "2023"},
                                                                                                  {"yelp", "contest"},
                                                                                                  {"yelp", "open-data"},
                                                                                                  {"delimited", "comma"},
                                                                                                  {"vectors", "npy"},
                                                                                                  {"vectors", "projector"},
                                                                                                  {"zip", "movielens"},
                                                                                                  {"zip", "one-table"}})
            QTest::addRow("%s/%s", key, file) << key << file;
    }

    /// An input that is an error for want of a file would test nothing of what follows.
    void theFirstInputOfEveryCorpusIsRead()
    {
        QFETCH(QString, key);
        QFETCH(QString, file);
        const QByteArray bytes = contents(key, file);
        const InputFiles input(std::string_view(bytes.constData(), std::size_t(bytes.size())),
                               plainNameOf(key.toStdString()));
        try {
            QCOMPARE(QString::fromStdString(readerOf(key.toStdString())(input)), QString());
        } catch (const Error& error) {
            QFAIL(error.what());
        }
    }

    void everyInputKeepsTheRules_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("file");
        for (const QString& key : fuzzKeys())
            for (const QString& file : corpusFiles(key))
                QTest::addRow("%s/%s", qPrintable(key), qPrintable(file)) << key << file;
    }

    void everyInputKeepsTheRules()
    {
        QFETCH(QString, key);
        QFETCH(QString, file);
        QCOMPARE(broken(key, contents(key, file)), QString());
    }

    void memoryGrowsWithTheInputAndNoFaster_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("input");
        constexpr int many = 400'000;
        const auto row = [](const char* key, const char* name, const QByteArray& input) {
            QTest::addRow("%s/%s", key, name) << key << input;
        };
        row("delimited", "line ends", "a,x,3\n" + QByteArray(4'000'000, '\n'));
        row("delimited", "short lines", repeated({}, many, [](int i) { return shortId(i) + "," + shortId(i) + ",1\n"; }));
        row("delimited", "shortest lines", repeated({}, many, [](int i) { return QByteArray(i % 2 ? "a,b\n" : "a,c\n"); }));
        row("delimited", "labels", repeated("user,item,rating,genre\n", many / 2, [](int i) {
                return "a," + shortId(i) + ",1," + shortId(i) + "\n";
            }));
        row("delimited", "one long line", QByteArray("a,x,3\nb,") + QByteArray(8'000'000, 'y') + ",4\nb,x,2\n");
        row("folder", "items of one byte",
            repeated("=== ratings.tsv\n", many, [](int i) { return "a\t" + shortId(i) + "\t1\n"; })
                + repeated("=== items.tsv\n", many, [](int i) { return shortId(i) + "\tb\n"; }));
        row("folder", "bad lines",
            QByteArray("=== ratings.tsv\na\tx\t3\n=== items.tsv\n") + QByteArray("a\n").repeated(many));
        row("ktup", "zeros",
            repeated("=== train.dat\n1\t1\t5\n", many, [](int i) { return "1\t" + shortId(i) + "\t0\n"; })
                + "=== i_map.dat\n");
        row("ktup", "graph",
            "=== train.dat\n1\t1\t5\n" + repeated("=== kg/e_map.dat\n", many / 2, [](int i) { return shortId(i) + "\t\n"; })
                + "=== kg/r_map.dat\n1\t\n" + QByteArray("=== kg/train.dat\n") + QByteArray("1\t1\t1\n").repeated(many / 2));
        row("matrixmarket", "pattern",
            repeated("%%MatrixMarket matrix coordinate pattern general\n999999 999999 400000\n", many,
                     [](int i) { return "1 " + QByteArray::number(i + 1) + "\n"; }));
        row("s3rec", "one sequence", repeated("1", many, [](int i) { return " " + shortId(i); }) + "\n");
        row("s3rec", "sequences", repeated({}, many, [](int i) { return shortId(i) + " 1\n"; }));
        row("s3rec", "attributes",
            "=== a.txt\n1 2\n=== a_item2attributes.json\n{\"2\":["
                + repeated("0", many, [](int i) { return "," + QByteArray::number(i); }) + "]}");
        for (const int justGrown : {(1 << 19) + 2, (5 << 17) + 5}) // where the tables of names have doubled
            row("s3rec", qPrintable(QStringLiteral("%1 attributes").arg(justGrown)),
                "=== a.txt\n1 2\n=== a_item2attributes.json\n{\"2\":["
                    + repeated("0", justGrown, [](int i) { return "," + QByteArray::number(i); }) + "]}");
        row("s3rec", "repeated attributes",
            "=== a.txt\n1 2\n=== a_item2attributes.json\n{\"2\":[0" + QByteArray(",0").repeated((1 << 21) + 1) + "]}");
        row("s3rec", "attributes of unrated items",
            "=== a.txt\n1 2\n=== a_item2attributes.json\n{\"1\":[1]"
                + repeated({}, many, [](int i) { return ",\"" + shortId(i) + "\":[" + QByteArray::number(i) + "]"; }) + "}");
        row("amazon", "categories",
            "=== reviews_A_5.json\n{\"reviewerID\":\"A\",\"asin\":\"B\",\"overall\":4}\n"
            "=== meta_A.json\n{\"asin\":\"B\",\"categories\":[[\"a\""
                + repeated({}, many / 4, [](int i) { return ",\"" + shortId(i) + "\""; }) + "]]}\n");
        row("amazon", "category lists",
            "=== reviews_A_5.json\n{\"reviewerID\":\"A\",\"asin\":\"B\",\"overall\":4}\n"
            "=== meta_A.json\n{\"asin\":\"B\",\"categories\":[[]"
                + QByteArray(",[]").repeated(many / 2) + "]}\n");
        row("yelp", "deep lists",
            "=== review.json\n{\"user_id\":\"A\",\"business_id\":\"B\",\"stars\":4}\n"
            "=== business.json\n{\"business_id\":\"B\",\"categories\":"
                + QByteArray(900'000, '[') + "\n");
        row("vectors", "one number a line", repeated({}, many * 4, [](int i) { return QByteArray(i % 2 ? "1\n" : "2\n"); }));
        row("vectors", "names", repeated({}, many, [](int i) { return "a" + shortId(i) + " 1\n"; }));
        row("vectors", "metadata",
            "=== a.tsv\n" + QByteArray("1\n").repeated(many) + "=== metadata.tsv\nid\tlabel\ttitle\n"
                + QByteArray("\t\t\n").repeated(many));
        row("vectors", "one line", QByteArray("1 ").repeated(500'000) + "\n");
    }

    void memoryGrowsWithTheInputAndNoFaster()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, input);
        QCOMPARE(broken(key, input), QString());
    }

    void aReaderThatTakesMoreIsFound_data()
    {
        QTest::addColumn<int>("inputBytes");
        QTest::addColumn<qint64>("takes");
        QTest::addColumn<bool>("permitted");
        QTest::newRow("within the free bytes") << 10 << 15'000'000ll << true;
        QTest::newRow("beyond the free bytes") << 10 << 17'000'000ll << false;
        QTest::newRow("within 16 times the input") << 1'000'000 << 31'000'000ll << true;
        QTest::newRow("beyond 16 times the input") << 1'000'000 << 33'000'000ll << false;
    }

    void aReaderThatTakesMoreIsFound()
    {
        QFETCH(int, inputBytes);
        QFETCH(qint64, takes);
        QFETCH(bool, permitted);
        const std::string text(std::size_t(inputBytes), 'x');
        const InputFiles input(text, "a.txt");
        for (const bool withMalloc : {false, true}) {
            const auto greedy = [&](const InputFiles&) -> std::string {
                const auto size = std::size_t(takes);
                if (!withMalloc)
                    return touched(std::make_unique<char[]>(size).get());
                char* const block = static_cast<char*>(std::malloc(size));
                const std::string fault = touched(block);
                std::free(block);
                return fault;
            };
            const std::string found = brokenRule(greedy, input);
            QVERIFY2(found.empty() == permitted, found.c_str());
        }
    }

    void packedInputCountsUnpacked()
    {
        const std::string text = "=== a.csv gzip\n" + std::string(100'000, 'x');
        QCOMPARE(InputFiles(text, "a").unpackedBytes(), std::size_t(100'000));
    }

    void memoryThatIsGivenBackDoesNotCount()
    {
        const HeapWatch watch;
        for (int i = 0; i < 100; ++i)
            QVERIFY(touched(std::make_unique<char[]>(1'000'000).get()).empty());
        QVERIFY2(watch.peakBytes() >= 1'000'000 && watch.peakBytes() < 1'500'000,
                 qPrintable(QString::number(watch.peakBytes())));
        QVERIFY(watch.liveBytes() < 500'000);
    }

    void whatAReaderThrowsBesideErrorsGoesThrough()
    {
        const InputFiles input("x", "a.txt");
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc,
                                 brokenRule([](const InputFiles&) -> std::string { throw std::bad_alloc(); }, input));
        QCOMPARE(brokenRule([](const InputFiles&) -> std::string { throw Error("a reason"); }, input), std::string());
        QVERIFY(!brokenRule([](const InputFiles&) -> std::string { throw Error("\xff"); }, input).empty());
        QCOMPARE(brokenRule([](const InputFiles&) -> std::string { return "broken"; }, input), std::string("broken"));
    }

private:
    static QByteArray contents(const QString& key, const QString& name)
    {
        QFile file(QString(LODESTONE_FUZZ_CORPUS) + "/" + key + "/" + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        return file.readAll();
    }

    /// Keeps the compiler from leaving the memory out.
    static std::string touched(volatile char* memory)
    {
        memory[0] = 'x';
        return memory[0] == 'x' ? std::string() : std::string("lost");
    }
};

LODESTONE_TEST(FuzzCorpusTest)

} // namespace lodestone::fuzzCorpusTest

#include "FuzzCorpusTest.moc"
