// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/ParameterCurve.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/sweep/SweepFixture.h"
#include "ui/plot/CurvePlot.h"
#include "ui/views/LegendEntry.h"

#include <QComboBox>
#include <QJsonObject>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace lodestone::parameterCurveTest {

namespace {
struct Fixture {
    ParameterCurve curve;
    SweepRuns sweep;

    explicit Fixture(const std::vector<RunEntry>& entries = sweptEntries(), FigureSet figures = FigureSet::Validation)
        : sweep(sweepOf(entries, figures))
    {
        curve.resize(800, 400);
        curve.setRuns(sweep, std::vector<bool>(entries.size(), true));
        curve.show();
    }
    CurvePlot& plot(int place) const { return *curve.plot(place); }
    /// The widget that draws: the mouse goes there.
    QWidget* canvas(int place) const { return plot(place).findChild<QWidget*>(); }
    /// Points are where they are once the chart was laid out.
    QPoint at(int place, int series, int point) const
    {
        plot(place).grab();
        return plot(place).placeOf(plot(place).points(series)[point]).toPoint();
    }
};
} // namespace

class ParameterCurveTest : public QObject {
    Q_OBJECT

    const TestSettings m_settings;

private slots:
    void aHiddenLineStaysHiddenWithNewRuns()
    {
        Fixture f;
        QCOMPARE(f.curve.entries().size(), std::size_t(2));
        f.curve.entries()[1]->click();
        QVERIFY(f.plot(0).isSeriesVisible(0) && !f.plot(0).isSeriesVisible(1) && !f.plot(1).isSeriesVisible(1));
        std::vector<RunEntry> entries = sweptEntries();
        entries.push_back(sweptEntry(RunId(13), "mml", "0.9", 1));
        f.curve.setRuns(sweepOf(entries, FigureSet::Validation), std::vector<bool>(entries.size(), true));
        QCOMPARE(f.plot(0).points(0).size(), 4);
        QVERIFY(!f.curve.entries()[1]->isChecked());
        QVERIFY(f.plot(0).isSeriesVisible(0) && !f.plot(0).isSeriesVisible(1) && !f.plot(1).isSeriesVisible(1));
        f.curve.entries()[1]->click();
        QVERIFY(f.plot(0).isSeriesVisible(1) && f.plot(1).isSeriesVisible(1));
    }

    void bothFiguresAreDrawnAgainstTheOption()
    {
        Fixture f;
        QCOMPARE(f.curve.parameterBox()->count(), 1);
        QCOMPARE(f.curve.parameterBox()->currentData().toString(), QStringLiteral("alpha"));
        QCOMPARE(f.plot(0).numSeries(), 2);
        QVERIFY(f.plot(1).seriesName(1).contains(QStringLiteral("np-mml")));
        QCOMPARE(f.plot(1).points(0).size(), 3);
        QCOMPARE(f.plot(1).points(0)[2], QPointF(0.8, 0.0815));
        QCOMPARE(f.plot(0).points(0)[2], QPointF(0.8, 0.00815));
        QCOMPARE(f.plot(1).band(0).first[2], QPointF(0.8, 0.081));
        QVERIFY(f.curve.noteText().contains(QStringLiteral("smallest to the largest")));
    }

    void bandAndFiguresCanBeChosen()
    {
        Fixture f;
        f.curve.bandBox()->setCurrentIndex(1);
        QCOMPARE(f.plot(1).band(0).first[2].y(), 0.0815 - 0.001 / std::sqrt(2.0)); // two runs 0.001 apart
        QVERIFY(f.curve.noteText().contains(QStringLiteral("standard deviation")));
        f.curve.figuresBox()->setCurrentIndex(1);
        QCOMPARE(f.plot(0).points(0)[1].y(), 0.5); // NMI
        QCOMPARE(f.plot(1).points(0)[1].y(), 0.6); // recall
    }

    void onlyBrushedRunsAreDrawn()
    {
        Fixture f;
        std::vector<bool> some(12, false);
        for (std::size_t run = 0; run < 6; run += 2)
            some[run] = true;
        f.curve.setRuns(f.sweep, some);
        QCOMPARE(f.plot(1).numSeries(), 1);
        QVERIFY(f.plot(1).band(0).first.isEmpty()); // one run each
        f.curve.setRuns(f.sweep, std::vector<bool>(12, false));
        QCOMPARE(f.plot(1).numSeries(), 0);
        QVERIFY(!f.curve.noteText().isEmpty());
    }

