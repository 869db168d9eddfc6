// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/EntityQuery.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace lodestone::entityQueryTest {

namespace {

const std::vector<std::string> labels{"Drama", "Comedy", "Science Fiction", "", "drama"};
const std::vector<double> degrees{1, 5, 10, 2.5, std::numeric_limits<double>::quiet_NaN()};

/// Five entities: ids a0 .. a4, the first two are users.
EntityFields fields()
{
    static const std::vector<std::string> ids{"a0", "a1", "A2", "b 3", "a4"};
    return {{"kind", {}, [](std::uint32_t i) { return i < 2 ? std::string_view("user") : "item"; }, {"user", "item"}},
            {"id", {}, [](std::uint32_t i) { return std::string_view(ids[i]); }, {}},
            {"label", {}, [](std::uint32_t i) { return std::string_view(labels[i]); }, {"Comedy", "Drama", "Science Fiction"}},
            {"degree", [](std::uint32_t i) { return degrees[i]; }, {}, {}}};
}

QString found(const char* query)
{
    QString numbers;
    const auto matches = EntityQuery(query, fields()).matches(5);
    for (std::size_t i = 0; i < matches.size(); ++i)
        if (matches[i])
            numbers += QString::number(i);
    return numbers;
}

QStringList completions(const char* text)
{
    QStringList list;
    for (const std::string& candidate : completeQuery(text, std::string_view(text).size(), fields()).texts)
        list << QString::fromStdString(candidate);
    return list;
}

} // namespace

class EntityQueryTest : public QObject {
    Q_OBJECT

private slots:
    void comparisonsFindWhatTheySay_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("entities");
        const auto row = [](const char* query, const char* entities) {
            QTest::newRow(query) << QByteArray(query) << QString::fromLatin1(entities);
        };
        row("degree > 2.5", "12");
        row("degree >= 2.5", "123");
        row("degree<5", "03");
        row("degree <= 5", "013");
        row("degree = 10", "2");
        row("degree != 10", "013"); // what has no number fits no comparison
        row("degree > -1e3", "0123");
        row("label = drama", "04");
        row("label = \"Science Fiction\"", "2");
        row("label = 'science fiction'", "2");
        row("label != drama", "123");
        row("label ~ \"ce f\"", "2");
        row("label !~ d", "23");
        row("label = \"\"", "3");
        row("id ~ A", "0124");
        row("id = \"b 3\"", "3");
        row("kind = item and degree > 1", "23");
        row("kind = user or degree = 10", "012");
        row("kind = user or kind = item and degree = 10", "012"); // and binds more closely
        row("(kind = user or kind = item) and degree = 10", "2");
        row("not kind = user", "234");
        row("not (kind = user or id ~ b)", "24");
        row("not not kind = user", "01");
        row("KIND = USER AND NOT id=a0", "1");
        row("  degree   ==  +5 ", "1");
    }

    void comparisonsFindWhatTheySay()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, entities);
        QCOMPARE(found(query.constData()), entities);
    }

    void errorsSayWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<int>("position");
        const auto row = [](const char* query, const char* part, int position) {
            QTest::newRow(*query ? query : "empty") << QByteArray(query) << QByteArray(part) << position;
        };
        row("", "The query is empty", 0);
        row("   ", "The query is empty", 3);
        row("taste > 3", "There is no field \u201ctaste\u201d; fields are kind, id, label, degree", 0);
        row("degree 5", "Expected =, !=, <, <=, >, >=, ~ or !~ after degree, found \u201c5\u201d", 7);
        row("degree", "found the end", 6);
        row("degree =< 5", "found \u201c=<\u201d", 7);
        row("degree > many", "degree needs a number, found \u201cmany\u201d", 9);
        row("degree > 5x", "degree needs a number", 9);
        row("degree > inf", "degree needs a number", 9);
        row("degree ~ 5", "degree is a number", 7);
        row("label > Drama", "label is a text", 6);
        row("label = ", "Expected a value for label, found the end", 8);
        row("label = Science Fiction", "put a value of several words in quotes", 16);
        row("label = \"Drama", "The quote is not closed", 8);
        row("label = and", "put it in quotes if it is one", 8);
        row("kind = user and", "Expected a field, found the end", 15);
        row("(kind = user", "Expected a closing parenthesis", 12);
        row("kind = user)", "There is no opening parenthesis", 11);
        row("= 5", "Expected a field", 0);
    }

    void errorsSayWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, part);
        QFETCH(int, position);
        try {
            EntityQuery(query.toStdString(), fields());
            QFAIL("no error");
        } catch (const QueryError& error) {
            QVERIFY2(QByteArray(error.what()).contains(part), error.what());
            QCOMPARE(int(error.position()), position);
            QVERIFY(QByteArray(error.what()).contains("column " + QByteArray::number(position + 1)));
        }
    }

    void parenthesesInEachOtherHaveALimit()
    {
        const std::string deep(100'000, '(');
        QVERIFY_EXCEPTION_THROWN(EntityQuery(deep, fields()), QueryError);
        std::string nots;
        for (int i = 0; i < 100'000; ++i)
            nots += "not ";
        QVERIFY_EXCEPTION_THROWN(EntityQuery(nots, fields()), QueryError);
    }

    void longChainsAreNoProblem()
    {
        std::string chain = "degree = 1";
        for (int i = 0; i < 2000; ++i)
            chain += " or degree = " + std::to_string(i + 2);
        QCOMPARE(found(chain.c_str()), QStringLiteral("012"));
    }

    void whatMayComeNextIsOffered()
    {
        QCOMPARE(completions(""), (QStringList{"kind", "id", "label", "degree", "not"}));
        QCOMPARE(completions("de"), QStringList{"degree"});
        QCOMPARE(completions("degree "), (QStringList{"=", "!=", "<", "<=", ">", ">="}));
        QCOMPARE(completions("label "), (QStringList{"=", "!=", "~", "!~"}));
        QCOMPARE(completions("label = "), (QStringList{"Comedy", "Drama", "\"Science Fiction\""}));
        QCOMPARE(completions("label = s"), QStringList{"\"Science Fiction\""});
        QCOMPARE(completions("label = \"Sci"), QStringList{"\"Science Fiction\""});
        QCOMPARE(completions("kind = user "), (QStringList{"and", "or"}));
        QCOMPARE(completions("kind = user a"), QStringList{"and"});
        QCOMPARE(completions("kind = user and (k"), QStringList{"kind"});
        QCOMPARE(completions("nonsense "), QStringList());
        QCOMPARE(completeQuery("kind = user and de", 18, fields()).begin, std::size_t(16));
        QCOMPARE(completeQuery("de > 5", 2, fields()).texts, std::vector<std::string>{"degree"});
    }
};

LODESTONE_TEST(EntityQueryTest)

} // namespace lodestone::entityQueryTest

#include "EntityQueryTest.moc"
