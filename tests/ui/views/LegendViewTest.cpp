// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/LegendView.h"
#include "core/data/SampleData.h"
#include "tests/ui/WindowTest.h"
#include "ui/models/LegendModel.h"
#include "ui/views/LegendDelegate.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

namespace lodestone::legendViewTest {

namespace {

struct Fixture {
    LegendModel model;
    LegendView view{model};

    Fixture()
    {
        const DatasetPtr data = sampleDataset();
        model.setColoring(findColoring(QStringLiteral("label"))->apply(data, nullptr));
        view.resize(240, 400);
        view.show();
    }
    QPoint middleOf(int row) const { return view.list()->visualRect(model.index(row, 0)).center(); }
    Emphasis emphasis(std::size_t row) const { return model.emphasis()[row]; }
};

} // namespace

class LegendViewTest : public QObject {
    Q_OBJECT

private slots:
    void aClickIsolatesAndAnotherShowsAll()
    {
        Fixture legend;
        QTest::mouseClick(legend.view.list()->viewport(), Qt::LeftButton, {}, legend.middleOf(2));
        QCOMPARE(legend.emphasis(2), Emphasis::Normal);
        QCOMPARE(legend.emphasis(0), Emphasis::Muted);
        QTest::mouseClick(legend.view.list()->viewport(), Qt::LeftButton, {}, legend.middleOf(2));
        QVERIFY(!legend.model.isFiltered());
    }

    void aDoubleClickSolos()
    {
        Fixture legend;
        QTest::mouseClick(legend.view.list()->viewport(), Qt::LeftButton, {}, legend.middleOf(1));
        QTest::mouseDClick(legend.view.list()->viewport(), Qt::LeftButton, {}, legend.middleOf(1));
        QCOMPARE(legend.emphasis(1), Emphasis::Normal);
        QCOMPARE(legend.emphasis(0), Emphasis::Hidden);
    }

    void keysDoTheSame()
    {
        Fixture legend;
        QTreeView* list = legend.view.list();
        list->setCurrentIndex(legend.model.index(3, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(legend.emphasis(0), Emphasis::Muted);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!legend.model.isFiltered());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(legend.emphasis(0), Emphasis::Hidden);
        QCOMPARE(legend.emphasis(3), Emphasis::Normal);
    }

    void showAllIsOfferedWhileSomethingIsMutedOrHidden()
    {
        Fixture legend;
        auto* button = legend.view.findChild<QToolButton*>();
        QVERIFY(button && !button->isVisible());
        legend.model.isolate(0);
        QVERIFY(button->isVisible());
        button->click();
        QVERIFY(!legend.model.isFiltered() && !button->isVisible());
    }

    void derivedLabelsOfUsersAreExplained()
    {
        const Fixture legend;
        bool explained = false;
        for (const QLabel* label : legend.view.findChildren<QLabel*>())
            explained |= label->isVisible() && label->text().contains(QStringLiteral("derived"));
        QVERIFY(explained);
        QVERIFY(!legend.view.list()->accessibleName().isEmpty());
    }

    void countsGiveWayToNamesWhileThereIsASelection()
    {
        Fixture legend;
        QTreeView* list = legend.view.list();
        const auto isShown = [list](int column) { return !list->isColumnHidden(column); };
        QVERIFY(isShown(LegendModel::Users) && isShown(LegendModel::Items) && !isShown(LegendModel::Selected));
        legend.model.setSelected(std::vector<std::size_t>(std::size_t(legend.model.rowCount()), 1));
        legend.view.resize(500, 400);
        QVERIFY(isShown(LegendModel::Users) && isShown(LegendModel::Items) && isShown(LegendModel::Selected));
        legend.view.resize(190, 400);
        QVERIFY(!isShown(LegendModel::Users) && isShown(LegendModel::Selected));
        QVERIFY(list->columnWidth(LegendModel::Name) > list->fontMetrics().horizontalAdvance(QStringLiteral("Documentary")));
        legend.model.setSelected({});
        QVERIFY(isShown(LegendModel::Users) && isShown(LegendModel::Items) && !isShown(LegendModel::Selected));
    }

    void marksShowTheColorAndBothShapes()
    {
        const QImage marks = categoryMarks(Qt::red, 20, 1).toImage();
        QCOMPARE(marks.size(), QSize(40, 20));
        QCOMPARE(marks.pixelColor(10, 10), QColor(Qt::red)); // a disc
        QCOMPARE(marks.pixelColor(28, 10).alpha(), 0); // a hollow square
        QCOMPARE(marks.pixelColor(28 - 5, 10), QColor(Qt::red));
        QCOMPARE(marks.pixelColor(28 + 5, 10), QColor(Qt::red));
        QCOMPARE(marks.pixelColor(28, 10 - 5), QColor(Qt::red));
        QCOMPARE(categoryMarks(Qt::red, 20, 2).size(), QSize(80, 40));
    }
};

LODESTONE_WINDOW_TEST(LegendViewTest)

} // namespace lodestone::legendViewTest

#include "LegendViewTest.moc"
