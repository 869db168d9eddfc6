// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/ThresholdHistogram.h"
#include "tests/ui/WindowTest.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

namespace lodestone::thresholdHistogramTest {

namespace {
struct Shown {
    Shown() : plot(QStringLiteral("Pairs"), 0)
    {
        QPalette palette;
        palette.setColor(QPalette::Base, Qt::white);
        palette.setColor(QPalette::Text, Qt::black);
        plot.setPalette(palette);
        plot.setBins({1000, 100, 100, 0, 10, 0, 0, 0, 0, 1});
        plot.setThreshold(3);
        plot.resize(400, 160);
        plot.show();
        plot.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&plot));
    }
    QPoint at(double step) const
    {
        const double width = plot.placeOf(1) - plot.placeOf(0);
        return {static_cast<int>(plot.placeOf(0) + step * width), 80};
    }

    ThresholdHistogram plot;
};
} // namespace

class ThresholdHistogramTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theLineIsDraggedFromEndToEnd()
    {
        Shown shown;
        const QSignalSpy moved(&shown.plot, &ThresholdHistogram::thresholdMoved);
        QTest::mousePress(&shown.plot, Qt::LeftButton, {}, shown.at(3));
        QCOMPARE(moved.size(), 0); // it was there
        QTest::mouseMove(&shown.plot, shown.at(5.2));
        QCOMPARE(shown.plot.threshold(), 5);
        QTest::mouseMove(&shown.plot, {390, 80});
        QCOMPARE(shown.plot.threshold(), 10);
        QTest::mouseMove(&shown.plot, {-50, 80});
        QCOMPARE(shown.plot.threshold(), 0);
        QTest::mouseRelease(&shown.plot, Qt::LeftButton, {}, shown.at(0));
        QTest::mouseMove(&shown.plot, shown.at(7)); // no button is held
        QCOMPARE(shown.plot.threshold(), 0);
        QCOMPARE(moved.size(), 3);
        QCOMPARE(moved[0][0].toInt(), 5);
    }

    void keysMoveIt()
    {
        Shown shown;
        const QSignalSpy moved(&shown.plot, &ThresholdHistogram::thresholdMoved);
        shown.plot.setFocus();
        const auto after = [&](Qt::Key key) {
            QTest::keyClick(&shown.plot, key);
            return shown.plot.threshold();
        };
        QCOMPARE(after(Qt::Key_Right), 4);
        QCOMPARE(after(Qt::Key_Up), 5);
        QCOMPARE(after(Qt::Key_Left), 4);
        QCOMPARE(after(Qt::Key_Down), 3);
        QCOMPARE(after(Qt::Key_End), 10);
        QCOMPARE(after(Qt::Key_Right), 10);
        QCOMPARE(after(Qt::Key_Home), 0);
        QCOMPARE(after(Qt::Key_PageUp), 10);
        QCOMPARE(after(Qt::Key_PageDown), 0);
        QCOMPARE(after(Qt::Key_A), 0);
        QCOMPARE(moved.size(), 8);
    }

    void settingItIsNoMoveOfTheUser()
    {
        Shown shown;
        const QSignalSpy moved(&shown.plot, &ThresholdHistogram::thresholdMoved);
        shown.plot.setThreshold(7);
        QCOMPARE(shown.plot.threshold(), 7);
        shown.plot.setBins({1, 2});
        QCOMPARE(shown.plot.threshold(), 2);
        QCOMPARE(moved.size(), 0);
    }

    void barsBeforeTheLineAreFaint()
    {
        Shown shown;
        const auto lightness = [&](double step) {
            const QImage picture = shown.plot.grab().toImage();
            return picture.pixelColor(shown.at(step).x(), 135).lightness();
        };
        QVERIFY(lightness(1.5) > lightness(4.5));
        QCOMPARE(lightness(3.5), 255); // no bar
        shown.plot.setThreshold(1);
        QCOMPARE(lightness(1.5), lightness(4.5));
    }

    void aPairIsSeenAmongAMillion()
    {
        Shown shown;
        shown.plot.setBins({1e6, 0, 0, 0, 0, 0, 0, 0, 0, 1});
        shown.plot.setThreshold(0);
        const QImage picture = shown.plot.grab().toImage();
        QVERIFY(picture.pixelColor(shown.at(9.5).x(), 137).lightness() < 200);
    }

    void pointsTellWhatIsThere()
    {
        Shown shown;
        QCOMPARE(shown.plot.textAt(shown.at(1.5)), QStringLiteral("Above 0.10, up to 0.20: 100\nAll above 0.10: 211"));
        QVERIFY(shown.plot.textAt({2, 80}).isEmpty());
        const QPoint place = shown.at(4.5);
        QHelpEvent help(QEvent::ToolTip, place, shown.plot.mapToGlobal(place));
        QApplication::sendEvent(&shown.plot, &help);
        QCOMPARE(QToolTip::text(), QStringLiteral("Above 0.40, up to 0.50: 10\nAll above 0.40: 11"));
        QToolTip::hideText();
    }

    void isNamedAndSaysWhereItIs()
    {
        Shown shown;
        QCOMPARE(shown.plot.accessibleName(), QStringLiteral("Pairs"));
        QCOMPARE(shown.plot.focusPolicy(), Qt::StrongFocus);
        shown.plot.setHeading(QStringLiteral("11 pairs"));
        QTest::keyClick(&shown.plot, Qt::Key_Right);
        QCOMPARE(shown.plot.accessibleDescription(), QStringLiteral("Threshold 0.40. 11 pairs"));
        QCOMPARE(shown.plot.textAt({100, 5}), QStringLiteral("11 pairs")); // it may be cut above the bars
    }

    void withoutBinsThereIsNothingToMove()
    {
        ThresholdHistogram plot(QStringLiteral("Pairs"), 0);
        plot.resize(400, 160);
        plot.show();
        QTest::mouseClick(&plot, Qt::LeftButton, {}, {300, 80});
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.threshold(), 0);
        QVERIFY(plot.textAt({300, 80}).isEmpty());
        QVERIFY(!plot.grab().isNull());
    }
};

LODESTONE_WINDOW_TEST(ThresholdHistogramTest)

} // namespace lodestone::thresholdHistogramTest

#include "ThresholdHistogramTest.moc"
