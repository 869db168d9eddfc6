// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vtk/VtkWidget.h"
#include "core/data/SampleData.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/views/MadeUpLayout.h"
#include "ui/views/ScatterView.h"
#include "ui/vtk/ScatterScene.h"

#include <QApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>
#include <cstdlib>

namespace lodestone::vtkWidgetTest {

namespace {

/// What is really on the screen, where a widget is.
QImage onScreen(const QWidget& widget)
{
    const QPoint corner = widget.mapToGlobal(QPoint(0, 0));
    return widget.screen()->grabWindow(0, corner.x(), corner.y(), widget.width(), widget.height()).toImage();
}

/// A view in a window of a loud color, which must not shine through.
struct Window {
    Window()
    {
        QPalette loud = widget.palette();
        loud.setColor(QPalette::Window, Qt::magenta);
        widget.setPalette(loud);
        QPalette plain = view.palette();
        plain.setColor(QPalette::Base, Qt::white);
        view.setPalette(plain);
        auto* column = new QVBoxLayout(&widget);
        column->addWidget(&view);
        widget.resize(600, 500);
        widget.show();
    }

    QWidget widget;
    ScatterView view;
};

/// A widget on a screen whose pixel ratio changes.
class ScaledWidget : public VtkWidget {
public:
    using VtkWidget::VtkWidget;
    void setRatio(double ratio)
    {
        m_ratio = ratio;
        QEvent change(QEvent::ScreenChangeInternal); // what Qt sends then
        QCoreApplication::sendEvent(this, &change);
    }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        if (metric == PdmDevicePixelRatio)
            return qRound(m_ratio);
        if (metric == PdmDevicePixelRatioScaled)
            return qRound(m_ratio * devicePixelRatioFScale());
        return VtkWidget::metric(metric);
    }

private:
    double m_ratio = 1;
};

int countPixels(const QWidget& widget, bool (*wanted)(const QColor& color))
{
    const QImage image = onScreen(widget);
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += wanted(image.pixelColor(x, y)) ? 1 : 0;
    return found;
}

bool isColored(const QColor& color)
{
    return color != Qt::white;
}

bool isMagenta(const QColor& color)
{
    return color == Qt::magenta;
}

} // namespace

class VtkWidgetTest : public QObject {
    Q_OBJECT

private slots:
    void thereIsAnOpenGlPictureHere()
    {
        QCOMPARE(VtkWidget::problem(), QString());
        Window window;
        QVERIFY(QTest::qWaitForWindowExposed(&window.widget));
        QVERIFY(window.view.canDraw3D());
        QVERIFY(qobject_cast<VtkWidget*>(window.view.canvasWidget()));
    }

    void pointsAppearOnTheScreenInTheirColors_data()
    {
        QTest::addColumn<int>("alpha");
        QTest::newRow("opaque") << 255;
        QTest::newRow("alpha 20") << 20;
    }

    void pointsAppearOnTheScreenInTheirColors()
    {
        QFETCH(int, alpha);
        QWidget window;
        QPalette loud;
        loud.setColor(QPalette::Window, Qt::magenta);
        window.setPalette(loud);
        window.resize(300, 300);
        VtkWidget widget(&window);
        widget.setGeometry(50, 50, 200, 200);
        ScatterContent content;
        content.numUsers = 0;
        content.colors.assign(12, {0, 0, 255, static_cast<std::uint8_t>(alpha)});
        content.order = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
        content.positions = RowMatrix::Zero(12, 2);
        content.pointSize = 20;
        content.plane.screen = {200, 200};
        content.plane.unitsPerPixel = 1;
        ScatterScene scene;
        scene.update(content, ScatterChange::All, widget.devicePixelRatioF());
        widget.addRenderer(scene.renderer());
        window.show();
        QSignalSpy drawn(&widget, &VtkWidget::frameDrawn), shown(&widget, &VtkWidget::frameShown);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(!drawn.isEmpty());
        QTRY_VERIFY(!shown.isEmpty());
        QVERIFY(shown.first().first().toDouble() >= drawn.first().first().toDouble());
        const double left = std::pow(1 - alpha / 255.0, 12);
        const QColor expected = QColor::fromRgb(qRound(255 * left), qRound(255 * left), 255);
        const auto isRight = [&] {
            const QColor color = onScreen(widget).pixelColor(100, 100);
            return std::abs(color.red() - expected.red()) <= 4 && std::abs(color.green() - expected.green()) <= 4
                && color.blue() >= 251;
        };
        QTRY_VERIFY2(isRight(), qPrintable(onScreen(widget).pixelColor(100, 100).name() + " for " + expected.name()));
        QCOMPARE(onScreen(widget).pixelColor(20, 20), QColor(Qt::white));
        QCOMPARE(onScreen(window).pixelColor(20, 20), QColor(Qt::magenta));
    }

