// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DataView.h"
#include "tests/ui/WindowTest.h"

#include "core/data/SampleData.h"
#include "tests/ui/TestSettings.h"
#include "ui/models/SplitModel.h"
#include "ui/plot/BarChart.h"
#include "ui/plot/LogHistogram.h"
#include "ui/session/Session.h"
#include "ui/window/DataPage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace lodestone::dataViewTest {

namespace {
constexpr int timeoutMs = 60000;
}

/// The page about the data, and what it is made of.
class DataViewTest : public QObject {
    Q_OBJECT

private slots:
    void itSaysWhatTheSummarySays()
    {
        const DatasetPtr data = sampleDataset();
        DataView view;
        const auto figures = figuresOf(*data);
        view.showFigures(*figures);
        QVERIFY(view.text().contains(QStringLiteral("Users\t1,200\n")));
        QVERIFY(view.text().contains(QStringLiteral("Ratings\t21,000\n")));
        QCOMPARE(view.ratingChart()->bars().size(), figures->summary.ratingCounts.size());
        double sum = 0;
        for (const BarChart::Bar& bar : view.ratingChart()->bars())
            sum += bar.value;
        QCOMPARE(sum, 21000.0);
        QCOMPARE(view.labelChart()->bars().size(), std::size_t(8));
        QVERIFY(view.labelChart()->bars().front().value >= view.labelChart()->bars().back().value);
        QVERIFY(view.activityChart()->bins() == figures->summary.userActivity);
        QVERIFY(view.popularityChart()->bins() == figures->summary.itemPopularity);
        QCOMPARE(view.coverageChart()->bars().front().value, 1.0);
    }

    void everyFoldIsInTheTable()
    {
        const DatasetPtr data = sampleDataset();
        const auto figures = figuresOf(*data);
        SplitModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSplits(figures->splits);
        QCOMPARE(model.rowCount(), 5 + 3); // folds; random, time and leave one out: the sample has times
        for (int fold = 0; fold < 5; ++fold) {
            const SplitPtr split = makeSplit(*data, {SplitMethod::Folds, fold, 1});
            const SplitSummary summary = summaryOf(*data, *split);
            const auto text = [&](int column) { return model.index(fold, column).data().toString(); };
            const auto number = [](std::size_t count) { return QLocale().toString(qulonglong(count)); };
            QCOMPARE(text(SplitModel::NameColumn), QStringLiteral("Fold %1 of 5, by user").arg(fold));
            QCOMPARE(text(SplitModel::TrainColumn), number(split->train.size()));
            QCOMPARE(text(SplitModel::ValidationColumn), number(split->validation.size()));
            QCOMPARE(text(SplitModel::TestColumn), number(split->test.size()));
            QCOMPARE(text(SplitModel::RankedColumn), number(summary.test.users));
            QCOMPARE(text(SplitModel::ColdUsersColumn), number(summary.coldUsers));
            QCOMPARE(text(SplitModel::ColdItemsColumn), number(summary.coldItems));
        }
    }

    void manyRatingValuesAndLabelsAreGathered()
    {
        DataFigures figures;
        figures.summary.ratings = 1000;
        figures.summary.items = 500;
        for (int i = 0; i < 100; ++i)
            figures.summary.ratingCounts[static_cast<float>(i)] = 10;
        for (int i = 0; i < 40; ++i)
            figures.summary.labelSizes.push_back({"label" + std::to_string(i), std::size_t(40 - i)});
        figures.summary.labels = 40;
        DataView view;
        view.showFigures(figures);
        QCOMPARE(view.ratingChart()->bars().size(), std::size_t(12));
        double sum = 0;
        for (const BarChart::Bar& bar : view.ratingChart()->bars())
            sum += bar.value;
        QCOMPARE(sum, 1000.0);
        QCOMPARE(view.labelChart()->bars().size(), std::size_t(12));
        view.resize(900, 900);
        view.show();
        QVERIFY(!view.grab().isNull());
    }

    void barsAreAsLongAsTheirValues()
    {
        BarChart chart(0);
        chart.setBars({{"a", 10, "10"}, {"b", 5, "5"}, {"c", 0, "0"}});
        chart.resize(400, chart.sizeHint().height());
        const QImage image = chart.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const auto lengthAt = [&](int row) {
            const int y = (2 * row + 1) * image.height() / 6;
            const QRgb color = image.pixel(40, image.height() / 6); // within the longest bar
            int count = 0;
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == color;
            return count;
        };
        QVERIFY(lengthAt(0) > 200);
        QVERIFY2(std::abs(2 * lengthAt(1) - lengthAt(0)) <= 6, qPrintable(QString::number(lengthAt(1))));
        QCOMPARE(lengthAt(2), 0);
    }

    void thePageWorksItOutWhenItIsSeen()
    {
        const TestSettings settings;
        Session session;
        DataPage page(session);
        session.setData(sampleDataset(), {}, QStringLiteral("sample"));
        QVERIFY(!page.hasFigures());
        page.resize(900, 600);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.hasFigures(), timeoutMs);
        GeneratorOptions other;
        other.numUsers = 50;
        other.numItems = 40;
        other.numRatings = 400;
        session.setData(generateDataset(other), {}, QStringLiteral("other"));
        QVERIFY(!page.hasFigures());
        QTRY_VERIFY_WITH_TIMEOUT(page.hasFigures(), timeoutMs);
        QVERIFY(page.view()->text().contains(QStringLiteral("Users\t50\n")));
    }

    void escapeAndTheButtonLeadBack()
    {
        const TestSettings settings;
        Session session;
        DataPage page(session);
        QSignalSpy closed(&page, &DataPage::closeRequested);
        page.show();
        QTest::keyClick(&page, Qt::Key_Escape);
        page.backButton()->click();
        QCOMPARE(closed.size(), 2);
    }
};

LODESTONE_WINDOW_TEST(DataViewTest)

} // namespace lodestone::dataViewTest

#include "DataViewTest.moc"
