// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/ParallelAxes.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/sweep/SweepFixture.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace lodestone::parallelAxesTest {

namespace {
struct Fixture {
    ParallelAxes axes;

    explicit Fixture(const std::vector<RunEntry>& entries = sweptEntries())
    {
        axes.resize(1000, 400);
        axes.setRuns(sweepOf(entries));
        axes.show();
    }
    int position(std::string_view key) const
    {
        const AxesFrame frame = axes.frame();
        for (int i = 0; i < frame.count(); ++i)
            if (frame.axis(i).key == key)
                return i;
        return -1;
    }
    QPoint at(std::string_view key, double place) const
    {
        const AxesFrame frame = axes.frame();
        return QPointF(frame.x(position(key)), frame.yOfPlace(position(key), place)).toPoint();
    }
    QPoint title(std::string_view key) const { return axes.frame().titleBox(position(key)).center().toPoint(); }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&axes, Qt::LeftButton, {}, from);
        move((from + to) / 2, Qt::LeftButton);
        move(to, Qt::LeftButton);
        QTest::mouseRelease(&axes, Qt::LeftButton, {}, to);
    }
    void move(QPoint to, Qt::MouseButtons buttons = Qt::NoButton)
    {
        QMouseEvent event(QEvent::MouseMove, to, axes.mapToGlobal(to), Qt::NoButton, buttons, {});
        QCoreApplication::sendEvent(&axes, &event);
    }
    /// Between two axes, on the line of a run.
    QPoint onLine(RunId run, double part = 0.5) const
    {
        const AxesFrame frame = axes.frame();
        const QPolygonF line = frame.line(axes.runs().runs[std::size_t(axes.runs().rowOf(run))]);
        const int left = frame.count() - 2; // between the two hit rates every run has a line of its own
        return (line[left] * (1 - part) + line[left + 1] * part).toPoint();
    }
    auto count() const { return std::count(axes.brushed().begin(), axes.brushed().end(), true); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&axes, key, modifiers); }
};
} // namespace

class ParallelAxesTest : public QObject {
    Q_OBJECT

private slots:
    void aDragAlongAnAxisBrushesIt()
    {
        Fixture f;
        const QSignalSpy changed(&f.axes, &ParallelAxes::brushChanged);
        f.drag(f.at("alpha", 0.3), f.at("alpha", 0.7)); // 0.5
        QVERIFY(!changed.isEmpty());
        QCOMPARE(f.count(), 4);
        f.drag(f.at("model", 1) - QPoint(0, 3), f.at("model", 0.8)); // np-mml, too
        QCOMPARE(f.count(), 2);
        f.drag(f.at("alpha", 0.2), f.at("alpha", 0) + QPoint(0, 7)); // another brush instead of the first
        QVERIFY(f.axes.brushed()[6] && f.axes.brushed()[7]);
        QCOMPARE(f.count(), 2);
        QTest::mouseDClick(&f.axes, Qt::LeftButton, {}, f.at("model", 0.4));
        QCOMPARE(f.count(), 4);
        f.axes.clearBrushes();
        QCOMPARE(f.count(), 12);
    }

    void aClickOnAnAxisBrushesNothing()
    {
        Fixture f;
        QTest::mouseClick(&f.axes, Qt::LeftButton, {}, f.at("alpha", 0.5));
        QVERIFY(f.axes.brushes().empty());
        QCOMPARE(f.axes.focusedAxis(), f.position("alpha"));
    }

