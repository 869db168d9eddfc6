// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/download/GetDataDialog.h"
#include "ui/forms/ParamForm.h"
#include "ui/forms/ParamRow.h"
#include "ui/forms/RunPanel.h"
#include "ui/import/CountsRow.h"
#include "ui/import/ImportDialog.h"
#include "ui/import/ReadingForm.h"
#include "ui/session/Workspace.h"
#include "ui/views/CurveChart.h"
#include "ui/views/CurvesView.h"
#include "ui/window/BestBar.h"
#include "ui/window/DataCommands.h"
#include "ui/window/DataPage.h"
#include "ui/window/DockPanels.h"
#include "ui/window/ExplorePage.h"
#include "ui/window/StartPage.h"
#include "ui/window/TaskStatus.h"
#include "ui/window/WindowActions.h"

#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QUrl>

namespace lodestone::mainWindowTest {

namespace {
constexpr int timeoutMs = 180000;

/// Points of the loss curves; they appear with the first epoch.
int numEpochs(const MainWindow& window)
{
    const CurvePlot& loss = *window.curvesView()->charts()[0]->plot();
    return loss.numSeries() == 0 ? 0 : static_cast<int>(loss.points(0).size());
}

QString writeFile(const QTemporaryDir& folder, const QByteArray& content)
{
    QFile file(folder.filePath(QStringLiteral("ratings.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray someRatings()
{
    QByteArray lines = "user,item,rating\n";
    for (int user = 0; user < 30; ++user)
        for (int item = 0; item < 12; ++item)
            lines += QByteArray::number(user) + ",i" + QByteArray::number((user * 5 + item * 7) % 40) + ",4\n";
    return lines;
}
} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_settings = std::make_unique<TestSettings>(); }

    void theFirstPictureIsTheStartPageAlone()
    {
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        QCOMPARE(window.size(), QSize(1280, 800));
        QVERIFY(window.startPage()->isVisible());
        QVERIFY(window.startPage()->tryButton()->isVisible());
        for (const auto* button : window.startPage()->findChildren<QPushButton*>()) // whose letters are those of the menus
            QVERIFY2(!button->text().contains(u'&'), qPrintable(button->text()));
        for (const QDockWidget* dock : window.findChildren<QDockWidget*>())
            QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName()));
        QVERIFY(!window.commands().train->isEnabled());
        QCOMPARE(window.commands().train->toolTip(), QStringLiteral("Open ratings or the sample first."));
    }

    void noTitleOfAPanelIsCut()
    {
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        workspace.open(DataLoader::sampleSource, false);
        QTRY_VERIFY_WITH_TIMEOUT(window.explorePage()->isVisible(), timeoutMs);
        QCOMPARE(window.size(), QSize(1280, 800));
        QVERIFY(window.curvesView()->height() >= 180);
        int numTabs = 0;
        for (const QTabBar* bar : window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
            for (int tab = 0; tab < bar->count(); ++tab, ++numTabs) {
                const QRect rect = bar->tabRect(tab);
                const int title = bar->fontMetrics().horizontalAdvance(bar->tabText(tab));
                QVERIFY2(std::max(rect.width(), rect.height()) > title, qPrintable(bar->tabText(tab)));
            }
        QVERIFY(numTabs >= 8);
    }

    void oneClickTrainsTheSample()
    {
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        QTest::mouseClick(window.startPage()->tryButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().data() != nullptr, timeoutMs);
        QVERIFY(window.explorePage()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(numEpochs(window) >= 5, timeoutMs);
        workspace.stop();
        QTRY_COMPARE_WITH_TIMEOUT(workspace.session().runState(), RunState::Finished, timeoutMs);

        const Session& session = workspace.session();
        const RowMatrix& start = session.epochs().find(0)->embeddings;
        const RowMatrix& later = session.epochs().nearest(5)->embeddings;
        QVERIFY((start - later).rowwise().norm().minCoeff() > 0);
        const CurvePlot& nmi = *window.curvesView()->charts()[1]->plot();
        QVERIFY(nmi.points(0)[5].y() > 2 * nmi.points(0)[0].y());
        QCOMPARE(numEpochs(window), session.latest()->epoch);
    }

    void stopEndsTheRunAndOffersTheBestEpoch()
    {
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        workspace.open(DataLoader::sampleSource, true);
        QTRY_VERIFY_WITH_TIMEOUT(numEpochs(window) >= 2, timeoutMs);
        QVERIFY(window.commands().stop->isEnabled());
        window.commands().stop->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(workspace.session().runState(), RunState::Finished, timeoutMs);
        QVERIFY(!window.commands().stop->isEnabled());
        QVERIFY(window.commands().train->isEnabled());
        QVERIFY(window.commands().continueRun->isEnabled());
        BestBar& bar = *window.explorePage()->bestBar();
        QVERIFY(bar.isVisible());
        workspace.session().showEpoch(0);
        bar.goButton()->click();
        QCOMPARE(workspace.session().shownEpoch(), workspace.session().bestEpoch());
    }

    void pauseAndResumeShareAKey()
    {
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        window.runPanel()->runForm()->apply({{"epochs", "100000"}});
        workspace.open(DataLoader::sampleSource, true);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().runState() == RunState::Running, timeoutMs);
        WindowActions& commands = window.commands();
        QVERIFY(commands.pause->isEnabled() && !commands.train->isEnabled());
        commands.pause->trigger();
        QCOMPARE(workspace.session().runState(), RunState::Paused);
        QVERIFY(!commands.pause->isEnabled() && commands.train->isEnabled());
        QCOMPARE(commands.train->text(), QStringLiteral("&Resume"));
        commands.train->trigger();
        QCOMPARE(workspace.session().runState(), RunState::Running);
    }

    void closingDuringTrainingEndsCleanly()
    {
        Workspace workspace;
        auto window = std::make_unique<MainWindow>(workspace);
        window->show();
        window->runPanel()->runForm()->apply({{"epochs", "100000"}});
        workspace.open(DataLoader::sampleSource, true);
        QTRY_VERIFY_WITH_TIMEOUT(numEpochs(*window) >= 1, timeoutMs);
        QVERIFY(window->close());
        window.reset();
        QTRY_COMPARE_WITH_TIMEOUT(workspace.session().runState(), RunState::Finished, timeoutMs);
    }

    void openedRatingsWaitForTheTrainButton()
    {
        const QTemporaryDir folder;
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        window.openSource(writeFile(folder, someRatings()));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().data() != nullptr, timeoutMs);
        QCOMPARE(workspace.session().runState(), RunState::Idle);
        QVERIFY(window.runPanel()->isVisible());
        QVERIFY(window.runPanel()->trainButton()->isEnabled());
        QVERIFY(window.windowTitle().contains(QStringLiteral("ratings")));
        QCOMPARE(workspace.preferences().recentSources().size(), 1);
        window.runPanel()->trainButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(numEpochs(window) >= 2, timeoutMs);
    }

