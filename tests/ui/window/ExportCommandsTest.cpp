// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ExportCommands.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/compare/ComparePage.h"
#include "ui/figure/FigureDialog.h"
#include "ui/figure/PictureSeries.h"
#include "ui/models/LegendModel.h"
#include "ui/session/DataLoader.h"
#include "ui/session/Workspace.h"
#include "ui/views/ExploreView.h"
#include "ui/views/ScatterView.h"
#include "ui/window/ExplorePage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ViewSwitch.h"
#include "ui/window/WindowActions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

namespace lodestone::exportCommandsTest {

namespace {
constexpr int timeoutMs = 120'000;

QStringList linesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}
} // namespace

class ExportCommandsTest : public QObject {
    Q_OBJECT

    TestSettings m_settings;
    QTemporaryDir m_unsaved, m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;

    ExportCommands& exports() { return m_window->exports(); }
    Session& session() { return m_workspace->session(); }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    void await(const std::function<void()>& write)
    {
        const QSignalSpy written(&exports(), &ExportCommands::written);
        write();
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, timeoutMs);
    }

private slots:
    void initTestCase()
    {
        m_workspace = std::make_unique<Workspace>();
        m_window = std::make_unique<MainWindow>(*m_workspace);
        m_workspace->project().keepUnsavedIn(m_unsaved.path());
        m_window->resize(1280, 800);
        m_window->show();
        for (const QAction* action :
             {exports().image, exports().selection, exports().npy, exports().metrics, exports().table}) {
            QVERIFY(!action->isEnabled());
            QVERIFY(!action->toolTip().isEmpty());
        }
        m_workspace->open(DataLoader::sampleSource, false);
        QTRY_VERIFY_WITH_TIMEOUT(session().data() != nullptr, timeoutMs);
        RunSpec spec;
        spec.model = "mml";
        spec.epochs = 2;
        m_workspace->train(spec);
        QTRY_COMPARE_WITH_TIMEOUT(session().runState(), RunState::Finished, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(exports().image->isEnabled() && exports().metrics->isEnabled(), timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->explorePage()->picture()->scatter()->layoutShown()->epoch, 2, timeoutMs);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_workspace.reset();
    }

    void selectedPointsAreWrittenWithTheirPlaces()
    {
        QVERIFY(!exports().selection->isEnabled());
        session().setSelection({EntityId(3), EntityId(1300)});
        QVERIFY(exports().selection->isEnabled());
        const QString path = file(QStringLiteral("s.csv"));
        await([&] { exports().writeSelection(path, false); });
        const QStringList lines = linesOf(path);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].startsWith(QStringLiteral("user,")) && lines[2].startsWith(QStringLiteral("item,")));
        const LayoutPtr layout = m_window->explorePage()->picture()->scatter()->layoutShown();
        QCOMPARE(lines[2].split(u',')[5].toFloat(), layout->positions(1300, 0));
        await([&] { exports().writeSelection(path, true); });
        QCOMPARE(linesOf(path)[0].count(u','), 6 + static_cast<int>(layout->snapshot->embeddings.cols()));
    }

    void figuresVectorsAndTheTableAreWritten()
    {
        const QString metrics = file(QStringLiteral("m.csv")), npy = file(QStringLiteral("v.npy")),
                      tsv = file(QStringLiteral("v.tsv")), table = file(QStringLiteral("t.tex"));
        await([&] { exports().writeMetrics(metrics); });
        QVERIFY(linesOf(metrics).contains(QStringLiteral("run,epoch,metric,value")));
        QVERIFY(linesOf(metrics).filter(QStringLiteral("1,2,validation.hr@50,")).size() == 1);
        await([&] { exports().writeVectors(npy); });
        QVERIFY(QFileInfo(npy).size() > 4 * session().shown()->embeddings.size());
        await([&] { exports().writeVectors(tsv); });
        QCOMPARE(linesOf(tsv).size(), static_cast<int>(session().data()->numEntities()));
        QCOMPARE(linesOf(file(QStringLiteral("v.metadata.tsv"))).size(),
                 static_cast<int>(session().data()->numEntities()) + 1);
        const QString report = file(QStringLiteral("r.html")), models = file(QStringLiteral("models.md"));
        await([&] { exports().writeReport(report); });
        QVERIFY(linesOf(report)[0].startsWith(QStringLiteral("<!DOCTYPE html>"), Qt::CaseInsensitive));
        QVERIFY(linesOf(report).filter(QStringLiteral("lodestone-cli train")).size() > 0);
        const QSignalSpy failed(&exports(), &ExportCommands::failed), written(&exports(), &ExportCommands::written);
        exports().writeModels(models);
        QTRY_VERIFY_WITH_TIMEOUT(failed.size() + written.size() == 1, timeoutMs);
        await([&] { exports().writeTable(table); });
        QVERIFY(linesOf(table).filter(QStringLiteral("tabular")).size() >= 2);
    }

    void everyKeptEpochBecomesAPicture()
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("film"));
        session().showEpoch(1);
        const QSignalSpy finished(&exports().pictureSeries(), &PictureSeries::finished);
        exports().writeSeries(file(QStringLiteral("film")));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, timeoutMs);
        const QStringList names = QDir(file(QStringLiteral("film"))).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names,
                 (QStringList{QStringLiteral("epoch-0000.png"), QStringLiteral("epoch-0001.png"),
                              QStringLiteral("epoch-0002.png")}));
        const QImage first(QDir(file(QStringLiteral("film"))).filePath(names[0])),
            last(QDir(file(QStringLiteral("film"))).filePath(names[2]));
        QCOMPARE(first.size(), last.size());
        QVERIFY(first != last);
        QCOMPARE(session().shown()->epoch, 1); // as before
        QSignalSpy failed(&exports().pictureSeries(), &PictureSeries::failed);
        exports().writeSeries(file(QStringLiteral("none/film")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, timeoutMs);
        QVERIFY(!exports().pictureSeries().isBusy());
        session().followLatest();
    }

    void aFolderThatIsNotThereIsTold()
    {
        const QSignalSpy told(m_workspace.get(), &Workspace::attentionNeeded);
        exports().writeMetrics(file(QStringLiteral("none/m.csv")));
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), timeoutMs);
    }

    void theDialogAsksForTheFileOfTheChosenKind()
    {
        session().setSelection({EntityId(3)});
        exports().selection->trigger();
        QFileDialog* dialog = exports().fileDialog();
        QVERIFY(dialog);
        const QString path = file(QStringLiteral("asked"));
        const QSignalSpy written(&exports(), &ExportCommands::written);
        dialog->selectNameFilter(dialog->nameFilters()[1]);
        emit dialog->filterSelected(dialog->nameFilters()[1]);
        emit dialog->fileSelected(path + QStringLiteral(".csv"));
        dialog->close();
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, timeoutMs);
        QVERIFY(linesOf(path + QStringLiteral(".csv"))[0].contains(QStringLiteral(",v1,")));
    }

    void thePictureIsWrittenInTheChosenFormAndSize()
    {
        QCOMPARE(exports().image->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
        exports().image->trigger();
        FigureDialog* dialog = exports().figureDialog();
        QVERIFY(dialog && dialog->isVisible());
        dialog->scaleBox()->setValue(1);
        const QString small = dialog->sizeText();
        dialog->scaleBox()->setValue(3);
        QVERIFY(dialog->sizeText() != small);
        dialog->legendBox()->setChecked(true);
        const QSize withLegend = QImage::fromData([&] {
                                     dialog->save(file(QStringLiteral("a.png")));
                                     QFile png(file(QStringLiteral("a.png")));
                                     return png.open(QIODevice::ReadOnly) ? png.readAll() : QByteArray();
                                 }())
                                     .size();
        const QSize canvas = m_window->explorePage()->picture()->scatter()->canvasWidget()->size();
        QVERIFY(withLegend.width() > 3 * canvas.width());
        dialog->legendBox()->setChecked(false);
        dialog->captionBox()->setChecked(false);
        QVERIFY(dialog->save(file(QStringLiteral("b.png"))));
        QCOMPARE(QImage(file(QStringLiteral("b.png"))).size(), 3 * canvas);
        QVERIFY(!dialog->save(file(QStringLiteral("none/b.png"))));
        QVERIFY(dialog->trouble().contains(QStringLiteral("cannot be written")));
        dialog->formatBox()->setCurrentIndex(1);
        QVERIFY(dialog->save(file(QStringLiteral("b.svg"))));
        QVERIFY(linesOf(file(QStringLiteral("b.svg")))[0].startsWith(QStringLiteral("<?xml")));
        dialog->close();
        QTRY_VERIFY(!exports().figureDialog());
        exports().image->trigger(); // the choices are remembered
        QCOMPARE(exports().figureDialog()->options(), (FigureOptions{FigureFormat::Svg, 3, false, false, false}));
        exports().figureDialog()->close();
    }

    void picturesSideBySideAreWrittenWithTheirTitles()
    {
        m_window->commands().compare->trigger();
        QVERIFY(!exports().image->isEnabled()); // one run alone is not compared
        const RunId run = m_workspace->project().runs().all()[0].run.id;
        m_window->views().compareRuns({run, run, run});
        const ComparePanes& panes = *m_window->views().comparePage()->panes();
        QTRY_VERIFY_WITH_TIMEOUT(exports().image->isEnabled() && panes.pane(2)->view()->layoutShown(), timeoutMs);
        exports().image->trigger();
        FigureDialog& dialog = *exports().figureDialog();
        dialog.setOptions({FigureFormat::Png, 2, false, false, false});
        QVERIFY(dialog.save(file(QStringLiteral("c.png"))));
        const QSize size = QImage(file(QStringLiteral("c.png"))).size();
        const QSize canvas = panes.pane(0)->view()->canvasWidget()->size();
        QVERIFY(size.width() >= 2 * 3 * canvas.width() && size.width() < 2 * (3 * canvas.width() + 30));
        QVERIFY(size.height() > 2 * canvas.height() + 10 && size.height() < 2 * (canvas.height() + 80));
        dialog.setOptions({FigureFormat::Svg, 1, true, true, false});
        QVERIFY(dialog.save(file(QStringLiteral("c.svg"))));
        const QString svg = linesOf(file(QStringLiteral("c.svg"))).join(u'\n');
        const QString name = panes.pane(0)->chooser()->currentText();
        QCOMPARE(svg.count(u'>' + name.toHtmlEscaped()), 3);
        QCOMPARE(svg.count(QStringLiteral("<image")), 3);
        QVERIFY(svg.contains(QStringLiteral("all on the axes of the left run")));
        const QString label = m_window->explorePage()->picture()->legend().coloring()->title;
        QCOMPARE(svg.count(u'>' + label + u'<'), 1);
        dialog.close();
        m_window->commands().explore->trigger();
        exports().image->trigger();
        QVERIFY(exports().figureDialog()->save(file(QStringLiteral("d.svg"))));
        QCOMPARE(linesOf(file(QStringLiteral("d.svg"))).join(u'\n').count(QStringLiteral("<image")), 1);
        exports().figureDialog()->close();
    }
};

LODESTONE_WINDOW_TEST(ExportCommandsTest)

} // namespace lodestone::exportCommandsTest

#include "ExportCommandsTest.moc"