    void aLayoutIsDrawnAndNothingShinesThrough()
    {
        Window window;
        const DatasetPtr data = sampleDataset();
        window.view.setDataset(data);
        window.view.setColoring(findColoring("label")->apply(data, nullptr));
        window.view.showLayout(madeUpLayout(*data, 2));
        QVERIFY(QTest::qWaitForWindowExposed(&window.widget));
        const QWidget* canvas = window.view.canvasWidget();
        QTRY_VERIFY(countPixels(*canvas, isColored) > 5000);
        QCOMPARE(countPixels(*canvas, isMagenta), 0);
    }

    void anotherTopLevelWindowGetsThePictureToo()
    {
        Window first;
        const DatasetPtr data = sampleDataset();
        first.view.setDataset(data);
        first.view.showLayout(madeUpLayout(*data, 2));
        QVERIFY(QTest::qWaitForWindowExposed(&first.widget));
        QTRY_VERIFY(!first.view.rendererName().isEmpty());
        {
            QWidget second;
            second.resize(500, 400);
            second.move(650, 0);
            auto* column = new QVBoxLayout(&second);
            column->addWidget(&first.view); // a new context is made
            second.show();
            QVERIFY(QTest::qWaitForWindowExposed(&second));
            const QWidget* canvas = first.view.canvasWidget();
            QTRY_VERIFY(countPixels(*canvas, isColored) > 3000);
            column->removeWidget(&first.view);
            first.view.setParent(&first.widget);
        }
        QVERIFY(first.view.canDraw3D());
    }

    void anotherPixelRatioIsDrawnAnew()
    {
        ScaledWidget widget;
        ScatterScene scene;
        widget.addRenderer(scene.renderer());
        widget.resize(300, 200);
        const QSignalSpy drawn(&widget, &VtkWidget::frameDrawn), changed(&widget, &VtkWidget::pixelRatioChanged);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        QTRY_VERIFY(!drawn.isEmpty());
        QCOMPARE(widget.framePixels(), QSize(300, 200));
        QCOMPARE(changed.size(), 0);
        const qsizetype before = drawn.size();
        widget.setRatio(2);
        QTRY_VERIFY(drawn.size() > before);
        QCOMPARE(widget.framePixels(), QSize(600, 400));
        QCOMPARE(widget.grabFramebuffer().size(), QSize(600, 400));
        QCOMPARE(changed.size(), 1);
        widget.setRatio(1.5);
        QTRY_COMPARE(widget.framePixels(), QSize(450, 300));
    }

    void aLostContextGivesThePictureToThePainter()
    {
        Window window;
        const DatasetPtr data = sampleDataset();
        window.view.setDataset(data);
        window.view.setDimensions(3);
        window.view.showLayout(madeUpLayout(*data, 3));
        QVERIFY(QTest::qWaitForWindowExposed(&window.widget));
        QTRY_VERIFY(!window.view.rendererName().isEmpty());
        emit qobject_cast<VtkWidget*>(window.view.canvasWidget())->failed(QStringLiteral("it was reset"));
        QTRY_VERIFY(!window.view.canDraw3D());
        QCOMPARE(window.view.dimensions(), 2);
        window.view.showLayout(madeUpLayout(*data, 2));
        QTRY_VERIFY(countPixels(*window.view.canvasWidget(), isColored) > 3000);
    }

    void densityTakesThePlaceOfThePoints()
    {
        Window window;
        const DatasetPtr data = sampleDataset();
        window.view.setDataset(data);
        window.view.setColoring(findColoring("label")->apply(data, nullptr));
        window.view.showLayout(madeUpLayout(*data, 2));
        QVERIFY(QTest::qWaitForWindowExposed(&window.widget));
        const QWidget* canvas = window.view.canvasWidget();
        const auto hasHue = [](const QColor& color) { return color.hsvSaturation() > 40; };
        const auto isGray = [](const QColor& color) { return color.hsvSaturation() < 5 && color.lightness() < 240; };
        QTRY_VERIFY(countPixels(*canvas, hasHue) > 3000);
        window.view.viewActions().density->trigger();
        QTRY_COMPARE(countPixels(*canvas, hasHue), 0);
        QVERIFY(countPixels(*canvas, isGray) > 3000);
        window.view.viewActions().density->trigger();
        QTRY_VERIFY(countPixels(*canvas, hasHue) > 3000);
    }

    void spaceIsDrawnToo()
    {
        Window window;
        const DatasetPtr data = sampleDataset();
        window.view.setDataset(data);
        window.view.setDimensions(3);
        QCOMPARE(window.view.dimensions(), 3);
        window.view.showLayout(madeUpLayout(*data, 3));
        QVERIFY(QTest::qWaitForWindowExposed(&window.widget));
        const QWidget* canvas = window.view.canvasWidget();
        QVERIFY(window.view.content().is3D());
        QTRY_VERIFY(countPixels(*canvas, isColored) > 3000);
        QCOMPARE(countPixels(*canvas, isMagenta), 0);
    }
};

LODESTONE_WINDOW_TEST(VtkWidgetTest)

} // namespace lodestone::vtkWidgetTest

#include "VtkWidgetTest.moc"
