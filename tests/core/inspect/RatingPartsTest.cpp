// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/RatingParts.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TinyDataset.h"

#include <QTest>

namespace lodestone::ratingPartsTest {

class RatingPartsTest : public QObject {
    Q_OBJECT

private slots:
    void everyRatingIsInItsPartFromBothSides()
    {
        const auto data = tinyDataset(2, 3,
                                      {{UserIndex{0}, ItemIndex{0}, 5},
                                       {UserIndex{0}, ItemIndex{2}, 1},
                                       {UserIndex{1}, ItemIndex{0}, 3},
                                       {UserIndex{1}, ItemIndex{1}, 4}});
        Split split;
        split.train = {RatingIndex{0}};
        split.validation = {RatingIndex{3}};
        split.test = {RatingIndex{1}};
        const auto ofUser = ratingsOf(*data, split, data->entity(UserIndex{0}));
        QCOMPARE(ofUser.size(), std::size_t(2));
        QCOMPARE(ofUser[0].other, data->entity(ItemIndex{0}));
        QCOMPARE(ofUser[0].part, RatedIn::Train);
        QVERIFY(ofUser[0].isPositive);
        QCOMPARE(ofUser[1].other, data->entity(ItemIndex{2}));
        QCOMPARE(ofUser[1].part, RatedIn::Test);
        QVERIFY(!ofUser[1].isPositive);
        QCOMPARE(ofUser[1].value, 1.F);

        const auto ofItem = ratingsOf(*data, split, data->entity(ItemIndex{0}));
        QCOMPARE(ofItem.size(), std::size_t(2));
        QCOMPARE(ofItem[0].part, RatedIn::Train);
        QCOMPARE(ofItem[1].other, data->entity(UserIndex{1}));
        QCOMPARE(ofItem[1].part, RatedIn::None);
        QCOMPARE(countParts(ofItem), (std::array<std::size_t, numRatedIn>{1, 1, 0, 0}));
    }
};

LODESTONE_TEST(RatingPartsTest)

} // namespace lodestone::ratingPartsTest

#include "RatingPartsTest.moc"
