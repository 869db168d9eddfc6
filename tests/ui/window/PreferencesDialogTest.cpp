// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PreferencesDialog.h"
#include "tests/ui/WindowTest.h"

#include "tests/ui/TestSettings.h"
#include "ui/session/Preferences.h"

#include <QComboBox>
#include <QTest>

#include <algorithm>

namespace lodestone::preferencesDialogTest {

class PreferencesDialogTest : public QObject {
    Q_OBJECT

private slots:
    void howOftenThePictureFollowsIsKept()
    {
        const TestSettings settings;
        Preferences preferences;
        {
            PreferencesDialog dialog(preferences);
            const auto boxes = dialog.findChildren<QComboBox*>();
            const auto box = std::find_if(boxes.begin(), boxes.end(), [](const QComboBox* candidate) {
                return candidate->accessibleName() == QStringLiteral("Picture of a training");
            });
            QVERIFY(box != boxes.end());
            QCOMPARE((*box)->currentData().toInt(), 0);
            QTest::keyClick(*box, Qt::Key_Down);
            QCOMPARE(preferences.pictureEvery(), 1);
            QTest::keyClick(*box, Qt::Key_Down);
        }
        QCOMPARE(Preferences().pictureEvery(), 5);
        PreferencesDialog again(preferences);
        const auto boxes = again.findChildren<QComboBox*>();
        QVERIFY(std::any_of(boxes.begin(), boxes.end(), [](const QComboBox* box) { return box->currentData() == 5; }));
    }

    void otherEyesAreForThisSessionOnly()
    {
        const TestSettings settings;
        Preferences preferences;
        const PreferencesDialog dialog(preferences);
        auto* box = dialog.findChild<QComboBox*>(QStringLiteral("vision"));
        QCOMPARE(box->count(), 4);
        QTest::keyClick(box, Qt::Key_End);
        QCOMPARE(preferences.colorVision(), ColorVision::Tritanopia);
        QCOMPARE(PreferencesDialog(preferences).findChild<QComboBox*>(QStringLiteral("vision"))->currentIndex(), 3);
        QCOMPARE(Preferences().colorVision(), ColorVision::Normal);
    }
};

LODESTONE_WINDOW_TEST(PreferencesDialogTest)

} // namespace lodestone::preferencesDialogTest

#include "PreferencesDialogTest.moc"
