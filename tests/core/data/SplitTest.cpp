// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Split.h"

#include "core/Error.h"
#include "core/parallel/ParallelFor.h"
#include "tests/core/data/TinyDataset.h"

#include <QTest>

#include <set>

using namespace lodestone;

namespace {
/// User u has u + 1 ratings.
DatasetPtr triangle(std::size_t numUsers)
{
    std::vector<Rating> ratings;
    for (std::size_t user = 0; user < numUsers; ++user)
        for (std::size_t item = 0; item <= user; ++item)
            ratings.push_back({UserIndex(user), ItemIndex(item), 4});
    return tinyDataset(numUsers, numUsers, std::move(ratings));
}

std::size_t countOf(const std::vector<RatingIndex>& ratings, const Interactions& all, UserIndex user)
{
    return std::size_t(std::count_if(ratings.begin(), ratings.end(), [&](RatingIndex r) { return all.user(r) == user; }));
}

void verifyPartition(const Split& split, std::size_t size)
{
    std::set<RatingIndex> seen;
    for (const auto* part : {&split.train, &split.validation, &split.test}) {
        QVERIFY(std::is_sorted(part->begin(), part->end()));
        seen.insert(part->begin(), part->end());
    }
    QCOMPARE(split.train.size() + split.validation.size() + split.test.size(), size);
    QCOMPARE(seen.size(), size);
}
} // namespace

class SplitTest : public QObject {
    Q_OBJECT

private slots:
    void everyRatingIsInExactlyOnePart()
    {
        const DatasetPtr data = triangle(30);
        for (int fold = 0; fold < 5; ++fold)
            verifyPartition(*makeSplit(*data, {SplitMethod::Folds, fold, 3}), data->interactions.size());
        verifyPartition(*makeSplit(*data, {SplitMethod::Random, 0, 3}), data->interactions.size());
    }

    void everyUserHasAFifthOfItsRatingsInEachHeldOutPart()
    {
        const DatasetPtr data = triangle(30);
        const SplitPtr split = makeSplit(*data, {SplitMethod::Folds, 2, 3});
        for (std::size_t user = 0; user < 30; ++user) {
            const std::size_t count = user + 1, low = count / 5, high = (count + 4) / 5;
            for (const auto* part : {&split->validation, &split->test}) {
                const std::size_t n = countOf(*part, data->interactions, UserIndex(user));
                QVERIFY(n >= low && n <= high);
            }
        }
    }

    void theFiveTestPartsCoverAllRatingsOnce()
    {
        const DatasetPtr data = triangle(20);
        std::multiset<RatingIndex> tested;
        for (int fold = 0; fold < 5; ++fold) {
            const SplitPtr split = makeSplit(*data, {SplitMethod::Folds, fold, 9});
            tested.insert(split->test.begin(), split->test.end());
            const SplitPtr next = makeSplit(*data, {SplitMethod::Folds, (fold + 1) % 5, 9});
            QCOMPARE(split->validation, next->test);
        }
        QCOMPARE(tested.size(), data->interactions.size());
        QCOMPARE(std::set(tested.begin(), tested.end()).size(), data->interactions.size());
    }

    void theFirstPartOfAUserIsRandom()
    {
        std::vector<Rating> ratings;
        for (std::size_t user = 0; user < 1000; ++user)
            ratings.push_back({UserIndex(user), ItemIndex(0), 5});
        const DatasetPtr data = tinyDataset(1000, 1, std::move(ratings));
        const SplitPtr split = makeSplit(*data, {SplitMethod::Folds, 0, 1});
        // Binomial(1000, 1/5): standard deviation 12.6; five of them on either side.
        QVERIFY(split->test.size() > 137 && split->test.size() < 263);
        QVERIFY(split->validation.size() > 137 && split->validation.size() < 263);
    }

    void randomIsSixtyTwentyTwentyByRating()
    {
        const DatasetPtr data = triangle(40); // 820 ratings
        const SplitPtr split = makeSplit(*data, {SplitMethod::Random, 0, 5});
        QCOMPARE(split->train.size(), std::size_t(492));
        QCOMPARE(split->validation.size(), std::size_t(164));
        QCOMPARE(split->test.size(), std::size_t(164));
    }

    void theSeedDecidesAndThreadsDoNot()
    {
        const DatasetPtr data = triangle(40);
        for (const SplitMethod method : {SplitMethod::Folds, SplitMethod::Random}) {
            const SplitPtr first = makeSplit(*data, {method, 1, 5});
            ThreadPool pool(4);
            pool.run([&] { QCOMPARE(makeSplit(*data, {method, 1, 5})->test, first->test); });
            QVERIFY(makeSplit(*data, {method, 1, 6})->test != first->test);
        }
    }

    void aFoldOutOfRangeIsAnError()
    {
        QVERIFY_EXCEPTION_THROWN(makeSplit(*triangle(2), {SplitMethod::Folds, 5, 1}), Error);
        QVERIFY_EXCEPTION_THROWN(makeSplit(*triangle(2), {SplitMethod::Folds, -1, 1}), Error);
    }
};

QTEST_GUILESS_MAIN(SplitTest)
#include "SplitTest.moc"
