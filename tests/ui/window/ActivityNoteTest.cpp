// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/activityNote.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::activityNoteTest {

namespace {
EpochStats withActive(std::vector<NamedValue> active)
{
    EpochStats stats;
    stats.active = std::move(active);
    return stats;
}
} // namespace

class ActivityNoteTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsSaidOfHealthyTerms()
    {
        QVERIFY(activityNote(withActive({{"l1", 0.4}, {"l2", 0.001}, {"la", 0.999}}), {}).isEmpty());
        QVERIFY(activityNote({}, {}).isEmpty());
    }

    void deadAndNeverSatisfiedTermsAreNamed()
    {
        const QString note = activityNote(withActive({{"l1", 0.0}, {"l2", 0.5}, {"la", 1.0}}), {});
        QVERIFY2(note.contains(QStringLiteral("L1 is dead: 0 %")), qPrintable(note));
        QVERIFY2(note.contains(QStringLiteral("LA is never satisfied: 100 %")), qPrintable(note));
        QVERIFY(!note.contains(QStringLiteral("L2")));
    }

    void termsWithoutWeightAreNotDead()
    {
        RunSpec spec;
        spec.settings = {{"lambda", "0"}};
        QVERIFY(activityNote(withActive({{"l1", 0.3}, {"l2", 0.0}}), spec).isEmpty());
        spec.settings = {{"alpha", "1"}};
        QVERIFY(activityNote(withActive({{"la", 0.0}}), spec).isEmpty());
        QVERIFY(!activityNote(withActive({{"l1", 0.0}}), spec).isEmpty());
        spec.settings = {{"alpha", "0"}};
        QVERIFY(activityNote(withActive({{"l1", 0.0}, {"l2", 0.0}}), spec).isEmpty());
        QVERIFY(!activityNote(withActive({{"la", 0.0}}), spec).isEmpty());
    }
};

LODESTONE_TEST(ActivityNoteTest)

} // namespace lodestone::activityNoteTest

#include "ActivityNoteTest.moc"
