// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/Columns.h"

#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

namespace lodestone::columnsTest {

class ColumnsTest : public QObject {
    Q_OBJECT

private slots:
    void usualHeadersAreKnown_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QList<int>>("places"); // user, item, rating, time, label, title
        QTest::newRow("MovieLens") << QStringList{"userId", "movieId", "rating", "timestamp"}
                                   << QList<int>{0, 1, 2, 3, -1, -1};
        QTest::newRow("RecBole") << QStringList{"item_id:token", "user_id:token", "rating:float", "timestamp:float"}
                                 << QList<int>{1, 0, 2, 3, -1, -1};
        QTest::newRow("Amazon") << QStringList{"reviewerID", "asin", "overall", "unixReviewTime"}
                                << QList<int>{0, 1, 2, 3, -1, -1};
        QTest::newRow("with labels") << QStringList{"Item", "Title", "Genres", "User-ID", "Stars"}
                                     << QList<int>{3, 0, 4, -1, 2, 1};
        QTest::newRow("none") << QStringList{"1", "2", "3"} << QList<int>{-1, -1, -1, -1, -1, -1};
        QTest::newRow("the first of two counts")
            << QStringList{"user", "item", "rating", "score"} << QList<int>{0, 1, 2, -1, -1, -1};
    }

    void usualHeadersAreKnown()
    {
        QFETCH(QStringList, names);
        std::vector<std::string> texts;
        for (const QString& name : names)
            texts.push_back(name.toStdString());
        const Columns columns = columnsOfHeader({texts.begin(), texts.end()});
        QTEST((QList<int>{columns.user, columns.item, columns.rating, columns.time, columns.label, columns.title}),
              "places");
    }

    void optionsNameColumnsInOrder()
    {
        const Columns columns = columnsOfOption({"item", "skip", "user", "label", "rating"});
        QCOMPARE(columns.item, 0);
        QCOMPARE(columns.user, 2);
        QCOMPARE(columns.rating, 4);
        QCOMPARE(columns.time, -1);
        QCOMPARE(columns.numNeeded(), std::size_t(5));
        QVERIFY(columns.uses(3) && !columns.uses(1));
    }

    void optionsThatMakeNoSenseAreErrors()
    {
        QCOMPARE(errorText([] {
                     columnsOfOption({"user", "thing"});
                 }),
                 "there is no kind of column 'thing'; use user, item, rating, time, label, title, text and skip");
        QCOMPARE(errorText([] {
                     columnsOfOption({"user", "item", "user"});
                 }),
                 "the column user is named twice; use skip for columns that are not to be read");
        QCOMPARE(errorText([] { columnsOfOption({"user", "rating"}); }), "the columns must name both user and item");
    }
};

LODESTONE_TEST(ColumnsTest)

} // namespace lodestone::columnsTest

#include "ColumnsTest.moc"
