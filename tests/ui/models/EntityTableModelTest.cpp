// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/EntityTableModel.h"
#include "core/data/SampleData.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/views/MadeUpLayout.h"
#include "ui/models/entityOrder.h"
#include "ui/session/Session.h"
#include "ui/session/entityFields.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace lodestone::entityTableModelTest {

namespace {

struct Fixture {
    Session session;
    EntityTableModel model{session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    DatasetPtr data = sampleDataset();

    Fixture()
    {
        tester.setUseFetchMore(false); // it would fetch within a reset, which no view does
        session.setData(data, {}, QStringLiteral("sample"));
        model.setLayoutShown(madeUpLayout(*data, 2));
        model.setActive(true);
    }
    QString text(int row, int column) const { return model.index(row, column).data().toString(); }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        QSignalSpy sorted(&model, &EntityTableModel::sorted);
        model.sort(column, order);
        QVERIFY(sorted.wait());
    }
    std::vector<std::uint32_t> rows() const
    {
        std::vector<std::uint32_t> entities;
        for (std::size_t row = 0; row < model.numListed(); ++row)
            entities.push_back(std::uint32_t(at(model.entityAt(int(row)))));
        return entities;
    }
};

} // namespace

class EntityTableModelTest : public QObject {
    Q_OBJECT

private slots:
    void everyEntityIsARow()
    {
        Fixture f;
        QCOMPARE(f.model.numListed(), f.data->numEntities());
        const int item = int(f.data->numUsers()); // the first
        const int row = f.model.reveal(EntityId(item));
        QCOMPARE(row, item);
        QCOMPARE(f.text(0, EntityTableModel::Kind), QStringLiteral("User"));
        QCOMPARE(f.text(0, EntityTableModel::Label), QString());
        QCOMPARE(f.text(row, EntityTableModel::Kind), QStringLiteral("Item"));
        const std::string_view label = labelOf(*f.data, std::uint32_t(item)), id = f.data->idOf(EntityId(item));
        QCOMPARE(f.text(row, EntityTableModel::Label), QString::fromUtf8(label.data(), qsizetype(label.size())));
        QCOMPARE(f.text(row, EntityTableModel::Id), QString::fromUtf8(id.data(), qsizetype(id.size())));
        QCOMPARE(f.text(row, EntityTableModel::Cluster), QString::number(item % 3 + 1));
        QCOMPARE(f.text(row, EntityTableModel::Degree),
                 QString::number(f.data->interactions.usersOf(ItemIndex(0)).size()));
        QVERIFY(!f.text(row, EntityTableModel::X).isEmpty());
    }

    void rowsAreHandedOutAsTheyAreAskedFor()
    {
        Fixture f;
        QCOMPARE(f.model.rowCount(), EntityTableModel::firstRows);
        QVERIFY(f.model.canFetchMore({}));
        f.model.fetchMore({});
        QCOMPARE(f.model.rowCount(), int(f.data->numEntities()));
        QVERIFY(!f.model.canFetchMore({}));
    }

