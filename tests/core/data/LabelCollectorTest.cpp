// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/LabelCollector.h"

#include "core/Error.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::labelCollectorTest {

namespace {
/// Primary labels by name, "-" for none, "+" for other.
QStringList primaryNames(const ItemLabels& labels)
{
    QStringList names;
    for (const LabelIndex label : labels.primary)
        names.append(label == noLabel          ? "-"
                         : label == otherLabel ? "+"
                                               : QString::fromStdString(labels.names[std::size_t(label)]));
    return names;
}

QStringList namesOf(const std::vector<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names)
        list.append(QString::fromStdString(name));
    return list;
}
} // namespace

class LabelCollectorTest : public QObject {
    Q_OBJECT

private slots:
    void withoutLabelsThereIsNothing()
    {
        LabelCollector collector;
        QVERIFY(collector.build(3).empty());
        collector.add(ItemIndex(0), "Unknown");
        collector.add(ItemIndex(1), "");
        const ItemLabels labels = collector.build(3);
        QVERIFY(labels.empty());
        QVERIFY(labels.primary.empty());
    }

    void theRarestLabelIsChosen()
    {
        LabelCollector collector;
        for (const unsigned item : {0, 1, 2})
            collector.add(ItemIndex(item), "Drama");
        for (const unsigned item : {0, 1})
            collector.add(ItemIndex(item), "Comedy");
        collector.add(ItemIndex(0), "War");
        const ItemLabels labels = collector.build(4);
        QCOMPARE(primaryNames(labels), (QStringList{"War", "Comedy", "Drama", "-"}));
        QCOMPARE(namesOf(labels.names), (QStringList{"Comedy", "Drama", "War"}));
        QCOMPARE(labels.allOf(0).size(), std::size_t(3));
        QVERIFY(labels.allOf(3).empty());
        QVERIFY(labels.allNames[labels.allOf(2)[0]] == "Drama");
    }

    void tiesGoByName()
    {
        LabelCollector collector;
        collector.add(ItemIndex(0), "B");
        collector.add(ItemIndex(0), "A");
        QCOMPARE(primaryNames(collector.build(1)), QStringList{"A"});
    }

    void itemsWithoutRatingsCountInTheChoice()
    {
        LabelCollector collector;
        collector.add(ItemIndex(0), "Common");
        collector.add(ItemIndex(0), "Rare");
        collector.add(ItemIndex(1), "Common");
        for (int i = 0; i < 5; ++i)
            collector.add(std::nullopt, "Rare");
        const ItemLabels labels = collector.build(2);
        QCOMPARE(primaryNames(labels), (QStringList{"Common", "Common"}));
        QCOMPARE(namesOf(labels.allNames), (QStringList{"Common", "Rare"}));
    }

    void ofVeryManyLabelsOnlyTheCommonestMayBeChosen()
    {
        // Label n has n + 1 items; items 0 .. 119 also have label "all".
        LabelCollector collector;
        for (unsigned label = 0; label < 120; ++label)
            for (unsigned item = 0; item <= label; ++item)
                collector.add(ItemIndex(item), QString("label%1").arg(label, 3, 10, QChar('0')).toStdString());
        collector.add(ItemIndex(119), "other");
        const ItemLabels labels = collector.build(120);
        QCOMPARE(labels.allNames.size(), std::size_t(121));
        // Permitted are 96 .. 119; items up to 96 have all of them, and 96 is the rarest.
        const QStringList names = primaryNames(labels);
        QCOMPARE(names[0], "label096");
        QCOMPARE(names[96], "label096");
        QCOMPARE(names[119], "label119");
        QCOMPARE(labels.names.size(), std::size_t(24));
    }

    void aPermittedLabelIsMissingWhereOnlyRareOnesAre()
    {
        LabelCollector collector;
        for (unsigned label = 0; label < 101; ++label)
            for (unsigned item = 0; item < 2; ++item)
                collector.add(ItemIndex(item), std::to_string(1000 + label));
        collector.add(ItemIndex(2), "2000");
        collector.add(ItemIndex(3), "other");
        QCOMPARE(primaryNames(collector.build(4)), (QStringList{"1000", "1000", "+", "+"}));
    }

    void aSingleLabelEachIsTakenAsItIs()
    {
        LabelCollector collector;
        for (unsigned item = 0; item < 150; ++item)
            collector.add(ItemIndex(item), "class" + std::to_string(item));
        collector.add(ItemIndex(0), "class0"); // again
        QCOMPARE(collector.build(150).names.size(), std::size_t(150));
    }

    void theChoiceOfTheSourceHolds()
    {
        LabelCollector collector;
        collector.add(ItemIndex(0), "Rare");
        collector.add(ItemIndex(0), "Common");
        collector.add(ItemIndex(1), "Common");
        collector.setPrimary(ItemIndex(0), "Common");
        collector.setPrimary(ItemIndex(1), "other");
        collector.setPrimary(ItemIndex(2), "unknown");
        const ItemLabels labels = collector.build(4);
        QCOMPARE(primaryNames(labels), (QStringList{"Common", "+", "-", "-"}));
        QCOMPARE(namesOf(labels.names), QStringList{"Common"});
        QCOMPARE(namesOf(labels.allNames), (QStringList{"Common", "Rare"}));
    }

    void aRuleChoosesAnew_data()
    {
        QTest::addColumn<LabelChoice>("choice");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("rarest") << LabelChoice::Rarest << QStringList{"War", "Comedy", "Drama"};
        QTest::newRow("commonest") << LabelChoice::Commonest << QStringList{"Drama", "Drama", "Drama"};
        QTest::newRow("first") << LabelChoice::First << QStringList{"Comedy", "Drama", "Drama"};
    }

