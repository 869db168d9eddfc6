// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Split.h"

#include "core/Error.h"
#include "core/parallel/ParallelFor.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"
#include "tests/core/data/TinyDataset.h"

#include <QTest>

#include <set>

namespace lodestone::splitTest {

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

template <typename TimeOf> Interactions withTimes(const Interactions& all, TimeOf timeOf)
{
    std::vector<Rating> ratings;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto rating = RatingIndex(i);
        ratings.push_back({all.user(rating), all.item(rating), all.value(rating), timeOf(rating)});
    }
    return Interactions(all.numUsers(), all.numItems(), std::move(ratings), true);
}

/// triangle() with times that are all different and in no order.
std::shared_ptr<Dataset> timedTriangle(std::size_t numUsers)
{
    auto data = std::make_shared<Dataset>(*triangle(numUsers));
    data->interactions =
        withTimes(data->interactions, [](RatingIndex rating) { return std::int64_t(at(rating) * 7919 % 10007); });
    return data;
}

/// The user's validation ratings are later than those of train, and those of test later still.
void verifyOrder(const Dataset& data, const Split& split, UserIndex user)
{
    std::int64_t latest = -1;
    for (const auto* part : {&split.train, &split.validation, &split.test}) {
        std::int64_t end = latest;
        for (const RatingIndex rating : *part) {
            if (data.interactions.user(rating) != user)
                continue;
            QVERIFY(data.interactions.time(rating) > latest);
            end = std::max(end, data.interactions.time(rating));
        }
        latest = end;
    }
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
    void everyRatingIsInExactlyOnePart_data() { addMethods(); }
    void everyRatingIsInExactlyOnePart()
    {
        QFETCH(SplitMethod, method);
        const auto data = timedTriangle(30);
        for (int fold = 0; fold < (method == SplitMethod::Folds ? 5 : 1); ++fold)
            verifyPartition(*makeSplit(*data, {method, fold, 3}), data->interactions.size());
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

    void theSeedDecidesAndThreadsDoNot_data() { addMethods(); }
    void theSeedDecidesAndThreadsDoNot()
    {
        QFETCH(SplitMethod, method);
        const auto data = timedTriangle(40);
        data->interactions = withTimes(data->interactions, [](RatingIndex) { return 7; }); // ties everywhere
        const int fold = method == SplitMethod::Folds ? 1 : 0;
        const SplitPtr first = makeSplit(*data, {method, fold, 5});
        ThreadPool pool(4);
        pool.run([&] { QCOMPARE(makeSplit(*data, {method, fold, 5})->test, first->test); });
        QVERIFY(makeSplit(*data, {method, fold, 6})->test != first->test);
        QVERIFY(digestOf(*makeSplit(*data, {method, fold, 6})) != digestOf(*first));
        QCOMPARE(digestOf(*makeSplit(*data, {method, fold, 5})), digestOf(*first));
    }

    /// Computed by another program, from the definitions of the streams and of the splits: a change of these numbers changes
    /// everybody's splits.
    void everyMachineSplitsAlike()
    {
        const auto data = timedTriangle(12);
        QStringList digests;
        for (const SplitMethod method :
             {SplitMethod::Folds, SplitMethod::Random, SplitMethod::Time, SplitMethod::LeaveOneOut})
            digests.append(QString::number(digestOf(*makeSplit(*data, {method, 0, 11})), 16));
        QCOMPARE(digests, (QStringList{"a00fe86a69793bb6", "6bf60701c9bcefe6", "abdb31a7a8a3aff8", "c3116c041a459640"}));
    }

    void byTimeTheLatestFifthOfEachUserIsTested()
    {
        const auto data = timedTriangle(30);
        const SplitPtr split = makeSplit(*data, {SplitMethod::Time, 0, 1});
        for (std::size_t user = 0; user < 30; ++user) {
            const std::size_t count = user + 1, fifth = count < 3 ? 0 : (count + 2) / 5;
            QCOMPARE(countOf(split->test, data->interactions, UserIndex(user)), fifth);
            QCOMPARE(countOf(split->validation, data->interactions, UserIndex(user)), fifth);
            verifyOrder(*data, *split, UserIndex(user));
        }
    }

    void theLatestRatingOfEachUserIsLeftOut()
    {
        const auto data = timedTriangle(30);
        const SplitPtr split = makeSplit(*data, {SplitMethod::LeaveOneOut, 0, 1});
        for (std::size_t user = 0; user < 30; ++user) {
            const std::size_t held = user + 1 < 3 ? 0 : 1;
            QCOMPARE(countOf(split->test, data->interactions, UserIndex(user)), held);
            QCOMPARE(countOf(split->validation, data->interactions, UserIndex(user)), held);
            verifyOrder(*data, *split, UserIndex(user));
        }
    }

    void withoutTimesOneIsLeftOutAtRandom()
    {
        std::vector<Rating> ratings;
        for (unsigned user = 0; user < 1000; ++user)
            for (unsigned item = 0; item < 4; ++item)
                ratings.push_back({UserIndex(user), ItemIndex(item), 5});
        const DatasetPtr data = tinyDataset(1000, 4, std::move(ratings));
        const SplitPtr split = makeSplit(*data, {SplitMethod::LeaveOneOut, 0, 1});
        QCOMPARE(split->test.size(), std::size_t(1000));
        std::vector<int> tested(4);
        for (const RatingIndex rating : split->test)
            ++tested[at(data->interactions.item(rating))];
        for (const int count : tested) // Binomial(1000, 1/4): standard deviation 13.7; five of them on either side
            QVERIFY(count > 181 && count < 319);
    }

    void timesAreNeededForASplitByTime()
    {
        const DatasetPtr data = triangle(5);
        const QString text = errorText([&] { makeSplit(*data, {SplitMethod::Time, 0, 1}); });
        QVERIFY2(text.startsWith("tiny: the ratings have no times")
                     && text.contains("choose folds, random or leave-one-out"),
                 qPrintable(text));
        QCOMPARE(QString::fromStdString(splitObstacle(*data, SplitMethod::Time)), text);
        QVERIFY(splitObstacle(*data, SplitMethod::LeaveOneOut).empty());
    }

    void filesAreNeededForASplitFromThem()
    {
        const auto data = tinyDataset(1, 4,
                                      {{UserIndex(0), ItemIndex(0), 5},
                                       {UserIndex(0), ItemIndex(1), 5},
                                       {UserIndex(0), ItemIndex(2), 5},
                                       {UserIndex(0), ItemIndex(3), 5}});
        QVERIFY(errorText([&] { makeSplit(*data, {SplitMethod::Files, 0, 1}); }).contains("no files that split"));
        data->givenParts = {GivenPart::Test, GivenPart::Train, GivenPart::None, GivenPart::Validation};
        const SplitPtr split = makeSplit(*data, {SplitMethod::Files, 0, 1});
        QCOMPARE(split->train, std::vector{RatingIndex(1)});
        QCOMPARE(split->validation, std::vector{RatingIndex(3)});
        QCOMPARE(split->test, std::vector{RatingIndex(0)});
    }

    void everyMethodHasAKeyAndADescription()
    {
        QCOMPARE(splitMethodKeys().size(), std::size_t(SplitMethod::Files) + 1);
        QVERIFY(keyOf(SplitMethod::LeaveOneOut) == "leave-one-out");
        std::set<std::string> texts;
        for (std::size_t method = 0; method < splitMethodKeys().size(); ++method)
            texts.insert(describe({SplitMethod(method), 0, 1}));
        QCOMPARE(texts.size(), splitMethodKeys().size());
        QVERIFY(describe({SplitMethod::Folds, 3, 1}) != describe({SplitMethod::Folds, 0, 1}));
    }

    void aFoldOutOfRangeIsAnError()
    {
        QVERIFY_EXCEPTION_THROWN(makeSplit(*triangle(2), {SplitMethod::Folds, 5, 1}), Error);
        QVERIFY_EXCEPTION_THROWN(makeSplit(*triangle(2), {SplitMethod::Folds, -1, 1}), Error);
    }

private:
    static void addMethods()
    {
        QTest::addColumn<SplitMethod>("method");
        QTest::newRow("folds") << SplitMethod::Folds;
        QTest::newRow("random") << SplitMethod::Random;
        QTest::newRow("time") << SplitMethod::Time;
        QTest::newRow("leave-one-out") << SplitMethod::LeaveOneOut;
    }
};

LODESTONE_TEST(SplitTest)

} // namespace lodestone::splitTest

#include "SplitTest.moc"
