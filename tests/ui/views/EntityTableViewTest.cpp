// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/EntityTableView.h"
#include "core/data/SampleData.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/entityIds.h"
#include "tests/ui/views/MadeUpLayout.h"
#include "ui/session/Preferences.h"
#include "ui/session/Session.h"
#include "ui/views/ExploreView.h"
#include "ui/views/ScatterView.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

namespace lodestone::entityTableViewTest {

namespace {

struct Fixture {
    const TestSettings settings;
    Preferences preferences;
    Session session;
    ExploreView picture{session, preferences};
    EntityTableView table{session, picture};
    DatasetPtr data = sampleDataset();

    Fixture()
    {
        session.setData(data, {}, QStringLiteral("sample"));
        picture.scatter()->showLayout(madeUpLayout(*data, 2));
        table.resize(700, 400);
        table.show();
        table.activateWindow();
        table.setFocus();
        if (!QTest::qWaitForWindowActive(&table))
            qFatal("the window does not become active");
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint middle = table.visualRect(table.model()->index(row, EntityTableModel::Id)).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, middle);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&table, key, modifiers); }
    std::vector<EntityId> selected() const { return session.selection().entities(); }
};

} // namespace

class EntityTableViewTest : public QObject {
    Q_OBJECT

private slots:
    void clicksSelectInThePicture()
    {
        Fixture f;
        f.click(3);
        QCOMPARE(f.selected(), ids({3}));
        QCOMPARE(f.picture.scatter()->content().marked, std::vector<std::uint32_t>{3});
        f.click(5, Qt::ControlModifier);
        QCOMPARE(f.selected(), ids({3, 5}));
        f.click(8, Qt::ShiftModifier);
        QCOMPARE(f.selected(), ids({5, 6, 7, 8}));
        f.click(6, Qt::ControlModifier);
        QCOMPARE(f.selected(), ids({5, 7, 8}));
        f.click(0);
        QCOMPARE(f.selected(), ids({0}));
    }

    void keysDoTheSameAndAWayIsOneStep()
    {
        Fixture f;
        f.click(2);
        const int steps = f.session.undoStack().count();
        f.key(Qt::Key_Down, Qt::ShiftModifier);
        f.key(Qt::Key_Down, Qt::ShiftModifier);
        f.key(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(f.selected(), ids({2, 3}));
        QCOMPARE(f.session.undoStack().count(), steps); // merged with the click they go on from
        f.key(Qt::Key_Down);
        f.key(Qt::Key_Down);
        QCOMPARE(f.selected(), ids({2, 3}));
        f.key(Qt::Key_Space);
        QCOMPARE(f.selected(), ids({2, 3, 5}));
        f.session.undoStack().undo();
        QCOMPARE(f.selected(), ids({2, 3}));
    }

    void whatThePictureSelectsIsMarkedAndSeen()
    {
        Fixture f;
        f.picture.jumpTo(EntityId(1500));
        const int row = f.table.currentIndex().row();
        QCOMPARE(f.table.entities().entityAt(row), EntityId(1500));
        QVERIFY(f.table.viewport()->rect().contains(f.table.visualRect(f.table.currentIndex()).center()));
        QVERIFY(f.table.currentIndex().data(EntityTableModel::SelectedRole).toBool());
    }

    void returnShowsTheEntityInThePicture()
    {
        Fixture f;
        f.click(4);
        const double before = f.picture.scatter()->content().plane.unitsPerPixel;
        f.key(Qt::Key_Return);
        QVERIFY(f.picture.scatter()->content().plane.unitsPerPixel < before);
        QCOMPARE(f.selected(), ids({4}));
    }

    void aClickOnAHeaderSorts()
    {
        Fixture f;
        QSignalSpy sorted(&f.table.entities(), &EntityTableModel::sorted);
        QHeaderView* header = f.table.horizontalHeader();
        const int x = header->sectionViewportPosition(EntityTableModel::Degree) + 10;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        QVERIFY(sorted.wait());
        const auto degree = [&](int row) {
            return f.table.model()->index(row, EntityTableModel::Degree).data().toString().toInt();
        };
        QVERIFY(degree(0) <= degree(1) && degree(1) <= degree(500));
    }

    void columnsWithoutValuesAreHidden()
    {
        Fixture f;
        QVERIFY(!f.table.isColumnHidden(EntityTableModel::Label));
        auto plain = std::make_shared<Dataset>(*f.data);
        plain->labels = {};
        plain->itemTitles = {};
        f.session.setData(plain, {}, QStringLiteral("plain"));
        QVERIFY(f.table.isColumnHidden(EntityTableModel::Label));
        QVERIFY(f.table.isColumnHidden(EntityTableModel::Title));
    }

    void hiddenItListsNothing()
    {
        Fixture f;
        f.table.hide();
        QCOMPARE(f.table.model()->rowCount(), 0);
        f.table.show();
        QCOMPARE(f.table.model()->rowCount(), EntityTableModel::firstRows);
    }
};

LODESTONE_WINDOW_TEST(EntityTableViewTest)

} // namespace lodestone::entityTableViewTest

#include "EntityTableViewTest.moc"