    void aRuleChoosesAnew()
    {
        QFETCH(LabelChoice, choice);
        LabelCollector collector;
        for (const char* label : {"Comedy", "War", "Drama"})
            collector.add(ItemIndex(0), label);
        collector.add(ItemIndex(1), "Drama");
        collector.add(ItemIndex(1), "Comedy");
        collector.add(ItemIndex(2), "Drama");
        for (unsigned item = 0; item < 3; ++item)
            collector.setPrimary(ItemIndex(item), "Comedy"); // the source's choice gives way
        QTEST(primaryNames(collector.build(3, {choice, {}, 0})), "names");
        QCOMPARE(primaryNames(collector.build(3)), (QStringList{"Comedy", "Comedy", "Comedy"}));
    }

    void onlySoManyLabelsArePermitted()
    {
        LabelCollector collector;
        for (const unsigned item : {0, 1, 2})
            collector.add(ItemIndex(item), "Drama");
        for (const unsigned item : {0, 1})
            collector.add(ItemIndex(item), "Comedy");
        collector.add(ItemIndex(0), "War");
        collector.add(ItemIndex(3), "War");
        collector.add(ItemIndex(4), "Western");
        // War and Comedy are on two items each: the name decides.
        QCOMPARE(primaryNames(collector.build(6, {{}, {}, 2})), (QStringList{"Comedy", "Comedy", "Drama", "+", "+", "-"}));
        QCOMPARE(primaryNames(collector.build(6, {{}, {}, 1})), (QStringList{"Drama", "Drama", "Drama", "+", "+", "-"}));
        QCOMPARE(collector.build(6, {{}, {}, 1}).allNames.size(), std::size_t(4));
        QCOMPARE(primaryNames(collector.build(6, {{}, {}, 99})), primaryNames(collector.build(6)));
    }

    void singleLabelsCanBeLimitedToo()
    {
        LabelCollector collector;
        for (const unsigned item : {0, 1})
            collector.add(ItemIndex(item), "A");
        collector.add(ItemIndex(2), "B");
        QCOMPARE(primaryNames(collector.build(3, {{}, {}, 1})), (QStringList{"A", "A", "+"}));
    }

    void theLabelOfAPathIsItsNameAtADepth_data()
    {
        QTest::addColumn<int>("depth");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("1") << 1 << QStringList{"Sports", "Sports", "Sports", "Sports"};
        QTest::newRow("2") << 2 << QStringList{"Cycling", "Golf", "Golf", "-"};
        QTest::newRow("3") << 3 << QStringList{"Cycling > Bags", "Golf > Bags", "Balls", "-"};
        QTest::newRow("4") << 4 << QStringList{"-", "-", "Practice", "-"};
    }

    void theLabelOfAPathIsItsNameAtADepth()
    {
        QFETCH(int, depth);
        QTEST(primaryNames(sportsPaths().build(4, {{}, depth, 0})), "names");
        QVERIFY(depth != 2 || primaryNames(sportsPaths().build(4)) == primaryNames(sportsPaths().build(4, {{}, depth, 0})));
    }

    void ofSeveralPathsTheFirstCountsUnlessARuleChooses()
    {
        LabelCollector collector = sportsPaths();
        const std::string_view path[]{"Sports", "Golf", "Bags"};
        collector.addPath(ItemIndex(0), path);
        collector.addPath(std::nullopt, path);
        QCOMPARE(primaryNames(collector.build(4))[0], "Cycling");
        QCOMPARE(primaryNames(collector.build(4, {LabelChoice::Commonest, {}, 0}))[0], "Golf");
        QCOMPARE(collector.build(4).allOf(0).size(), std::size_t(2));
    }

    void namesUnderDifferentRootsAreToldApart()
    {
        LabelCollector collector;
        const std::string_view sports[]{"Sports", "Clothing"}, babies[]{"Baby", "Clothing"};
        collector.addPath(ItemIndex(0), sports);
        collector.addPath(ItemIndex(1), babies);
        QCOMPARE(primaryNames(collector.build(2)), (QStringList{"Sports > Clothing", "Baby > Clothing"}));
    }

    void ofManyPathsAllLabelsArePermitted()
    {
        LabelCollector collector;
        for (unsigned item = 0; item < 150; ++item) {
            const std::string name = "class" + std::to_string(item);
            const std::string_view path[]{"root", name}, other[]{"root", "class0"};
            collector.addPath(ItemIndex(item), path);
            collector.addPath(ItemIndex(item), other);
        }
        QCOMPARE(collector.build(150).names.size(), std::size_t(150));
        QCOMPARE(collector.build(150, {{}, {}, 3}).names.size(), std::size_t(3));
    }

    void rulesOutOfRangeAreErrors()
    {
        QVERIFY_EXCEPTION_THROWN(LabelCollector().build(1, {{}, 0, 0}), Error);
        QVERIFY_EXCEPTION_THROWN(LabelCollector().build(1, {{}, 101, 0}), Error);
        QVERIFY_EXCEPTION_THROWN(LabelCollector().build(1, {{}, {}, -1}), Error);
    }

private:
    static LabelCollector sportsPaths()
    {
        LabelCollector collector;
        const std::string_view bags[]{"Sports", "Cycling", "Bags"}, golfBags[]{"Sports", "Golf", "", "Bags"},
            balls[]{"Sports", "Golf", "Balls", "Practice"}, root[]{"Sports"};
        collector.addPath(ItemIndex(0), bags);
        collector.addPath(ItemIndex(1), golfBags);
        collector.addPath(ItemIndex(2), balls);
        collector.addPath(ItemIndex(3), root);
        return collector;
    }
};

LODESTONE_TEST(LabelCollectorTest)

} // namespace lodestone::labelCollectorTest

#include "LabelCollectorTest.moc"
