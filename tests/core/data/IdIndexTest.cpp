// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/IdIndex.h"

#include <QTest>

#include <string>

using namespace lodestone;

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
};

QTEST_GUILESS_MAIN(IdIndexTest)
#include "IdIndexTest.moc"
