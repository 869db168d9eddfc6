// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/TrainingSet.h"

#include "core/Error.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TinyDataset.h"

#include <QTest>

namespace lodestone::trainingSetTest {

class TrainingSetTest : public QObject {
    Q_OBJECT

private slots:
    /// mml.md 1.
    void onlyTrainPositivesAreListed()
    {
        const DatasetPtr data = tinyDataset(3, 3,
                                            {{UserIndex(0), ItemIndex(0), 5},
                                             {UserIndex(0), ItemIndex(2), 2},
                                             {UserIndex(1), ItemIndex(0), 3},
                                             {UserIndex(1), ItemIndex(1), 4},
                                             {UserIndex(2), ItemIndex(0), 4}});
        auto split = std::make_shared<Split>();
        split->train = {RatingIndex(0), RatingIndex(1), RatingIndex(2), RatingIndex(4)};
        split->test = {RatingIndex(3)};
        const TrainingSetPtr set = makeTrainingSet(data, split);
        const PositiveLists& positives = set->positives;
        QCOMPARE(positives.size(), std::size_t(3));
        QCOMPARE(positives.numUsers(), std::size_t(3));
        QCOMPARE(positives.numItems(), std::size_t(3));
        const auto items = positives.itemsOf(UserIndex(0));
        QCOMPARE(std::vector(items.begin(), items.end()), std::vector{ItemIndex(0)});
        const auto users = positives.usersOf(ItemIndex(0));
        QCOMPARE(std::vector(users.begin(), users.end()), (std::vector{UserIndex(0), UserIndex(1), UserIndex(2)}));
        QVERIFY(positives.usersOf(ItemIndex(1)).empty());
        QVERIFY(positives.usersOf(ItemIndex(2)).empty());
    }

    void theListsOfADefaultSetAreEmpty()
    {
        const PositiveLists none;
        QCOMPARE(none.size(), std::size_t(0));
        QCOMPARE(none.numUsers(), std::size_t(0));
        QCOMPARE(none.numItems(), std::size_t(0));
    }

    void noPositiveIsAnErrorThatNamesTheThreshold()
    {
        const DatasetPtr data = tinyDataset(1, 1, {{UserIndex(0), ItemIndex(0), 2}});
        auto split = std::make_shared<Split>();
        split->train = {RatingIndex(0)};
        try {
            makeTrainingSet(data, split);
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(QString(error.what()),
                     "tiny: none of the 1 ratings to train with is a positive, a rating of 3 or more; lower the "
                     "threshold or take a larger data set");
        }
    }
};

LODESTONE_TEST(TrainingSetTest)

} // namespace lodestone::trainingSetTest

#include "TrainingSetTest.moc"
