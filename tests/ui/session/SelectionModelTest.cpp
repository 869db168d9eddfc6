// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/SelectionModel.h"
#include "tests/TestProgram.h"
#include "tests/ui/entityIds.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <random>

namespace lodestone::selectionModelTest {

namespace {
struct Fixture {
    QUndoStack undo;
    SelectionModel selection{undo};
    QSignalSpy changed{&selection, &SelectionModel::changed};
    Fixture() { selection.reset(10); }
};
} // namespace

class SelectionModelTest : public QObject {
    Q_OBJECT

private slots:
    void entitiesAreReplacedAddedRemovedAndToggled()
    {
        Fixture f;
        f.selection.select(ids({7, 3, 3}));
        QCOMPARE(f.selection.entities(), ids({3, 7}));
        QCOMPARE(f.selection.mask(), (EntityMask{0, 0, 0, 1, 0, 0, 0, 1, 0, 0}));
        QVERIFY(f.selection.contains(EntityId(3)) && !f.selection.contains(EntityId(4)));
        f.selection.select(ids({1, 3}), SelectMode::Add);
        QCOMPARE(f.selection.entities(), ids({1, 3, 7}));
        f.selection.select(ids({3, 4}), SelectMode::Remove);
        QCOMPARE(f.selection.entities(), ids({1, 7}));
        f.selection.select(ids({1, 2}), SelectMode::Toggle);
        QCOMPARE(f.selection.entities(), ids({2, 7}));
        f.selection.select(ids({9, 99}));
        QCOMPARE(f.selection.entities(), ids({9}));
        QCOMPARE(f.selection.count(), std::size_t(1));
        f.selection.clear();
        QVERIFY(f.selection.empty() && f.selection.entities().empty());
        QCOMPARE(f.changed.count(), 6);
    }

    void whatChangesNothingIsNoStep()
    {
        Fixture f;
        f.selection.clear();
        f.selection.select(ids({2}));
        f.selection.select(ids({2}));
        f.selection.select(ids({2}), SelectMode::Add);
        f.selection.select(ids({3}), SelectMode::Remove);
        QCOMPARE(f.undo.count(), 1);
        QCOMPARE(f.changed.count(), 1);
    }

    void everyStepCanBeTakenBackAndDoneAgain()
    {
        Fixture f;
        std::mt19937 random(1);
        std::vector<EntityMask> states{f.selection.mask()};
        for (int i = 0; i < 40; ++i) {
            EntityMask mask(10);
            for (std::uint8_t& member : mask)
                member = random() % 2;
            f.selection.select(mask, SelectMode(random() % 4));
            if (f.selection.mask() != states.back())
                states.push_back(f.selection.mask());
        }
        QCOMPARE(f.undo.count(), int(states.size()) - 1);
        for (int i = f.undo.count() - 1; i >= 0; --i) {
            f.undo.undo();
            QCOMPARE(f.selection.mask(), states[std::size_t(i)]);
        }
        for (int i = 1; i < int(states.size()); ++i) {
            f.undo.redo();
            QCOMPARE(f.selection.mask(), states[std::size_t(i)]);
            QCOMPARE(f.selection.count(), f.selection.entities().size());
        }
    }

    void stepsOfOneGestureAreOne()
    {
        Fixture f;
        f.selection.select(ids({1}));
        f.selection.select(ids({2}), SelectMode::Add, 5);
        f.selection.select(ids({3}), SelectMode::Add, 5);
        f.selection.select(ids({4}), SelectMode::Add, 6);
        QCOMPARE(f.undo.count(), 3);
        f.undo.undo();
        QCOMPARE(f.selection.entities(), ids({1, 2, 3}));
        f.undo.undo();
        QCOMPARE(f.selection.entities(), ids({1}));
        f.selection.select(ids({2}), SelectMode::Toggle, 7);
        f.selection.select(ids({2}), SelectMode::Toggle, 7); // there and back is nothing
        QCOMPARE(f.selection.entities(), ids({1}));
    }

    void otherDataStartWithNothingSelected()
    {
        Fixture f;
        f.selection.select(ids({2}));
        f.selection.reset(4);
        QCOMPARE(f.selection.mask(), EntityMask(4, 0));
        QCOMPARE(f.changed.count(), 2);
        f.selection.reset(5);
        QCOMPARE(f.changed.count(), 2); // nothing was selected and nothing is
    }

    void masksArePackedWithoutLoss()
    {
        const EntityMask mask{1, 0, 0, 1, 1, 1, 0, 0, 1, 0, 1};
        QCOMPARE(unpacked(packed(mask)), mask);
        QVERIFY(unpacked(nullptr).empty());
    }
};

LODESTONE_TEST(SelectionModelTest)

} // namespace lodestone::selectionModelTest

#include "SelectionModelTest.moc"
