// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/IdIndex.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <string>

namespace lodestone::idIndexTest {

class IdIndexTest : public QObject {
    Q_OBJECT

private slots:
    void idsAreNumberedInOrderOfAppearance()
    {
        IdIndex index;
        QCOMPARE(index.insert("b"), 0u);
        QCOMPARE(index.insert("a"), 1u);
        QCOMPARE(index.insert("b"), 0u);
        QCOMPARE(index.size(), std::size_t(2));
        QVERIFY(index[1] == "a");
    }

    void anEmptyIndexFindsNothing()
    {
        const IdIndex index;
        QVERIFY(!index.find("a"));
        QVERIFY(!index.find(""));
    }

    void everyLengthAndByteCounts()
    {
        IdIndex index;
        std::string id;
        for (std::uint32_t length = 0; length < 40; ++length, id += 'x')
            QCOMPARE(index.insert(id), length);
        for (std::size_t place = 0; place < 39; ++place) {
            std::string changed(39, 'x');
            changed[place] = '\xff';
            QCOMPARE(index.insert(changed), std::uint32_t(40 + place));
        }
        QCOMPARE(index.find(std::string(20, 'x')).value(), 20u);
        QVERIFY(!index.find(std::string(40, 'x')));
    }

    void manyIdsAreFoundAgain()
    {
        IdIndex index;
        for (std::uint32_t i = 0; i < 100'000; ++i)
            QCOMPARE(index.insert(std::to_string(i * 7)), i);
        for (std::uint32_t i = 0; i < 100'000; ++i)
            QCOMPARE(index.find(std::to_string(i * 7)).value(), i);
        QVERIFY(!index.find("1"));
    }

    void manyAtOnceAreNumberedAsOneByOne()
    {
        IdIndex one, many;
        for (int round = 0; round < 5; ++round) {
            StringTable ids;
            std::vector<std::uint32_t> expected;
            for (int i = 0; i < 20'000; ++i) {
                const std::string id = "id number " + std::to_string((i + round * 5000) * 13 % 30'011);
                ids.append(id);
                expected.push_back(one.insert(id));
            }
            QCOMPARE(many.insertAll(ids), expected);
        }
        QCOMPARE(many.size(), one.size());
        QVERIFY(many.insertAll({}).empty());
    }

    void aClearedIndexStartsAgain()
    {
        IdIndex index;
        for (int i = 0; i < 1000; ++i)
            index.insert(std::to_string(i));
        index.clear();
        QVERIFY(index.empty() && !index.find("7"));
        QCOMPARE(index.insert("7"), 0u);
        QCOMPARE(index.find("7").value(), 0u);
    }

    void aTableCanBeIndexedAndTakenOut()
    {
        StringTable table;
        for (const char* id : {"x", "y", "x"})
            table.append(id);
        IdIndex index(table);
        QCOMPARE(index.find("x").value(), 0u);
        QCOMPARE(index.insert("z"), 3u);
        const StringTable taken = index.takeIds();
        QCOMPARE(taken.size(), std::size_t(4));
        QVERIFY(index.empty());
        QVERIFY(!index.find("x"));
    }

    void ofEqualStringsTheFirstIsFoundHoweverLargeTheIndexGrows()
    {
        StringTable table;
        for (const char* id : {"x", "y", "x"})
            table.append(id);
        IdIndex index(table);
        for (int i = 0; i < 10'000; ++i)
            QCOMPARE(index.insert(std::to_string(i)), std::uint32_t(i + 3));
        QCOMPARE(index.find("x").value(), 0u);
        QCOMPARE(index.insert("9999"), 10'002u);
    }

    void withoutItsIndexTheStringsStay()
    {
        IdIndex index;
        index.insert("x");
        index.insert("y");
        index.dropIndex();
        QCOMPARE(index.size(), std::size_t(2));
        QVERIFY(index[1] == "y" && !index.find("y"));
    }
};

LODESTONE_TEST(IdIndexTest)

} // namespace lodestone::idIndexTest

#include "IdIndexTest.moc"
