// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/Evaluator.h"
#include "core/Error.h"
#include "core/eval/CandidateSample.h"
#include "core/model/EmbeddingModel.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TinyDataset.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

namespace lodestone::evaluatorTest {

namespace {
/// Random ratings 1..5 of 400 users and 530 items, split by rating, and vectors of small integers: all scores are exact
/// in float, and many are equal.
struct Fixture {
    std::shared_ptr<Dataset> data;
    std::shared_ptr<Split> split = std::make_shared<Split>();
    Snapshot snapshot;

    explicit Fixture(Comparison comparison, std::size_t numUsers = 400, std::size_t numItems = 530)
    {
        RandomStream random(1, Purpose::Quality);
        std::vector<Rating> ratings;
        for (std::size_t user = 0; user < numUsers; ++user) {
            std::set<std::uint32_t> items;
            for (std::uint32_t i = random.below(30); i > 0; --i)
                items.insert(random.below(static_cast<std::uint32_t>(numItems)));
            for (const std::uint32_t item : items)
                ratings.push_back({UserIndex(user), ItemIndex(item), static_cast<float>(1 + random.below(5))});
        }
        data = tinyDataset(numUsers, numItems, ratings);
        for (std::size_t i = 0; i < ratings.size(); ++i) {
            const std::uint32_t part = random.below(5);
            (part < 3 ? split->train : part == 3 ? split->validation : split->test).push_back(RatingIndex(i));
        }
        const auto draw = [&](std::uint32_t range) {
            return static_cast<float>(random.below(2 * range + 1)) - static_cast<float>(range);
        };
        snapshot.embeddings.resize(static_cast<Eigen::Index>(data->numEntities()), 5);
        std::generate_n(snapshot.embeddings.data(), snapshot.embeddings.size(), [&] { return draw(2); });
        snapshot.numUsers = numUsers;
        snapshot.comparison = comparison;
        if (comparison == Comparison::Mahalanobis)
            for (Eigen::MatrixXf& factor : snapshot.factors) {
                factor.resize(5, 5);
                std::generate_n(factor.data(), factor.size(), [&] { return draw(1); });
            }
    }

