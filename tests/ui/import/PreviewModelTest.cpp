// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/PreviewModel.h"
#include "tests/ui/WindowTest.h"

#include <QAbstractItemModelTester>
#include <QColor>
#include <QTest>

namespace lodestone::previewModelTest {

namespace {
DataPreview somePreview()
{
    DataPreview preview;
    preview.format = "delimited";
    preview.usesTextOptions = true;
    preview.columns = {{"who", "user"}, {"", "item"}, {"note", "skip"}};
    preview.rows = {{"a", "1", "x\ny"}, {"b", "2"}};
    return preview;
}
} // namespace

class PreviewModelTest : public QObject {
    Q_OBJECT

private slots:
    void itIsASoundModel()
    {
        PreviewModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPreview(somePreview());
        model.setRoles({"item", "user", "skip"});
        model.setPreview({});
        QCOMPARE(model.rowCount(), 0);
    }

    void fieldsAndHeadsAreShown()
    {
        PreviewModel model;
        model.setPreview(somePreview());
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("who"));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Column 2"));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("b"));
        QVERIFY(!model.index(0, 2).data().toString().contains(u'\n'));
        QCOMPARE(model.index(0, 2).data(Qt::ToolTipRole).toString(), QStringLiteral("x\ny"));
        QCOMPARE(model.index(1, 2).data().toString(), QString());
        QVERIFY(model.index(1, 2).data(Qt::ToolTipRole).toString().contains(u'2'));
    }

    void whatIsNotReadIsMuted()
    {
        PreviewModel model;
        model.setPreview(somePreview());
        QVERIFY(!model.index(0, 0).data(Qt::ForegroundRole).isValid());
        QVERIFY(model.index(0, 2).data(Qt::ForegroundRole).isValid());
        model.setRoles({"skip", "item", "user"});
        QVERIFY(model.index(0, 0).data(Qt::ForegroundRole).isValid());
        QVERIFY(!model.index(0, 2).data(Qt::ForegroundRole).isValid());
    }

    void wideTablesAreCut()
    {
        DataPreview preview = somePreview();
        preview.columns.assign(1000, {"", "skip"});
        PreviewModel model;
        model.setPreview(preview);
        QCOMPARE(model.columnCount(), PreviewModel::maxColumns);
    }
};

LODESTONE_WINDOW_TEST(PreviewModelTest)

} // namespace lodestone::previewModelTest

#include "PreviewModelTest.moc"
