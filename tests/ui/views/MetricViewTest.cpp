// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/MetricView.h"
#include "core/inspect/MetricFigures.h"
#include "tests/ui/TrainedSession.h"
#include "tests/ui/WindowTest.h"
#include "ui/plot/CurvePlot.h"
#include "ui/plot/HeatMap.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QTest>

namespace lodestone::metricViewTest {

class MetricViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void saysWhatIsMissing()
    {
        TrainedSession trained;
        MetricView view(trained.session);
        view.show();
        QVERIFY(view.text().contains(QStringLiteral("Train MML")));
        auto vectors = std::make_shared<Snapshot>();
        vectors->numUsers = trained.data->numUsers();
        vectors->embeddings = RowMatrix::Random(static_cast<Eigen::Index>(trained.data->numEntities()), 4);
        trained.session.addSnapshots({vectors}, vectors);
        QVERIFY(view.text().contains(QStringLiteral("learns no metric")));
    }

    void mapsSpectrumAndFiguresAreThoseOfTheShownEpoch()
    {
        TrainedSession trained;
        MetricView view(trained.session);
        view.resize(800, 220);
        view.show();
        trained.train();
        for (const int epoch : {3, 1}) {
            trained.session.showEpoch(epoch);
            const Snapshot& shown = *trained.session.shown();
            QVERIFY(view.text().startsWith(QStringLiteral("Epoch %1\n").arg(epoch)));
            for (std::size_t i = 0; i < numRelations; ++i) {
                const Eigen::MatrixXf metric = shown.metric(static_cast<Relation>(i));
                QCOMPARE(view.maps()[i]->matrix(), metric);
                const MetricFigures figures = figuresOf(metric);
                const auto points = view.spectrum()->points(static_cast<int>(i));
                QCOMPARE(points.size(), qsizetype(figures.eigenvalues.size()));
                QCOMPARE(points[2], QPointF(3, figures.eigenvalues[2]));
            }
            const double angle = angleBetween(shown.metric(Relation::UserItem), shown.metric(Relation::User));
            QVERIFY2(view.text().contains(QStringLiteral("W^UI to W^U: %1\u00b0").arg(angle, 0, 'g', 3)),
                     qPrintable(view.text()));
        }
    }

    void trianglesAreCountedForTheShownEpoch()
    {
        TrainedSession trained;
        MetricView view(trained.session);
        view.resize(800, 240);
        view.show();
        QVERIFY(view.triangleText().isEmpty());
        trained.train();
        for (const int epoch : {3, 1}) {
            trained.session.showEpoch(epoch);
            const TriangleCounts counts = *checkTriangles(*trained.session.shown(), Relation::UserItem);
            QCOMPARE(counts.broken, std::size_t(0));
            const double share = 100.0 * double(counts.brokenSquared) / double(counts.triples);
            const QString squared = QStringLiteral("compares: %1\u00a0%").arg(share, 0, 'f', 1);
            QTRY_VERIFY2(view.triangleText().contains(squared), qPrintable(view.triangleText()));
            for (const char* metric : {"W^UI", "W^U", "W^I"})
                QVERIFY2(view.triangleText().contains(QStringLiteral("%1: 0 of 10,000").arg(QLatin1String(metric))),
                         qPrintable(view.triangleText()));
        }
        trained.session.beginRun(trained.spec);
        QVERIFY(view.triangleText().isEmpty());
    }

    void productsBreakTheTriangleInequality()
    {
        TrainedSession trained("wrmf");
        MetricView view(trained.session);
        view.show();
        trained.train();
        QVERIFY(view.text().contains(QStringLiteral("learns no metric")));
        const TriangleCounts counts = *checkTriangles(*trained.session.shown(), Relation::UserItem);
        QVERIFY(counts.broken > counts.triples / 2);
        QTRY_VERIFY2(view.triangleText().contains(QStringLiteral("inequality: %L1 of 10,000").arg(counts.broken)),
                     qPrintable(view.triangleText()));
        const QLabel* line = view.findChild<QLabel*>(QStringLiteral("triangles"));
        QVERIFY(line->toolTip().contains(QStringLiteral("product turned around")));
    }

    void euclideanDistancesObey()
    {
        TrainedSession trained("cml");
        MetricView view(trained.session);
        view.show();
        trained.train();
        QTRY_VERIFY2(view.triangleText().contains(QStringLiteral("inequality: 0 of 10,000. Squared distances: ")),
                     qPrintable(view.triangleText()));
    }

    void figuresHaveRoomForAllTheirLines()
    {
        TrainedSession trained;
        MetricView view(trained.session);
        view.show();
        trained.train();
        const auto* label = qobject_cast<QLabel*>(view.findChild<QScrollArea*>()->widget());
        QCOMPARE(label->text(), view.text());
        for (const QSize size : {QSize(1002, 185), QSize(700, 150)}) {
            view.resize(size);
            QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
        }
    }

    void theSpectrumIsOverRanks()
    {
        TrainedSession trained;
        MetricView view(trained.session);
        view.show();
        trained.train();
        QVERIFY2(view.spectrum()->csv().startsWith(QStringLiteral("rank,W^UI,W^U,W^I\n1,")),
                 qPrintable(view.spectrum()->csv()));
    }

    void cellsTellTheirValue()
    {
        HeatMap map(QStringLiteral("W"));
        map.resize(200, 240);
        Eigen::MatrixXf matrix(2, 2);
        matrix << 1, -0.5F, -0.5F, 0.25F;
        map.setMatrix(matrix, 1);
        QCOMPARE(map.textAt({150, 80}), QStringLiteral("row 1, column 2: -0.5"));
        QCOMPARE(map.textAt({150, 190}), QStringLiteral("row 2, column 2: 0.25"));
        QVERIFY(map.textAt({150, 2}).isEmpty());
        const QImage picture = map.grab().toImage();
        QVERIFY(picture.pixelColor(50, 80) != picture.pixelColor(150, 190)); // 1 and 0.25
        QVERIFY(picture.pixelColor(150, 80) != picture.pixelColor(50, 80)); // another hue below zero
        QCOMPARE(picture.pixelColor(150, 80), picture.pixelColor(50, 190));
    }
};

LODESTONE_WINDOW_TEST(MetricViewTest)

} // namespace lodestone::metricViewTest

#include "MetricViewTest.moc"
