// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/LearningRateDialog.h"
#include "core/train/rateChanges.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/forms/ParamForm.h"
#include "ui/forms/RunPanel.h"
#include "ui/plot/CurvePlot.h"
#include "ui/session/Workspace.h"
#include "ui/views/CurvesView.h"
#include "ui/views/RunsView.h"
#include "ui/window/MainWindow.h"
#include "ui/window/WindowActions.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace lodestone::learningRateDialogTest {

namespace {
constexpr int timeoutMs = 180000;

/// The window with the sample, in a folder of its own.
struct Sitting {
    explicit Sitting(const QTemporaryDir& folder) : window(std::make_unique<MainWindow>(workspace))
    {
        window->show();
        workspace.project().keepUnsavedIn(folder.filePath(QStringLiteral("unsaved")));
    }
    void open()
    {
        workspace.open(DataLoader::sampleSource);
        QTRY_VERIFY_WITH_TIMEOUT(session().data() != nullptr, timeoutMs);
        window->runPanel()->modelForm()->apply({{"dimension", "8"}});
    }
    /// Trains one epoch, then holds.
    void step()
    {
        const int before = epoch();
        actions().step->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(epoch() > before && session().runState() == RunState::Paused, timeoutMs);
    }
    LearningRateDialog* dialog()
    {
        actions().learningRate->trigger();
        auto* dialog = window->findChild<LearningRateDialog*>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    void change(const char* rate)
    {
        LearningRateDialog* asked = dialog();
        QVERIFY(asked);
        QTest::keyClicks(asked->edit(), QString::fromLatin1(rate)); // what is there is selected
        QTest::keyClick(asked->edit(), Qt::Key_Return);
        QTRY_VERIFY(!window->findChild<LearningRateDialog*>());
    }
    void stop()
    {
        actions().stop->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(session().runState(), RunState::Finished, timeoutMs);
    }
    Session& session() { return workspace.session(); }
    WindowActions& actions() { return window->commands(); }
    int epoch() { return session().latest() ? session().latest()->epoch : -1; }
    QString lastMessage() { return workspace.messages().messages().back().text; }
    QStringList marks()
    {
        QStringList texts;
        for (const CurvePlot::Event& event : window->findChild<CurvesView*>()->findChild<CurvePlot*>()->events())
            texts << QStringLiteral("%1: %2").arg(event.x).arg(event.text);
        return texts;
    }

    Workspace workspace;
    std::unique_ptr<MainWindow> window;
};
} // namespace

class LearningRateDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theCommandSaysWhyItCannotBeUsed()
    {
        const TestSettings settings;
        const QTemporaryDir folder;
        Sitting sitting(folder);
        const QAction* command = sitting.actions().learningRate;
        sitting.open();
        QVERIFY(!command->isEnabled());
        QCOMPARE(command->toolTip(), QStringLiteral("No training is running."));
        sitting.step();
        QVERIFY(command->isEnabled());
        QCOMPARE(command->toolTip(), QStringLiteral("Change the learning rate from the next epoch on"));
        bool isInMenu = false;
        for (const QAction* menu : sitting.window->menuBar()->actions())
            isInMenu = isInMenu || menu->menu()->actions().contains(command);
        QVERIFY(isInMenu);
        sitting.stop();
        QVERIFY(!command->isEnabled());

        QComboBox* models = sitting.window->runPanel()->modelBox();
        models->setCurrentIndex(models->findData(QStringLiteral("wrmf")));
        sitting.actions().train->trigger();
        QVERIFY(!command->isEnabled());
        QCOMPARE(command->toolTip(), QStringLiteral("The model that is trained has no learning rate."));
    }

    void theRateHoldsFromTheNextEpochAndIsMarked()
    {
        const TestSettings settings;
        const QTemporaryDir folder;
        Sitting sitting(folder);
        sitting.open();
        sitting.step();
        sitting.step();
        sitting.change("0.125");
        QCOMPARE(sitting.lastMessage(), QStringLiteral("Learning rate 0.125 from epoch 3 on, no longer 0.3."));
        sitting.step();
        const auto& history = sitting.session().history();
        QCOMPARE(history[2].learningRate, 0.3);
        QCOMPARE(history[3].learningRate, 0.125);
        QVERIFY2(sitting.marks().contains(QStringLiteral("2: Learning rate 0.125")), qPrintable(sitting.marks().join(u';')));
        QCOMPARE(sitting.dialog()->edit()->text(), QStringLiteral("0.125"));
    }

    void aBadRateIsNotTaken()
    {
        const TestSettings settings;
        const QTemporaryDir folder;
        Sitting sitting(folder);
        sitting.open();
        sitting.step();
        LearningRateDialog* dialog = sitting.dialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->edit()->accessibleName(), QStringLiteral("Learning rate"));
        for (const char* bad : {"", "fast", "-0.1", "2000000", "nan"}) {
            dialog->edit()->setText(QString::fromLatin1(bad));
            QVERIFY2(!dialog->problem().isEmpty() && !dialog->okButton()->isEnabled(), bad);
            QTest::keyClick(dialog->edit(), Qt::Key_Return);
            QVERIFY(dialog->isVisible());
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(*sitting.workspace.training().learningRate(), 0.3);
    }

    void theDialogGoesWhenTheRunEnds()
    {
        const TestSettings settings;
        const QTemporaryDir folder;
        Sitting sitting(folder);
        sitting.open();
        sitting.step();
        QPointer<LearningRateDialog> dialog = sitting.dialog();
        QVERIFY(dialog);
        sitting.stop();
        QTRY_VERIFY(!dialog);
    }

    void aRunOfTheFileGoesOnWithTheChangedRate()
    {
        const TestSettings settings;
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("p.lodestone"));
        {
            Sitting sitting(folder);
            sitting.open();
            sitting.workspace.project().saveAs(file);
            sitting.step();
            sitting.change("0.125");
            sitting.step();
            sitting.change("0.0625"); // no epoch is trained with it before the end
            sitting.stop();
            QVERIFY(sitting.window->close());
        }
        Sitting sitting(folder);
        QSignalSpy shown(&sitting.workspace.project(), &ProjectSession::runShown);
        sitting.window->openSource(file);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, timeoutMs);
        QCOMPARE(rateChanges(sitting.session().history()), (std::vector<RateChange>{{2, 0.125}}));
        sitting.workspace.continueFor(2);
        QTRY_COMPARE_WITH_TIMEOUT(sitting.epoch(), 4, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(sitting.session().runState(), RunState::Finished, timeoutMs);
        QCOMPARE(rateChanges(sitting.session().history()), (std::vector<RateChange>{{2, 0.125}, {3, 0.0625}}));

        auto* runs = sitting.window->findChild<RunsView*>();
        runs->findChild<QTableView*>()->selectRow(0);
        const QString comment =
            QStringLiteral("# learning rate changed by hand: 0.125 from epoch 2 on, 0.0625 from epoch 3 on");
        QTRY_VERIFY(runs->copyCommand->isEnabled());
        const auto copied = [&] {
            runs->copyCommand->trigger();
            return QGuiApplication::clipboard()->text();
        };
        QTRY_VERIFY2(copied().contains(comment), qPrintable(copied()));
    }
};

LODESTONE_WINDOW_TEST(LearningRateDialogTest)

} // namespace lodestone::learningRateDialogTest

#include "LearningRateDialogTest.moc"
