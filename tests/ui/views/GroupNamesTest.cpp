// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/GroupNames.h"
#include "core/data/SampleData.h"
#include "tests/TestProgram.h"
#include "tests/ui/views/MadeUpLayout.h"
#include "ui/views/DrawOrder.h"

#include <QTest>

#include <algorithm>

namespace lodestone::groupNamesTest {

namespace {

/// The sample data on a spiral, all shown.
ScatterContent contentOf(const Dataset& data, const Layout& layout)
{
    ScatterContent content;
    content.numUsers = data.numUsers();
    content.order = drawOrder(data);
    content.colors.assign(data.numEntities(), {9, 9, 9, 255});
    content.positions = layout.positions;
    return content;
}

QStringList texts(const std::vector<OverlayName>& names)
{
    QStringList list;
    for (const OverlayName& name : names)
        list << name.text;
    return list;
}

float medianOf(std::vector<float> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

class GroupNamesTest : public QObject {
    Q_OBJECT

    const DatasetPtr m_data = sampleDataset();
    const LayoutPtr m_layout = madeUpLayout(*m_data, 2);
    const ColoringPtr m_labels = findColoring(QStringLiteral("label"))->apply(m_data, nullptr);

private slots:
    void labelsStandAtTheMedianOfTheirItems()
    {
        const ScatterContent content = contentOf(*m_data, *m_layout);
        GroupNames groups;
        groups.setColoring(content, m_labels.get(), {});
        const auto names = groups.namesIn(content);
        QCOMPARE(names.size(), m_data->labels.names.size());
        for (const OverlayName& name : names) {
            std::vector<float> xs, ys;
            for (std::size_t item = 0; item < m_data->numItems(); ++item) {
                const std::size_t entity = m_data->numUsers() + item;
                if (m_labels->categories[m_labels->categoryOf[entity]].name != name.text)
                    continue;
                xs.push_back(content.positions(Eigen::Index(entity), 0));
                ys.push_back(content.positions(Eigen::Index(entity), 1));
            }
            QCOMPARE(name.place.x(), medianOf(xs));
            QCOMPARE(name.place.y(), medianOf(ys));
        }
        std::vector<std::size_t> sizes;
        for (const OverlayName& name : names)
            for (const Category& category : m_labels->categories)
                if (category.name == name.text)
                    sizes.push_back(category.numUsers + category.numItems);
        QVERIFY(std::is_sorted(sizes.rbegin(), sizes.rend())); // the largest first
    }

    void theyFollowThePoints()
    {
        ScatterContent content = contentOf(*m_data, *m_layout);
        GroupNames groups;
        groups.setColoring(content, m_labels.get(), {});
        const auto before = groups.namesIn(content);
        content.positions.col(0).array() += 5;
        const auto after = groups.namesIn(content);
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY(std::abs(after[i].place.x() - before[i].place.x() - 5) < 1e-4F);
    }

    void clustersHaveTheirNumberAndTheirMostFrequentLabel()
    {
        const ScatterContent content = contentOf(*m_data, *m_layout);
        const ColoringPtr clusters = findColoring(QStringLiteral("cluster"))->apply(m_data, m_layout);
        GroupNames groups;
        groups.setColoring(content, clusters.get(), {});
        QStringList expected;
        for (int cluster = 0; cluster < 3; ++cluster) {
            std::vector<int> counts(m_data->labels.names.size());
            for (std::size_t item = 0; item < m_data->numItems(); ++item)
                if (m_layout->clusters[m_data->numUsers() + item] == cluster && m_data->labels.primary[item] >= 0)
                    ++counts[std::size_t(m_data->labels.primary[item])];
            const auto most = std::max_element(counts.begin(), counts.end()) - counts.begin();
            expected << QStringLiteral("%1 \u00b7 %2")
                            .arg(cluster + 1)
                            .arg(QString::fromStdString(m_data->labels.names[std::size_t(most)]));
        }
        QStringList found = texts(groups.namesIn(content));
        found.sort();
        QCOMPARE(found, expected);
    }

    void ownClustersHaveTheirName()
    {
        const ScatterContent content = contentOf(*m_data, *m_layout);
        const ColoringPtr clusters =
            findColoring(QStringLiteral("cluster"))
                ->apply(m_data, m_layout,
                        {.ownClusters = {{"mine", QColor(1, 2, 3), packed(EntityMask(m_data->numEntities(), 1)), 1}}});
        GroupNames groups;
        groups.setColoring(content, clusters.get(), {});
        QCOMPARE(texts(groups.namesIn(content)), QStringList("mine"));
    }

    void withoutLabelsClustersHaveTheirName()
    {
        auto data = std::make_shared<Dataset>(*m_data);
        data->labels = {};
        const ScatterContent content = contentOf(*data, *m_layout);
        const ColoringPtr clusters = findColoring(QStringLiteral("cluster"))->apply(data, m_layout);
        GroupNames groups;
        groups.setColoring(content, clusters.get(), {});
        QVERIFY(texts(groups.namesIn(content)).contains(clusters->categories[2].name));
    }

    void whatIsMutedHiddenOrFilteredHasNoName()
    {
        ScatterContent content = contentOf(*m_data, *m_layout);
        std::vector<Emphasis> emphasis(m_labels->categories.size(), Emphasis::Normal);
        emphasis[0] = Emphasis::Muted;
        emphasis[1] = Emphasis::Hidden;
        for (std::size_t i = 0; i < content.colors.size(); ++i)
            if (m_labels->categoryOf[i] == 2)
                content.colors[i].alpha = 0;
        GroupNames groups;
        groups.setColoring(content, m_labels.get(), emphasis);
        const QStringList names = texts(groups.namesIn(content));
        QCOMPARE(names.size(), qsizetype(m_data->labels.names.size()) - 3);
        for (std::size_t c = 0; c < 3; ++c)
            QVERIFY(!names.contains(m_labels->categories[c].name));
    }

    void usersStandInWhereNoItemIsShown()
    {
        ScatterContent content = contentOf(*m_data, *m_layout);
        GroupNames groups;
        groups.setColoring(content, m_labels.get(), {});
        const auto ofItems = groups.namesIn(content);
        content.itemsShown = false;
        groups.setColoring(content, m_labels.get(), {});
        const auto ofUsers = groups.namesIn(content);
        QCOMPARE(ofUsers.size(), ofItems.size());
        QVERIFY(ofUsers[0].place != ofItems[0].place);
    }

    void kindsAndNumbersHaveNoNames()
    {
        const ScatterContent content = contentOf(*m_data, *m_layout);
        GroupNames groups;
        for (const char* key : {"kind", "degree"}) {
            const ColoringPtr coloring = findColoring(QLatin1String(key))->apply(m_data, m_layout);
            groups.setColoring(content, coloring.get(), {});
            QVERIFY(groups.namesIn(content).empty());
        }
        groups.setColoring(content, nullptr, {});
        QVERIFY(groups.namesIn(content).empty());
    }
};

LODESTONE_TEST(GroupNamesTest)

} // namespace lodestone::groupNamesTest

#include "GroupNamesTest.moc"
