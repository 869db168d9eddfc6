// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/forms/ParamForm.h"
#include "ui/forms/RunPanel.h"
#include "ui/session/Workspace.h"
#include "ui/views/CurveChart.h"
#include "ui/views/CurvesView.h"
#include "ui/views/ExploreView.h"
#include "ui/views/ScatterView.h"
#include "ui/vtk/VtkWidget.h"
#include "ui/window/ExplorePage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/StartPage.h"
#include "ui/window/WindowActions.h"

#include <QPushButton>
#include <QTest>

namespace lodestone::sampleTrainingTest {

namespace {
constexpr int timeoutMs = 300000;

/// The window as a user has it, with real OpenGL where the machine has it.
struct Fixture {
    Fixture() : window(workspace)
    {
        workspace.preferences().setTheme(ThemeMode::Light);
        window.show();
    }
    ScatterView& scatter() const { return *window.explorePage()->picture()->scatter(); }
    int numPoints(int chart, int series) const
    {
        const CurvePlot& plot = *window.curvesView()->charts()[static_cast<std::size_t>(chart)]->plot();
        return series < plot.numSeries() ? static_cast<int>(plot.points(series).size()) : 0;
    }
    void clickTry()
    {
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::mouseClick(window.startPage()->tryButton(), Qt::LeftButton);
    }

    TestSettings settings;
    Workspace workspace;
    MainWindow window;
};

/// Entities that are drawn last among those whose middle lies in the picture: nothing covers them.
std::vector<std::uint32_t> uncovered(const ScatterContent& content)
{
    std::vector<std::uint32_t> found;
    std::vector<QPointF> places;
    for (auto entity = content.order.rbegin(); entity != content.order.rend(); ++entity) {
        if (!content.isDrawn(*entity))
            continue;
        const QPointF place = content.plane.toScreen({content.positions(*entity, 0), content.positions(*entity, 1)});
        const auto isNear = [&](const QPointF& other) {
            return QLineF(place, other).length() < static_cast<double>(content.pointSize);
        };
        if (std::none_of(places.begin(), places.end(), isNear)
            && QRectF(QPointF(), content.plane.screen).adjusted(5, 5, -5, -5).contains(place))
            found.push_back(*entity);
        places.push_back(place);
    }
    return found;
}
/// What is wrong with the picture: the color in the middle of each uncovered item is that of its label.
QString wrongColors(Fixture& fixture)
{
    const ScatterContent& content = fixture.scatter().content();
    const Dataset& data = *fixture.workspace.session().data();
    const Coloring& coloring = *fixture.scatter().coloring();
    const QImage picture = fixture.scatter().canvasWidget()->grab().toImage();
    std::size_t numCompared = 0;
    for (const std::uint32_t entity : uncovered(content)) {
        const auto label = static_cast<std::size_t>(data.labels.primary[entity - data.numUsers()]);
        const Category& category = coloring.categories[coloring.categoryOf[entity]];
        if (category.name != QString::fromStdString(data.labels.names[label]))
            return QStringLiteral("item %1 is counted as %2").arg(entity).arg(category.name);
        const QPointF place = content.plane.toScreen({content.positions(entity, 0), content.positions(entity, 1)});
        const QColor drawn = picture.pixelColor((place * picture.devicePixelRatio()).toPoint());
        const Rgb wanted = category.color.onLight;
        const int distance = std::abs(drawn.red() - wanted.red) + std::abs(drawn.green() - wanted.green)
            + std::abs(drawn.blue() - wanted.blue);
        if (distance > 12)
            return QStringLiteral("%1 is drawn as %2").arg(category.name, drawn.name());
        ++numCompared;
    }
    return numCompared > 50 ? QString() : QStringLiteral("only %1 items are uncovered").arg(numCompared);
}
} // namespace

class SampleTrainingTest : public QObject {
    Q_OBJECT

private slots:
    void pointsMoveAndColorsAreThoseOfTheLabels()
    {
        Fixture fixture;
        fixture.clickTry();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.scatter().layoutShown() != nullptr, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.numPoints(0, 0) >= 5, timeoutMs);
        fixture.window.commands().stop->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.workspace.session().runState(), RunState::Finished, timeoutMs);

        Session& session = fixture.workspace.session();
        session.showEpoch(0);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.scatter().layoutShown()->epoch, 0, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.scatter().isMoving(), timeoutMs);
        const RowMatrix start = fixture.scatter().content().positions;
        const QImage startPicture = fixture.scatter().canvasWidget()->grab().toImage();
        session.showEpoch(5);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.scatter().layoutShown()->epoch, 5, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.scatter().isMoving(), timeoutMs);
        const ScatterContent& content = fixture.scatter().content();
        QCOMPARE(content.positions.rows(), start.rows());
        const auto moved = ((content.positions - start).rowwise().norm().array() > 0).count();
        QVERIFY2(moved > start.rows() * 9 / 10, qPrintable(QString::number(moved)));
        QVERIFY(fixture.scatter().canvasWidget()->grab().toImage() != startPicture);
        fixture.scatter().viewActions().users->trigger();
        // The picture follows when the event loop comes round.
        QTRY_COMPARE_WITH_TIMEOUT(wrongColors(fixture), QString(), timeoutMs);
    }

    void everyEpochIsOnTheCurves()
    {
        Fixture fixture;
        fixture.window.runPanel()->runForm()->apply({{"epochs", "5"}});
        fixture.clickTry();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.workspace.session().runState(), RunState::Finished, timeoutMs);
        QCOMPARE(fixture.numPoints(0, 0), 5);
        // Epoch 0, the random start, is evaluated too.
        QCOMPARE(fixture.numPoints(1, 0), 6);
        QCOMPARE(fixture.numPoints(2, 0), 6);
        QCOMPARE(fixture.numPoints(2, 1), 6);
        QCOMPARE(fixture.numPoints(3, 0), 6);
    }

    void closingDuringTrainingEndsCleanly()
    {
        Fixture fixture;
        fixture.window.runPanel()->runForm()->apply({{"epochs", "100000"}});
        fixture.clickTry();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.numPoints(0, 0) >= 2, timeoutMs);
        QVERIFY(fixture.window.close());
    }
};

LODESTONE_WINDOW_TEST(SampleTrainingTest)

} // namespace lodestone::sampleTrainingTest

#include "SampleTrainingTest.moc"