    std::optional<RankMetrics> evaluate(Part part, const EvaluationOptions& options = {}) const
    {
        return Evaluator(data, split, options).evaluate(viewOf(snapshot), part);
    }
};

float slowScore(const Snapshot& snapshot, const Eigen::MatrixXf& metric, std::size_t user, std::size_t item)
{
    const Eigen::VectorXf p = snapshot.embeddings.row(static_cast<Eigen::Index>(user));
    const Eigen::VectorXf q = snapshot.embeddings.row(static_cast<Eigen::Index>(snapshot.numUsers + item));
    float score = -(p - q).squaredNorm();
    if (snapshot.comparison == Comparison::Dot)
        score = p.dot(q);
    else if (snapshot.comparison == Comparison::Mahalanobis)
        score = -(p - q).dot(metric * (p - q));
    return std::isnan(score) ? -std::numeric_limits<float>::infinity() : score;
}

const std::vector<RatingIndex>& ratingsOf(const Split& split, Part part)
{
    return part == Part::Train ? split.train : part == Part::Validation ? split.validation : split.test;
}

/// Items of a user's ratings in one part.
std::set<std::size_t> itemsIn(const Fixture& fixture, Part part, std::size_t user, bool positivesOnly)
{
    std::set<std::size_t> items;
    const std::vector<RatingIndex>& ratings = ratingsOf(*fixture.split, part);
    const Interactions& interactions = fixture.data->interactions;
    for (std::size_t i = 0; i < interactions.itemsOf(UserIndex(user)).size(); ++i) {
        const auto rating = RatingIndex(at(interactions.firstOf(UserIndex(user))) + i);
        if (std::ranges::binary_search(ratings, rating) && (!positivesOnly || fixture.data->isPositive(rating)))
            items.insert(at(interactions.item(rating)));
    }
    return items;
}

std::vector<std::size_t> slowCandidates(const Fixture& fixture, Part part, const EvaluationOptions& options,
                                        std::size_t user)
{
    const std::set<std::size_t> relevant = itemsIn(fixture, part, user, true);
    std::set<std::size_t> candidates;
    if (options.candidates == Candidates::Sampled) {
        candidates = relevant;
        const RandomStream random(options.seed, Purpose::SampledCandidates, 0, user);
        for (const ItemIndex item :
             sampleOutside(fixture.data->interactions.itemsOf(UserIndex(user)), fixture.data->numItems(), 500, random))
            candidates.insert(at(item));
        return {candidates.begin(), candidates.end()};
    }
    for (std::size_t item = 0; item < fixture.data->numItems(); ++item)
        candidates.insert(item);
    if (part != Part::Train)
        for (const std::size_t item : itemsIn(fixture, Part::Train, user, false))
            candidates.erase(item);
    if (part == Part::Test && options.mask == Mask::Seen)
        for (const std::size_t item : itemsIn(fixture, Part::Validation, user, false))
            candidates.erase(item);
    return {candidates.begin(), candidates.end()};
}

/// baselines.md 5.3 and 5.4 word by word: list the candidates, sort them by score and index, look where the relevant ones
/// are.
RankMetrics slowEvaluate(const Fixture& fixture, Part part, const EvaluationOptions& options)
{
    const Eigen::MatrixXf metric = fixture.snapshot.metric(Relation::UserItem);
    RankMetricsSum sum;
    for (std::size_t user = 0; user < fixture.data->numUsers(); ++user) {
        const std::set<std::size_t> relevant = itemsIn(fixture, part, user, true);
        if (relevant.empty())
            continue;
        std::vector<std::size_t> list = slowCandidates(fixture, part, options, user);
        std::vector<float> scores(fixture.data->numItems());
        for (std::size_t item = 0; item < scores.size(); ++item)
            scores[item] = slowScore(fixture.snapshot, metric, user, item);
        std::stable_sort(list.begin(), list.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
        std::vector<std::uint32_t> ranks;
        for (std::size_t rank = 0; rank < list.size(); ++rank)
            if (relevant.contains(list[rank]))
                ranks.push_back(static_cast<std::uint32_t>(rank));
        sum.add(ranks);
    }
    return sum.mean();
}

void compare(const std::optional<RankMetrics>& fast, const RankMetrics& slow)
{
    QVERIFY(fast);
    QVERIFY(slow.numUsers > 100);
    QCOMPARE(fast->numUsers, slow.numUsers);
    QCOMPARE(fast->numUsersTotal, slow.numUsers);
    for (std::size_t i = 0; i < RankMetrics::numValues; ++i)
        QVERIFY2(std::abs(fast->values()[i].second - slow.values()[i].second) < 1e-12, slow.values()[i].first.data());
}
} // namespace

class EvaluatorTest : public QObject {
    Q_OBJECT

private slots:
    void ranksAreThoseOfASortedList_data()
    {
        QTest::addColumn<int>("comparison");
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("candidates");
        QTest::addColumn<int>("mask");
        const char* comparisons[] = {"dot", "euclid", "mahalanobis"};
        const char* parts[] = {"train", "validation", "test"};
        for (int comparison = 0; comparison < 3; ++comparison)
            for (int part = 0; part < 3; ++part) {
                QTest::addRow("%s, %s, seen", comparisons[comparison], parts[part]) << comparison << part << 0 << 0;
                QTest::addRow("%s, %s, train", comparisons[comparison], parts[part]) << comparison << part << 0 << 1;
                QTest::addRow("%s, %s, sampled", comparisons[comparison], parts[part]) << comparison << part << 1 << 0;
            }
    }

    void ranksAreThoseOfASortedList()
    {
        QFETCH(int, comparison);
        QFETCH(int, part);
        QFETCH(int, candidates);
        QFETCH(int, mask);
        const Fixture fixture{Comparison(comparison)};
        const EvaluationOptions options{Candidates(candidates), Mask(mask), 3};
        compare(fixture.evaluate(Part(part), options), slowEvaluate(fixture, Part(part), options));
    }

