// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PaperCommands.h"
#include "core/experiment/RunPlan.h"
#include "core/train/train.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/paper/PaperCharts.h"
#include "ui/paper/PaperDialog.h"
#include "ui/paper/PaperTableView.h"
#include "ui/plot/CurvePlot.h"
#include "ui/session/Workspace.h"
#include "ui/views/RunsView.h"
#include "ui/window/ExportCommands.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ProjectCommands.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace lodestone::paperCommandsTest {

namespace {
constexpr int timeoutMs = 60000;

struct Place {
    Place()
    {
        QFile file(ratings());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(ratings()));
        file.write("user,item,rating,label\n");
        for (int user = 0; user < 30; ++user)
            for (int item = 0; item < 12; ++item) {
                const int rated = (user * 5 + item * 7) % 40;
                file.write(QStringLiteral("%1,i%2,4,l%3\n").arg(user).arg(rated).arg(rated % 3).toUtf8());
            }
    }
    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    QString ratings() const { return path("ratings.csv"); }
    QString project() const { return path("p.lodestone"); }

    TestSettings settings;
    QTemporaryDir folder;
};

/// One session of the program.
struct Sitting {
    explicit Sitting(const Place& place) : window(std::make_unique<MainWindow>(workspace))
    {
        window->resize(1280, 800);
        window->show();
        workspace.project().keepUnsavedIn(place.path("unsaved"));
    }
    PaperCommands& commands() { return window->paperCommands(); }
    PaperDialog& dialog() { return *commands().dialog(); }
    QueueController& queue() { return workspace.queue(); }

    void openData(const QString& source)
    {
        QSignalSpy opened(&workspace, &Workspace::dataOpened);
        window->openSource(source);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, timeoutMs);
    }
    /// As a user finds it: in the menu bar.
    QAction* entry(const char* name)
    {
        for (const QAction* top : window->menuBar()->actions())
            for (const QAction* entry : top->menu()->actions())
                if (entry->menu() == commands().menu())
                    for (QAction* table : entry->menu()->actions())
                        if (table->text().startsWith(QString::fromLatin1(name)))
                            return table;
        return nullptr;
    }
    void choose(const char* name, int seeds, int epochs)
    {
        QAction* action = entry(name);
        QVERIFY(action && action->isEnabled());
        action->trigger();
        QVERIFY(commands().dialog() && dialog().isVisible());
        dialog().seedsBox()->setValue(seeds);
        dialog().epochsBox()->setValue(epochs);
    }
    void queueMissing()
    {
        QSignalSpy finished(&queue(), &QueueController::finished);
        QTest::mouseClick(dialog().queueButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, timeoutMs);
    }
    QString cell(int row, const char* head)
    {
        const PaperTableView& view = *dialog().table();
        for (int column = 0; column < view.columnCount(); ++column)
            if (view.horizontalHeaderItem(column)->text().replace(u'\n', u' ') == QLatin1String(head))
                return view.item(row, column)->text();
        return QStringLiteral("no column");
    }

    Workspace workspace;
    std::unique_ptr<MainWindow> window;
};

/// The test figures of a run that was never held up.
EpochStats trainedInOneGo(const DatasetPtr& data, const RunSpec& spec)
{
    Training training(data, spec);
    PauseGate pause;
    training.run(spec.epochs, {}, pause, {});
    return training.evaluateBest();
}
} // namespace

class PaperCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyTableIsOneEntryOfTheMenuRuns()
    {
        const Place place;
        Sitting sitting(place);
        QCOMPARE(sitting.commands().actions().size(), static_cast<qsizetype>(paperTables().size()));
        for (const char* name : {"Table 4", "Table 5", "Table 6", "Table 8", "Figure 6"}) {
            const QAction* action = sitting.entry(name);
            QVERIFY2(action, name);
            QVERIFY(!action->isEnabled());
            QVERIFY(action->toolTip().contains(QLatin1String("sample")));
        }
        sitting.openData(place.ratings());
        QVERIFY(sitting.entry("Table 4")->isEnabled());
    }

    void aTableFillsAndHoldsWhatWasTrained()
    {
        const Place place;
        Sitting sitting(place);
        sitting.openData(place.ratings());
        sitting.choose("Table 8", 1, 2);
        QVERIFY2(sitting.dialog().summary().contains(QLatin1String("0 of 6 runs are trained")),
                 qPrintable(sitting.dialog().summary()));
        QCOMPARE(sitting.dialog().queueButton()->text(), QStringLiteral("&Queue 6 missing runs"));
        QCOMPARE(sitting.cell(2, "runs"), QStringLiteral("0/1"));
        QCOMPARE(sitting.cell(2, "HR@50"), QStringLiteral("\u2013"));
        sitting.queueMissing();
        QTRY_VERIFY_WITH_TIMEOUT(sitting.dialog().summary().contains(QLatin1String("6 of 6 runs are trained")), timeoutMs);
        QVERIFY(!sitting.dialog().queueButton()->isEnabled());
        QVERIFY(sitting.window->runsView()->isVisible());
        for (int row = 0; row < 6; ++row) {
            RunSpec spec;
            spec.model = mmlVariants()[static_cast<std::size_t>(row)];
            spec.epochs = 2;
            const EpochStats alone = trainedInOneGo(sitting.workspace.session().data(), spec);
            QCOMPARE(sitting.cell(row, "runs"), QStringLiteral("1"));
            QCOMPARE(sitting.cell(row, "Recall@50"), QString::number(alone.test->recall50, 'f', 4));
            QCOMPARE(sitting.cell(row, "NMI, 10 clusters"), QString::number(*alone.nmi10, 'f', 4));
        }
        QCOMPARE(sitting.cell(0, "paper: HR@50 with NCF, Yelp"), QStringLiteral("0.3700"));
        QVERIFY(sitting.dialog().notes().contains(QLatin1String("The data differ")));
    }

    /// More seeds train only those that are new; another table takes what there is.
    void nothingIsTrainedTwice()
    {
        const Place place;
        Sitting sitting(place);
        sitting.openData(place.ratings());
        sitting.choose("Table 5", 1, 1);
        sitting.queueMissing();
        const auto numModels = static_cast<int>(paperTable("table-5").models.size());
        const auto trained = [&] { return sitting.dialog().summary(); };
        const auto says = [](int some, int all) { return QStringLiteral("%1 of %2 runs are trained").arg(some).arg(all); };
        QTRY_VERIFY2_WITH_TIMEOUT(trained().contains(says(numModels, numModels)), qPrintable(trained()), timeoutMs);
        sitting.dialog().seedsBox()->setValue(2);
        QVERIFY2(trained().contains(says(numModels, 2 * numModels)), qPrintable(trained()));
        QCOMPARE(sitting.cell(0, "runs"), QStringLiteral("1/2"));
        sitting.queueMissing();
        QTRY_VERIFY2_WITH_TIMEOUT(trained().contains(says(2 * numModels, 2 * numModels)), qPrintable(trained()), timeoutMs);
        QVERIFY(sitting.cell(0, "HR@50").contains(QChar(0xb1)));
        QCOMPARE(sitting.workspace.project().runs().all().size(), static_cast<std::size_t>(2 * numModels));

        sitting.choose("Table 4", 2, 1);
        QVERIFY2(trained().contains(says(2 * numModels, 2 * numModels)), qPrintable(trained()));
        QVERIFY(!sitting.dialog().queueButton()->isEnabled());
    }

    void timesAreReadFromTheRuns()
    {
        const Place place;
        Sitting sitting(place);
        sitting.openData(place.ratings());
        sitting.choose("Table 6", 1, 1);
        QCOMPARE(sitting.dialog().epochsBox()->value(), 6); // fewer give no time
        sitting.queueMissing();
        const auto& models = paperTable("table-6").models;
        const auto cml = static_cast<int>(std::ranges::find(models, "cml") - models.begin());
        QTRY_COMPARE_WITH_TIMEOUT(sitting.cell(cml, "ratio to CML"), QStringLiteral("1.00"), timeoutMs);
        for (int row = 0; row < static_cast<int>(models.size()); ++row)
            QTRY_VERIFY_WITH_TIMEOUT(sitting.cell(row, "seconds per epoch").toDouble() >= 0
                                         && sitting.cell(row, "seconds per epoch") != QStringLiteral("\u2013"),
                                     timeoutMs);
    }

    void theFigureIsDrawn()
    {
        const Place place;
        Sitting sitting(place);
        sitting.openData(place.ratings());
        sitting.choose("Figure 6", 1, 1);
        QVERIFY(sitting.dialog().charts());
        sitting.queueMissing();
        const auto numModels = static_cast<int>(paperTable("figure-6").models.size());
        const auto isDrawn = [&] {
            for (const CurvePlot* plot : sitting.dialog().charts()->plots())
                for (int series = 0; series < plot->numSeries(); ++series)
                    if (plot->points(series).size() != 5)
                        return false;
            return true;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(), timeoutMs);
        QCOMPARE(sitting.dialog().table()->rowCount(), 5 * numModels);
        QCOMPARE(sitting.cell(0, "dimensions"), QStringLiteral("4"));
        QCOMPARE(sitting.dialog().charts()->plots().front()->points(0)[1].y(),
                 sitting.workspace.project().runs().find(RunId(2))->run.final->test->hr10);
    }

    void theTableIsCopiedAndSaved()
    {
        const Place place;
        Sitting sitting(place);
        sitting.openData(place.ratings());
        sitting.choose("Table 8", 1, 1);
        sitting.dialog().copyCsv->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("model,runs,\"NMI, 10 clusters\"")));
        sitting.dialog().copyLatex->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("\\toprule")));
        sitting.dialog().copyMarkdown->trigger();
        const QString markdown = QGuiApplication::clipboard()->text();
        QVERIFY(markdown.contains(QLatin1String("| NR-MML | 0/1 |")));
        QVERIFY(markdown.contains(QLatin1String("Measured on ratings.")));
        QVERIFY(markdown.contains(QLatin1String("Not complete: 6 of 6 runs")));

        const QString path = place.path("table.md");
        QSignalSpy written(&sitting.window->exports(), &ExportCommands::written);
        QTest::mouseClick(sitting.dialog().saveButton(), Qt::LeftButton);
        QTRY_VERIFY(sitting.window->exports().fileDialog() != nullptr);
        emit sitting.window->exports().fileDialog()->fileSelected(path);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, timeoutMs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), markdown);
    }

    /// Table, seeds and epochs are there again with the project.
    void anOpenedProjectHasItsTables()
    {
        const Place place;
        {
            Sitting sitting(place);
            sitting.openData(place.ratings());
            sitting.choose("Table 8", 2, 1);
            sitting.queueMissing();
            QSignalSpy saved(&sitting.workspace.project(), &ProjectSession::saved);
            sitting.window->projectCommands()->saveAs(place.project());
            QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, timeoutMs);
            QVERIFY(sitting.window->close());
        }
        Sitting sitting(place);
        sitting.window->openSource(place.project());
        QTRY_VERIFY_WITH_TIMEOUT(sitting.workspace.session().data() && sitting.workspace.project().openData(), timeoutMs);
        sitting.entry("Table 8")->trigger();
        QCOMPARE(sitting.dialog().seedsBox()->value(), 2);
        QCOMPARE(sitting.dialog().epochsBox()->value(), 1);
        QCOMPARE(sitting.dialog().firstSeedBox()->value(), 1); // while the Run panel shows the last run, of seed 2
        QTRY_VERIFY_WITH_TIMEOUT(sitting.dialog().summary().contains(QLatin1String("12 of 12 runs are trained")), timeoutMs);
    }
};

LODESTONE_WINDOW_TEST(PaperCommandsTest)

} // namespace lodestone::paperCommandsTest

#include "PaperCommandsTest.moc"
