// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/DegreeDensity.h"
#include "tests/ui/WindowTest.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

namespace lodestone::degreeDensityTest {

namespace {
QPalette paletteOf(const QColor& base, const QColor& text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

/// Ten with one rating and a margin of 0.2, one with 5 and 0.8, one with 100 and 0.5.
struct Shown {
    Shown() : plot(QStringLiteral("m^u"), 0)
    {
        std::vector<float> margins(10, 0.2F);
        std::vector<std::uint32_t> degrees(10, 1);
        margins.insert(margins.end(), {0.8F, 0.5F});
        degrees.insert(degrees.end(), {5, 100});
        plot.setPalette(paletteOf(Qt::white, Qt::black));
        plot.setMargins(*marginsByDegree(margins, degrees));
        plot.resize(300, 220);
        plot.show();
        plot.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&plot));
    }
    std::size_t cellOf(std::uint32_t degree, float margin) { return *plot.margins().cellOf(degree, margin); }
    QPoint placeOf(std::uint32_t degree, float margin) { return plot.placeOf(cellOf(degree, margin)).toPoint(); }

    DegreeDensity plot;
};
} // namespace

class DegreeDensityTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theDarkerACellTheMoreAreInIt()
    {
        Shown shown;
        // Beside the quantiles, whose lines would hide them.
        std::vector<float> margins(30, 0.3F);
        margins.insert(margins.end(), 8, 0.9F);
        margins.push_back(0.1F);
        shown.plot.setMargins(*marginsByDegree(margins, std::vector<std::uint32_t>(margins.size(), 1)));
        const QImage picture = shown.plot.grab().toImage();
        const auto lightness = [&](float margin) { return picture.pixelColor(shown.placeOf(1, margin)).lightness(); };
        QVERIFY(lightness(0.3F) < lightness(0.9F));
        QVERIFY(lightness(0.9F) < lightness(0.1F));
        QVERIFY(lightness(0.1F) < lightness(0.6F)); // one is seen too
        QCOMPARE(lightness(0.6F), 255);
    }

    void pointsTellWhatIsThere()
    {
        Shown shown;
        const QString text = shown.plot.textAt(shown.placeOf(1, 0.2F));
        QVERIFY2(text.startsWith(QStringLiteral("With 1 ratings: 10, in this cell: 10\n")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("median 0.2, half of them 0.2 to 0.2")), qPrintable(text));
        QVERIFY(
            shown.plot.textAt(shown.placeOf(5, 0.8F)).startsWith(QStringLiteral("With 4 to 7 ratings: 1, in this cell: 1")));
        QCOMPARE(shown.plot.textAt(shown.placeOf(2, 0.5F)), QStringLiteral("None has 2 to 3 ratings."));
        QVERIFY(shown.plot.textAt({1, 1}).isEmpty());
    }

    void theToolTipIsThatText()
    {
        Shown shown;
        const QPoint place = shown.placeOf(100, 0.5F);
        QHelpEvent help(QEvent::ToolTip, place, shown.plot.mapToGlobal(place));
        QApplication::sendEvent(&shown.plot, &help);
        QCOMPARE(QToolTip::text(), shown.plot.textAt(place));
        QToolTip::hideText();
    }

    void aClickNamesTheCell()
    {
        Shown shown;
        const QSignalSpy clicked(&shown.plot, &DegreeDensity::cellClicked);
        QTest::mouseClick(&shown.plot, Qt::LeftButton, {}, shown.placeOf(30, 0.1F)); // nobody is there
        QCOMPARE(clicked.size(), 0);
        QTest::mouseClick(&shown.plot, Qt::LeftButton, {}, shown.placeOf(5, 0.8F));
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toULongLong(), qulonglong(shown.cellOf(5, 0.8F)));
    }

    void keysGoFromCellToCell()
    {
        Shown shown;
        const QSignalSpy clicked(&shown.plot, &DegreeDensity::cellClicked);
        shown.plot.setFocus();
        QTest::keyClick(&shown.plot, Qt::Key_Return); // no cell yet
        QCOMPARE(clicked.size(), 0);
        QTest::keyClick(&shown.plot, Qt::Key_Right);
        QCOMPARE(shown.plot.cursor(), std::optional(shown.cellOf(1, 0.2F))); // where most are
        QTest::keyClick(&shown.plot, Qt::Key_Right);
        QCOMPARE(shown.plot.cursor(), std::optional(shown.cellOf(5, 0.8F)));
        QVERIFY(QToolTip::text().startsWith(QStringLiteral("With 4 to 7 ratings")));
        QTest::keyClick(&shown.plot, Qt::Key_Right);
        QTest::keyClick(&shown.plot, Qt::Key_Right); // the last one
        QCOMPARE(shown.plot.cursor(), std::optional(shown.cellOf(100, 0.5F)));
        QTest::keyClick(&shown.plot, Qt::Key_Up); // alone in its column
        QTest::keyClick(&shown.plot, Qt::Key_Down);
        QCOMPARE(shown.plot.cursor(), std::optional(shown.cellOf(100, 0.5F)));
        QTest::keyClick(&shown.plot, Qt::Key_Left);
        QTest::keyClick(&shown.plot, Qt::Key_Space);
        QCOMPARE(clicked[0][0].toULongLong(), qulonglong(shown.cellOf(5, 0.8F)));
        QToolTip::hideText();
    }

    void theMarkIsARingAtItsPlace()
    {
        Shown shown;
        const QImage before = shown.plot.grab().toImage();
        shown.plot.setMark(QPointF(30, 0.1));
        const QImage after = shown.plot.grab().toImage();
        const QPoint place = shown.placeOf(30, 0.1F);
        int changed = 0;
        for (int y = 0; y < after.height(); ++y)
            for (int x = 0; x < after.width(); ++x)
                if (after.pixel(x, y) != before.pixel(x, y)) {
                    ++changed;
                    QVERIFY((QPoint(x, y) - place).manhattanLength() < 20);
                }
        QVERIFY(changed > 20);
    }

    void darkAndLightKeepTheLinesReadable()
    {
        Shown shown;
        shown.plot.setPalette(paletteOf(QColor(30, 30, 30), Qt::white));
        const QImage picture = shown.plot.grab().toImage();
        QCOMPARE(picture.pixelColor(150, 2), QColor(30, 30, 30));
        int light = 0; // the median
        for (int x = 0; x < picture.width(); ++x)
            for (int y = 30; y < picture.height() - 40; ++y)
                light += picture.pixelColor(x, y).lightness() > 200;
        QVERIFY(light > 50);
    }

    void isNamedAndDescribedAndCopied()
    {
        Shown shown;
        QCOMPARE(shown.plot.accessibleName(), QStringLiteral("m^u"));
        QCOMPARE(shown.plot.accessibleDescription(),
                 QStringLiteral("1 ratings: median 0.2; 4 to 7 ratings: median 0.8; 64 to 127 ratings: median 0.5"));
        shown.plot.findChild<QAction*>(QStringLiteral("copyCsv"))->trigger();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines[0],
                 QStringLiteral("ratings from,ratings to,count,margin q0,margin q10,margin q25,margin q50,margin q75,"
                                "margin q90,margin q100"));
        QCOMPARE(lines[1], QStringLiteral("1,1,10,0.2,0.2,0.2,0.2,0.2,0.2,0.2"));
        QCOMPARE(lines[2], QStringLiteral("4,7,1,0.8,0.8,0.8,0.8,0.8,0.8,0.8"));
    }
};

LODESTONE_WINDOW_TEST(DegreeDensityTest)

} // namespace lodestone::degreeDensityTest

#include "DegreeDensityTest.moc"