    void notANumberRanksLast_data()
    {
        QTest::addColumn<int>("candidates");
        QTest::newRow("full") << 0;
        QTest::newRow("sampled") << 1;
    }

    void notANumberRanksLast()
    {
        QFETCH(int, candidates);
        Fixture fixture(Comparison::Euclid);
        RandomStream random(2, Purpose::Quality);
        for (int i = 0; i < 60; ++i) {
            const auto entity =
                static_cast<Eigen::Index>(random.below(static_cast<std::uint32_t>(fixture.data->numEntities())));
            const bool isItem = !fixture.data->isUser(EntityId(entity));
            fixture.snapshot.embeddings(entity, 1) =
                isItem && i % 2 == 0 ? std::numeric_limits<float>::infinity() : std::numeric_limits<float>::quiet_NaN();
        }
        const EvaluationOptions options{Candidates(candidates), Mask::Seen, 1};
        compare(fixture.evaluate(Part::Test, options), slowEvaluate(fixture, Part::Test, options));
    }

    void ranksAreKnownUserByUser()
    {
        const Fixture fixture{Comparison::Mahalanobis};
        const Evaluator evaluator(fixture.data, fixture.split, {});
        const auto ranked = evaluator.ranks(viewOf(fixture.snapshot), Part::Test);
        QVERIFY(ranked);
        QVERIFY(std::ranges::equal(ranked->users, evaluator.users(Part::Test)));
        QCOMPARE(ranked->offsets.size(), ranked->users.size() + 1);
        const std::vector<double> recalls = ranked->values("recall@50").values;
        for (std::size_t i = 0; i < ranked->users.size(); ++i) {
            const auto relevant = itemsIn(fixture, Part::Test, at(ranked->users[i]), true);
            QVERIFY(std::ranges::equal(ranked->itemsOf(i), relevant, {}, [](ItemIndex item) { return at(item); }));
            const auto hits = std::ranges::count_if(ranked->ranksOf(i), [](std::uint32_t rank) { return rank < 50; });
            QCOMPARE(recalls[i], double(hits) / double(relevant.size()));
            QCOMPARE(ranked->metricsOf(i).numUsers, 1U);
        }
        QCOMPARE(ranked->metrics(), *evaluator.evaluate(viewOf(fixture.snapshot), Part::Test));
        QVERIFY(std::abs(std::accumulate(recalls.begin(), recalls.end(), 0.0) / double(recalls.size())
                         - ranked->metrics().recall50)
                < 1e-12);
        QVERIFY_EXCEPTION_THROWN(ranked->values("recall@7"), Error);
    }

    void anOracleFindsEverything()
    {
        Fixture fixture(Comparison::Dot);
        RowMatrix& vectors = fixture.snapshot.embeddings;
        // One coordinate per item: a user's vector is the indicator of its test positives.
        vectors = RowMatrix::Zero(vectors.rows(), 530);
        vectors.bottomRows(530).setIdentity();
        for (const RatingIndex rating : fixture.split->test)
            if (fixture.data->isPositive(rating))
                vectors(static_cast<Eigen::Index>(at(fixture.data->interactions.user(rating))),
                        static_cast<Eigen::Index>(at(fixture.data->interactions.item(rating)))) = 1;
        const auto metrics = fixture.evaluate(Part::Test);
        QVERIFY(metrics);
        for (const double value : {metrics->recall50, metrics->hr50, metrics->hrAny10, metrics->ndcg50, metrics->mrr})
            QVERIFY(std::abs(value - 1) < 1e-12);
    }

    void theSameBytesOnAnyNumberOfThreads_data() { notANumberRanksLast_data(); }

