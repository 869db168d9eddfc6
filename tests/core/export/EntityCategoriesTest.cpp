// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/EntityCategories.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TinyDataset.h"

#include <QTest>

#include <map>

namespace lodestone::entityCategoriesTest {

namespace {
/// Four users, six items with labels b, a, other, none, a, b.
std::shared_ptr<Dataset> labelled()
{
    const auto rating = [](std::uint32_t user, std::uint32_t item, float value) {
        return Rating{UserIndex(user), ItemIndex(item), value};
    };
    // u0 likes a twice and b once; u1 dislikes what it rated; u2 has a tie; u3 rated only what has no label.
    auto data = tinyDataset(4, 6,
                            {rating(0, 0, 5), rating(0, 1, 4), rating(0, 4, 3), rating(1, 0, 1), rating(2, 0, 5),
                             rating(2, 1, 5), rating(3, 3, 5)});
    data->labels.names = {"b", "a"};
    data->labels.primary = {0, 1, otherLabel, noLabel, 1, 0};
    return data;
}

QStringList names(const EntityCategories& categories)
{
    QStringList names;
    for (const auto& category : categories.categories)
        names << QString::fromStdString(category.name);
    return names;
}
} // namespace

class EntityCategoriesTest : public QObject {
    Q_OBJECT

private slots:
    void labelsStandByNameThenOtherAndNone()
    {
        const EntityCategories categories = categoriesOf(*labelled());
        QVERIFY(categories.byLabel);
        QCOMPARE(names(categories), (QStringList{"a", "b", "Other", "No label"}));
        const std::vector<std::uint16_t> items(categories.categoryOf.begin() + 4, categories.categoryOf.end());
        QCOMPARE(items, (std::vector<std::uint16_t>{1, 0, 2, 3, 0, 1}));
    }

    void usersTakeTheLabelTheyLikeMost()
    {
        const EntityCategories categories = categoriesOf(*labelled());
        const std::vector<std::uint16_t> users(categories.categoryOf.begin(), categories.categoryOf.begin() + 4);
        QCOMPARE(users, (std::vector<std::uint16_t>{0, 3, 1, 3})); // of a tie the first by index, which is b
    }

    void membersAreCounted()
    {
        const EntityCategories categories = categoriesOf(*labelled());
        QCOMPARE(categories.categories[0].numUsers, 1U);
        QCOMPARE(categories.categories[0].numItems, 2U);
        QCOMPARE(categories.categories[3].numUsers, 2U);
        QCOMPARE(categories.categories[3].numItems, 1U);
    }

    void onlyTheTenMostFrequentLabelsHaveAColor()
    {
        auto data = tinyDataset(1, 27, {});
        for (int label = 0; label < 12; ++label) {
            data->labels.names.push_back({static_cast<char>('l' - label)});
            data->labels.primary.push_back(label);
            if (label != 3 && label != 7) // these two occur once, the others twice or more
                data->labels.primary.push_back(label);
        }
        data->labels.primary.resize(27, 0);
        const EntityCategories categories = categoriesOf(*data);
        QCOMPARE(categories.categories.size(), 12U);
        QCOMPARE(names(categories).mid(10), (QStringList{"Other", "No label"}));
        QVERIFY(!names(categories).contains("i") && !names(categories).contains("e"));
        QCOMPARE(categories.categories[10].numItems, 2U);
        QCOMPARE(categories.categories[11].numUsers, 1U);
    }

    void aLabelKeepsItsColorWhenMoreOrFewerAreToldApart()
    {
        auto data = tinyDataset(0, 120, {});
        for (int label = 0; label < 15; ++label) {
            data->labels.names.push_back({static_cast<char>('z' - label)});
            data->labels.primary.resize(data->labels.primary.size() + 15 - std::size_t(label), label);
        }
        std::map<std::string, int> colorOf;
        for (const std::size_t numLabels : {3, 10, 12, 15}) {
            const EntityCategories categories = categoriesOf(*data, numLabels);
            QCOMPARE(categories.categories.size(), numLabels + (numLabels < 15 ? 1 : 0));
            for (std::size_t i = 0; i < numLabels; ++i) {
                const auto& category = categories.categories[i];
                QCOMPARE(colorOf.emplace(category.name, category.paletteIndex).first->second, category.paletteIndex);
                QCOMPARE(category.color, categoryColor(std::size_t(category.paletteIndex)));
            }
        }
        QCOMPARE(colorOf.size(), std::size_t(15));
        QCOMPARE(colorOf["z"], 9); // the most frequent is the last of the first ten by name
    }

    void withoutLabelsItemsAndUsersAreToldApart()
    {
        const EntityCategories categories = categoriesOf(*tinyDataset(3, 2, {}));
        QVERIFY(!categories.byLabel);
        QCOMPARE(names(categories), (QStringList{"Items", "Users"}));
        QCOMPARE(categories.categoryOf, (std::vector<std::uint16_t>{1, 1, 1, 0, 0}));
        QCOMPARE(categories.categories[1].numUsers, 3U);
    }
};

LODESTONE_TEST(EntityCategoriesTest)

} // namespace lodestone::entityCategoriesTest

#include "EntityCategoriesTest.moc"
