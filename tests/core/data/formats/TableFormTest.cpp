// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/TableForm.h"

#include "tests/core/data/TextFiles.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::tableFormTest {

namespace {
std::vector<std::string> linesOf(const QString& text)
{
    std::vector<std::string> lines;
    for (const QString& line : text.split('\n', Qt::SkipEmptyParts))
        lines.push_back(line.toStdString());
    return lines;
}

QString describe(const TableForm& form)
{
    const Columns& c = form.columns;
    return QString("'%1'%2%3 %4 %5 %6 %7")
        .arg(QString::fromStdString(form.dialect.separator).replace("\t", "tab"), form.dialect.quoted ? " quoted" : "",
             form.hasHeader ? " header" : "")
        .arg(c.user)
        .arg(c.item)
        .arg(c.rating)
        .arg(c.time);
}
} // namespace

class TableFormTest : public QObject {
    Q_OBJECT

private slots:
    void tablesAreRecognized_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("form"); // separator, header, places of user, item, rating, time
        QTest::newRow("tab") << "1\t2\t3\t881250949\n2\t3\t4\t881250950\n"
                             << "'tab' 0 1 2 3";
        QTest::newRow("two colons") << "1::1193::5::978300760\n1::661::3::978302109\n"
                                    << "'::' 0 1 2 3";
        QTest::newRow("comma with header") << "userId,movieId,rating,timestamp\n1,31,2.5,1260759144\n"
                                           << "',' quoted header 0 1 2 3";
        QTest::newRow("semicolon with decimal comma") << "1;2;3,5\n1;3;4,0\n"
                                                      << "';' quoted 0 1 2 -1";
        QTest::newRow("dates before ids") << "2024-01-10,ann,x,4\n2024-01-11,bob,y,5\n"
                                          << "',' quoted 1 2 3 0";
        QTest::newRow("dates before ids that are not named")
            << "when,who,what,stars\n2024-01-10,ann,x,4\n2024-01-11,bob,y,5\n"
            << "',' quoted header 1 2 3 0";
        QTest::newRow("nothing but dates and a rating") << "2024-01-10,2024-01-11,4\n2024-01-12,2024-01-11,5\n"
                                                        << "',' quoted 0 1 2 -1";
        QTest::newRow("pipe") << "u1|i1|5\nu2|i2|4\n"
                              << "'|' quoted 0 1 2 -1";
        QTest::newRow("blanks") << "1 2 3\n2 3  4\n"
                                << "' ' 0 1 2 -1";
        QTest::newRow("comma and blank") << "1, 2, 3\n2, 3, 4\n"
                                         << "',' quoted 0 1 2 -1";
        QTest::newRow("quoted between tabs") << "\"u\"\t\"i\"\t\"r\"\n\"a\"\t\"b\"\t3\n\"a\"\t\"c\"\t4\n"
                                             << "'tab' quoted header 0 1 2 -1";
        QTest::newRow("date and time") << "1,2,3,2014-07-23 18:30:05\n1,3,3,2014-07-23 18:31:05\n"
                                       << "',' quoted 0 1 2 3";
        QTest::newRow("time before the rating") << "1,2,881250949,4\n1,3,881250950,5\n"
                                                << "',' quoted 0 1 3 2";
        QTest::newRow("two columns") << "1,2\n1,3\n"
                                     << "',' quoted 0 1 -1 -1";
        QTest::newRow("unknown header") << "who,what,how\na,b,5\na,c,3\n"
                                        << "',' quoted header 0 1 2 -1";
        QTest::newRow("header in another order") << "stars,asin,reviewerID\n5,a,b\n3,a,c\n"
                                                 << "',' quoted header 2 1 0 -1";
        QTest::newRow("header with one known name") << "thing,user_id,rating\na,b,5\nb,c,4\n"
                                                    << "',' quoted header 1 0 2 -1";
        QTest::newRow("bad lines among good ones") << "1,10,5\n1,11\n2,10,abc\n2,11,4\n"
                                                   << "',' quoted 0 1 2 -1";
        QTest::newRow("mostly bad lines") << "1,10,5\n1,11\n2,10\n"
                                          << "',' quoted 0 1 2 -1";
        QTest::newRow("one line") << "a,b,4\n"
                                  << "',' quoted 0 1 2 -1";
        QTest::newRow("no rating is a number") << "a,b,good\na,c,bad\n"
                                               << "',' quoted 0 1 2 -1";
        QTest::newRow("text between") << "a,b,some text,4\na,c,other text,5\n"
                                      << "',' quoted 0 1 3 -1";
    }

    void tablesAreRecognized()
    {
        QFETCH(QString, text);
        QTEST(describe(guessRatingTable(linesOf(text), {})), "form");
    }

    void optionsOverrideTheGuess()
    {
        LoadOptions options;
        options.separator = ";";
        options.columns = {"item", "user", "rating"};
        options.header = true;
        QCOMPARE(describe(guessRatingTable(linesOf("1;2;3\n2;3;4\n"), options)), "';' quoted header 1 0 2 -1");
        options.header = false;
        QCOMPARE(describe(guessRatingTable(linesOf("item;user;rating\n2;3;4\n"), options)), "';' quoted 1 0 2 -1");
        options.separator = "";
        QVERIFY(errorText([&] { guessRatingTable(linesOf("1;2;3\n"), options); }).startsWith("the separator is empty"));
        for (const char* separator : {"\"", ",\n", "\r"}) {
            options.separator = separator;
            QVERIFY(errorText([&] { guessRatingTable(linesOf("1;2;3\n"), options); })
                        .startsWith("a separator cannot hold a quote or a line end; use"));
        }
    }

    void separatorsCanBeTyped()
    {
        QCOMPARE(typedSeparator("tab"), std::string("\t"));
        QCOMPARE(typedSeparator("\\t"), std::string("\t"));
        QCOMPARE(typedSeparator("|\\t|"), std::string("|\t|"));
        QCOMPARE(typedSeparator("blank"), std::string(" "));
        QCOMPARE(typedSeparator("space"), std::string(" "));
        QCOMPARE(typedSeparator("~"), std::string("~"));
        QCOMPARE(typedSeparator("tabs\\"), std::string("tabs\\"));
        QCOMPARE(typedSeparator(""), std::string());
    }

    void separatorsOfOnesOwnAreUsed()
    {
        LoadOptions options;
        options.separator = "~~";
        QCOMPARE(describe(guessRatingTable(linesOf("a~~x~~3\n\"b~~c\"~~y~~4\n"), options)), "'~~' quoted 0 1 2 -1");
    }

    void aHeaderMayBeShorterThanTheLines()
    {
        const TableForm form = guessRatingTable(linesOf("user,item\na,x,4\nb,y,5\n"), {});
        QCOMPARE(form.columns.rating, 2);
        QCOMPARE(QString::fromStdString(form.note), "no column is named rating; column 3 was taken");
    }

    void aGuessedRatingColumnIsSaid()
    {
        const TableForm form = guessRatingTable(linesOf("user,item,liking\n1,2,4\n1,3,5\n"), {});
        QCOMPARE(form.columns.rating, 2);
        QCOMPARE(QString::fromStdString(form.note), "no column is named rating; column 3, 'liking', was taken");
    }

    void tablesOfItemsAreRecognized_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("form"); // separator, item, label, title
        QTest::newRow("tab") << "1\tComedy & More > Dry\n2\tWar\n"
                             << "tab 0 1 2";
        QTest::newRow("header") << "name,item,genre\n\"A, b 1990\",1,War\nC 1991,2,War\n"
                                << ", header 1 2 0";
        QTest::newRow("titles with blanks and years") << "1,War,A film 1990\n2,War,Another film 1991\n"
                                                      << ", 0 1 2";
        QTest::newRow("MovieLens") << "movieId,title,genres\n1,A (1990),War|Drama\n2,B (1991),War\n"
                                   << ", header 0 2 1";
    }

    void tablesOfItemsAreRecognized()
    {
        QFETCH(QString, text);
        const TableForm form = guessItemTable(linesOf(text));
        QTEST(QString("%1%2 %3 %4 %5")
                  .arg(QString::fromStdString(form.dialect.separator).replace("\t", "tab"), form.hasHeader ? " header" : "")
                  .arg(form.columns.item)
                  .arg(form.columns.label)
                  .arg(form.columns.title),
              "form");
    }
};

LODESTONE_TEST(TableFormTest)

} // namespace lodestone::tableFormTest

#include "TableFormTest.moc"
