// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/KCore.h"

#include "core/Error.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"
#include "tests/core/data/TinyDataset.h"

#include <QTest>

#include <map>
#include <set>

namespace lodestone::kCoreTest {

namespace {
/// Takes out entities with fewer than k ratings until none is left.
QStringList slowCore(std::vector<Rating> ratings, std::size_t k)
{
    for (bool changed = true; changed;) {
        std::map<UserIndex, std::size_t> users;
        std::map<ItemIndex, std::size_t> items;
        for (const Rating& rating : ratings) {
            ++users[rating.user];
            ++items[rating.item];
        }
        changed = std::erase_if(ratings, [&](const Rating& r) { return users[r.user] < k || items[r.item] < k; }) > 0;
    }
    QStringList texts;
    for (const Rating& rating : ratings)
        texts.append(QString("u%1 i%2 %3 0").arg(at(rating.user)).arg(at(rating.item)).arg(double(rating.value)));
    texts.sort();
    return texts;
}
} // namespace

class KCoreTest : public QObject {
    Q_OBJECT

private slots:
    void itIsWhatRepeatedRemovalLeaves()
    {
        RandomStream random(3, Purpose::Generator);
        std::set<std::pair<unsigned, unsigned>> pairs;
        for (int i = 0; i < 900; ++i)
            pairs.emplace(random.below(80), std::min(random.below(90), random.below(90)));
        std::vector<Rating> ratings;
        for (const auto& [user, item] : pairs)
            ratings.push_back({UserIndex(user), ItemIndex(item), float(1 + random.below(5))});
        const DatasetPtr data = tinyDataset(80, 90, ratings);
        for (const int k : {1, 4, 6})
            QCOMPARE(ratingTexts(*kCoreOf(*data, k)), slowCore(ratings, std::size_t(k)));
    }

    void whatBelongsToEntitiesFollowsThem()
    {
        const auto data = tinyDataset(3, 3,
                                      {{UserIndex(0), ItemIndex(0), 5},
                                       {UserIndex(1), ItemIndex(1), 4},
                                       {UserIndex(1), ItemIndex(2), 4},
                                       {UserIndex(2), ItemIndex(1), 3},
                                       {UserIndex(2), ItemIndex(2), 3}});
        for (const char* title : {"zero", "one", "two"})
            data->itemTitles.append(title);
        for (const char* text : {"", "first", "second"})
            data->itemTexts.append(text);
        data->givenParts = {GivenPart::Train, GivenPart::Test, GivenPart::Validation, GivenPart::Train, GivenPart::None};
        data->labels.names = data->labels.allNames = {"A", "B"};
        data->labels.primary = {0, 1, otherLabel};
        data->labels.allOffsets = {0, 1, 2, 3};
        data->labels.all = {0, 1, 1};
        data->side.socialEdges = {{UserIndex(0), UserIndex(1)}, {UserIndex(2), UserIndex(1)}};
        data->side.kgEntities.append("i0");
        data->side.kgEntities.append("i2");
        data->side.kgItem = {0, 2};
        data->positiveThreshold = 4;

        const auto core = kCoreOf(*data, 2);
        QCOMPARE(core->numUsers(), std::size_t(2));
        QCOMPARE(core->numItems(), std::size_t(2));
        QVERIFY(core->userIds[0] == "u1" && core->itemIds[1] == "i2" && core->itemTitles[1] == "two");
        QVERIFY(core->itemTexts[0] == "first");
        QCOMPARE(core->givenParts, (std::vector{GivenPart::Test, GivenPart::Validation, GivenPart::Train, GivenPart::None}));
        QCOMPARE(core->labels.names, std::vector<std::string>{"B"});
        QCOMPARE(core->labels.primary, (std::vector<LabelIndex>{0, otherLabel}));
        QCOMPARE(core->labels.allOf(1).size(), std::size_t(1));
        QCOMPARE(core->side.socialEdges, (std::vector{std::pair(UserIndex(1), UserIndex(0))}));
        QCOMPARE(core->side.kgItem, (std::vector<std::int64_t>{-1, 1}));
        QCOMPARE(core->positiveThreshold, 4.0);
    }

    void anEmptyCoreIsAnError()
    {
        const auto data = tinyDataset(1, 1, {{UserIndex(0), ItemIndex(0), 5}});
        QCOMPARE(errorText([&] { kCoreOf(*data, 2); }),
                 "tiny: no user and item have 2 ratings each among one another; choose a smaller k-core");
    }
};

LODESTONE_TEST(KCoreTest)

} // namespace lodestone::kCoreTest

#include "KCoreTest.moc"
