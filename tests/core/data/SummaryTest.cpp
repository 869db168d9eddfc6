// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Summary.h"

#include "tests/TestProgram.h"
#include "tests/core/data/TinyDataset.h"

#include <QTest>

namespace lodestone::summaryTest {

class SummaryTest : public QObject {
    Q_OBJECT

private slots:
    void everyPartIsCounted()
    {
        const auto data = tinyDataset(2, 4,
                                      {{UserIndex(0), ItemIndex(0), 5},
                                       {UserIndex(0), ItemIndex(1), 2.5},
                                       {UserIndex(1), ItemIndex(2), 3},
                                       {UserIndex(1), ItemIndex(3), 5}});
        data->labels.names = {"A", "B"};
        data->labels.primary = {1, 1, noLabel, otherLabel};
        data->labels.allNames = {"A", "B", "C"};
        data->labels.allOffsets = {0, 2, 3, 3, 4};
        data->labels.all = {0, 1, 1, 2};
        for (const char* title : {"One", "", "", "Four"})
            data->itemTitles.append(title);
        for (const char* text : {"", "a text", "", ""})
            data->itemTexts.append(text);
        data->side.socialEdges = {{UserIndex(0), UserIndex(1)}};
        data->side.kgEntities.append("i3");
        data->side.kgEntities.append("x");
        data->side.kgRelations.append("r");
        data->side.kgItem = {3, -1};
        data->side.kgTriples = {{0, 0, 1}, {1, 0, 0}};
        const DatasetSummary summary = summaryOf(*data);
        QCOMPARE(summary.users, std::size_t(2));
        QCOMPARE(summary.items, std::size_t(4));
        QCOMPARE(summary.ratings, std::size_t(4));
        QCOMPARE(summary.density, 0.5);
        QCOMPARE(summary.ratingCounts, (std::map<float, std::size_t>{{2.5f, 1}, {3.0f, 1}, {5.0f, 2}}));
        QCOMPARE(summary.positives, std::size_t(3));
        QCOMPARE(summary.labels, std::size_t(2));
        QCOMPARE(summary.largestLabel, 0.5);
        QCOMPARE(summary.noLabel, std::size_t(1));
        QCOMPARE(summary.other, std::size_t(1));
        QVERIFY(!summary.hasTime);
        QVERIFY(!summary.timeRange);
        QCOMPARE(summary.labelSizes, (std::vector<DatasetSummary::LabelSize>{{"B", 2}, {"A", 0}}));
        QCOMPARE(summary.itemsWithLabel, std::size_t(2));
        QCOMPARE(summary.allLabels, std::size_t(3));
        QCOMPARE(summary.itemsWithSeveralLabels, std::size_t(1));
        QCOMPARE(summary.itemsWithTitle, std::size_t(2));
        QCOMPARE(summary.itemsWithText, std::size_t(1));
        QCOMPARE(summary.socialUsers, std::size_t(2));
        QCOMPARE(summary.socialEdges, std::size_t(1));
        QCOMPARE(summary.kgTriples, std::size_t(2));
        QCOMPARE(summary.kgRelations, std::size_t(1));
        QCOMPARE(summary.kgItems, std::size_t(1));
    }

    void withoutLabelsNoItemHasOne()
    {
        const auto data = tinyDataset(1, 2, {{UserIndex(0), ItemIndex(0), 5}, {UserIndex(0), ItemIndex(1), 5}});
        const DatasetSummary summary = summaryOf(*data);
        QCOMPARE(summary.labels, std::size_t(0));
        QCOMPARE(summary.noLabel, std::size_t(2));
        QCOMPARE(summary.largestLabel, 0.0);
    }

    void activityAndPopularityAreInBinsOfPowersOfTwo()
    {
        std::vector<Rating> ratings; // users with 1, 2, 3, 4 and 7 ratings; item 0 has five, item 6 one
        const unsigned counts[]{1, 2, 3, 4, 7};
        for (unsigned user = 0; user < 5; ++user)
            for (unsigned item = 0; item < counts[user]; ++item)
                ratings.push_back({UserIndex(user), ItemIndex(item), 5, 100 - std::int64_t(item)});
        auto data = tinyDataset(5, 7, {});
        data->interactions = Interactions(5, 7, std::move(ratings), true);
        const DatasetSummary summary = summaryOf(*data);
        QCOMPARE(summary.userActivity, (Log2Bins{1, 2, 2}));
        QCOMPARE(summary.itemPopularity, (Log2Bins{3, 2, 2})); // 5, 4, 3, 2, 1, 1, 1
        QCOMPARE(summary.timeRange, std::make_optional(std::pair<std::int64_t, std::int64_t>(94, 100)));
    }

    void coldUsersAndItemsHaveNoPositiveToTrainWith()
    {
        const auto data = tinyDataset(3, 4,
                                      {{UserIndex(0), ItemIndex(0), 5}, // train
                                       {UserIndex(0), ItemIndex(1), 2}, // train, but no positive
                                       {UserIndex(0), ItemIndex(2), 4}, // test
                                       {UserIndex(1), ItemIndex(0), 1}, // test, but no positive
                                       {UserIndex(2), ItemIndex(2), 3}, // validation
                                       {UserIndex(2), ItemIndex(3), 3}}); // in no part
        Split split;
        split.train = {RatingIndex(0), RatingIndex(1)};
        split.validation = {RatingIndex(4)};
        split.test = {RatingIndex(2), RatingIndex(3)};
        const SplitSummary summary = summaryOf(*data, split);
        QCOMPARE(summary.train.ratings, std::size_t(2));
        QCOMPARE(summary.train.positives, std::size_t(1));
        QCOMPARE(summary.train.users, std::size_t(1));
        QCOMPARE(summary.validation.positives, std::size_t(1));
        QCOMPARE(summary.test.ratings, std::size_t(2));
        QCOMPARE(summary.test.positives, std::size_t(1));
        QCOMPARE(summary.test.users, std::size_t(1));
        QCOMPARE(summary.unused, std::size_t(1));
        QCOMPARE(summary.coldUsers, std::size_t(2));
        QCOMPARE(summary.coldItems, std::size_t(3));
    }

    void everySplitThatTheDataAllowIsCounted()
    {
        const auto methodsOf = [](const Dataset& data) {
            QStringList keys;
            for (const SplitSummary& split : splitSummaries(data)) {
                keys.append(QString::fromStdString(std::string(keyOf(split.options.method))));
                if (split.train.ratings + split.validation.ratings + split.test.ratings + split.unused
                    != data.interactions.size())
                    keys.append("incomplete");
            }
            return keys;
        };
        const auto data = tinyDataset(
            1, 3, {{UserIndex(0), ItemIndex(0), 5}, {UserIndex(0), ItemIndex(1), 5}, {UserIndex(0), ItemIndex(2), 5}});
        QCOMPARE(methodsOf(*data), (QStringList{"folds", "random", "leave-one-out"}));
        data->givenParts = {GivenPart::Train, GivenPart::Test, GivenPart::None};
        data->interactions = Interactions(
            1, 3,
            {{UserIndex(0), ItemIndex(0), 5, 1}, {UserIndex(0), ItemIndex(1), 5, 2}, {UserIndex(0), ItemIndex(2), 5, 3}},
            true);
        QCOMPARE(methodsOf(*data), (QStringList{"folds", "random", "time", "leave-one-out", "files"}));
    }
};

LODESTONE_TEST(SummaryTest)

} // namespace lodestone::summaryTest

#include "SummaryTest.moc"
