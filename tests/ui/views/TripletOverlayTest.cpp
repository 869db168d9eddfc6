// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TripletOverlay.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/TrainedSession.h"
#include "tests/ui/WindowTest.h"
#include "ui/session/Preferences.h"
#include "ui/views/ExploreView.h"
#include "ui/views/OverlayLayer.h"
#include "ui/views/ScatterView.h"
#include "ui/views/TripletView.h"
#include "ui/window/drawTriplets.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace lodestone::tripletOverlayTest {

namespace {
constexpr int timeoutMs = 60000;

ProbedTriplet madeUp(bool active)
{
    ProbedTriplet triplet;
    triplet.term = TripletTerm::NegativeUser;
    triplet.points = {EntityId{9}, EntityId{1}, EntityId{2}};
    triplet.hinge = active ? 1 : -1;
    for (Eigen::VectorXd& step : triplet.steps)
        step = active ? Eigen::Vector3d(1, 2, 3) : Eigen::Vector3d::Zero();
    return triplet;
}

/// A trained session with its picture and the panel.
struct Fixture {
    const TestSettings settings;
    Preferences preferences;
    TrainedSession trained;
    ExploreView picture{trained.session, preferences};
    QMainWindow window;
    QDockWidget dock, other;
    TripletView& panel = *new TripletView(trained.session);

    Fixture()
    {
        dock.setWidget(&panel);
        drawTriplets(panel, dock, picture);
        window.addDockWidget(Qt::RightDockWidgetArea, &dock);
        window.addDockWidget(Qt::RightDockWidgetArea, &other);
        window.tabifyDockWidget(&other, &dock);
        picture.resize(600, 450);
        picture.show();
        window.show();
        dock.raise();
        trained.train();
        QVERIFY(QTest::qWaitFor([this] { return layout() && layout()->epoch == 3 && settles(); }, timeoutMs));
    }
    LayoutPtr layout() const { return picture.scatter()->layoutShown(); }
    bool settles() const { return panel.triplet() && !panel.isBusy() && !picture.scatter()->isMoving(); }
    const OverlayFigure& figure() const { return picture.scatter()->overlay()->overlay().figure; }
};
} // namespace

class TripletOverlayTest : public QObject {
    Q_OBJECT

private slots:
    void aFigureHasThreeMarksAndTheStylesOfPullAndPush()
    {
        Eigen::MatrixXf map(2, 3);
        map << 1, 0, 0, 0, 0, 2;
        const OverlayFigure figure = figureOf(madeUp(true), map);
        QCOMPARE(figure.marks.size(), std::size_t(3));
        QCOMPARE(figure.marks[0].letter + figure.marks[1].letter + figure.marks[2].letter, QStringLiteral("cab"));
        QCOMPARE(figure.lines.size(), std::size_t(2));
        for (const OverlayLine& line : figure.lines) {
            QCOMPARE(line.from, 9U);
            QVERIFY(line.style == (line.to == 1U ? OverlayLine::Style::Solid : OverlayLine::Style::Dashed));
        }
        QCOMPARE(figure.arrows.size(), std::size_t(3));
        QCOMPARE(figure.arrows[2].step, Eigen::Vector3f(1, 6, 0));
    }

    void aSatisfiedTripletIsThinAndHasNoArrows()
    {
        const OverlayFigure active = figureOf(madeUp(true), Eigen::MatrixXf::Ones(2, 3)),
                            calm = figureOf(madeUp(false), Eigen::MatrixXf::Ones(2, 3));
        QVERIFY(calm.arrows.empty() && calm.marks.size() == 3);
        QVERIFY(calm.lines.back().width < active.lines.back().width);
    }

    void withoutALinearMapThereAreNoArrows()
    {
        QVERIFY(figureOf(madeUp(true), {}).arrows.empty());
        QVERIFY(figureOf(madeUp(true), Eigen::MatrixXf::Ones(2, 5)).arrows.empty()); // of another run
    }

    void withThePushAmongEqualsThereIsAThirdLine()
    {
        ProbedTriplet triplet = madeUp(true);
        triplet.rho = 0.5;
        QCOMPARE(figureOf(triplet, {}).lines.size(), std::size_t(3));
    }

    /// The map of the layout is what positions are made with.
    void arrowsEndWhereThePointsWouldBe()
    {
        Fixture f;
        QTest::mouseClick(f.panel.findButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(f.settles() && f.panel.triplet()->isActive(), timeoutMs);
        const RowMatrix& positions = f.layout()->positions;
        const RowMatrix& vectors = f.layout()->snapshot->embeddings;
        const Eigen::MatrixXf& map = f.layout()->map;
        QCOMPARE(map.rows(), Eigen::Index(2));
        for (Eigen::Index row = 1; row < positions.rows(); ++row) {
            const Eigen::VectorXf moved = map * (vectors.row(row) - vectors.row(0)).transpose();
            QVERIFY((positions.row(row) - positions.row(0) - moved.transpose()).norm() < 1e-4F);
        }
        QCOMPARE(f.figure().arrows.size(), std::size_t(3));
        for (std::size_t corner = 0; corner < 3; ++corner) {
            const Eigen::Vector2f step = map * f.panel.triplet()->steps[corner].cast<float>();
            QVERIFY((f.figure().arrows[corner].step.head<2>() - step).norm() < 1e-6F);
        }
    }

    void thePictureShowsTheTripletWhileThePanelIsSeen()
    {
        Fixture f;
        QTRY_COMPARE(f.figure().marks.size(), std::size_t(3));
        QVERIFY(f.picture.scatter()->overlay()->isVisible());
        const QImage with = f.picture.scatter()->image();
        f.other.raise(); // its tab is in front
        QTRY_VERIFY(f.figure().empty() && !f.picture.scatter()->overlay()->isVisible());
        QVERIFY(f.picture.scatter()->image() != with);
        f.dock.raise();
        QTRY_COMPARE(f.figure().marks.size(), std::size_t(3));
        f.dock.close();
        QTRY_VERIFY(f.figure().empty());
        f.dock.show();
        QTRY_COMPARE(f.figure().marks.size(), std::size_t(3));
        f.trained.session.setData(f.trained.data, {}, QStringLiteral("again"));
        QVERIFY(f.figure().empty());
    }
};

LODESTONE_WINDOW_TEST(TripletOverlayTest)

} // namespace lodestone::tripletOverlayTest

#include "TripletOverlayTest.moc"
