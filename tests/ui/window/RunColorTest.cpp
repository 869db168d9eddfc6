// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/Markup.h"
#include "core/export/ProjectPage.h"
#include "core/export/RunColors.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/compare/CompareCurves.h"
#include "ui/compare/ComparePage.h"
#include "ui/forms/ParamForm.h"
#include "ui/forms/RunPanel.h"
#include "ui/plot/SeriesColors.h"
#include "ui/session/OverlaidRuns.h"
#include "ui/session/Workspace.h"
#include "ui/views/CurveChart.h"
#include "ui/views/CurvesView.h"
#include "ui/views/LegendEntry.h"
#include "ui/views/OverlaidLegend.h"
#include "ui/views/RunsView.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ViewSwitch.h"
#include "ui/window/WindowActions.h"

#include <QAction>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace lodestone::runColorTest {

namespace {
constexpr int timeoutMs = 120000;
}

/// A run has one color: whoever shows it, and however that shows it.
class RunColorTest : public QObject {
    Q_OBJECT

    const TestSettings m_settings;
    const QTemporaryDir m_folder;
    Workspace m_workspace;
    std::unique_ptr<MainWindow> m_window;

    RunsTableModel& table() { return m_window->runsView()->model(); }
    ComparePage& page() { return *m_window->views().comparePage(); }
    StoredRun run(int row) { return m_workspace.project().runs().all()[std::size_t(row)].run; }

    QColor ofTable(int row)
    {
        return ofTable(row, QIcon::Normal);
    }
    QColor ofTable(int row, QIcon::Mode mode)
    {
        const auto icon = table().index(row, RunsTableModel::Name).data(Qt::DecorationRole).value<QIcon>();
        const QImage image = icon.pixmap(12, mode).toImage();
        return image.pixelColor(image.width() / 2, image.height() / 2);
    }
    QColor ofPane(int pane)
    {
        const QImage image = page().panes()->pane(pane)->swatch()->pixmap().toImage();
        return image.pixelColor(image.width() / 4, image.height() / 2);
    }
    QColor ofCompareLegend(int entry)
    {
        QWidget* widget = page().curves()->entries()[std::size_t(entry)];
        return widget->grab().toImage().pixelColor(4, widget->height() / 2);
    }
    void train(const char* seed)
    {
        m_window->runPanel()->runForm()->apply({{"epochs", "2"}, {"seed", seed}});
        m_window->runPanel()->modelForm()->apply({{"dimension", "4"}});
        m_window->commands().train->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace.session().runState(), RunState::Finished, timeoutMs);
    }
    void setColor(int row, const char* color)
    {
        table().setColor(row, QColor(QLatin1String(color)));
        // In the file, too: the Compare page and reports read it there.
        const auto isStored = [&] {
            return Project::openReadOnly(m_workspace.project().file().toStdString()).run(run(row).id).about.color == color;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isStored(), timeoutMs);
    }

private slots:
    void initTestCase()
    {
        m_window = std::make_unique<MainWindow>(m_workspace);
        m_window->resize(1280, 800);
        m_window->show();
        m_workspace.project().keepUnsavedIn(m_folder.filePath(QStringLiteral("unsaved")));
        m_window->openSource(DataLoader::sampleSource);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace.session().data() != nullptr, timeoutMs);
        train("1");
        train("2");
        QTRY_COMPARE_WITH_TIMEOUT(table().rowCount(), 2, timeoutMs);
        for (const int row : {0, 1})
            QTRY_COMPARE_WITH_TIMEOUT(run(row).numEpochs, 2, timeoutMs);
    }

    void tablePanesCurvesAndLegendsAgreeAtFirst()
    {
        m_window->overlaidRuns().setRuns({run(0).id});
        m_window->commands().compare->trigger();
        page().setPanes({run(0).id, run(1).id});
        QTRY_COMPARE_WITH_TIMEOUT(page().curves()->nmi()->numSeries(), 2, timeoutMs);
        for (const int row : {0, 1}) {
            const QColor color = shadeOf(runColor(run(row)), false);
            QCOMPARE(ofTable(row), color);
            QCOMPARE(ofTable(row, QIcon::Selected), color); // not shaded by the selection
            QCOMPARE(ofPane(row), color);
            QCOMPARE(page().curves()->nmi()->seriesColor(row), color);
            QCOMPARE(ofCompareLegend(row), color);
        }
        QVERIFY(ofTable(0) != ofTable(1));
        QCOMPARE(m_window->curvesView()->overlaidLegend()->entries()[0]->look().color, runColor(run(0)));
    }

    void aNewColorIsSeenEverywhere()
    {
        setColor(0, "#b03060");
        const QColor color(0xb0, 0x30, 0x60);
        QCOMPARE(ofTable(0), color);
        QTRY_COMPARE_WITH_TIMEOUT(ofPane(0), color, timeoutMs);
        QCOMPARE(page().curves()->nmi()->seriesColor(0), color);
        QCOMPARE(page().curves()->hitRate()->seriesColor(0), color);
        QCOMPARE(ofCompareLegend(0), color);
        QVERIFY(ofPane(1) != color);
        const CurvesView& curves = *m_window->curvesView();
        QCOMPARE(shadeOf(curves.overlaidLegend()->entries()[0]->look().color, false), color);
        const CurvePlot& hits = *curves.charts()[2]->plot();
        QCOMPARE(hits.seriesColor(hits.numSeries() - 1), color);
        Project project = Project::openReadOnly(m_workspace.project().file().toStdString());
        QVERIFY(projectPage(project).find("--line0:#b03060;") != std::string::npos);
    }

    void runsOfTheSameColorHaveMarksAtThePictureAndOnTheLine()
    {
        setColor(1, "#b03060");
        QTRY_COMPARE_WITH_TIMEOUT(page().curves()->nmi()->seriesMark(1), LineMark::Square, timeoutMs);
        QCOMPARE(page().curves()->nmi()->seriesMark(0), LineMark::None);
        QCOMPARE(page().curves()->entries()[1]->look().mark, LineMark::Square);
        const auto columnOf = [this](int pane) { // a mark is taller than the line
            const QImage image = page().panes()->pane(pane)->swatch()->pixmap().toImage();
            int covered = 0;
            for (int y = 0; y < image.height(); ++y)
                covered += image.pixelColor(image.width() / 2, y).alpha() > 128 ? 1 : 0;
            return covered;
        };
        QVERIFY(columnOf(1) > columnOf(0));
    }

    void onDarkAColorThatIsTooDarkIsLighter()
    {
        setColor(0, "#101060");
        QTRY_COMPARE_WITH_TIMEOUT(ofPane(0), QColor(0x10, 0x10, 0x60), timeoutMs);
        const QPalette light = QApplication::palette();
        QPalette dark = light;
        dark.setColor(QPalette::Base, QColor(0x19, 0x1c, 0x20));
        dark.setColor(QPalette::Text, Qt::white);
        QApplication::setPalette(dark);
        const QColor lighter = shadeOf(runColor(run(0)), true);
        QVERIFY(lighter.lightness() > QColor(0x10, 0x10, 0x60).lightness());
        QTRY_COMPARE(ofPane(0), lighter);
        QCOMPARE(page().curves()->nmi()->seriesColor(0), lighter);
        QCOMPARE(ofTable(0), lighter);
        QApplication::setPalette(light);
        QTRY_COMPARE(ofPane(0), QColor(0x10, 0x10, 0x60));
    }
};

LODESTONE_WINDOW_TEST(RunColorTest)

} // namespace lodestone::runColorTest

#include "RunColorTest.moc"
