// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/DesktopMotion.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/session/Preferences.h"
#include "ui/window/PreferencesDialog.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

namespace lodestone::desktopMotionTest {

class DesktopMotionTest : public QObject {
    Q_OBJECT

private slots:
    void everyDesktopSaysItInItsOwnWay()
    {
        const QString portal = QStringLiteral("reduced-motion"), gnome = QStringLiteral("enable-animations"),
                      kde = QStringLiteral("AnimationDurationFactor");
        QCOMPARE(DesktopMotion::reduces(portal, 1U), std::optional(true));
        QCOMPARE(DesktopMotion::reduces(portal, 0U), std::optional(false));
        QCOMPARE(DesktopMotion::reduces(gnome, false), std::optional(true));
        QCOMPARE(DesktopMotion::reduces(gnome, true), std::optional(false));
        QCOMPARE(DesktopMotion::reduces(kde, QStringLiteral("0")), std::optional(true));
        QCOMPARE(DesktopMotion::reduces(kde, QStringLiteral("0.5")), std::optional(false));
        QCOMPARE(DesktopMotion::reduces(kde, QStringLiteral("fast")), std::nullopt);
        QCOMPARE(DesktopMotion::reduces(QStringLiteral("other"), 1U), std::nullopt);
    }

    void oneThatAsksForItIsEnough()
    {
        DesktopMotion motion;
        const bool before = motion.isReduced(); // of the desktop that the test runs on
        QSignalSpy changed(&motion, &DesktopMotion::changed);
        motion.take(QStringLiteral("reduced-motion"), 0U);
        motion.take(QStringLiteral("enable-animations"), false);
        motion.take(QStringLiteral("AnimationDurationFactor"), QStringLiteral("1"));
        QVERIFY(motion.isReduced());
        QCOMPARE(changed.size(), before ? 0 : 1);
        motion.take(QStringLiteral("enable-animations"), true);
        QVERIFY(!motion.isReduced());
    }

    void thePreferenceFollowsTheDesktopUntilItIsSet()
    {
        const TestSettings settings;
        Preferences preferences;
        QSignalSpy changed(&preferences, &Preferences::reducedMotionChanged);
        QVERIFY(!preferences.reducedMotion());
        preferences.setDesktopReducesMotion(true);
        QVERIFY(preferences.reducedMotion());
        QCOMPARE(changed.size(), 1);
        preferences.setMotion(MotionMode::Full);
        QVERIFY(!preferences.reducedMotion());
        QVERIFY(!Preferences().reducedMotion());
        QCOMPARE(Preferences().motion(), MotionMode::Full);
        preferences.setMotion(MotionMode::System);
        QVERIFY(preferences.reducedMotion());
        QCOMPARE(Preferences().motion(), MotionMode::System);
        QCOMPARE(changed.size(), 3);
    }

    void theDialogOffersAllThree()
    {
        const TestSettings settings;
        Preferences preferences;
        PreferencesDialog dialog(preferences);
        QComboBox* box = nullptr;
        for (auto* candidate : dialog.findChildren<QComboBox*>())
            if (candidate->accessibleName() == QStringLiteral("Motion"))
                box = candidate;
        QVERIFY(box);
        QCOMPARE(box->currentIndex(), 0);
        box->setCurrentIndex(2);
        QVERIFY(preferences.reducedMotion());
        box->setCurrentIndex(1);
        QCOMPARE(preferences.motion(), MotionMode::Full);
    }
};

LODESTONE_WINDOW_TEST(DesktopMotionTest)

} // namespace lodestone::desktopMotionTest

#include "DesktopMotionTest.moc"
