// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/Coloring.h"
#include "core/data/SampleData.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TinyDataset.h"
#include "tests/ui/views/MadeUpLayout.h"
#include "ui/views/EntityColors.h"

#include <QSet>
#include <QTest>

#include <numeric>

namespace lodestone::coloringTest {

namespace {

QStringList names(const Coloring& coloring)
{
    QStringList list;
    for (const Category& category : coloring.categories)
        list << category.name;
    return list;
}

} // namespace

class ColoringTest : public QObject {
    Q_OBJECT

    const DatasetPtr m_data = sampleDataset();

private slots:
    void everyMethodColorsEveryEntity()
    {
        const LayoutPtr layout = madeUpLayout(*m_data, 2);
        QSet<QString> keys;
        for (const auto& method : coloringCatalogue()) {
            QCOMPARE(method->problem(*m_data), QString());
            QVERIFY(!method->title().isEmpty());
            keys.insert(method->key());
            QCOMPARE(findColoring(method->key()), method.get());
            const ColoringPtr coloring = method->apply(m_data, layout);
            QCOMPARE(coloring->key, method->key());
            QCOMPARE(coloring->categoryOf.size(), m_data->numEntities());
            std::vector<std::size_t> users(coloring->categories.size()), items(coloring->categories.size());
            for (std::size_t entity = 0; entity < m_data->numEntities(); ++entity) {
                QVERIFY(coloring->categoryOf[entity] < coloring->categories.size());
                ++(entity < m_data->numUsers() ? users : items)[coloring->categoryOf[entity]];
            }
            for (std::size_t c = 0; c < coloring->categories.size(); ++c) {
                QCOMPARE(coloring->categories[c].numUsers, users[c]);
                QCOMPARE(coloring->categories[c].numItems, items[c]);
            }
        }
        QCOMPARE(keys.size(), qsizetype(coloringCatalogue().size()));
        QCOMPARE(findColoring(QStringLiteral("taste")), nullptr);
    }

    void labelsKeepTheOrderOfTheirNamesAndUsersAreMarkedAsDerived()
    {
        const ColoringPtr coloring = findColoring(QStringLiteral("label"))->apply(m_data, nullptr);
        QVERIFY(coloring->note.contains(QStringLiteral("derived")));
        for (std::size_t c = 0; c < m_data->labels.names.size(); ++c) { // gray ones may follow
            QCOMPARE(coloring->categories[c].color, categoryColor(c));
            QVERIFY(coloring->categories[c].usersDerived);
            QVERIFY(c == 0 || coloring->categories[c - 1].name < coloring->categories[c].name);
        }
        for (std::size_t item = 0; item < m_data->numItems(); ++item) {
            const std::uint16_t category = coloring->categoryOf[m_data->numUsers() + item];
            const std::string& label = m_data->labels.names[std::size_t(m_data->labels.primary[item])];
            QCOMPARE(coloring->categories[category].name, QString::fromStdString(label));
        }
    }

    void withoutLabelsClustersAreTheDefault()
    {
        const auto data = tinyDataset(1, 1, {{UserIndex(0), ItemIndex(0), 5}});
        QVERIFY(!findColoring(QStringLiteral("label"))->problem(*data).isEmpty());
        QCOMPARE(defaultColoring(*m_data).key(), QStringLiteral("label"));
        QCOMPARE(defaultColoring(*data).key(), QStringLiteral("cluster"));
    }

    void withoutASplitOrAUserAllItemsAreAlike()
    {
        const ColoringMethod* method = findColoring(QStringLiteral("split"));
        const auto applied = [&](std::optional<EntityId> inspected, SplitPtr split) {
            return method->apply(m_data, nullptr, {.inspected = inspected, .split = std::move(split)});
        };
        const SplitPtr split = makeSplit(*m_data, {});
        for (const ColoringPtr& coloring :
             {applied({}, split), applied(m_data->entity(ItemIndex(0)), split), applied(EntityId(0), nullptr)}) {
            QCOMPARE(names(*coloring), (QStringList{"Items", "Users"}));
            QCOMPARE(coloring->categories[0].numItems, m_data->numItems());
            QVERIFY(!coloring->note.isEmpty());
        }
        QCOMPARE(applied(EntityId(0), split)->categories.size(), std::size_t(6));
        const auto vectors = tinyDataset(1, 1, {});
        QVERIFY(!method->problem(*vectors).isEmpty());
    }

    void ratingsInNoFileAreACategoryOfTheirOwn()
    {
        const auto data = tinyDataset(1, 3, {{UserIndex(0), ItemIndex(0), 5}, {UserIndex(0), ItemIndex(2), 5}});
        auto split = std::make_shared<Split>();
        split->options.method = SplitMethod::Files;
        split->test = {RatingIndex(1)};
        const ColoringPtr coloring =
            findColoring(QStringLiteral("split"))->apply(data, nullptr, {.inspected = EntityId(0), .split = split});
        QCOMPARE(names(*coloring).back(), QStringLiteral("Rated, in no part"));
        QCOMPARE(coloring->categoryOf, (std::vector<std::uint16_t>{4, 6, 3, 2}));
    }

