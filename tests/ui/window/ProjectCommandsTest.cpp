// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ProjectCommands.h"
#include "core/store/Project.h"
#include "core/train/train.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/forms/ParamForm.h"
#include "ui/forms/RunPanel.h"
#include "ui/session/DataCopies.h"
#include "ui/session/Workspace.h"
#include "ui/views/ExploreView.h"
#include "ui/views/FilterBar.h"
#include "ui/views/OwnClustersView.h"
#include "ui/views/RunsView.h"
#include "ui/views/ScatterView.h"
#include "ui/views/SelectionSetsView.h"
#include "ui/window/DataCopyCommands.h"
#include "ui/window/DockPanels.h"
#include "ui/window/ExplorePage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ProjectNotice.h"
#include "ui/window/WindowActions.h"

#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <SQLiteCpp/SQLiteCpp.h>

namespace lodestone::projectCommandsTest {

namespace {
constexpr int timeoutMs = 180000;

/// A place for files that outlives the windows: ratings, projects, unsaved work.
struct Place {
    Place()
    {
        QFile file(ratings());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.write("user,item,rating\n");
        for (int user = 0; user < 30; ++user)
            for (int item = 0; item < 12; ++item)
                file.write(QStringLiteral("%1,i%2,4\n").arg(user).arg((user * 5 + item * 7) % 40).toUtf8());
    }
    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    QString ratings() const { return path("ratings.csv"); }
    QString project() const { return path("p.lodestone"); }
    QStringList unsaved() const { return QDir(path("unsaved")).entryList(QDir::Files); }

    TestSettings settings;
    QTemporaryDir folder;
};

/// One session of the program.
struct Sitting {
    explicit Sitting(const Place& place) : window(std::make_unique<MainWindow>(workspace))
    {
        window->show();
        workspace.project().keepUnsavedIn(place.path("unsaved"));
    }
    Session& session() { return workspace.session(); }
    ProjectSession& project() { return workspace.project(); }
    ProjectCommands& commands() { return *window->projectCommands(); }
    ExploreView& picture() { return *window->explorePage()->picture(); }
    ScatterView& scatter() { return *picture().scatter(); }
    /// The picture is of the run, epoch and settings that are wanted.
    bool hasLayout()
    {
        const LayoutPtr layout = scatter().layoutShown();
        return layout && layout->snapshot == session().shown() && layout->settings == scatter().settings();
    }
    void filter(const QString& query)
    {
        FilterBar& bar = *window->explorePage()->filterBar();
        bar.edit()->setText(query);
        bar.filterButton()->click();
    }
    SelectionSetModel& ownClusters() { return window->findChild<OwnClustersView*>()->model(); }
    SelectionSetsView& sets() { return *window->findChild<SelectionSetsView*>(); }
    WindowActions& actions() { return window->commands(); }
    /// All messages, for a test that fails.
    QString said()
    {
        QStringList texts;
        const MessageModel& messages = workspace.messages();
        for (int row = 0; row < messages.rowCount(); ++row)
            texts << messages.index(row, messages.columnCount() - 1).data().toString();
        return texts.join(u'\n');
    }
    int epoch() { return session().latest() ? session().latest()->epoch : -1; }

    void openData(const QString& source)
    {
        window->openSource(source);
        QTRY_VERIFY_WITH_TIMEOUT(session().data() != nullptr, timeoutMs);
    }
    void train(const char* epochs)
    {
        window->runPanel()->runForm()->apply({{"epochs", epochs}});
        window->runPanel()->modelForm()->apply({{"dimension", "8"}});
        actions().train->trigger();
    }
    void awaitEnd() { QTRY_COMPARE_WITH_TIMEOUT(session().runState(), RunState::Finished, timeoutMs); }
    void saveAs(const QString& path)
    {
        QSignalSpy saved(&project(), &ProjectSession::saved);
        commands().saveAs(path);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, timeoutMs);
    }
    void openProject(const QString& path)
    {
        QSignalSpy shown(&project(), &ProjectSession::runShown);
        window->openSource(path);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, timeoutMs);
    }
    void answer(QMessageBox::ButtonRole role)
    {
        QTRY_VERIFY(commands().box() != nullptr);
        for (QAbstractButton* button : commands().box()->buttons())
            if (commands().box()->buttonRole(button) == role)
                return QTest::mouseClick(button, Qt::LeftButton);
    }
    bool hasMessage(const QString& text)
    {
        for (const Message& message : workspace.messages().messages())
            if (message.text.contains(text))
                return true;
        return false;
    }