    void theSameBytesOnAnyNumberOfThreads()
    {
        QFETCH(int, candidates);
        Fixture fixture(Comparison::Mahalanobis, 2000, 600);
        fixture.snapshot.embeddings.setRandom();
        std::optional<RankMetrics> expected;
        for (const int threads : {1, 2, 4}) {
            ThreadPool pool(threads);
            std::optional<RankMetrics> metrics;
            pool.run([&] { metrics = fixture.evaluate(Part::Test, {Candidates(candidates), Mask::Seen, 1}); });
            QVERIFY(metrics);
            if (threads == 1)
                expected = metrics;
            QVERIFY(*metrics == *expected);
        }
    }

    void sampledCandidatesDependOnTheSeed()
    {
        Fixture fixture(Comparison::Euclid, 300, 2000);
        fixture.snapshot.embeddings.setRandom();
        const EvaluationOptions first{Candidates::Sampled, Mask::Seen, 1}, second{Candidates::Sampled, Mask::Seen, 2};
        QVERIFY(*fixture.evaluate(Part::Test, first) == *fixture.evaluate(Part::Test, first));
        QVERIFY(!(*fixture.evaluate(Part::Test, first) == *fixture.evaluate(Part::Test, second)));
    }

    /// 40,001 users x 100,000 items > 4e9 (architecture.md 6).
    void usersAreSampledOnlyAboveTheLimit()
    {
        std::vector<Rating> ratings;
        for (std::uint32_t user = 0; user < 40001; ++user)
            ratings.push_back({UserIndex(user), ItemIndex(user), 5});
        auto split = std::make_shared<Split>();
        for (std::uint32_t i = 0; i < 12000; ++i)
            split->test.push_back(RatingIndex(3 * i));
        const auto evaluatorOf = [&](std::size_t numItems, std::uint64_t seed) {
            return Evaluator(tinyDataset(40001, numItems, ratings), split, {Candidates::Sampled, Mask::Seen, seed});
        };
        const auto usersOf = [](const Evaluator& evaluator) {
            const std::span<const UserIndex> users = evaluator.users(Part::Test);
            return std::vector(users.begin(), users.end());
        };
        const std::vector<UserIndex> sample = usersOf(evaluatorOf(100000, 1));
        QCOMPARE(sample.size(), 10000U);
        QVERIFY(std::ranges::adjacent_find(sample, std::ranges::greater_equal()) == sample.end());
        QVERIFY(std::ranges::all_of(sample, [](UserIndex user) { return at(user) % 3 == 0 && at(user) < 36000; }));
        QVERIFY(usersOf(evaluatorOf(100000, 1)) == sample);
        QVERIFY(usersOf(evaluatorOf(100000, 2)) != sample);
        QCOMPARE(evaluatorOf(90000, 1).users(Part::Test).size(), 12000U);

        Snapshot snapshot;
        snapshot.numUsers = 40001;
        snapshot.embeddings = RowMatrix::Constant(140001, 1, 1);
        const auto metrics = evaluatorOf(100000, 1).evaluate(viewOf(snapshot), Part::Test);
        QVERIFY(metrics);
        QCOMPARE(metrics->numUsers, 10000U);
        QCOMPARE(metrics->numUsersTotal, 12000U);
    }

    void thereIsNoResultWithoutRelevantItemsOrAfterAStop()
    {
        Fixture fixture(Comparison::Dot);
        std::stop_source stop;
        stop.request_stop();
        const EmbeddingView view = viewOf(fixture.snapshot);
        QVERIFY(!Evaluator(fixture.data, fixture.split, {}).evaluate(view, Part::Test, stop.get_token()));
        auto split = std::make_shared<Split>(*fixture.split);
        std::erase_if(split->validation, [&](RatingIndex rating) { return fixture.data->isPositive(rating); });
        split->test.clear();
        const Evaluator evaluator(fixture.data, split, {});
        QVERIFY(!evaluator.evaluate(view, Part::Validation));
        QVERIFY(!evaluator.evaluate(view, Part::Test));
        QVERIFY(evaluator.evaluate(view, Part::Train));
    }
};

LODESTONE_TEST(EvaluatorTest)

} // namespace lodestone::evaluatorTest

#include "EvaluatorTest.moc"
