// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/SampleData.h"
#include "tests/TestProgram.h"
#include "tests/core/data/FavoriteLabels.h"

#include <QTest>

#include <algorithm>
#include <utility>

namespace lodestone::ratingGeneratorTest {

/// How the options of the taste shape the ratings, and how the work is told and stopped.
class RatingGeneratorTest : public QObject {
    Q_OBJECT

private slots:
    void favoritesFocusAndContrastShapeTheRatings()
    {
        // Share of ratings that go to the two labels a user likes best, and how much higher those are rated.
        const auto shareAndGap = [](const GeneratorOptions& options) {
            const DatasetPtr data = generateDataset(options);
            double favorites = 0, sum = 0, otherSum = 0;
            for (std::size_t i = 0; i < data->interactions.size(); ++i) {
                const auto rating = RatingIndex(i);
                const auto label = data->labels.primary[at(data->interactions.item(rating))];
                const bool favorite = isFavorite(*data, data->interactions.user(rating), label);
                favorites += favorite;
                (favorite ? sum : otherSum) += double(data->interactions.value(rating));
            }
            const double count = double(data->interactions.size());
            return std::pair(favorites / count, sum / favorites - otherSum / (count - favorites));
        };
        const auto usual = shareAndGap({});
        QVERIFY(shareAndGap({.maxFavorites = 1}).first > usual.first);
        QVERIFY(shareAndGap({.maxFavorites = 8}).first < usual.first - 0.05);
        QVERIFY(shareAndGap({.maxFavorites = 8, .focus = 0.95}).first
                > shareAndGap({.maxFavorites = 8, .focus = 0}).first + 0.1);
        QVERIFY(shareAndGap({.contrast = 0}).second < usual.second - 0.5);
        QVERIFY(shareAndGap({.contrast = 3}).second > usual.second + 0.3);
    }

    void progressRisesAndCanStopTheWork()
    {
        std::vector<double> parts;
        generateDataset({}, [&](double part) { parts.push_back(part); });
        QVERIFY(parts.size() > 3);
        QVERIFY(std::is_sorted(parts.begin(), parts.end()));
        QCOMPARE(parts.back(), 1.0);
        for (std::size_t call = 1; call <= parts.size(); ++call) {
            std::size_t number = 0;
            const auto stop = [&](double) {
                if (++number == call)
                    throw call;
            };
            QVERIFY_EXCEPTION_THROWN(generateDataset({}, stop), std::size_t);
        }
    }
};

LODESTONE_TEST(RatingGeneratorTest)

} // namespace lodestone::ratingGeneratorTest

#include "RatingGeneratorTest.moc"