    void millionsOfRowsAreReachedInAFewSteps()
    {
        Session session;
        auto data = std::make_shared<Dataset>();
        for (int i = 0; i < 1'000'000; ++i)
            data->userIds.append(std::to_string(i));
        data->interactions = Interactions(1'000'000, 0, {}, false);
        EntityTableModel model(session);
        session.setData(data, {}, QStringLiteral("many"));
        model.setActive(true);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QCOMPARE(model.reveal(EntityId(999'999)), 999'999);
        QVERIFY(inserted.count() <= 10);
    }

    void sortingGoesByValueWithBlanksLast_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        for (int column = 0; column < EntityTableModel::NumColumns; ++column)
            for (const bool descending : {false, true})
                QTest::addRow("column %d %s", column, descending ? "down" : "up") << column << descending;
    }

    void sortingGoesByValueWithBlanksLast()
    {
        QFETCH(int, column);
        QFETCH(bool, descending);
        Fixture f;
        f.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        QVERIFY(!f.model.isSorting());
        std::vector<std::uint32_t> rows = f.rows();
        while (f.model.canFetchMore({}))
            f.model.fetchMore({});
        bool blankBefore = false;
        for (int row = 1; row < f.model.rowCount(); ++row) {
            const QString a = f.text(row - 1, column), b = f.text(row, column);
            blankBefore |= a.isEmpty();
            QVERIFY(!blankBefore || b.isEmpty());
            if (column >= EntityTableModel::Cluster) {
                const double x = QLocale().toDouble(a), y = QLocale().toDouble(b);
                QVERIFY2(descending ? x >= y : x <= y, qPrintable(a + u' ' + b));
            } else if (column == EntityTableModel::Label && !b.isEmpty()) {
                QVERIFY(descending ? a >= b : a <= b);
            }
            if (a == b && column != EntityTableModel::X && column != EntityTableModel::Y)
                QVERIFY(rows[std::size_t(row) - 1] < rows[std::size_t(row)]); // equal ones keep their order
        }
        std::sort(rows.begin(), rows.end());
        for (std::uint32_t i = 0; i < rows.size(); ++i)
            QCOMPARE(rows[i], i);
    }

    void idsThatAreNumbersAreSortedAsNumbers()
    {
        auto data = std::make_shared<Dataset>();
        for (const char* id : {"10", "9", "b", "100", "A", "-1"})
            data->userIds.append(id);
        data->interactions = Interactions(6, 0, {}, false);
        QCOMPARE(sortedEntities({data, nullptr, nullptr, EntityTableModel::Id, false}),
                 (std::vector<std::uint32_t>{5, 1, 0, 3, 4, 2}));
        QCOMPARE(sortedEntities({data, nullptr, nullptr, EntityTableModel::X, false}),
                 (std::vector<std::uint32_t>{0, 1, 2, 3, 4, 5})); // nothing has a place
    }

    void theFilterLeavesRowsOut()
    {
        Fixture f;
        EntityMask items(f.data->numEntities(), 0);
        std::fill(items.begin() + std::ptrdiff_t(f.data->numUsers()), items.end(), std::uint8_t(1));
        f.session.setFilter(std::make_shared<EntityFilter>(EntityFilter{QStringLiteral("kind = item"), items}));
        QCOMPARE(f.model.numListed(), f.data->numItems());
        QCOMPARE(f.model.reveal(EntityId(3)), -1);
        f.session.setFilter(nullptr);
        QCOMPARE(f.model.numListed(), f.data->numEntities());
    }

    void theSelectionIsMarked()
    {
        Fixture f;
        QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
        f.session.setSelection({EntityId(4)});
        QCOMPARE(changed.count(), 1);
        QVERIFY(f.model.index(4, 0).data(EntityTableModel::SelectedRole).toBool());
        QVERIFY(!f.model.index(5, 0).data(EntityTableModel::SelectedRole).toBool());
        QVERIFY(f.model.index(4, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("selected")));
    }

    void aNewLayoutIsSortedAnew()
    {
        Fixture f;
        f.sort(EntityTableModel::X);
        const auto before = f.rows();
        auto mirrored = madeUpLayout(*f.data, 2);
        mirrored->positions = -mirrored->positions;
        QSignalSpy sorted(&f.model, &EntityTableModel::sorted);
        f.model.setLayoutShown(mirrored);
        QVERIFY(sorted.wait());
        QVERIFY(f.rows() != before);
        QCOMPARE(f.rows().front(), before.back());
    }

    void indexesStayWithTheirEntities()
    {
        Fixture f;
        const QPersistentModelIndex index = f.model.index(0, 0);
        const QString id = index.data().toString();
        f.sort(EntityTableModel::Id, Qt::DescendingOrder);
        QVERIFY(!index.isValid() || index.data().toString() == id);
    }

    void whileNobodyLooksNothingIsListed()
    {
        Fixture f;
        f.model.setActive(false);
        QCOMPARE(f.model.rowCount(), 0);
        f.session.setSelection({EntityId(1)});
        f.model.setLayoutShown(nullptr);
        f.model.setActive(true);
        QCOMPARE(f.model.rowCount(), EntityTableModel::firstRows);
        QCOMPARE(f.text(0, EntityTableModel::X), QString());
    }
};

LODESTONE_WINDOW_TEST(EntityTableModelTest)

} // namespace lodestone::entityTableModelTest

#include "EntityTableModelTest.moc"
