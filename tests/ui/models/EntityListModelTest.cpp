// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/EntityListModel.h"
#include "tests/ui/WindowTest.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

namespace lodestone::entityListModelTest {

class EntityListModelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void cellsAreTextsNumbersOrNothing()
    {
        EntityListModel model({{QStringLiteral("#"), {}, true}, {QStringLiteral("Item"), QStringLiteral("help"), false}});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{EntityId{7}, {3, QStringLiteral("Lake")}, false}, {EntityId{9}, {QVariant(), 0.12345}, true}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("3"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Lake"));
        QCOMPARE(model.index(1, 0).data().toString(), QString());
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("0.123"));
        QCOMPARE(model.index(1, 1).data(EntityListModel::SortRole).toDouble(), 0.12345);
        QCOMPARE(model.index(1, 0).data(EntityListModel::EntityRole).toUInt(), 9U);
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Item: Lake"));
        QVERIFY(model.index(1, 0).data(Qt::FontRole).value<QFont>().strikeOut());
        QVERIFY(!model.index(0, 0).data(Qt::FontRole).isValid());
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(), QStringLiteral("help"));
    }

    void rowsAndTitlesAreReplaced()
    {
        EntityListModel model({{QStringLiteral("Item"), {}, false}});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{EntityId{1}, {QStringLiteral("a")}, false}});
        QSignalSpy header(&model, &QAbstractItemModel::headerDataChanged);
        model.setColumnTitle(0, QStringLiteral("User"));
        QCOMPARE(header.size(), 1);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("User"));
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
        // A row with fewer cells than columns has empty ones.
        model.setRows({{EntityId{1}, {}, false}});
        QCOMPARE(model.index(0, 0).data().toString(), QString());
    }
};

LODESTONE_WINDOW_TEST(EntityListModelTest)

} // namespace lodestone::entityListModelTest

#include "EntityListModelTest.moc"
