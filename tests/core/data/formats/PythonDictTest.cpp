// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/PythonDict.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::pythonDictTest {

class PythonDictTest : public QObject {
    Q_OBJECT

private slots:
    void isToldFromJson()
    {
        QVERIFY(isPythonDict("{'a': 1}"));
        QVERIFY(isPythonDict(" {u'a': 1}"));
        QVERIFY(!isPythonDict("{\"a\": 'x'}"));
        QVERIFY(!isPythonDict(""));
    }

    void becomesJson_data()
    {
        QTest::addColumn<QByteArray>("dict");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("words") << QByteArray("{'a': True, 'b': False, 'c': None, 'd': nan}")
                               << QByteArray("{\"a\": true, \"b\": false, \"c\": null, \"d\": null}");
        QTest::newRow("numbers") << QByteArray("{'a': -1.5e-05, 'b': 12L}") << QByteArray("{\"a\": -1.5e-05, \"b\": 12}");
        QTest::newRow("tuple") << QByteArray("{'a': (1, 2)}") << QByteArray("{\"a\": [1, 2]}");
        QTest::newRow("quotes") << QByteArray(R"({'a': 'x"y', "b": "it's", 'c': 'it\'s'})")
                                << QByteArray(R"({"a": "x\"y", "b": "it's", "c": "it's"})");
        QTest::newRow("escapes") << QByteArray(R"({'a': '\\ \n\t', u'b': u'\u20ac\U0001f600'})")
                                 << QByteArray(R"({"a": "\\ \u000a\u0009", "b": "\u20ac)"
                                               "\xf0\x9f\x98\x80\"}");
        QTest::newRow("bytes of UTF-8") << QByteArray(R"({'a': 'caf\xc3\xa9'})") << QByteArray("{\"a\": \"caf\xc3\xa9\"}");
        QTest::newRow("bytes of Latin-1") << QByteArray(R"({'a': 'caf\xe9 \x00\x22'})")
                                          << QByteArray("{\"a\": \"caf\xc3\xa9 \\u0000\\\"\"}");
    }

    void becomesJson()
    {
        QFETCH(QByteArray, dict);
        QFETCH(QByteArray, json);
        std::string written;
        QCOMPARE(pythonToJson(dict.toStdString(), written), std::string());
        QCOMPARE(QByteArray::fromStdString(written), json);
    }

    void saysWhatIsWrong()
    {
        std::string json;
        QVERIFY(pythonToJson("{'a': 'b", json).ends_with("a text is not closed"));
        QVERIFY(pythonToJson("{'a': 'b\\", json).ends_with("a text holds a wrong escape"));
        QVERIFY(pythonToJson("{'a': '\\x4'}", json).ends_with("a text holds a wrong escape"));
        QVERIFY(pythonToJson("{'a': '\\U00110000'}", json).ends_with("a text holds a wrong escape"));
    }
};

LODESTONE_TEST(PythonDictTest)

} // namespace lodestone::pythonDictTest

#include "PythonDictTest.moc"
