// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/SimilarPairsView.h"
#include "core/data/SampleData.h"
#include "core/sample/SimilarPairs.h"
#include "tests/ui/WindowTest.h"
#include "ui/plot/ThresholdHistogram.h"
#include "ui/session/Session.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace lodestone::similarPairsViewTest {

namespace {
constexpr int timeoutMs = 60000;

DatasetPtr generated(std::size_t users, std::size_t items, std::size_t ratings)
{
    GeneratorOptions options;
    options.numUsers = users;
    options.numItems = items;
    options.numRatings = ratings;
    return generateDataset(options);
}

struct Opened {
    explicit Opened(DatasetPtr with = generated(150, 60, 1500)) : data(std::move(with)), view(session)
    {
        session.setData(data, {}, QStringLiteral("made-up"));
        view.resize(1000, 200);
        view.show();
    }
    bool counts()
    {
        return QTest::qWaitFor([&] { return view.histograms()[0]->isVisible(); }, timeoutMs);
    }
    QString heading(std::size_t kind) const { return view.histograms()[kind]->heading(); }
    void press(const char* text)
    {
        for (QToolButton* button : view.findChildren<QToolButton*>())
            if (button->isVisible() && button->text() == QLatin1String(text))
                return button->click();
        QFAIL(text);
    }

    DatasetPtr data;
    Session session;
    SimilarPairsView view;
};

/// As training would find them.
QString expectedHeading(const PositiveLists& lists, EntityKind kind, double theta)
{
    const SimilarPairs pairs(lists, kind, theta);
    const std::size_t all = kind == EntityKind::User ? lists.numUsers() : lists.numItems();
    const std::size_t covered = all - pairs.numWithout();
    const QString name = kind == EntityKind::User ? QStringLiteral("users") : QStringLiteral("items");
    return QStringLiteral("%1 pairs of %2 \u00b7 %3 of %4 %2 covered (%5 %)")
        .arg(*pairs.numPairs())
        .arg(name)
        .arg(covered)
        .arg(all)
        .arg(100 * double(covered) / double(all), 0, 'f', 1);
}
} // namespace

class SimilarPairsViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale plain = QLocale::c();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        QLocale::setDefault(plain);
    }

    void saysWhatIsMissing()
    {
        const Session none;
        SimilarPairsView view(none);
        view.show();
        QVERIFY(view.text().contains(QStringLiteral("Open a data set")));
    }

    void vectorsWithoutRatingsHaveNoOverlap()
    {
        Opened opened;
        auto points = std::make_shared<Dataset>(*opened.data);
        points->interactions = {};
        opened.session.setData(points, {}, QStringLiteral("vectors"));
        QVERIFY2(opened.view.text().contains(QStringLiteral("made elsewhere")), qPrintable(opened.view.text()));
    }

    void everyThetaSaysWhatItGives()
    {
        Opened opened;
        QVERIFY(opened.counts());
        const TrainingSetPtr set = makeTrainingSet(opened.data, makeSplit(*opened.data, RunSpec().split));
        ThresholdHistogram* users = opened.view.histograms()[0];
        QCOMPARE(users->threshold(), 30); // that of the defaults
        users->setFocus();
        for (const int step : {30, 31, 21, 0, 100}) {
            if (step == 31)
                QTest::keyClick(users, Qt::Key_Right);
            if (step == 21)
                QTest::keyClick(users, Qt::Key_PageDown);
            if (step == 0)
                QTest::keyClick(users, Qt::Key_Home);
            if (step == 100)
                QTest::keyClick(users, Qt::Key_End);
            QCOMPARE(users->threshold(), step);
            QCOMPARE(opened.view.histograms()[1]->threshold(), step);
            const double theta = OverlapCounts::theta(step);
            QCOMPARE(opened.heading(0), expectedHeading(set->positives, EntityKind::User, theta));
            QCOMPARE(opened.heading(1), expectedHeading(set->positives, EntityKind::Item, theta));
        }
    }

    void theLineIsDraggedAndHandedToTheNextRun()
    {
        Opened opened;
        QVERIFY(opened.counts());
        const QSignalSpy chosen(&opened.view, &SimilarPairsView::thetaChosen);
        QPushButton* apply = opened.view.applyButton();
        QVERIFY(!apply->isEnabled());
        QVERIFY(apply->toolTip().contains(QStringLiteral("already")));
        ThresholdHistogram* items = opened.view.histograms()[1];
        const auto at = [items](int step) { return QPoint(static_cast<int>(std::lround(items->placeOf(step))), 60); };
        QTest::mousePress(items, Qt::LeftButton, {}, at(30));
        QTest::mouseMove(items, at(12));
        QTest::mouseRelease(items, Qt::LeftButton, {}, at(12));
        QCOMPARE(opened.view.histograms()[0]->threshold(), 12);
        QCOMPARE(apply->text(), QStringLiteral("Use \u03b8 = 0.12 in the next run"));
        QVERIFY(apply->isEnabled());
        QTest::mouseClick(apply, Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toDouble(), 0.12);
    }

    void theLineFollowsTheNextRun()
    {
        Opened opened;
        QVERIFY(opened.counts());
        RunSpec next;
        next.settings = {{"theta", "0.17"}};
        opened.view.setNextRun(next);
        QCOMPARE(opened.view.histograms()[0]->threshold(), 17);
        QVERIFY(!opened.view.applyButton()->isEnabled());
        QTest::keyClick(opened.view.histograms()[0], Qt::Key_Left);
        next.epochs = 5; // theta stays, so the user's choice does
        opened.view.setNextRun(next);
        QCOMPARE(opened.view.histograms()[0]->threshold(), 16);
        next.settings = {{"theta", "0.155"}}; // between two steps
        opened.view.setNextRun(next);
        QCOMPARE(opened.view.histograms()[0]->threshold(), 16);
        QVERIFY(opened.view.applyButton()->isEnabled());
    }

    void aModelWithoutThetaIsSaid()
    {
        Opened opened;
        QVERIFY(opened.counts());
        RunSpec next;
        next.model = "cml";
        opened.view.setNextRun(next);
        QVERIFY(!opened.view.applyButton()->isEnabled());
        QVERIFY(opened.view.text().contains(QStringLiteral("knows no similar pairs")));
        QVERIFY(opened.view.histograms()[0]->isVisible()); // the overlaps are there all the same
    }

    void anotherSplitIsCountedAnew()
    {
        Opened opened;
        QVERIFY(opened.counts());
        RunSpec next;
        next.split.method = SplitMethod::LeaveOneOut; // trains with more
        const TrainingSetPtr set = makeTrainingSet(opened.data, makeSplit(*opened.data, next.split));
        const QString expected = expectedHeading(set->positives, EntityKind::User, 0.3);
        QVERIFY(opened.heading(0) != expected);
        opened.view.setNextRun(next);
        QVERIFY(QTest::qWaitFor([&] { return opened.heading(0) == expected; }, timeoutMs));
    }

    void countingCanBeStoppedAndBegunAgain()
    {
        Opened opened;
        QVERIFY(opened.view.text().startsWith(QStringLiteral("Counting what"))); // the answer comes through the event loop
        opened.press("Cancel");
        QCOMPARE(opened.view.text(), QStringLiteral("Counting was stopped."));
        opened.view.hide();
        opened.view.show(); // stays so
        QCOMPARE(opened.view.text(), QStringLiteral("Counting was stopped."));
        opened.press("Count");
        QVERIFY(opened.counts());
    }

    void aSplitThatDoesNotWorkIsSaid()
    {
        Opened opened;
        RunSpec next;
        next.split.method = SplitMethod::Files; // these data came without
        opened.view.setNextRun(next);
        QVERIFY(QTest::qWaitFor([&] { return !opened.view.text().startsWith(QStringLiteral("Counting")); }, timeoutMs));
        QCOMPARE(opened.view.text(), QString::fromStdString(splitObstacle(*opened.data, SplitMethod::Files)));
        opened.view.setNextRun({});
        QVERIFY(opened.counts());
    }

    void otherDataAreCounted()
    {
        Opened opened;
        QVERIFY(opened.counts());
        opened.session.setData(generated(40, 30, 300), {}, QStringLiteral("other"));
        QVERIFY(opened.counts());
        QVERIFY2(opened.heading(0).contains(QStringLiteral("of 40 users")), qPrintable(opened.heading(0)));
    }

    void theLinesOfThePictureAreSwitchedHereToo()
    {
        Opened opened;
        QVERIFY(opened.counts());
        QVERIFY(!opened.view.linesBox()->isVisible());
        QAction lines;
        lines.setCheckable(true);
        lines.setToolTip(QStringLiteral("Dashed lines"));
        opened.view.setLinesAction(&lines);
        QCheckBox* box = opened.view.linesBox();
        QVERIFY(box->isVisible());
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QVERIFY(lines.isChecked());
        lines.setChecked(false);
        QVERIFY(!box->isChecked());
        lines.setEnabled(false);
        QVERIFY(!box->isEnabled());
        QCOMPARE(box->toolTip(), QStringLiteral("Dashed lines"));
    }

    void tablesHoldEveryTheta()
    {
        Opened opened;
        QVERIFY(opened.counts());
        opened.view.histograms()[1]->findChild<QAction*>(QStringLiteral("copyCsv"))->trigger();
        const QStringList rows = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), 102);
        QCOMPARE(rows[0], QStringLiteral("theta,pairs,covered"));
        QVERIFY(rows[31].startsWith(QStringLiteral("0.3,")));
        QCOMPARE(rows[101], QStringLiteral("1,0,0"));
        QVERIFY(opened.heading(1).startsWith(rows[31].section(u',', 1, 1) + QStringLiteral(" pairs")));
    }
};

LODESTONE_WINDOW_TEST(SimilarPairsViewTest)

} // namespace lodestone::similarPairsViewTest

#include "SimilarPairsViewTest.moc"
