// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/Links.h"
#include "core/data/SampleData.h"
#include "core/eval/ScoreSpace.h"
#include "core/inspect/Inspection.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace lodestone::linksTest {

namespace {

/// Ratings of some users and items with random vectors and metrics.
struct Fixture {
    TrainingSetPtr set;
    std::shared_ptr<Snapshot> snapshot = std::make_shared<Snapshot>();

    Fixture()
    {
        GeneratorOptions options;
        options.numUsers = 70;
        options.numItems = 50;
        options.numRatings = 1200;
        const DatasetPtr data = generateDataset(options);
        set = makeTrainingSet(data, makeSplit(*data, {}));
        RandomStream random(4, Purpose::Quality);
        const auto draw = [&] { return static_cast<float>(random.gaussian()); };
        snapshot->numUsers = data->numUsers();
        snapshot->comparison = Comparison::Mahalanobis;
        snapshot->embeddings.resize(static_cast<Eigen::Index>(data->numEntities()), 6);
        std::generate_n(snapshot->embeddings.data(), snapshot->embeddings.size(), draw);
        for (Eigen::MatrixXf& factor : snapshot->factors) {
            factor.resize(6, 6);
            std::generate_n(factor.data(), factor.size(), draw);
        }
    }
    EntityId user(std::size_t index) const { return EntityId(index); }
    EntityId item(std::size_t index) const { return EntityId(set->data->numUsers() + index); }
    Links find(const std::vector<EntityId>& anchors, const LinkOptions& options) const
    {
        return findLinks(*set, *snapshot, anchors, options).value();
    }
    /// What the Inspector would say.
    Inspection inspected(EntityId entity, const LinkOptions& options) const
    {
        const EmbeddingView view = viewOf(*snapshot);
        const ScoreSpace space(view);
        return inspect(*set, snapshot, space,
                       {entity, options.part, options.mask, options.theta, options.relation, options.count});
    }
};

LinkOptions only(LinkKind kind)
{
    LinkOptions options;
    options.count = 7;
    options.theta = 0.2;
    options.recommended = kind == LinkKind::Recommended;
    options.neighbors = kind == LinkKind::Neighbor;
    options.similar = kind == LinkKind::Similar;
    return options;
}

std::vector<EntityId> ends(const Links& links)
{
    std::vector<EntityId> entities;
    for (const Link& link : links.links)
        entities.push_back(link.to);
    return entities;
}

} // namespace

class LinksTest : public QObject {
    Q_OBJECT

private slots:
    void aUserIsLinkedToItsFirstItemsAndHitsAreMarked()
    {
        const Fixture f;
        const LinkOptions options = only(LinkKind::Recommended);
        std::size_t numHits = 0;
        for (std::size_t user = 0; user < f.set->data->numUsers(); ++user) {
            const Links links = f.find({f.user(user)}, options);
            const UserRanking ranking = f.inspected(f.user(user), options).ranking;
            QCOMPARE(links.links.size(), std::min(options.count, ranking.numCandidates));
            std::size_t hits = 0;
            for (const Link& link : links.links) {
                const auto ranked = std::find_if(ranking.items.begin(), ranking.items.end(), [&](const RankedItem& item) {
                    return f.set->data->entity(item.item) == link.to;
                });
                QCOMPARE(std::size_t(*ranked->rank), std::size_t(&link - links.links.data()));
                QCOMPARE(link.isHit, ranked->isPositive && ranked->part == RatedIn::Test);
                hits += link.isHit;
            }
            QCOMPARE(hits, ranking.hits(options.count));
            numHits += hits;
        }
        QVERIFY(numHits > 10);
    }

    void anItemIsLinkedToTheNearestUsers()
    {
        const Fixture f;
        const LinkOptions options = only(LinkKind::Recommended);
        const Links links = f.find({f.item(3)}, options);
        const auto nearest = f.inspected(f.item(3), options).nearestUsers;
        QCOMPARE(links.links.size(), options.count);
        for (std::size_t i = 0; i < nearest.size(); ++i)
            QCOMPARE(links.links[i].to, nearest[i].entity);
    }

    void neighborsAreThoseOfBothKindsUnderTheMetric()
    {
        const Fixture f;
        LinkOptions options = only(LinkKind::Neighbor);
        std::set<std::vector<EntityId>> different;
        for (const auto relation :
             {std::optional(Relation::UserItem), std::optional(Relation::Item), std::optional<Relation>()}) {
            options.relation = relation;
            const Inspection expected = f.inspected(f.item(8), options);
            std::vector<EntityId> nearest;
            for (const auto& list : {expected.users, expected.items})
                for (const Neighbor& neighbor : list)
                    nearest.push_back(neighbor.entity);
            const Links links = f.find({f.item(8)}, options);
            QCOMPARE(ends(links), nearest);
            different.insert(ends(links));
        }
        QCOMPARE(different.size(), std::size_t(3));
    }

    void similarPairsAreThoseAboveThetaAndEachIsThereOnce()
    {
        const Fixture f;
        const LinkOptions options = only(LinkKind::Similar);
        std::vector<EntityId> anchors;
        std::set<std::pair<std::size_t, std::size_t>> expected;
        for (std::size_t i = 0; i < 20; ++i) {
            anchors.push_back(f.item(i));
            for (const SimilarEntity& other : f.inspected(f.item(i), options).similar)
                expected.insert(std::minmax(at(f.item(i)), at(f.item(other.entity))));
        }
        const Links links = f.find(anchors, options);
        std::set<std::pair<std::size_t, std::size_t>> found;
        for (const Link& link : links.links)
            found.insert(std::minmax(at(link.from), at(link.to)));
        QVERIFY(expected.size() > 20);
        QCOMPARE(found, expected);
        QCOMPARE(links.links.size(), expected.size());
    }

    void whatIsBeyondTheLimitsIsCounted()
    {
        const Fixture f;
        LinkOptions options = only(LinkKind::Recommended);
        options.mostAnchors = 3;
        options.mostLinks = 10;
        const Links links = f.find({f.user(0), f.user(1), f.user(2), f.user(3), f.user(4)}, options);
        QCOMPARE(links.numAsked, std::size_t(5));
        QCOMPARE(links.numAnchors, std::size_t(3));
        QCOMPARE(links.numFound, std::size_t(21));
        QCOMPARE(links.links.size(), std::size_t(10));
    }

    void vectorsWithoutRatingsHaveNeighborsOnly()
    {
        Fixture f;
        auto data = std::make_shared<Dataset>(*f.set->data);
        data->interactions = Interactions(data->numUsers(), data->numItems(), {}, false);
        f.set = std::make_shared<TrainingSet>(TrainingSet{data, std::make_shared<Split>(), PositiveLists(*data, {})});
        LinkOptions options = only(LinkKind::Neighbor);
        options.recommended = options.similar = true;
        const Links links = f.find({f.item(1)}, options);
        QCOMPARE(links.links.size(), 2 * options.count);
        for (const Link& link : links.links)
            QCOMPARE(link.kind, LinkKind::Neighbor);
    }

    void aStopGivesNothing()
    {
        const Fixture f;
        std::stop_source stop;
        stop.request_stop();
        const std::vector<EntityId> anchors{f.user(0)};
        QVERIFY(!findLinks(*f.set, *f.snapshot, anchors, only(LinkKind::Neighbor), stop.get_token()));
    }
};

LODESTONE_TEST(LinksTest)

} // namespace lodestone::linksTest

#include "LinksTest.moc"