    void aDroppedFileIsLookedAtAndTrained()
    {
        const QTemporaryDir folder;
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(writeFile(folder, someRatings()))});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
        const QPointer<ImportDialog> dialog = window.dataCommands()->importDialog();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!workspace.session().data());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(numEpochs(window) >= 1, timeoutMs);
        QVERIFY(!dialog);
        QCOMPARE(workspace.session().data()->numUsers(), std::size_t(30));
    }

    void theOpenFileCanBeReadInAnotherWay()
    {
        const QTemporaryDir folder;
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        window.openSource(writeFile(folder, someRatings()));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().data() != nullptr, timeoutMs);
        window.commands().preview->trigger();
        const QPointer<ImportDialog> dialog = window.dataCommands()->importDialog();
        QVERIFY(dialog && dialog->isVisible());
        dialog->form()->thresholdBox()->setValue(4.5);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->counts()->figure(0).isEmpty(), timeoutMs);
        dialog->openButton()->click();
        QCOMPARE(workspace.session().data()->positiveThreshold, 4.5);
        QVERIFY(window.runPanel()->commandLine().contains(QStringLiteral(" --threshold 4.5 ")));
        // The next time it is read the same way.
        QSignalSpy opened(&workspace, &Workspace::dataOpened);
        window.openSource(workspace.session().source());
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, timeoutMs);
        QCOMPARE(workspace.session().data()->positiveThreshold, 4.5);
    }

    void theSummaryIsAPageOfTheWindow()
    {
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        QVERIFY(!window.commands().summary->isEnabled());
        workspace.open(DataLoader::sampleSource);
        QTRY_VERIFY_WITH_TIMEOUT(window.commands().summary->isEnabled(), timeoutMs);
        window.commands().summary->trigger();
        QVERIFY(window.dataPage()->isVisible() && !window.explorePage()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(window.dataPage()->hasFigures(), timeoutMs);
        QTest::keyClick(window.dataPage(), Qt::Key_Escape);
        QVERIFY(window.explorePage()->isVisible() && !window.commands().summary->isChecked());
        window.commands().summary->trigger();
        workspace.open(DataLoader::sampleSource);
        QTRY_VERIFY_WITH_TIMEOUT(window.explorePage()->isVisible(), timeoutMs);
        QVERIFY(!window.commands().summary->isChecked());
    }

    void publicDataSetsAreOffered()
    {
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        window.commands().getData->trigger();
        const QPointer<GetDataDialog> dialog = window.dataCommands()->getDataDialog();
        QVERIFY(dialog && dialog->isVisible());
        emit dialog->obtained(QStringLiteral(LODESTONE_TEST_FILES "/movielens"));
        QVERIFY(window.dataCommands()->importDialog()->isVisible());
    }

    void aMissingFileIsReportedInTheMessages()
    {
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        window.openSource(QStringLiteral("/nowhere/ratings.csv"));
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.messages().messages().empty(), timeoutMs);
        QCOMPARE(workspace.messages().messages().front().level, MessageLevel::Error);
        QVERIFY(workspace.messages().messages().front().text.contains(QStringLiteral("ratings.csv")));
        QVERIFY(window.panels().find(QStringLiteral("messages"))->isVisible());
        QVERIFY(window.startPage()->isVisible());
    }

    void badLinesAreListed()
    {
        const QTemporaryDir folder;
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        window.openSource(writeFile(folder, someRatings() + "7,i1,good\n"));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().data() != nullptr, timeoutMs);
        const Message& last = workspace.messages().messages().back();
        QCOMPARE(last.level, MessageLevel::Warning);
        QVERIFY(last.where.endsWith(QStringLiteral(":362")));
        QVERIFY(window.panels().find(QStringLiteral("messages"))->isVisible());
    }

    void theMessagesSayHowSimilarPairsAreKnownAndWhatIsLeftOut()
    {
        const QTemporaryDir folder;
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        window.openSource(writeFile(folder, someRatings()));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().data() != nullptr, timeoutMs);
        window.runPanel()->runForm()->apply({{"epochs", "1"}});
        window.commands().train->trigger();
        const auto levelOf = [&](const QString& text) {
            for (const Message& message : workspace.messages().messages())
                if (message.text.contains(text))
                    return std::optional(message.level);
            return std::optional<MessageLevel>();
        };
        QTRY_COMPARE_WITH_TIMEOUT(workspace.session().runState(), RunState::Finished, timeoutMs);
        QVERIFY(levelOf(QStringLiteral("Pairs of similar users: ")) == MessageLevel::Info);
        QVERIFY(levelOf(QStringLiteral("The items have no labels, so NMI is left out.")) == MessageLevel::Warning);
    }

    void aBadValueBlocksTrainingAndSaysWhy()
    {
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        workspace.open(DataLoader::sampleSource);
        QTRY_VERIFY_WITH_TIMEOUT(window.commands().train->isEnabled(), timeoutMs);
        auto* edit = qobject_cast<QLineEdit*>(window.runPanel()->modelForm()->row("dimension")->editor());
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("0"));
        QVERIFY(!window.commands().train->isEnabled());
        QVERIFY(window.commands().train->toolTip().contains(QStringLiteral("from 1 to")));
        QVERIFY(!window.runPanel()->trainButton()->isEnabled());
    }

    void aFailedTrainingKeepsTheWindowAndSaysWhy()
    {
        const QTemporaryDir folder;
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        window.openSource(writeFile(folder, someRatings().replace(",4\n", ",1\n")));
        QTRY_VERIFY_WITH_TIMEOUT(window.commands().train->isEnabled(), timeoutMs);
        window.commands().train->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(workspace.session().runState(), RunState::Failed, timeoutMs);
        QTRY_COMPARE(workspace.messages().messages().back().level, MessageLevel::Error);
        QVERIFY2(workspace.messages().messages().back().text.contains(QStringLiteral("positive")),
                 qPrintable(workspace.messages().messages().back().text));
        QVERIFY(window.panels().find(QStringLiteral("messages"))->isVisible());
        QVERIFY(window.commands().train->isEnabled());
    }

    void panelsComeBackAsTheyWere()
    {
        Workspace workspace;
        const QString name = QStringLiteral("curves");
        {
            MainWindow window(workspace);
            window.show();
            workspace.open(DataLoader::sampleSource);
            QTRY_VERIFY_WITH_TIMEOUT(window.explorePage()->isVisible(), timeoutMs);
            QVERIFY(window.panels().find(name)->isVisible());
            window.panels().find(name)->toggleViewAction()->trigger();
            QVERIFY(!window.panels().find(name)->isVisible());
            window.close();
        }
        MainWindow window(workspace);
        window.show();
        workspace.open(DataLoader::sampleSource);
        QTRY_VERIFY_WITH_TIMEOUT(window.explorePage()->isVisible(), timeoutMs);
        QVERIFY(!window.panels().find(name)->isVisible());
        window.commands().resetLayout->trigger();
        QVERIFY(window.panels().find(name)->isVisible());
    }

    void everyControlHasANameAndEveryDisabledCommandAReason()
    {
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        for (const QAction* action : window.commands().findChildren<QAction*>())
            QVERIFY2(!action->toolTip().isEmpty() && action->toolTip() != action->iconText(), qPrintable(action->text()));
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isControl = (button || qobject_cast<const QLineEdit*>(widget)) && !widget->isHidden();
            const bool isOurs = !widget->objectName().startsWith(QStringLiteral("qt_"));
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const QString which =
                QStringLiteral("%1 '%2' in %3")
                    .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                         QString::fromLatin1(widget->parent() ? widget->parent()->metaObject()->className() : ""));
            QVERIFY2(!isControl || !isOurs || named, qPrintable(which));
        }
    }

private:
    std::unique_ptr<TestSettings> m_settings;
};

LODESTONE_WINDOW_TEST(MainWindowTest)

} // namespace lodestone::mainWindowTest

#include "MainWindowTest.moc"
