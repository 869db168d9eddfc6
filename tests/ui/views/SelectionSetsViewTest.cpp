// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/SelectionSetsView.h"
#include "tests/core/data/TinyDataset.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/entityIds.h"
#include "ui/session/Session.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

namespace lodestone::selectionSetsViewTest {

namespace {

struct Fixture {
    Session session;
    SelectionSetsView view{session};
    QAbstractItemModelTester tester{&view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture()
    {
        view.resize(260, 300);
        view.show();
        session.setData(tinyDataset(4, 6, {}), {}, QStringLiteral("tiny"));
    }
    QToolButton* button(const QAction* action) const
    {
        for (QToolButton* candidate : view.findChildren<QToolButton*>())
            if (candidate->defaultAction() == action)
                return candidate;
        return nullptr;
    }
    /// Saves a selection as a set, by its button.
    void save(std::initializer_list<unsigned> numbers)
    {
        session.setSelection(ids(numbers));
        QTest::mouseClick(button(view.save), Qt::LeftButton);
        QTest::keyClick(view.list()->findChild<QLineEdit*>(), Qt::Key_Return); // its name is open for editing
        QTRY_VERIFY(!view.list()->findChild<QLineEdit*>());
    }
    const std::vector<SelectionSet>& sets() { return view.model().sets(); }
    std::vector<EntityId> selected() { return session.selection().entities(); }
    void go(int row) { view.list()->setCurrentIndex(view.model().index(row, 0)); }
};

} // namespace

class SelectionSetsViewTest : public QObject {
    Q_OBJECT

private slots:
    void aSelectionIsKeptUnderAName()
    {
        Fixture f;
        QVERIFY(!f.view.save->isEnabled());
        f.session.setSelection(ids({1, 2, 7}));
        QVERIFY(f.view.save->isEnabled());
        QTest::mouseClick(f.button(f.view.save), Qt::LeftButton);
        auto* editor = f.view.list()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("Favorites"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(f.sets().size(), std::size_t(1));
        QTRY_COMPARE(f.sets()[0].name, QStringLiteral("Favorites"));
        QCOMPARE(f.sets()[0].count, std::size_t(3));
        QVERIFY(f.sets()[0].color.isValid());
        QCOMPARE(f.view.model().index(0, SelectionSetModel::Count).data().toString(), QStringLiteral("3"));
    }

    void setsAreSelectedUnitedIntersectedAndSubtracted()
    {
        Fixture f;
        f.save({1, 2, 3});
        f.save({3, 4});
        f.go(0);
        QTest::mouseClick(f.button(f.view.select), Qt::LeftButton);
        QCOMPARE(f.selected(), ids({1, 2, 3}));
        f.go(1);
        QTest::mouseClick(f.button(f.view.unite), Qt::LeftButton);
        QCOMPARE(f.selected(), ids({1, 2, 3, 4}));
        f.go(0);
        QTest::mouseClick(f.button(f.view.subtract), Qt::LeftButton);
        QCOMPARE(f.selected(), ids({4}));
        f.session.setSelection(ids({2, 3, 9}));
        f.go(1);
        QTest::mouseClick(f.button(f.view.intersect), Qt::LeftButton);
        QCOMPARE(f.selected(), ids({3}));
    }

    void aDoubleClickSelects()
    {
        Fixture f;
        f.save({5, 6});
        f.session.setSelection({});
        const QPoint middle = f.view.list()->visualRect(f.view.model().index(0, 0)).center();
        QTest::mouseClick(f.view.list()->viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseDClick(f.view.list()->viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(f.selected(), ids({5, 6}));
    }

    void everyChangeCanBeUndone()
    {
        Fixture f;
        f.save({1});
        f.save({2});
        QUndoStack& undo = f.session.undoStack();
        f.view.model().setColor(0, Qt::red);
        f.view.model().rename(1, QStringLiteral(" Other "));
        f.go(0);
        f.view.remove->trigger();
        QCOMPARE(f.sets().size(), std::size_t(1));
        QCOMPARE(f.sets()[0].name, QStringLiteral("Other"));
        undo.undo();
        QCOMPARE(f.sets()[0].color, QColor(Qt::red));
        undo.undo();
        QCOMPARE(f.sets()[1].name, QStringLiteral("Set 2"));
        undo.undo();
        QVERIFY(f.sets()[0].color != QColor(Qt::red));
        undo.undo();
        QCOMPARE(f.sets().size(), std::size_t(1));
        undo.redo();
        QCOMPARE(f.sets()[1].count, std::size_t(1));
    }

    void whatChangesNothingIsNoStep()
    {
        Fixture f;
        f.save({1});
        const int steps = f.session.undoStack().count();
        f.view.model().rename(0, QStringLiteral("  "));
        f.view.model().rename(0, QStringLiteral("Set 1"));
        f.view.model().setColor(0, f.sets()[0].color);
        f.view.model().setColor(0, QColor());
        QCOMPARE(f.session.undoStack().count(), steps);
    }

    void otherDataClearTheSets()
    {
        Fixture f;
        f.save({1});
        f.session.setData(tinyDataset(2, 2, {}), {}, QStringLiteral("other"));
        QVERIFY(f.sets().empty());
        QVERIFY(!f.view.select->isEnabled());
    }
};

LODESTONE_WINDOW_TEST(SelectionSetsViewTest)

} // namespace lodestone::selectionSetsViewTest

#include "SelectionSetsViewTest.moc"
