// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/EntitySearch.h"
#include "core/select/FoldedText.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TinyDataset.h"

#include <QTest>

#include <random>

namespace lodestone::entitySearchTest {

namespace {

/// Users u0 .. u19; items i0 .. i4 with titles.
std::shared_ptr<Dataset> films()
{
    auto data = tinyDataset(20, 5, {});
    for (const char* title : {"Alien (1979)", "The Alien Visitor", "Alien", "Nonalien matters", ""})
        data->itemTitles.append(title);
    return data;
}

std::vector<std::size_t> found(const Dataset& data, std::string_view text, std::size_t limit = 50)
{
    std::vector<std::size_t> rows;
    for (const EntityId entity : findEntities(data, text, limit))
        rows.push_back(at(entity));
    return rows;
}

using Rows = std::vector<std::size_t>;

} // namespace

class EntitySearchTest : public QObject {
    Q_OBJECT

private slots:
    void theBestFitComesFirst()
    {
        const auto data = films();
        QCOMPARE(found(*data, "ALIEN"), (Rows{22, 20, 21, 23})); // itself, at the begin, a word, within a word
        QCOMPARE(found(*data, "u1"), (Rows{1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19}));
        QCOMPARE(found(*data, "u1", 3), (Rows{1, 10, 11}));
        QCOMPARE(found(*data, "visitor"), Rows{21});
        QCOMPARE(found(*data, "  matters "), Rows{23});
        QCOMPARE(found(*data, "(1979)"), Rows{20});
    }

    void aKindLeavesTheOtherOut()
    {
        const auto data = films();
        QCOMPARE(found(*data, "user 9"), (Rows{9, 19}));
        QCOMPARE(found(*data, "item 1"), (Rows{20, 21}));
        QCOMPARE(found(*data, "Item alien").size(), std::size_t(4));
        QCOMPARE(found(*data, "user alien"), Rows{});
    }

    void nothingIsFoundForNothing()
    {
        const auto data = films();
        QCOMPARE(found(*data, ""), Rows{});
        QCOMPARE(found(*data, "   "), Rows{});
        QCOMPARE(found(*data, "zebra"), Rows{});
        QCOMPARE(found(*data, "u", 0), Rows{});
        QCOMPARE(found(*tinyDataset(0, 0, {}), "u"), Rows{});
    }

    void aStopEndsTheSearch()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(findEntities(*films(), "u", 50, stop.get_token()).empty());
    }

    void manyEntitiesGiveTheSameAsOneByOne()
    {
        std::mt19937 random(5);
        auto data = tinyDataset(70'000, 70'000, {});
        for (int i = 0; i < 70'000; ++i)
            data->itemTitles.append("Film " + std::to_string(random() % 100'000));
        for (const std::string text : {"99", "film 7", "u69", "i1234"}) {
            std::vector<std::size_t> plain;
            for (std::size_t i = 0; i < data->numEntities(); ++i) {
                const bool inTitle =
                    i >= 70'000 && folded(data->itemTitles[i - 70'000]).find(text) != std::string::npos;
                if (inTitle || folded(data->idOf(EntityId(i))).find(text) != std::string::npos)
                    plain.push_back(i);
            }
            std::vector<std::size_t> all = found(*data, text, 1'000'000);
            const std::vector<std::size_t> best = found(*data, text, 40);
            QVERIFY(std::equal(best.begin(), best.end(), all.begin()));
            std::sort(all.begin(), all.end());
            QVERIFY(all == plain);
        }
    }
};

LODESTONE_TEST(EntitySearchTest)

} // namespace lodestone::entitySearchTest

#include "EntitySearchTest.moc"