    void aClickOnATitleTurnsTheAxisAround()
    {
        Fixture f;
        const double before = f.at("alpha", 1).y();
        const QSignalSpy changed(&f.axes, &ParallelAxes::arrangementChanged);
        QTest::mouseClick(&f.axes, Qt::LeftButton, {}, f.title("alpha"));
        QVERIFY(f.axes.arrangement().flipped.contains("alpha"));
        QVERIFY(f.at("alpha", 1).y() > before);
        QCOMPARE(changed.size(), 1);
        f.drag(f.at("alpha", 1) + QPoint(0, 6), f.at("alpha", 0.8)); // 0.8 is at the bottom now
        QCOMPARE(f.count(), 4);
        QVERIFY(f.axes.brushed()[4]);
        QTest::mouseClick(&f.axes, Qt::LeftButton, {}, f.title("alpha"));
        QVERIFY(f.axes.arrangement().flipped.empty());
        QCOMPARE(f.count(), 4);
    }

    void aDragOfATitleMovesTheAxis()
    {
        Fixture f;
        const QSignalSpy changed(&f.axes, &ParallelAxes::arrangementChanged);
        const int to = f.position("nmi10");
        f.drag(f.title("model"), f.title("nmi10"));
        QCOMPARE(f.position("model"), to);
        QCOMPARE(f.position("alpha"), 0);
        QVERIFY(f.axes.arrangement().flipped.empty());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(f.axes.frame().dragged, -1);
    }

    void theMouseFindsLines()
    {
        Fixture f;
        QSignalSpy hovered(&f.axes, &ParallelAxes::hovered), clicked(&f.axes, &ParallelAxes::clicked);
        QSignalSpy opened(&f.axes, &ParallelAxes::opened);
        f.move(f.onLine(RunId(5)));
        QCOMPARE(hovered.size(), 1);
        const auto under = [&] { return hovered.takeLast()[0].value<std::vector<RunId>>(); };
        const std::vector<RunId> runs = under();
        // Both models have the same figures; the first of them is found.
        QVERIFY(runs == std::vector{RunId(5)} || runs == std::vector{RunId(11)});
        QTest::mouseClick(&f.axes, Qt::LeftButton, {}, f.onLine(RunId(5)));
        QCOMPARE(clicked.size(), 1);
        QTest::mouseDClick(&f.axes, Qt::LeftButton, {}, f.onLine(RunId(3)));
        QCOMPARE(opened.size(), 1);
        f.axes.setBrush("model", {1, 1});
        f.move(f.onLine(RunId(5), 0.4)); // its line is not brushed
        QVERIFY(!hovered.isEmpty());
        QVERIFY(under() == std::vector{RunId(11)});
        f.move(f.axes.frame().area.topLeft().toPoint() - QPoint(20, 0));
        QVERIFY(under().empty());
    }

    void keysReachEverything()
    {
        Fixture f;
        f.key(Qt::Key_Right);
        QCOMPARE(f.axes.focusedAxis(), f.position("alpha"));
        f.key(Qt::Key_Up); // 0.2
        QCOMPARE(f.count(), 4);
        f.key(Qt::Key_Up, Qt::ShiftModifier); // to 0.5
        QCOMPARE(f.count(), 8);
        f.key(Qt::Key_Up, Qt::ControlModifier); // from 0.5
        QCOMPARE(f.count(), 4);
        QVERIFY2(f.axes.accessibleDescription().contains(QStringLiteral("4 of 12")),
                 qPrintable(f.axes.accessibleDescription()));
        QVERIFY(f.axes.accessibleDescription().contains(QStringLiteral("Axis 2 of 8")));
        f.key(Qt::Key_Delete);
        QCOMPARE(f.count(), 12);
        f.key(Qt::Key_Space);
        QVERIFY(f.axes.arrangement().flipped.contains("alpha"));
        f.key(Qt::Key_Down); // down to larger values: the smallest first
        QVERIFY(f.axes.brushed()[0] && f.count() == 4);
        f.key(Qt::Key_Escape);
        QVERIFY(f.axes.brushes().empty());
        f.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(f.position("alpha"), 2);
        QCOMPARE(f.axes.focusedAxis(), 2);
        f.key(Qt::Key_End);
        QCOMPARE(f.axes.focusedAxis(), 7);
        f.key(Qt::Key_Home);
        QCOMPARE(f.axes.focusedAxis(), 0);
        QVERIFY(!f.axes.accessibleName().isEmpty());
    }