    Workspace workspace;
    std::unique_ptr<MainWindow> window;
};

RowMatrix trainedInOneGo(const Session& session, int epochs)
{
    RunSpec spec = session.spec();
    spec.epochs = epochs;
    Training training(session.data(), spec);
    PauseGate pause;
    training.run(epochs, {}, pause, {});
    return training.model().embedding().vectors;
}
} // namespace

class ProjectCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void aSavedRunComesBackAndGoesOnAsOneRun()
    {
        const Place place;
        RowMatrix last;
        {
            Sitting sitting(place);
            sitting.openData(place.ratings());
            QVERIFY(!sitting.actions().save->isEnabled());
            sitting.train("3");
            sitting.awaitEnd();
            QTRY_VERIFY(sitting.project().hasUnsavedWork());
            QVERIFY(sitting.window->isWindowModified());
            last = sitting.session().latest()->embeddings;
            sitting.saveAs(place.project());
            QVERIFY(!sitting.window->isWindowModified());
            QVERIFY(sitting.window->windowTitle().startsWith(QStringLiteral("p.lodestone[*]")));
            QVERIFY(place.unsaved().isEmpty());
            QVERIFY(sitting.window->close());
        }
        Sitting sitting(place);
        sitting.openProject(place.project());
        QVERIFY(sitting.window->explorePage()->isVisible());
        QCOMPARE(sitting.session().runState(), RunState::Finished);
        QCOMPARE(sitting.session().history().size(), std::size_t(4));
        QCOMPARE(sitting.session().epochs().epochs(), (std::vector{0, 1, 2, 3}));
        QVERIFY(sitting.session().shown()->embeddings == last);
        QCOMPARE(sitting.project().runs().all().size(), std::size_t(1));
        QCOMPARE(sitting.project().runs().all()[0].run.state, RunStatus::Completed);
        QVERIFY(sitting.actions().continueRun->isEnabled());
        sitting.workspace.continueFor(3);
        QTRY_COMPARE_WITH_TIMEOUT(sitting.epoch(), 6, timeoutMs);
        sitting.awaitEnd();
        QVERIFY(sitting.session().latest()->embeddings == trainedInOneGo(sitting.session(), 6));
        QTRY_COMPARE(sitting.project().runs().all()[0].run.numEpochs, 6);
        QCOMPARE(sitting.project().runs().all()[0].run.spec.epochs, 6);
        QCOMPARE(sitting.workspace.preferences().recentSources().front(), place.project());
    }

    void closingAsksBeforeUnsavedWorkIsLost_data()
    {
        QTest::addColumn<int>("role");
        QTest::newRow("save") << int(QMessageBox::AcceptRole);
        QTest::newRow("do not save") << int(QMessageBox::DestructiveRole);
        QTest::newRow("cancel") << int(QMessageBox::RejectRole);
    }

    void closingAsksBeforeUnsavedWorkIsLost()
    {
        QFETCH(int, role);
        const Place place;
        {
            Sitting sitting(place);
            sitting.openData(place.ratings());
            sitting.train("100000"); // it runs when the window closes
            QTRY_VERIFY_WITH_TIMEOUT(sitting.epoch() >= 2, timeoutMs);
            QTRY_VERIFY(sitting.project().hasUnsavedWork());
            QVERIFY(!sitting.window->close());
            sitting.answer(QMessageBox::ButtonRole(role));
            if (role == QMessageBox::AcceptRole) {
                QTRY_VERIFY(sitting.commands().fileDialog() != nullptr);
                sitting.commands().fileDialog()->selectFile(place.project());
                static_cast<QDialog*>(sitting.commands().fileDialog())->accept();
            }
            if (role == QMessageBox::RejectRole) {
                QTRY_VERIFY(!sitting.commands().box());
                QVERIFY(sitting.window->isVisible());
                QCOMPARE(sitting.session().runState(), RunState::Running);
            } else {
                QTRY_VERIFY_WITH_TIMEOUT(!sitting.window->isVisible(), timeoutMs);
            }
        }
        QCOMPARE(place.unsaved().size(), role == QMessageBox::RejectRole ? 1 : 0); // ended without an answer, it is kept
        QCOMPARE(QFile::exists(place.project()), role == QMessageBox::AcceptRole);
        if (role != QMessageBox::AcceptRole)
            return;
        Project saved = Project::open(place.project().toStdString());
        const StoredRun run = saved.runs().front();
        QCOMPARE(run.state, RunStatus::Stopped);
        QVERIFY(run.numEpochs >= 2);
        QCOMPARE(saved.history(run.id).size(), std::size_t(run.numEpochs) + 1);
        QCOMPARE(saved.state(run.id)->epoch, run.numEpochs);
    }

    void unsavedWorkOfASessionThatEndedBadlyIsOffered()
    {
        const Place place;
        {
            Sitting sitting(place);
            sitting.openData(place.ratings());
            sitting.train("2");
            sitting.awaitEnd();
            QTRY_COMPARE(sitting.project().runs().all().size(), std::size_t(1));
            QTRY_COMPARE(sitting.project().runs().all()[0].run.numEpochs, 2);
        } // as a kill leaves it: nobody was asked
        QCOMPARE(place.unsaved().size(), 1);
        {
            Sitting sitting(place);
            QTRY_VERIFY_WITH_TIMEOUT(sitting.commands().notice()->isVisible(), timeoutMs);
            QVERIFY2(sitting.commands().notice()->text().contains(QStringLiteral("ratings")),
                     qPrintable(sitting.commands().notice()->text()));
            QSignalSpy shown(&sitting.project(), &ProjectSession::runShown);
            sitting.commands().notice()->button(0)->click();
            QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, timeoutMs);
            QCOMPARE(sitting.session().history().size(), std::size_t(3));
            QVERIFY(sitting.project().hasUnsavedWork());
            QVERIFY(sitting.project().path().isEmpty());
            QVERIFY(!sitting.commands().notice()->isVisible());
        }
        Sitting sitting(place);
        QTRY_VERIFY_WITH_TIMEOUT(sitting.commands().notice()->isVisible(), timeoutMs);
        sitting.commands().notice()->button(1)->click();
        QTRY_VERIFY_WITH_TIMEOUT(place.unsaved().isEmpty(), timeoutMs);
    }

    void nothingTrainedLeavesNothingBehindAndAsksNothing()
    {
        const Place place;
        {
            Sitting sitting(place);
            sitting.openData(place.ratings());
            QVERIFY(sitting.window->close());
        }
        QVERIFY(!QFile::exists(place.path("unsaved")));
    }

    void aSecondWindowReadsOnlyAndSaysSo()
    {
        const Place place;
        Sitting first(place);
        first.openData(place.ratings());
        first.train("2");
        first.awaitEnd();
        first.saveAs(place.project());
        Sitting second(place);
        second.openProject(place.project());
        QVERIFY(second.commands().notice()->isVisible());
        QVERIFY(second.commands().notice()->text().contains(QStringLiteral("reading only")));
        QCOMPARE(second.session().history().size(), std::size_t(3));
        QVERIFY(!second.actions().train->isEnabled());
        QVERIFY(second.actions().train->toolTip().contains(QStringLiteral("reading only")));
        QVERIFY(!second.actions().save->isEnabled());
        second.saveAs(place.path("copy.lodestone"));
        QVERIFY(!second.commands().notice()->isVisible());
        QVERIFY(second.actions().train->isEnabled());
        second.train("1");
        second.awaitEnd();
        QTRY_COMPARE(second.project().runs().all().size(), std::size_t(2));
        QCOMPARE(first.project().runs().all().size(), std::size_t(1));
    }

    void aDamagedFileIsRefusedWithARemedy()
    {
        const Place place;
        QFile file(place.project());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x'));
        file.close();
        Sitting sitting(place);
        sitting.window->openSource(place.project());
        QTRY_VERIFY_WITH_TIMEOUT(sitting.hasMessage(QStringLiteral("lodestone-cli rescue")), timeoutMs);
        QVERIFY(!sitting.project().isOpen());
        QVERIFY(sitting.actions().openProject->isEnabled());
    }

    void changedDataAreToldAndLookedForElsewhere()
    {
        const Place place;
        {
            Sitting sitting(place);
            sitting.openData(place.ratings());
            sitting.train("2");
            sitting.awaitEnd();
            sitting.saveAs(place.project());
        }
        QVERIFY(QFile::copy(place.ratings(), place.path("moved.csv")));
        {
            QFile file(place.ratings());
            QVERIFY(file.open(QIODevice::Append));
            file.write("1,i1,5\n");
        }
        Sitting sitting(place);
        sitting.window->openSource(place.project());
        QTRY_VERIFY_WITH_TIMEOUT(sitting.commands().notice()->isVisible(), timeoutMs);
        QVERIFY(sitting.commands().notice()->text().contains(place.ratings()));
        QVERIFY(!sitting.session().shown());
        sitting.commands().notice()->button(0)->click();
        QVERIFY(sitting.commands().fileDialog() != nullptr);
        QSignalSpy shown(&sitting.project(), &ProjectSession::runShown);
        sitting.commands().fileDialog()->selectFile(place.path("moved.csv"));
        static_cast<QDialog*>(sitting.commands().fileDialog())->accept();
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, timeoutMs);
        QCOMPARE(sitting.session().history().size(), std::size_t(3));
        QVERIFY(!sitting.commands().notice()->isVisible());
    }

    void savingWhileItTrainsLosesNoEpoch()
    {
        const Place place;
        {
            Sitting sitting(place);
            sitting.openData(place.ratings());
            sitting.train("100000");
            QTRY_VERIFY_WITH_TIMEOUT(sitting.epoch() >= 3, timeoutMs);
            sitting.saveAs(place.project());
            const int saved = sitting.epoch();
            QCOMPARE(sitting.session().runState(), RunState::Running);
            QTRY_VERIFY_WITH_TIMEOUT(sitting.epoch() >= saved + 3, timeoutMs);
            sitting.actions().stop->trigger();
            sitting.awaitEnd();
        }
        Project project = Project::open(place.project().toStdString());
        const StoredRun run = project.runs().front();
        const EpochHistory history = project.history(run.id);
        QCOMPARE(history.size(), std::size_t(run.numEpochs) + 1);
        for (std::size_t i = 0; i < history.size(); ++i)
            QCOMPARE(history[i].epoch, static_cast<int>(i));
    }

    void aNewProjectKeepsTheDataAndAsksFirst()
    {
        const Place place;
        Sitting sitting(place);
        sitting.openData(place.ratings());
        sitting.train("2");
        sitting.awaitEnd();
        QTRY_VERIFY(sitting.project().hasUnsavedWork());
        sitting.actions().newProject->trigger();
        sitting.answer(QMessageBox::DestructiveRole);
        QTRY_VERIFY(sitting.project().runs().all().empty());
        QVERIFY(sitting.session().data() && !sitting.session().shown());
        QTRY_VERIFY(place.unsaved().isEmpty());
        sitting.train("1"); // goes into another file
        sitting.awaitEnd();
        QTRY_COMPARE(sitting.project().runs().all().size(), std::size_t(1));
    }

    void aDroppedProjectIsOpened()
    {
        const Place place;
        {
            Sitting sitting(place);
            sitting.openData(place.ratings());
            sitting.train("1");
            sitting.awaitEnd();
            sitting.saveAs(place.project());
        }
        Sitting sitting(place);
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(place.project())});
        QSignalSpy shown(&sitting.project(), &ProjectSession::runShown);
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(sitting.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(sitting.window.get(), &drop);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, timeoutMs);
    }

    void leavingATrainingInASavedProjectIsAskedFor()
    {
        const Place place;
        Sitting sitting(place);
        sitting.openData(place.ratings());
        sitting.train("100000");
        QTRY_VERIFY_WITH_TIMEOUT(sitting.epoch() >= 1, timeoutMs);
        sitting.saveAs(place.project());
        sitting.actions().newProject->trigger();
        sitting.answer(QMessageBox::RejectRole);
        QTRY_VERIFY(!sitting.commands().box());
        QCOMPARE(sitting.session().runState(), RunState::Running);
        sitting.actions().newProject->trigger();
        sitting.answer(QMessageBox::AcceptRole);
        QTRY_COMPARE_WITH_TIMEOUT(sitting.session().runState(), RunState::Idle, timeoutMs);
        QVERIFY(sitting.project().path().isEmpty());
        sitting.openProject(place.project()); // nobody holds it any more
        QVERIFY(sitting.project().readOnlyReason().isEmpty());
        QCOMPARE(sitting.project().runs().all()[0].run.state, RunStatus::Stopped);
    }

    void colorsEpochAndSelectionSetsComeBack()
    {
        const Place place;
        {
            Sitting sitting(place);
            sitting.openData(place.ratings());
            sitting.train("3");
            sitting.awaitEnd();
            sitting.saveAs(place.project());
            QTRY_VERIFY(sitting.project().openData());
            ColorChoices choices = sitting.picture().legend().choices();
            choices.colors[QStringLiteral("kind/Users")] = QColor(1, 2, 3);
            sitting.picture().legend().setChoices(choices);
            sitting.picture().setColoringKey(QStringLiteral("degree"));
            sitting.session().showEpoch(1);
            sitting.session().setSelection({EntityId(2), EntityId(31)});
            sitting.sets().model().rename(sitting.sets().model().add(), QStringLiteral("mine"));
            sitting.session().setSelection({EntityId(3)});
            sitting.ownClusters().add();
            QVERIFY(sitting.window->close());
        }
        ColorChoices().save(); // another project was open since
        Sitting sitting(place);
        sitting.openProject(place.project());
        QCOMPARE(sitting.session().shownEpoch(), 1);
        QCOMPARE(sitting.picture().coloringKey(), QStringLiteral("degree"));
        QCOMPARE(sitting.picture().legend().choices().colors.at(QStringLiteral("kind/Users")), QColor(1, 2, 3));
        QCOMPARE(sitting.sets().model().sets().size(), std::size_t(1));
        const SelectionSet& set = sitting.sets().model().sets()[0];
        QCOMPARE(set.name, QStringLiteral("mine"));
        QCOMPARE(set.count, std::size_t(2));
        QVERIFY((*set.members)[2] && (*set.members)[31]);
        QCOMPARE(sitting.ownClusters().sets().size(), std::size_t(1));
        QCOMPARE(sitting.ownClusters().sets()[0].name, QStringLiteral("Own cluster 1"));
        QVERIFY((*sitting.ownClusters().sets()[0].members)[3]);
    }

    void runCameraAndFilterComeBack()
    {
        const Place place;
        CameraHistory::Camera camera;
        Eigen::AlignedBox3d box;
        {
            Sitting sitting(place);
            sitting.openData(place.ratings());
            sitting.train("2");
            sitting.awaitEnd();
            sitting.window->runPanel()->runForm()->apply({{"seed", "7"}});
            sitting.train("3");
            sitting.awaitEnd();
            sitting.saveAs(place.project());
            QTRY_COMPARE(sitting.project().runs().all().size(), std::size_t(2));
            QSignalSpy shown(&sitting.project(), &ProjectSession::runShown);
            sitting.project().showRun(sitting.project().runs().all()[0].run.id);
            QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, timeoutMs);
            sitting.filter(QStringLiteral("degree > 2 and kind = item"));
            sitting.scatter().setRelation(Relation::Item);
            QTRY_VERIFY(sitting.hasLayout());
            camera = sitting.scatter().camera();
            camera.plane.center += QPointF(0.25, -0.5);
            camera.plane.unitsPerPixel /= 3;
            sitting.scatter().setCamera(camera);
            box = sitting.scatter().content().box;
            QVERIFY(sitting.window->close());
        }
        Sitting sitting(place);
        sitting.openProject(place.project());
        QCOMPARE(sitting.project().shownRun(), std::optional(sitting.project().runs().all()[0].run.id));
        QTRY_VERIFY(sitting.hasLayout());
        QCOMPARE(sitting.scatter().settings().relation, std::optional(Relation::Item));
        QVERIFY(sitting.scatter().hasOwnCamera());
        QCOMPARE(sitting.scatter().camera().plane.center, camera.plane.center);
        QCOMPARE(sitting.scatter().camera().plane.unitsPerPixel, camera.plane.unitsPerPixel);
        QVERIFY(sitting.scatter().content().box.isApprox(box, 1e-6));
        const EntityFilterPtr filter = sitting.session().filter();
        QVERIFY(filter != nullptr);
        QCOMPARE(filter->query, QStringLiteral("degree > 2 and kind = item"));
        QCOMPARE(std::count(filter->passes.begin(), filter->passes.begin() + 30, 1), std::ptrdiff_t(0));
        QVERIFY(std::count(filter->passes.begin() + 30, filter->passes.end(), 1) > 0);
        QVERIFY(!sitting.session().undoStack().canUndo());
    }

    void aCameraThatWasNotMovedFitsTheWindow()
    {
        const Place place;
        {
            Sitting sitting(place);
            sitting.openData(place.ratings());
            sitting.train("2");
            sitting.awaitEnd();
            QTRY_VERIFY(sitting.hasLayout());
            sitting.saveAs(place.project());
            QVERIFY(sitting.window->close());
        }
        Sitting sitting(place);
        sitting.openProject(place.project());
        QTRY_VERIFY(sitting.hasLayout());
        QVERIFY(!sitting.scatter().hasOwnCamera());
        const double before = sitting.scatter().camera().plane.unitsPerPixel;
        sitting.window->resize(sitting.window->size() + QSize(200, 200));
        QTRY_VERIFY(sitting.scatter().camera().plane.unitsPerPixel < before);
    }

    void aProjectWithoutCameraAndFilterOpens()
    {
        const Place place;
        {
            Sitting sitting(place);
            sitting.openData(place.ratings());
            sitting.train("2");
            sitting.awaitEnd();
            sitting.saveAs(place.project());
            QVERIFY(sitting.window->close());
        }
        {
            Project project = Project::open(place.project().toStdString());
            project.putDocument("view", "window", R"({"coloring": "degree", "dimensions": 2, "epoch": 1})");
            project.putDocument("selection", "data1", R"({"sets": [], "clusters": []})");
        }
        Sitting sitting(place);
        sitting.openProject(place.project());
        QTRY_VERIFY(sitting.hasLayout());
        QCOMPARE(sitting.session().shownEpoch(), 1);
        QCOMPARE(sitting.picture().coloringKey(), QStringLiteral("degree"));
        QVERIFY(!sitting.scatter().hasOwnCamera());
        QVERIFY(!sitting.session().filter());
    }

    void dataThatMovedAreReadFromTheCopy()
    {
        const Place place;
        QFile::copy(place.ratings(), place.path("moved.csv"));
        std::size_t numRatings = 0;
        {
            Sitting sitting(place);
            DataCopies& copies = sitting.window->dataCopyCommands().copies();
            sitting.openData(place.path("moved.csv"));
            numRatings = sitting.session().data()->interactions.size();
            QTRY_COMPARE(copies.fileBytes(), std::optional<std::uint64_t>(QFileInfo(place.path("moved.csv")).size()));
            QVERIFY(!sitting.actions().copyData->isChecked()); // off at first
            sitting.actions().copyData->trigger(); // before anything is recorded
            sitting.train("2");
            sitting.awaitEnd();
            QTRY_VERIFY_WITH_TIMEOUT(copies.copyBytes(), timeoutMs);
            QVERIFY(sitting.actions().copyData->text().contains(
                QLocale().formattedDataSize(static_cast<qint64>(*copies.copyBytes()))));
            sitting.saveAs(place.project());
            QVERIFY(sitting.window->close());
        }
        QVERIFY(QFile::remove(place.path("moved.csv")));
        Sitting sitting(place);
        sitting.openProject(place.project());
        QCOMPARE(sitting.session().data()->interactions.size(), numRatings);
        QVERIFY(sitting.hasMessage(QStringLiteral("the copy in the project is read instead")));
        QVERIFY(!sitting.commands().notice()->isVisible());
        QVERIFY(sitting.actions().copyData->isChecked());
        // What is trained now is of the same data, wherever they lie.
        sitting.window->runPanel()->runForm()->apply({{"seed", "5"}});
        sitting.train("1");
        sitting.awaitEnd();
        QTRY_COMPARE(sitting.project().runs().all().size(), std::size_t(2));
        QCOMPARE(sitting.project().runs().all()[1].run.data, sitting.project().runs().all()[0].run.data);
        QVERIFY(QString::fromStdString(sitting.project().runs().all()[1].run.commandLine).contains(place.path("moved.csv")));
        // It may be the only copy, so that it is asked for.
        sitting.actions().copyData->trigger();
        QMessageBox* box = sitting.window->dataCopyCommands().box();
        QVERIFY(box);
        for (QAbstractButton* button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        QVERIFY(!sitting.actions().copyData->isChecked());
        QVERIFY(!sitting.window->dataCopyCommands().copies().copyBytes());
    }

    void aCopyThatIsDamagedIsTold()
    {
        const Place place;
        QFile::copy(place.ratings(), place.path("moved.csv"));
        {
            Sitting sitting(place);
            sitting.openData(place.path("moved.csv"));
            sitting.train("1");
            sitting.awaitEnd();
            sitting.actions().copyData->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(sitting.window->dataCopyCommands().copies().copyBytes(), timeoutMs);
            sitting.saveAs(place.project());
            QVERIFY(sitting.window->close());
        }
        QVERIFY(QFile::remove(place.path("moved.csv")));
        SQLite::Database(place.project().toStdString(), SQLite::OPEN_READWRITE)
            .exec("UPDATE data_block SET checksum = checksum + 1");
        Sitting sitting(place);
        QSignalSpy missing(&sitting.project(), &ProjectSession::dataMissing);
        sitting.window->openSource(place.project());
        QTRY_COMPARE_WITH_TIMEOUT(missing.size(), 1, timeoutMs);
        QVERIFY(sitting.commands().notice()->isVisible());
        QVERIFY(missing[0][0].toString().contains(QLatin1String("not as it was written")));
    }

    void setsOfSeveralDataStayApart()
    {
        const Place place;
        QFile::copy(place.ratings(), place.path("other.csv"));
        Sitting sitting(place);
        for (const QString& source : {place.ratings(), place.path("other.csv")}) {
            sitting.session().setData(nullptr, {}, {});
            sitting.openData(source);
            sitting.train("1");
            sitting.awaitEnd();
            QTRY_VERIFY(sitting.project().openData());
            sitting.session().setSelection({EntityId(2)});
            sitting.sets().model().rename(sitting.sets().model().add(), source);
        }
        QTRY_COMPARE(sitting.project().runs().all().size(), std::size_t(2));
        sitting.saveAs(place.project());
        for (const std::size_t run : {std::size_t(0), std::size_t(1)}) {
            QSignalSpy shown(&sitting.project(), &ProjectSession::runShown);
            sitting.project().showRun(sitting.project().runs().all()[run].run.id);
            QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, timeoutMs);
            QCOMPARE(sitting.sets().model().sets().size(), std::size_t(1));
            QCOMPARE(sitting.sets().model().sets()[0].name, run == 0 ? place.ratings() : place.path("other.csv"));
        }
    }

    void anEarlierRunIsShownFromTheTable()
    {
        const Place place;
        Sitting sitting(place);
        sitting.openData(place.ratings());
        sitting.train("2");
        sitting.awaitEnd();
        const RowMatrix first = sitting.session().latest()->embeddings;
        sitting.window->runPanel()->runForm()->apply({{"seed", "7"}});
        sitting.train("3");
        sitting.awaitEnd();
        RunsView& runs = *sitting.window->runsView();
        QTRY_COMPARE(runs.model().rowCount(), 2);
        QVERIFY(first != sitting.session().latest()->embeddings);
        sitting.window->panels().reveal(QStringLiteral("runs"));
        runs.table()->selectRow(0);
        QSignalSpy shown(&sitting.project(), &ProjectSession::runShown);
        QTest::keyClick(runs.table(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, timeoutMs);
        QVERIFY(sitting.session().latest()->embeddings == first);
        QCOMPARE(sitting.window->runPanel()->spec().seed, std::uint64_t(1));
        QCOMPARE(sitting.window->runPanel()->spec().epochs, 2);
        sitting.workspace.continueFor(1);
        QVERIFY(isActive(sitting.session().runState()));
        QTRY_VERIFY_WITH_TIMEOUT(!isActive(sitting.session().runState()), timeoutMs);
        QVERIFY2(sitting.epoch() == 3, qPrintable(sitting.said()));
        QTRY_COMPARE(sitting.project().runs().all()[0].run.numEpochs, 3);
        QCOMPARE(sitting.project().runs().all().size(), std::size_t(2));
    }
};

LODESTONE_WINDOW_TEST(ProjectCommandsTest)

} // namespace lodestone::projectCommandsTest

#include "ProjectCommandsTest.moc"
