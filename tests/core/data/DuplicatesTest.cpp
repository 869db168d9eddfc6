// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Duplicates.h"

#include <QTest>

using namespace lodestone;

namespace {
std::vector<Rating> repeated()
{
    return {{UserIndex(1), ItemIndex(0), 1, 10},
            {UserIndex(0), ItemIndex(0), 2, 20},
            {UserIndex(1), ItemIndex(0), 5, 30},
            {UserIndex(1), ItemIndex(1), 4, 40},
            {UserIndex(1), ItemIndex(0), 3, 50}};
}

QStringList texts(const std::vector<Rating>& ratings)
{
    QStringList list;
    for (const Rating& rating : ratings)
        list.append(
            QString("%1 %2 %3 %4").arg(at(rating.user)).arg(at(rating.item)).arg(double(rating.value)).arg(rating.time));
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
        std::vector<Rating> ratings = repeated();
        QCOMPARE(removeDuplicates(ratings, 2, rule), std::size_t(2));
        QCOMPARE(texts(ratings), (QStringList{kept, "0 0 2 20", "1 1 4 40"}));
    }

    void aMeanIsThatOfAll()
    {
        std::vector<Rating> ratings{{UserIndex(0), ItemIndex(0), 1}, {UserIndex(0), ItemIndex(0), 2}};
        removeDuplicates(ratings, 1, Duplicates::Mean);
        QCOMPARE(ratings.size(), std::size_t(1));
        QCOMPARE(ratings[0].value, 1.5f);
    }

    void theSameItemOfNeighboringUsersIsNoRepeat()
    {
        std::vector<Rating> ratings{{UserIndex(0), ItemIndex(7), 1}, {UserIndex(1), ItemIndex(7), 2}};
        QCOMPARE(removeDuplicates(ratings, 2, Duplicates::Last), std::size_t(0));
        QCOMPARE(ratings.size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "DuplicatesTest.moc"