    void clustersFollowTheLayout()
    {
        const auto layout = madeUpLayout(*m_data, 2);
        layout->clusters[0] = -1;
        const ColoringMethod* method = findColoring(QStringLiteral("cluster"));
        QVERIFY(method->followsLayout());
        const ColoringPtr coloring = method->apply(m_data, layout);
        QCOMPARE(names(*coloring), (QStringList{"Cluster 1", "Cluster 2", "Cluster 3", "No cluster"}));
        QCOMPARE(coloring->categoryOf[0], std::uint16_t(3));
        QCOMPARE(coloring->categoryOf[1], std::uint16_t(1));
        QCOMPARE(coloring->categories[3].numUsers, std::size_t(1));
    }

    void ownClustersComeBeforeThoseFound()
    {
        const auto layout = madeUpLayout(*m_data, 2);
        EntityMask first(m_data->numEntities()), second(m_data->numEntities());
        const std::size_t item = m_data->numUsers() + 3;
        first[0] = first[item] = 1;
        second[item] = second[item + 1] = 1;
        const ColoringMethod* method = findColoring(QStringLiteral("cluster"));
        const ColoringPtr found = method->apply(m_data, layout);
        const ColoringPtr coloring = method->apply(
            m_data, layout,
            {.ownClusters = {{"mine", QColor(1, 2, 3), packed(first), 2}, {"later", QColor(4, 5, 6), packed(second), 2}}});
        QCOMPARE(names(*coloring), names(*found) + QStringList({"mine", "later"}));
        const auto mine = std::uint16_t(found->categories.size());
        QCOMPARE(coloring->categories[mine].color, (CategoryColor{{1, 2, 3}, {1, 2, 3}}));
        for (std::size_t i = 0; i < m_data->numEntities(); ++i)
            QCOMPARE(coloring->categoryOf[i],
                     second[i] != 0      ? std::uint16_t(mine + 1)
                         : first[i] != 0 ? mine
                                         : found->categoryOf[i]);
        QCOMPARE(coloring->categories[mine].numUsers, std::size_t(1));
        QCOMPARE(coloring->categories[mine].numItems, std::size_t(0)); // its item was made another's later
        QCOMPARE(coloring->categories[mine + 1].numItems, std::size_t(2));
        QVERIFY(coloring->note.contains(QStringLiteral("NMI is of those found")));
    }

    void emphasisMutesAndHides()
    {
        const ColoringPtr coloring = findColoring(QStringLiteral("kind"))->apply(m_data, nullptr);
        const Rgba white{255, 255, 255, 255};
        const auto plain = entityColors(*coloring, {}, white, false);
        QCOMPARE(plain.size(), m_data->numEntities());
        const Rgb userColor = colorOn(coloring->categories[1].color, false);
        QCOMPARE(plain[0], (Rgba{userColor.red, userColor.green, userColor.blue, 255}));
        const auto muted = entityColors(*coloring, {Emphasis::Normal, Emphasis::Muted}, white, false);
        QCOMPARE(muted.back(), plain.back());
        QVERIFY(muted[0].red >= plain[0].red + (255 - plain[0].red) / 2 && muted[0].alpha == 255);
        const auto hidden = entityColors(*coloring, {Emphasis::Normal, Emphasis::Hidden}, white, false);
        QCOMPARE(hidden[0].alpha, std::uint8_t(0));
        QVERIFY(entityColors(*coloring, {}, white, true)[0] != plain[0]);
    }

    void mutedEntitiesAreDrawnFirstAndKeepTheirOrder()
    {
        const ColoringPtr coloring = findColoring(QStringLiteral("kind"))->apply(m_data, nullptr);
        std::vector<std::uint32_t> order(m_data->numEntities());
        std::iota(order.begin(), order.end(), 0U);
        QCOMPARE(emphasizedOrder(order, *coloring, {}), order);
        const auto sorted = emphasizedOrder(order, *coloring, {Emphasis::Muted, Emphasis::Normal}); // items first
        QCOMPARE(sorted.front(), std::uint32_t(m_data->numUsers()));
        QCOMPARE(sorted.back(), std::uint32_t(m_data->numUsers() - 1));
        QVERIFY(std::is_sorted(sorted.begin(), sorted.begin() + std::ptrdiff_t(m_data->numItems())));
        QVERIFY(std::is_sorted(sorted.begin() + std::ptrdiff_t(m_data->numItems()), sorted.end()));
    }
};

LODESTONE_TEST(ColoringTest)

} // namespace lodestone::coloringTest

#include "ColoringTest.moc"