    void pointsAreClickedAndPointedAt()
    {
        Fixture f;
        QSignalSpy clicked(&f.curve, &ParameterCurve::clicked), hovered(&f.curve, &ParameterCurve::hovered);
        std::vector<bool> second(12, false);
        std::fill(second.begin() + 6, second.end(), true); // the models have the same figures
        f.curve.setRuns(f.sweep, second);
        const QPoint point = f.at(1, 0, 1);
        QTest::mouseClick(f.canvas(1), Qt::LeftButton, {}, point);
        QCOMPARE(clicked.size(), 1);
        QVERIFY(clicked[0][0].value<std::vector<RunId>>() == (std::vector{RunId(9), RunId(10)}));
        QMouseEvent move(QEvent::MouseMove, point, f.canvas(1)->mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(f.canvas(1), &move);
        QVERIFY(!hovered.isEmpty());
        QCOMPARE(hovered.takeLast()[0].value<std::vector<RunId>>().size(), std::size_t(2));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(f.canvas(1), &leave);
        QVERIFY(hovered.takeLast()[0].value<std::vector<RunId>>().empty());
        QTest::mouseClick(f.canvas(1), Qt::LeftButton, {}, point + QPoint(30, 0));
        QCOMPARE(clicked.size(), 1);
    }

    void markedRunsHaveRings()
    {
        Fixture f;
        f.curve.setMarked({RunId(3), RunId(11)});
        QCOMPARE(f.plot(0).markers(0).size(), 1);
        QCOMPARE(f.plot(1).markers(0)[0], f.plot(1).points(0)[1]);
        QCOMPARE(f.plot(1).markers(1)[0], f.plot(1).points(1)[2]);
        f.curve.setMarked({});
        QVERIFY(f.plot(1).markers(0).isEmpty());
    }

    void moreLinesThanColorsAreSaid()
    {
        std::vector<RunEntry> entries;
        for (int rate = 1; rate <= 8; ++rate)
            for (const std::string alpha : {"0.2", "0.5"}) {
                entries.push_back(sweptEntry(RunId(std::int64_t(entries.size()) + 1), "mml", alpha, 1));
                entries.back().run.spec.settings.push_back({"learning_rate", std::to_string(rate)});
            }
        Fixture f(entries);
        f.curve.parameterBox()->setCurrentIndex(f.curve.parameterBox()->findData(QStringLiteral("alpha")));
        QCOMPARE(f.plot(0).numSeries(), 6);
        QVERIFY2(f.curve.noteText().contains(QStringLiteral("6 of 8")), qPrintable(f.curve.noteText()));
    }

    void anOptionThatGrowsByFactorsHasALogarithmicAxis()
    {
        std::vector<RunEntry> entries;
        for (const std::string size : {"4", "8", "16", "32"}) {
            entries.push_back(sweptEntry(RunId(std::int64_t(entries.size()) + 1), "mml", "0.5", 1));
            entries.back().run.spec.settings = {{"dimension", size}};
        }
        Fixture f(entries);
        const int first = f.at(0, 0, 0).x(), second = f.at(0, 0, 1).x(), last = f.at(0, 0, 3).x();
        QVERIFY(std::abs(3 * (second - first) - (last - first)) < 6);
        QVERIFY2(f.plot(0).csv().contains(QStringLiteral("\n16,")), qPrintable(f.plot(0).csv()));
    }

    void withoutAnOptionItSaysWhatToDo()
    {
        std::vector<RunEntry> entries = sweptEntries();
        entries.resize(2);
        Fixture f(entries);
        QCOMPARE(f.curve.parameterBox()->count(), 0);
        QVERIFY(f.curve.noteText().contains(QStringLiteral("No option")));
        QVERIFY(!f.plot(0).isVisible());
    }

    void choicesAreKept()
    {
        Fixture f;
        const QSignalSpy changed(&f.curve, &ParameterCurve::choicesChanged);
        f.curve.figuresBox()->setFocus();
        QTest::keyClick(f.curve.figuresBox(), Qt::Key_Down);
        QCOMPARE(changed.size(), 1);
        const QJsonObject choices = f.curve.choices();
        Fixture other;
        other.curve.setChoices(choices);
        QCOMPARE(other.curve.figuresBox()->currentIndex(), 1);
        other.curve.setChoices({});
        QCOMPARE(other.curve.figuresBox()->currentIndex(), 0);
    }
};

LODESTONE_WINDOW_TEST(ParameterCurveTest)

} // namespace lodestone::parameterCurveTest

#include "ParameterCurveTest.moc"
