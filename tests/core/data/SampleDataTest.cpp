// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/SampleData.h"

#include "core/Error.h"
#include "core/parallel/ParallelFor.h"
#include "tests/TestProgram.h"
#include "tests/core/data/FavoriteLabels.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>

namespace lodestone::sampleDataTest {

namespace {
void verifyCounts(const Dataset& data, const GeneratorOptions& options)
{
    QCOMPARE(data.numUsers(), options.numUsers);
    QCOMPARE(data.numItems(), options.numItems);
    QCOMPARE(data.interactions.size(), options.numRatings);
    QCOMPARE(data.itemTitles.size(), options.numItems);
    QCOMPARE(data.labels.primary.size(), options.numItems);
    QCOMPARE(data.labels.names.size(), std::size_t(options.numLabels));
    std::set<LabelIndex> used(data.labels.primary.begin(), data.labels.primary.end());
    QCOMPARE(used.size(), std::size_t(options.numLabels));
    for (std::size_t user = 0; user < options.numUsers; ++user) {
        const auto items = data.interactions.itemsOf(UserIndex(user));
        QVERIFY(!items.empty());
        QVERIFY(std::adjacent_find(items.begin(), items.end()) == items.end());
    }
    for (std::size_t item = 0; item < options.numItems; ++item)
        QVERIFY(!data.interactions.usersOf(ItemIndex(item)).empty());
}

QString errorOf(const GeneratorOptions& options)
{
    try {
        generateDataset(options);
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}
} // namespace

class SampleDataTest : public QObject {
    Q_OBJECT

private slots:
    void theSampleHasTheSizeItIsSaidToHave()
    {
        const DatasetPtr sample = sampleDataset();
        QVERIFY(sample->name == "sample");
        verifyCounts(*sample, {});
    }

    void anyPossibleSizeIsMetExactly_data()
    {
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("ratings");
        QTest::addColumn<int>("labels");
        QTest::newRow("one pair") << 1 << 1 << 1 << 1;
        QTest::newRow("every pair") << 40 << 30 << 1200 << 3;
        QTest::newRow("as few as possible") << 50 << 400 << 400 << 7;
        QTest::newRow("mostly users") << 3000 << 20 << 3000 << 2;
        QTest::newRow("one user") << 1 << 500 << 500 << 30;
        QTest::newRow("a label per item") << 100 << 60 << 1000 << 60;
    }

    void anyPossibleSizeIsMetExactly()
    {
        QFETCH(int, users);
        QFETCH(int, items);
        QFETCH(int, ratings);
        QFETCH(int, labels);
        GeneratorOptions options;
        options.numUsers = std::size_t(users);
        options.numItems = std::size_t(items);
        options.numRatings = std::size_t(ratings);
        options.numLabels = labels;
        verifyCounts(*generateDataset(options), options);
    }

    void theSeedDecidesAndThreadsDoNot()
    {
        const auto pairsOf = [](std::uint64_t seed) {
            GeneratorOptions options;
            options.seed = seed;
            const DatasetPtr data = generateDataset(options);
            std::vector<std::pair<std::uint32_t, float>> pairs;
            for (std::size_t i = 0; i < data->interactions.size(); ++i)
                pairs.emplace_back(std::uint32_t(data->interactions.item(RatingIndex(i))),
                                   data->interactions.value(RatingIndex(i)));
            return pairs;
        };
        const auto first = pairsOf(1);
        ThreadPool pool(4);
        pool.run([&] { QVERIFY(pairsOf(1) == first); });
        QVERIFY(pairsOf(2) != first);
    }

    void theBuiltInSampleStaysAsItIs()
    {
        // What pages, pictures and tests show of the sample rests on it, so a new option must not change its default.
        const DatasetPtr sample = sampleDataset();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (std::size_t i = 0; i < sample->interactions.size(); ++i) {
            const auto rating = RatingIndex(i);
            hash.addData(QByteArray::number(quint32(sample->interactions.user(rating))) + " "
                         + QByteArray::number(quint32(sample->interactions.item(rating))) + " "
                         + QByteArray::number(double(sample->interactions.value(rating))) + " "
                         + QByteArray::number(qint64(sample->interactions.time(rating))) + "\n");
        }
        for (std::size_t item = 0; item < sample->numItems(); ++item) {
            const std::string_view title = sample->itemTitles[item];
            hash.addData(QByteArray(title.data(), qsizetype(title.size()))
                         + QByteArray::number(sample->labels.primary[item]));
        }
        QCOMPARE(hash.result().toHex(), QByteArray("d35baa76c3fdd994c90e6255d4fbd728381b7471897677ce7e661b89401e475b"));
    }

    void usersRateMostlyFewLabels()
    {
        const DatasetPtr sample = sampleDataset();
        std::size_t favorites = 0;
        for (std::size_t i = 0; i < sample->interactions.size(); ++i) {
            const auto item = at(sample->interactions.item(RatingIndex(i)));
            favorites += isFavorite(*sample, sample->interactions.user(RatingIndex(i)), sample->labels.primary[item]);
        }
        // Without taste, two labels of eight would hold less than half of them.
        QVERIFY(double(favorites) / double(sample->interactions.size()) > 0.6);
    }

