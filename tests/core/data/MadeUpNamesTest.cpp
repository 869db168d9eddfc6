// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/MadeUpNames.h"
#include "tests/TestProgram.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <unordered_set>

namespace lodestone::madeUpNamesTest {

class MadeUpNamesTest : public QObject {
    Q_OBJECT

private slots:
    void titlesAreTwoShortWords()
    {
        const MadeUpTitles titles(100, 1);
        static const QRegularExpression form("^[A-Z][aeiou][a-z][aeiou] [A-Z][aeiou][a-z][aeiou]$");
        for (std::size_t i = 0; i < 100; ++i)
            QVERIFY(form.match(QString::fromStdString(titles.title(i))).hasMatch());
    }

    void titlesDifferEvenWhereTwoWordsAreTooFew()
    {
        const std::size_t count = 2'600'000; // 40^4 = 2,560,000 pairs of words
        const MadeUpTitles titles(count, 1);
        std::unordered_set<std::string> seen;
        for (std::size_t i = 0; i < count; i += 13)
            seen.insert(titles.title(i));
        QCOMPARE(seen.size(), (count + 12) / 13);
    }

    void codesAreDifferentAndOfTheLengthAskedFor()
    {
        std::unordered_set<std::string> seen;
        for (std::uint64_t i = 0; i < 32 * 32 * 32; ++i)
            seen.insert(madeUpCode(i, 3));
        QCOMPARE(seen.size(), std::size_t(32 * 32 * 32));
        for (std::uint64_t i = 0; i < 100'000; ++i)
            seen.insert(madeUpCode(i, 13));
        QCOMPARE(seen.size(), std::size_t(32 * 32 * 32 + 100'000));
        QCOMPARE(madeUpCode(0, 13).size(), std::size_t(13));
    }

    void topicsAreDifferentAndSorted()
    {
        for (const std::size_t count : {1, 8, 24, 40}) {
            const auto names = topicNames(count);
            QCOMPARE(names.size(), count);
            QVERIFY(std::is_sorted(names.begin(), names.end()));
            QVERIFY(std::adjacent_find(names.begin(), names.end()) == names.end());
        }
    }
};

LODESTONE_TEST(MadeUpNamesTest)

} // namespace lodestone::madeUpNamesTest

#include "MadeUpNamesTest.moc"
