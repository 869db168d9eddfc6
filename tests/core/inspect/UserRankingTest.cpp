// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/UserRanking.h"
#include "core/eval/ScoreSpace.h"
#include "core/model/EmbeddingModel.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TinyDataset.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <set>

namespace lodestone::userRankingTest {

namespace {
constexpr std::size_t numUsers = 60, numItems = 130;

/// Vectors of small integers, so that many scores are equal.
struct Fixture {
    std::shared_ptr<Dataset> data;
    std::shared_ptr<Split> split = std::make_shared<Split>();
    Snapshot snapshot;

    explicit Fixture(Comparison comparison)
    {
        RandomStream random(8, Purpose::Quality);
        std::vector<Rating> ratings;
        for (std::size_t user = 0; user < numUsers; ++user) {
            std::set<std::uint32_t> items;
            for (std::uint32_t i = random.below(25); i > 0; --i)
                items.insert(random.below(numItems));
            for (const std::uint32_t item : items)
                ratings.push_back({UserIndex(user), ItemIndex(item), static_cast<float>(1 + random.below(5))});
        }
        for (std::size_t i = 0; i < ratings.size(); ++i) {
            const std::uint32_t part = random.below(3);
            (part == 0 ? split->train : part == 1 ? split->validation : split->test).push_back(RatingIndex(i));
        }
        data = tinyDataset(numUsers, numItems, std::move(ratings));
        const auto draw = [&] { return static_cast<float>(random.below(5)) - 2; };
        snapshot.numUsers = numUsers;
        snapshot.comparison = comparison;
        snapshot.embeddings.resize(static_cast<Eigen::Index>(data->numEntities()), 4);
        std::generate_n(snapshot.embeddings.data(), snapshot.embeddings.size(), draw);
        if (comparison == Comparison::Mahalanobis)
            for (Eigen::MatrixXf& factor : snapshot.factors) {
                factor.resize(4, 4);
                std::generate_n(factor.data(), factor.size(), draw);
            }
    }

    UserRanking ranking(UserIndex user, Part part, Mask mask) const
    {
        const EmbeddingView view = viewOf(snapshot);
        const ScoreSpace space(view);
        return rankItems(space, user, ratingsOf(*data, *split, data->entity(user)), numUsers, part, mask);
    }
};
} // namespace

class UserRankingTest : public QObject {
    Q_OBJECT

private slots:
    void ranksAreThoseOfTheEvaluator_data()
    {
        QTest::addColumn<int>("comparison");
        QTest::addColumn<bool>("test");
        QTest::addColumn<bool>("maskSeen");
        for (const int comparison : {0, 1, 2})
            for (const bool test : {false, true})
                for (const bool maskSeen : {false, true})
                    QTest::addRow("comparison %d, test %d, mask %d", comparison, test, maskSeen)
                        << comparison << test << maskSeen;
    }
    void ranksAreThoseOfTheEvaluator()
    {
        QFETCH(const int, comparison);
        QFETCH(const bool, test);
        QFETCH(const bool, maskSeen);
        const Fixture fixture(static_cast<Comparison>(comparison));
        const Part part = test ? Part::Test : Part::Validation;
        EvaluationOptions options;
        options.mask = maskSeen ? Mask::Seen : Mask::Train;
        const auto all = Evaluator(fixture.data, fixture.split, options).ranks(viewOf(fixture.snapshot), part);
        QVERIFY(all);
        for (std::size_t i = 0; i < all->users.size(); ++i) {
            const UserRanking mine = fixture.ranking(all->users[i], part, options.mask);
            std::vector<std::uint32_t> ranks(all->ranksOf(i).begin(), all->ranksOf(i).end());
            std::sort(ranks.begin(), ranks.end());
            QCOMPARE(mine.targets, ranks);
            QCOMPARE(*mine.recall(50), all->metricsOf(i).recall50);
            QCOMPARE(mine.hits(10) > 0, all->metricsOf(i).hrAny10 > 0);
        }
    }

    void maskedItemsKeepTheirPlaceWithoutARank()
    {
        const Fixture fixture(Comparison::Mahalanobis);
        const UserIndex user{1};
        const UserRanking ranking = fixture.ranking(user, Part::Test, Mask::Seen);
        QCOMPARE(ranking.items.size(), numItems);
        std::uint32_t next = 0;
        std::size_t leftOut = 0;
        for (std::size_t i = 0; i < ranking.items.size(); ++i) {
            const RankedItem& item = ranking.items[i];
            QVERIFY(i == 0 || ranking.items[i - 1].score >= item.score);
            const bool masked = item.part == RatedIn::Train || item.part == RatedIn::Validation;
            QCOMPARE(!item.rank.has_value(), masked);
            leftOut += masked;
            if (item.rank)
                QCOMPARE(*item.rank, next++);
        }
        QVERIFY(leftOut > 0);
        QCOMPARE(ranking.numCandidates, numItems - leftOut);
    }

    void missesAreTheTargetsBeyondK()
    {
        const Fixture fixture(Comparison::Euclid);
        std::size_t total = 0;
        for (std::size_t user = 0; user < numUsers; ++user) {
            const UserRanking ranking = fixture.ranking(UserIndex(user), Part::Test, Mask::Seen);
            const auto misses = ranking.misses(5, Part::Test);
            QCOMPARE(misses.size() + ranking.hits(5), ranking.targets.size());
            for (std::size_t i = 0; i < misses.size(); ++i)
                QCOMPARE(*ranking.items[misses[i]].rank, ranking.targets[ranking.hits(5) + i]);
            total += misses.size();
        }
        QVERIFY(total > 0);
    }

    void vectorsThatAreNotFiniteComeLast()
    {
        Fixture fixture(Comparison::Euclid);
        fixture.snapshot.embeddings.row(numUsers + 4).setConstant(std::numeric_limits<float>::quiet_NaN());
        const UserRanking ranking = fixture.ranking(UserIndex{2}, Part::Validation, Mask::Seen);
        QCOMPARE(ranking.items.back().item, ItemIndex{4});
    }
};

LODESTONE_TEST(UserRankingTest)

} // namespace lodestone::userRankingTest

#include "UserRankingTest.moc"