    void lowRatingsAreMostlyOffTaste()
    {
        const DatasetPtr sample = sampleDataset();
        std::size_t low = 0, lowFavorites = 0;
        std::array<std::size_t, 6> stars{};
        for (std::size_t i = 0; i < sample->interactions.size(); ++i) {
            const auto rating = RatingIndex(i);
            const float value = sample->interactions.value(rating);
            QVERIFY(value >= 1 && value <= 5 && value == std::round(value));
            ++stars[std::size_t(value)];
            if (value < 3) {
                ++low;
                lowFavorites += isFavorite(*sample, sample->interactions.user(rating),
                                           sample->labels.primary[at(sample->interactions.item(rating))]);
            }
        }
        QVERIFY(lowFavorites < low / 2);
        QVERIFY(low > sample->interactions.size() / 20 && low < sample->interactions.size() / 4);
        QVERIFY(stars[1] > 0 && stars[2] > 0 && stars[3] > 0 && stars[4] > 0 && stars[5] > 0);
    }

    void popularityIsSkewed()
    {
        const DatasetPtr sample = sampleDataset();
        std::vector<std::size_t> degrees;
        for (std::size_t item = 0; item < sample->numItems(); ++item)
            degrees.push_back(sample->interactions.usersOf(ItemIndex(item)).size());
        std::sort(degrees.rbegin(), degrees.rend());
        const std::size_t tenth = std::accumulate(degrees.begin(), degrees.begin() + 60, std::size_t(0));
        QVERIFY(tenth > sample->interactions.size() / 4); // uniform popularity would give a tenth
    }

    void idsComeInThreeStyles()
    {
        const auto ids = [](IdStyle style) { return generateDataset({.numRatings = 5000, .ids = style}); };
        QVERIFY(ids(IdStyle::Lettered)->userIds[9] == "u10" && ids(IdStyle::Lettered)->itemIds[0] == "i1");
        QVERIFY(ids(IdStyle::Numbers)->userIds[9] == "10" && ids(IdStyle::Numbers)->itemIds[0] == "1");
        const DatasetPtr codes = ids(IdStyle::Codes);
        std::set<std::string_view> different;
        for (std::size_t user = 0; user < codes->numUsers(); ++user)
            different.insert(codes->userIds[user]);
        QCOMPARE(different.size(), codes->numUsers());
        QCOMPARE(codes->userIds[0].size(), std::size_t(14));
        QCOMPARE(codes->itemIds[0].size(), std::size_t(10));
    }

    void theShapesOfThePaperAreThoseOfItsTable()
    {
        const std::map<std::string_view, std::array<std::size_t, 4>> table{{"amazon", {30'759, 16'515, 285'644, 36}},
                                                                           {"yelp", {45'980, 11'537, 229'900, 24}},
                                                                           {"taobao", {10'121, 9'892, 49'053, 17}},
                                                                           {"jingdong", {8'031, 3'025, 25'152, 12}}};
        std::size_t numFound = 0;
        for (const GeneratorShape& shape : generatorShapes()) {
            const auto row = table.find(shape.key);
            if (row == table.end())
                continue;
            ++numFound;
            const auto& [users, items, ratings, labels] = row->second;
            verifyCounts(*generateDataset({.numUsers = shape.numUsers,
                                           .numItems = shape.numItems,
                                           .numRatings = shape.numRatings,
                                           .numLabels = shape.numLabels}),
                         {.numUsers = users, .numItems = items, .numRatings = ratings, .numLabels = int(labels)});
        }
        QCOMPARE(numFound, table.size());
    }

    void titlesDiffer()
    {
        const DatasetPtr sample = sampleDataset();
        std::set<std::string_view> titles;
        for (std::size_t item = 0; item < sample->numItems(); ++item)
            titles.insert(sample->itemTitles[item]);
        QCOMPARE(titles.size(), sample->numItems());
    }

    void impossibleCountsAreErrors()
    {
        GeneratorOptions options;
        options.numRatings = 1199;
        QCOMPARE(errorOf(options), "cannot generate 1199 ratings: every user and item needs one, so ask for 1200 or more");
        options.numRatings = 720001;
        QCOMPARE(errorOf(options), "cannot generate 720001 ratings: there are only 720000 pairs of a user and an item");
        options = {};
        options.numLabels = 0;
        QVERIFY(errorOf(options).contains("labels"));
        options = {};
        options.noise = std::nan("");
        QVERIFY(errorOf(options).contains("noise"));
        QCOMPARE(errorOf({.maxFavorites = 9}),
                 "cannot generate 21000 ratings: the most favorite labels of a user must lie between 1 and 8");
        QVERIFY(errorOf({.maxFavorites = 0}).contains("favorite labels"));
        QVERIFY(errorOf({.focus = 1.5}).contains("focus"));
        QVERIFY(errorOf({.contrast = std::nan("")}).contains("contrast"));
        options = {};
        options.numUsers = 0;
        QVERIFY(errorOf(options).contains("at least one user"));
    }
};

LODESTONE_TEST(SampleDataTest)

} // namespace lodestone::sampleDataTest

#include "SampleDataTest.moc"
