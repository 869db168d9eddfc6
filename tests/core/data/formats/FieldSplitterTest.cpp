// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/FieldSplitter.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::fieldSplitterTest {

class FieldSplitterTest : public QObject {
    Q_OBJECT

private slots:
    void fieldsAreFound_data()
    {
        QTest::addColumn<QString>("separator");
        QTest::addColumn<bool>("quoted");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("comma") << "," << false << "1,2,3" << QStringList{"1", "2", "3"};
        QTest::newRow("empty fields") << "," << false << ",2,," << QStringList{"", "2", "", ""};
        QTest::newRow("blanks around") << "," << false << " 1 ,\t2 , 3" << QStringList{"1", "2", "3"};
        QTest::newRow("two colons") << "::" << false << "1::2::3:4" << QStringList{"1", "2", "3:4"};
        QTest::newRow("tab") << "\t" << false << "a b\t\tc" << QStringList{"a b", "", "c"};
        QTest::newRow("runs of blanks") << " " << false << "  1  2\t3 " << QStringList{"1", "2", "3"};
        QTest::newRow("quotes off") << "," << false << "\"1,2\",3" << QStringList{"\"1", "2\"", "3"};
        QTest::newRow("quotes") << "," << true << "\"1,2\",3" << QStringList{"1,2", "3"};
        QTest::newRow("doubled quotes") << "," << true << "\"say \"\"hi\"\"\",\"\",\"\"\"\""
                                        << QStringList{"say \"hi\"", "", "\""};
        QTest::newRow("blanks around quotes") << ";" << true << " \"1;2\" ; 3" << QStringList{"1;2", "3"};
        QTest::newRow("quote inside") << "," << true << "5\" disk,3" << QStringList{"5\" disk", "3"};
        QTest::newRow("text after a quote") << "," << true << "\"a\"b,3" << QStringList{"\"a\"b", "3"};
        QTest::newRow("open quote") << "," << true << "\"a,3" << QStringList{"\"a", "3"};
        QTest::newRow("quotes between blanks") << " " << true << "\"a b\"  \"c\" " << QStringList{"a b", "c"};
        QTest::newRow("quotes between tabs") << "\t" << true << "\"a\"\t\"b\tc\"\t" << QStringList{"a", "b\tc", ""};
        QTest::newRow("quotes between colons") << "::" << true << "\"a::b\"::c" << QStringList{"a::b", "c"};
    }

    void fieldsAreFound()
    {
        QFETCH(QString, separator);
        QFETCH(bool, quoted);
        QFETCH(QString, line);
        FieldSplitter splitter({separator.toStdString(), quoted});
        const std::string text = line.toStdString();
        QStringList fields;
        for (const std::string_view field : splitter.split(text))
            fields.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
        QTEST(fields, "fields");
    }

    void quotesThatAreNotClosedAreTold()
    {
        FieldSplitter splitter({",", true});
        splitter.split("1,\"a,3");
        QCOMPARE(splitter.openQuote(), 1);
        splitter.split("1,\"a\"b,3");
        QCOMPARE(splitter.openQuote(), -1);
        QVERIFY(splitter.hasStrayQuote());
        splitter.split("1,\"a\",3");
        QCOMPARE(splitter.openQuote(), -1);
        QVERIFY(!splitter.hasStrayQuote());
    }
};

LODESTONE_TEST(FieldSplitterTest)

} // namespace lodestone::fieldSplitterTest

#include "FieldSplitterTest.moc"
