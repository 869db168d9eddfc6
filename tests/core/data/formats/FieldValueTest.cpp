// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/FieldValue.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <cmath>

namespace lodestone::fieldValueTest {

class FieldValueTest : public QObject {
    Q_OBJECT

private slots:
    void numbersAreReadInTheCLocale_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<double>("value");
        QTest::newRow("digit") << QByteArray("4") << 4.0;
        QTest::newRow("point") << QByteArray("3.5") << 3.5;
        QTest::newRow("comma") << QByteArray("3,5") << 3.5;
        QTest::newRow("negative") << QByteArray("-0.25") << -0.25;
        QTest::newRow("plus") << QByteArray("+2") << 2.0;
        QTest::newRow("exponent") << QByteArray("1.5e2") << 150.0;
    }

    void numbersAreReadInTheCLocale()
    {
        QFETCH(QByteArray, field);
        float value = -1;
        QVERIFY(parseRating({field.data(), std::size_t(field.size())}, value));
        QTEST(double(value), "value");
    }

    void whatIsNoRatingIsTold_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("fault");
        QTest::newRow("empty") << QByteArray() << "rating '' is not a number";
        QTest::newRow("word") << QByteArray("good") << "rating 'good' is not a number";
        QTest::newRow("two commas") << QByteArray("1,000,5") << "rating '1,000,5' is not a number";
        QTest::newRow("thousands") << QByteArray("1,000.5") << "rating '1,000.5' is not a number";
        QTest::newRow("text after") << QByteArray("4 stars") << "rating '4 stars' is not a number";
        QTest::newRow("plus alone") << QByteArray("+") << "rating '+' is not a number";
        QTest::newRow("nan") << QByteArray("NaN") << "rating 'NaN' is not a finite number";
        QTest::newRow("infinite") << QByteArray("-inf") << "rating '-inf' is not a finite number";
        QTest::newRow("too large") << QByteArray("1e999") << "rating '1e999' is not a finite number";
        QTest::newRow("too large for a rating") << QByteArray("1e39") << "rating '1e39' is not a finite number";
        QTest::newRow("not printable") << QByteArray("\x01\xe9") << QString::fromUtf8("rating '?\xc3\xa9' is not a number");
        QTest::newRow("long") << QByteArray(100, 'x') << "rating '" + QString(40, 'x') + "...' is not a number";
    }

    void whatIsNoRatingIsTold()
    {
        QFETCH(QByteArray, field);
        float value = -1;
        const std::string_view text(field.data(), std::size_t(field.size()));
        QVERIFY(!parseRating(text, value));
        QTEST(QString::fromStdString(ratingFault(text)), "fault");
    }

    void timesAreSecondsOrDates_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<qint64>("time");
        QTest::newRow("seconds") << QByteArray("881250949") << qint64(881250949);
        QTest::newRow("milliseconds") << QByteArray("1700000000123") << qint64(1700000000123);
        QTest::newRow("decimal") << QByteArray("8.8e8") << qint64(880000000);
        QTest::newRow("date") << QByteArray("1970-01-02") << qint64(86400);
        QTest::newRow("date and time") << QByteArray("2014-07-23 18:30:05") << qint64(1406140205);
        QTest::newRow("ISO 8601") << QByteArray("2014-07-23T18:30:05Z") << qint64(1406140205);
        QTest::newRow("to the minute") << QByteArray("2014-07-23 18:30") << qint64(1406140200);
    }

    void timesAreSecondsOrDates()
    {
        QFETCH(QByteArray, field);
        std::int64_t time = -1;
        QVERIFY(parseTime({field.data(), std::size_t(field.size())}, time));
        QTEST(qint64(time), "time");
    }

    void whatIsNoTimeIsRefused()
    {
        std::int64_t time = 0;
        for (const char* field :
             {"", "soon", "2014-13-01", "2014-02-30", "2014-07-23 25:00", "2014-07", "nan", "1e300", "2014-07-23x"})
            QVERIFY2(!parseTime(field, time), field);
    }
};

LODESTONE_TEST(FieldValueTest)

} // namespace lodestone::fieldValueTest

#include "FieldValueTest.moc"
