// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Duplicates.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::duplicatesTest {

namespace {
/// Two users; the second has item 0 three times.
UserRows repeated()
{
    return {{0, 1, 5},
            {ItemIndex(0), ItemIndex(0), ItemIndex(0), ItemIndex(0), ItemIndex(1)},
            {2, 1, 5, 3, 4},
            {20, 10, 30, 50, 40}};
}

QStringList texts(const UserRows& rows)
{
    QStringList list;
    for (std::size_t user = 0; user < rows.numUsers(); ++user)
        for (std::size_t i = rows.offsets[user]; i < rows.offsets[user + 1]; ++i)
            list.append(QString("%1 %2 %3 %4")
                            .arg(user)
                            .arg(at(rows.items[i]))
                            .arg(double(rows.values[i]))
                            .arg(rows.times.empty() ? 0 : rows.times[i]));
    return list;
}
} // namespace

class DuplicatesTest : public QObject {
    Q_OBJECT

private slots:
    void theRuleSaysWhichRatingStays_data()
    {
        QTest::addColumn<Duplicates>("rule");
        QTest::addColumn<QString>("kept");
        QTest::newRow("last") << Duplicates::Last << "1 0 3 50";
        QTest::newRow("first") << Duplicates::First << "1 0 1 10";
        QTest::newRow("mean") << Duplicates::Mean << "1 0 3 50";
    }

    void theRuleSaysWhichRatingStays()
    {
        QFETCH(Duplicates, rule);
        QFETCH(QString, kept);
        UserRows rows = repeated();
        QCOMPARE(removeDuplicates(rows, rule), std::size_t(2));
        QCOMPARE(texts(rows), (QStringList{"0 0 2 20", kept, "1 1 4 40"}));
    }

    void aMeanIsThatOfAll()
    {
        UserRows rows{{0, 2}, {ItemIndex(0), ItemIndex(0)}, {1, 2}, {}};
        QCOMPARE(removeDuplicates(rows, Duplicates::Mean), std::size_t(1));
        QCOMPARE(texts(rows), QStringList{"0 0 1.5 0"});
    }

    void theSameItemOfNeighboringUsersIsNoRepeat()
    {
        UserRows rows{{0, 1, 2}, {ItemIndex(7), ItemIndex(7)}, {1, 2}, {}};
        QCOMPARE(removeDuplicates(rows, Duplicates::Last), std::size_t(0));
        QCOMPARE(texts(rows), (QStringList{"0 7 1 0", "1 7 2 0"}));
    }

    void rowsBehindARepeatMoveUp()
    {
        UserRows rows{
            {0, 3, 3, 5}, {ItemIndex(1), ItemIndex(1), ItemIndex(2), ItemIndex(1), ItemIndex(2)}, {1, 2, 3, 4, 5}, {}};
        QCOMPARE(removeDuplicates(rows, Duplicates::Last), std::size_t(1));
        QCOMPARE(texts(rows), (QStringList{"0 1 2 0", "0 2 3 0", "2 1 4 0", "2 2 5 0"}));
    }
};

LODESTONE_TEST(DuplicatesTest)

} // namespace lodestone::duplicatesTest

#include "DuplicatesTest.moc"
