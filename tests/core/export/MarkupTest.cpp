// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/Markup.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <limits>

namespace lodestone::markupTest {

class MarkupTest : public QObject {
    Q_OBJECT

private slots:
    void markupCharactersAreEscaped()
    {
        QCOMPARE(escaped("<a href=\"x\">R&D's</a>"), std::string("&lt;a href=&quot;x&quot;&gt;R&amp;D&#39;s&lt;/a&gt;"));
        QCOMPARE(escaped("Am\u00e9lie \u4e2d \U0001F600\n\t"), std::string("Am\u00e9lie \u4e2d \U0001F600\n\t"));
    }

    void whatIsNoTextIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("numReplaced");
        QTest::newRow("control") << QByteArray("a\x01") << 1;
        QTest::newRow("null") << QByteArray("a\0", 2) << 1;
        QTest::newRow("delete") << QByteArray("a\x7f") << 1;
        QTest::newRow("latin 1") << QByteArray("a\xe9") << 1;
        QTest::newRow("cut short") << QByteArray("a\xe4\xb8") << 2;
        QTest::newRow("lone continuation") << QByteArray("a\x80") << 1;
        QTest::newRow("overlong") << QByteArray("a\xc0\xaf") << 2;
        QTest::newRow("overlong, three bytes") << QByteArray("a\xe0\x80\xaf") << 3;
        QTest::newRow("surrogate") << QByteArray("a\xed\xa0\x80") << 3;
        QTest::newRow("beyond the last") << QByteArray("a\xf4\x90\x80\x80") << 4;
    }

    void whatIsNoTextIsReplaced()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, numReplaced);
        std::string expected = "a";
        for (int i = 0; i < numReplaced; ++i)
            expected += "\uFFFD";
        QCOMPARE(escaped(bytes.toStdString()), expected);
    }

    void numbersAreShort()
    {
        QCOMPARE(number(0.25), std::string("0.25"));
        QCOMPARE(number(-3), std::string("-3"));
        QCOMPARE(number(12.5), std::string("12.5"));
        QCOMPARE(number(100), std::string("100"));
        QCOMPARE(number(1.0 / 3, 4), std::string("0.3333"));
        QCOMPARE(number(-0.001), std::string("0"));
        QCOMPARE(fixed(0.5, 3), std::string("0.500"));
        QCOMPARE(fixed(-0.0001, 2), std::string("0.00"));
        QVERIFY(fixed(std::numeric_limits<double>::max(), 2).size() > 300);
    }

    void countsAreGrouped()
    {
        QCOMPARE(grouped(0), std::string("0"));
        QCOMPARE(grouped(999), std::string("999"));
        QCOMPARE(grouped(1000), std::string("1,000"));
        QCOMPARE(grouped(14771988), std::string("14,771,988"));
    }

    void colorsAreHexadecimal() { QCOMPARE(hex({1, 0xab, 0xff}), std::string("#01abff")); }
};

LODESTONE_TEST(MarkupTest)

} // namespace lodestone::markupTest

#include "MarkupTest.moc"
