// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/load.h"

#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

namespace lodestone::recBoleTest {

class RecBoleTest : public QObject {
    Q_OBJECT

private slots:
    void allAtomicFilesAreRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("folder") << "";
        QTest::newRow("file in it") << "/tiny.inter";
    }

    void allAtomicFilesAreRead()
    {
        QFETCH(QString, path);
        const LoadedData loaded = loadDataset((LODESTONE_TEST_FILES "/recbole" + path).toStdString());
        const Dataset& data = *loaded.dataset;
        QVERIFY(loaded.report.format == "recbole");
        QVERIFY(data.name == "tiny");
        QCOMPARE(ratingTexts(data), (QStringList{"ann a 5 100", "ann b 2.5 101", "bob a 4 102", "bob c 3 103"}));
        QVERIFY(data.itemTitles[1] == "The Second");
        QCOMPARE(data.labels.names, (std::vector<std::string>{"Comedy", "Drama"}));
        QCOMPARE(data.labels.primary, (std::vector<LabelIndex>{1, 0, 1}));
        QCOMPARE(data.side.socialEdges, (std::vector{std::pair(UserIndex(0), UserIndex(1))}));
    }

    void linkedEntitiesStandForItems()
    {
        const DatasetPtr data = loadDataset(LODESTONE_TEST_FILES "/recbole").dataset;
        const SideData& side = data->side;
        QCOMPARE(side.kgTriples.size(), std::size_t(3));
        QCOMPARE(side.kgRelations.size(), std::size_t(2));
        std::map<std::string_view, std::int64_t> items;
        for (std::size_t entity = 0; entity < side.kgEntities.size(); ++entity)
            items[side.kgEntities[entity]] = side.kgItem[entity];
        // m.4 is linked to an item without ratings.
        QCOMPARE(items, (std::map<std::string_view, std::int64_t>{{"m.1", 0}, {"m.2", 1}, {"m.4", -1}, {"m.9", -1}}));
    }

    void packedFilesAreRead()
    {
        TextFiles files;
        const auto path = files.writeGzip("x.inter.gz", "item_id:token\tuser_id:token\n1\ta\n2\ta\n");
        files.writeGzip("x.item.gz", "item_id:token\tgenre:token\n1\tTwo Words\n2\tWar\n");
        const LoadedData loaded = loadDataset(path);
        QCOMPARE(ratingTexts(*loaded.dataset), (QStringList{"a 1 5 0", "a 2 5 0"}));
        QCOMPARE(loaded.dataset->labels.names, (std::vector<std::string>{"Two Words", "War"}));
        QVERIFY(loaded.dataset->name == "x");
    }

    void ofSeveralTheOneNamedAsTheFolderIsRead()
    {
        TextFiles files;
        files.write("set/other.inter", "user_id:token\titem_id:token\na\tb\n");
        files.write("set/third.inter", "user_id:token\titem_id:token\na\tb\n");
        QCOMPARE(errorText([&] { loadDataset(files.folder() / "set"); }, files.folder()),
                 "set: there are 2 .inter files; open one of them, such as other.inter");
        files.write("set/set.inter", "user_id:token\titem_id:token\na\tc\n");
        QVERIFY(loadDataset(files.folder() / "set").dataset->name == "set");
    }

    void aHeaderWithoutIdsIsAnError()
    {
        TextFiles files;
        const auto path = files.write("x.inter", "a\tb\t5\n");
        QCOMPARE(errorText([&] { loadDataset(path); }, files.folder()),
                 "x.inter:1: the first line must name user_id and item_id, such as user_id:token");
    }
};

LODESTONE_TEST(RecBoleTest)

} // namespace lodestone::recBoleTest

#include "RecBoleTest.moc"
