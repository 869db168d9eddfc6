// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/StringTable.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::stringTableTest {

class StringTableTest : public QObject {
    Q_OBJECT

private slots:
    void aNewTableIsEmpty()
    {
        const StringTable table;
        QVERIFY(table.empty());
        QCOMPARE(table.size(), std::size_t(0));
    }

    void stringsComeBackInOrder()
    {
        StringTable table;
        table.reserve(4, 10);
        for (const std::string_view text : {"first", "", "Za\xc3\xafre", ""})
            table.append(text);
        QCOMPARE(table.size(), std::size_t(4));
        QVERIFY(table[0] == "first");
        QVERIFY(table[1].empty());
        QVERIFY(table[2] == "Za\xc3\xafre");
        QVERIFY(table[3].empty());
    }

    void aStringMayHoldAnyByte()
    {
        StringTable table;
        const std::string text("a\0b\n", 4);
        table.append(text);
        QVERIFY(table[0] == text);
    }
};

LODESTONE_TEST(StringTableTest)

} // namespace lodestone::stringTableTest

#include "StringTableTest.moc"