    void aHiddenAxisDoesNotBrush()
    {
        Fixture f;
        f.axes.setBrush("alpha", {0.5, 0.5});
        const int before = f.axes.minimumSizeHint().width();
        f.axes.setHidden("alpha", true);
        QCOMPARE(f.position("alpha"), -1);
        QCOMPARE(f.count(), 12);
        QVERIFY(f.axes.minimumSizeHint().width() < before);
        f.axes.setHidden("alpha", false);
        QCOMPARE(f.position("alpha"), 1);
    }

    void runsThatComeKeepTheBrush()
    {
        Fixture f;
        f.axes.setBrush("alpha", brushBetween(f.axes.runs().axes[1], 0.9, 1.1));
        QCOMPARE(f.count(), 4);
        std::vector<RunEntry> entries = sweptEntries();
        entries.push_back(sweptEntry(RunId(13), "mml", "1", 1));
        f.axes.setRuns(sweepOf(entries));
        QCOMPARE(f.count(), 5);
        f.axes.setRuns({});
        QCOMPARE(f.count(), 0);
        f.key(Qt::Key_Up);
        QTest::mouseClick(&f.axes, Qt::LeftButton, {}, QPoint(30, 30));
        f.axes.grab();
    }

    void anAxisThatGoesWhileItIsDraggedIsLetGo()
    {
        Fixture f;
        QTest::mousePress(&f.axes, Qt::LeftButton, {}, f.title("alpha"));
        f.move(f.title("hr10"), Qt::LeftButton);
        QCOMPARE(f.axes.frame().dragged, f.position("alpha"));
        f.axes.setRuns(sweepOf(sweptEntries()));
        QCOMPARE(f.axes.frame().dragged, f.position("alpha")); // still there
        std::vector<RunEntry> entries = sweptEntries();
        entries.resize(1);
        f.axes.setRuns(sweepOf(entries));
        QCOMPARE(f.axes.frame().dragged, -1);
        f.move(QPoint(10, 10), Qt::LeftButton);
        QTest::mouseRelease(&f.axes, Qt::LeftButton, {}, QPoint(10, 10));
        QCOMPARE(f.axes.frame().count(), 5);
    }

    void linesAreColoredByTheChosenAxisOnLightAndDark()
    {
        for (const bool isDark : {false, true}) {
            Fixture f;
            QPalette palette;
            palette.setColor(QPalette::Base, isDark ? Qt::black : Qt::white);
            palette.setColor(QPalette::Text, isDark ? Qt::white : Qt::black);
            palette.setColor(QPalette::Window, isDark ? Qt::black : Qt::white);
            palette.setColor(QPalette::WindowText, isDark ? Qt::white : Qt::black);
            f.axes.setPalette(palette);
            f.axes.setColorAxis("seed");
            f.axes.setLit({RunId(12)});
            const QImage image = f.axes.grab().toImage();
            const QColor wanted = sweepColor(1, palette),
                         found = image.pixelColor(f.onLine(RunId(12)) * image.devicePixelRatio());
            const auto differs = [](int x, int y) { return std::abs(x - y) > 12; };
            QVERIFY2(!differs(wanted.red(), found.red()) && !differs(wanted.green(), found.green())
                         && !differs(wanted.blue(), found.blue()),
                     qPrintable(wanted.name() + u' ' + found.name()));
            // Light against dark enough at both ends.
            for (const double part : {0.0, 0.5, 1.0})
                QVERIFY(std::abs(sweepColor(part, palette).lightness() - palette.color(QPalette::Base).lightness()) > 50);
        }
    }
};

LODESTONE_WINDOW_TEST(ParallelAxesTest)

} // namespace lodestone::parallelAxesTest

#include "ParallelAxesTest.moc"
