// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/MetricsCsv.h"
#include "core/Error.h"
#include "tests/TestProgram.h"
#include "tests/core/store/StoredRuns.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

namespace lodestone::metricsCsvTest {

class MetricsCsvTest : public QObject {
    Q_OBJECT

private slots:
    void everyFigureHasANameOfItsOwn()
    {
        std::set<std::string> keys;
        for (const NamedValue& figure : allFiguresOf(fullStats(1)))
            QVERIFY2(keys.insert(figure.key).second, figure.key.c_str());
        QCOMPARE(keys.size(), std::size_t(4 + 2 + 1 + 3 * 8 + 4 + 2 * 5));
        QCOMPARE(allFiguresOf(EpochStats()).size(), std::size_t(4)); // nothing was evaluated
    }

    void numbersKeepEveryBit()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("m.csv");
        const EpochStats stats = fullStats(3);
        MetricsCsv csv(path.toStdString());
        csv.add(7, stats);
        csv.finish();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readLine(), QByteArray("run,epoch,metric,value\n"));
        for (const NamedValue& figure : allFiguresOf(stats)) {
            const QList<QByteArray> fields = file.readLine().trimmed().split(',');
            QCOMPARE(fields.size(), 4);
            QVERIFY(fields[0] == "7" && fields[1] == "3");
            QCOMPARE(fields[2].toStdString(), figure.key);
            QVERIFY(fields[3].toDouble() == figure.value);
        }
        QVERIFY(file.atEnd());
    }

    void anUnwritableFileIsNamed() { QVERIFY_THROWS_EXCEPTION(Error, MetricsCsv("/nonexistent/m.csv")); }
};

LODESTONE_TEST(MetricsCsvTest)

} // namespace lodestone::metricsCsvTest

#include "MetricsCsvTest.moc"
