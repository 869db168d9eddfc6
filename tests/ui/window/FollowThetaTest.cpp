// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/followTheta.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/forms/ParamForm.h"
#include "ui/forms/RunPanel.h"
#include "ui/plot/ThresholdHistogram.h"
#include "ui/session/Workspace.h"
#include "ui/views/ExploreView.h"
#include "ui/views/ScatterView.h"
#include "ui/views/SimilarPairsView.h"
#include "ui/window/DockPanels.h"
#include "ui/window/ExplorePage.h"
#include "ui/window/MainWindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QPushButton>
#include <QTest>

namespace lodestone::followThetaTest {

namespace {
constexpr int timeoutMs = 180000;

/// The window with the sample, the panel Similar pairs on top.
struct Fixture {
    Fixture() : window(workspace), pairs(window.findChild<SimilarPairsView*>())
    {
        window.show();
        workspace.open(DataLoader::sampleSource);
        QTRY_VERIFY_WITH_TIMEOUT(window.explorePage()->isVisible(), timeoutMs);
        window.panels().reveal(QStringLiteral("similar"));
        QTRY_VERIFY_WITH_TIMEOUT(users()->isVisible(), timeoutMs);
    }
    ThresholdHistogram* users() const { return pairs->histograms()[0]; }
    RunPanel& panel() const { return *window.runPanel(); }

    TestSettings settings;
    Workspace workspace;
    MainWindow window;
    SimilarPairsView* pairs;
};
} // namespace

class FollowThetaTest : public QObject {
    Q_OBJECT

private slots:
    void aThetaIsWrittenIntoTheRunPanel()
    {
        Fixture fixture;
        QCOMPARE(fixture.users()->threshold(), 30);
        QVERIFY(!fixture.pairs->applyButton()->isEnabled());
        QTest::keyClick(fixture.users(), Qt::Key_Left);
        QVERIFY(fixture.panel().modelForm()->changedSettings().empty());
        QTest::mouseClick(fixture.pairs->applyButton(), Qt::LeftButton);
        QCOMPARE(fixture.panel().modelForm()->changedSettings(), (std::vector<Setting>{{"theta", "0.29"}}));
        QVERIFY(fixture.panel().commandLine().contains(QStringLiteral("theta=0.29")));
        QVERIFY(!fixture.pairs->applyButton()->isEnabled());
    }

    void theLineFollowsTheRunPanel()
    {
        Fixture fixture;
        fixture.panel().modelForm()->apply({{"theta", "0.1"}});
        QCOMPARE(fixture.users()->threshold(), 10);
        QComboBox* models = fixture.panel().modelBox();
        models->setCurrentIndex(models->findData(QStringLiteral("cml")));
        QVERIFY(fixture.pairs->text().contains(QStringLiteral("knows no similar pairs")));
        QVERIFY(!fixture.pairs->applyButton()->isEnabled());
        models->setCurrentIndex(models->findData(QStringLiteral("mml")));
        QCOMPARE(fixture.users()->threshold(), 10); // the form has kept it
    }

    void linesAreThoseOfTheKeyS()
    {
        Fixture fixture;
        QAction* lines = fixture.window.explorePage()->picture()->scatter()->viewActions().similar;
        QVERIFY(!lines->isChecked());
        QTest::mouseClick(fixture.pairs->linesBox(), Qt::LeftButton, {}, QPoint(8, fixture.pairs->linesBox()->height() / 2));
        QVERIFY(lines->isChecked());
        lines->trigger();
        QVERIFY(!fixture.pairs->linesBox()->isChecked());
    }

    void panelsOfFiguresShareATab()
    {
        const Fixture fixture;
        QStringList names;
        for (const QDockWidget* dock :
             fixture.window.tabifiedDockWidgets(fixture.window.panels().find(QStringLiteral("metrics"))))
            names << dock->objectName();
        QVERIFY2(names.contains(QStringLiteral("margins")) && names.contains(QStringLiteral("similar")),
                 qPrintable(names.join(u',')));
    }
};

LODESTONE_WINDOW_TEST(FollowThetaTest)

} // namespace lodestone::followThetaTest

#include "FollowThetaTest.moc"
