// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/Encoding.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::encodingTest {

class EncodingTest : public QObject {
    Q_OBJECT

private slots:
    void wellFormedUtf8IsKnown_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("ASCII") << QByteArray("abc\t\x7f") << true;
        QTest::newRow("two bytes") << QByteArray("\xc3\xa9") << true;
        QTest::newRow("three bytes") << QByteArray("\xe2\x82\xac") << true;
        QTest::newRow("four bytes") << QByteArray("\xf0\x9f\x8e\xac") << true;
        QTest::newRow("Latin-1") << QByteArray("caf\xe9") << false;
        QTest::newRow("cut off") << QByteArray("\xe2\x82") << false;
        QTest::newRow("lone continuation") << QByteArray("\x80") << false;
        QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << false;
        QTest::newRow("overlong in three") << QByteArray("\xe0\x80\xaf") << false;
        QTest::newRow("overlong in four") << QByteArray("\xf0\x80\x80\xaf") << false;
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << false;
        QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << false;
        QTest::newRow("bad lead") << QByteArray("\xf8\x88\x80\x80") << false;
    }

    void wellFormedUtf8IsKnown()
    {
        QFETCH(QByteArray, text);
        QTEST(isUtf8({text.data(), std::size_t(text.size())}), "valid");
    }

    void everyLatin1ByteBecomesItsCharacter()
    {
        std::string scratch;
        for (int byte = 0x80; byte < 0x100; ++byte) {
            const std::string text{'a', static_cast<char>(byte)};
            const std::string_view converted = toUtf8(text, scratch);
            QCOMPARE(QString::fromUtf8(converted.data(), qsizetype(converted.size())), QString::fromLatin1(text.data(), 2));
        }
    }

    void utf8IsNotCopied()
    {
        std::string scratch;
        const std::string text = "\xc3\xa9";
        QVERIFY(toUtf8(text, scratch).data() == text.data());
    }
};

LODESTONE_TEST(EncodingTest)

} // namespace lodestone::encodingTest

#include "EncodingTest.moc"
