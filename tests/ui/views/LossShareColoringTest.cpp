// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/LossShareColoring.h"
#include "tests/core/data/TinyDataset.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/TrainedSession.h"
#include "tests/ui/WindowTest.h"
#include "ui/session/Preferences.h"
#include "ui/session/RunTriplets.h"
#include "ui/views/ColoringBox.h"
#include "ui/views/ExploreView.h"
#include "ui/views/LegendView.h"
#include "ui/views/ScaleView.h"
#include "ui/views/ScatterView.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace lodestone::lossShareColoringTest {

namespace {
constexpr int timeoutMs = 60000;

/// The picture of a run, with what chooses and explains its colors.
struct Fixture {
    explicit Fixture(const std::string& model = "mml") : trained(model), view(trained.session, preferences)
    {
        view.setColoringKey(QStringLiteral("loss share"));
        trained.train();
    }
    ColoringPtr coloring() const { return view.scatter()->coloring(); }
    bool isOf(int epoch) const { return coloring() && coloring()->note.contains(QStringLiteral("at epoch %1").arg(epoch)); }

    const TestSettings settings;
    Preferences preferences;
    TrainedSession trained;
    ExploreView view;
    const ColoringBox box{view, trained.session};
    const LegendView legend{view.legend()};
};
} // namespace

class LossShareColoringTest : public QObject {
    Q_OBJECT

private slots:
    void colorsAreTheSharesOfTheShownEpoch()
    {
        Fixture fixture;
        for (const int epoch : {3, 1}) {
            fixture.trained.session.showEpoch(epoch);
            QTRY_VERIFY_WITH_TIMEOUT(fixture.isOf(epoch), timeoutMs);
            RunTriplets triplets;
            const SnapshotPtr snapshot = fixture.trained.session.shown();
            const RunTriplets::Source source = triplets.of({fixture.trained.data, fixture.trained.spec, snapshot}, {});
            const LossShares wanted = lossShares(source.rules, *source.replay, snapshot, epoch);
            float sum = 0;
            for (std::size_t i = 0; i < wanted.shares.size(); ++i) {
                const float shown = fixture.coloring()->numbers[i];
                QCOMPARE(std::isnan(shown), std::isnan(wanted.shares[i]));
                QVERIFY(std::isnan(shown) || shown == 100 * wanted.shares[i]);
                sum += std::isnan(shown) ? 0 : shown;
            }
            QVERIFY(std::abs(sum - 100) < 0.01F);
        }
        QVERIFY(fixture.legend.scale()->isVisibleTo(&fixture.legend));
        const ColoringPtr coloring = fixture.coloring();
        const auto isShare = [](float share) { return !std::isnan(share); };
        const auto numShares = std::count_if(coloring->numbers.begin(), coloring->numbers.end(), isShare);
        const double even = placeOnScale(coloring->scale, 100.0 / double(numShares));
        QVERIFY2(even > 0.25 && even < 0.75, qPrintable(QString::number(even))); // not all in the darkest color
        QVERIFY(fixture.box.itemData(fixture.box.currentIndex(), Qt::ToolTipRole).toString().contains(QStringLiteral("L1")));
    }

    void aModelWithoutTripletsSaysSo()
    {
        const Fixture fixture("wrmf");
        QTRY_VERIFY_WITH_TIMEOUT(fixture.coloring() && fixture.coloring()->note.contains(QStringLiteral("WRMF")), timeoutMs);
        for (const float number : fixture.coloring()->numbers)
            QVERIFY(std::isnan(number));
    }

    void anotherRunHasOtherShares()
    {
        Fixture fixture;
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isOf(3), timeoutMs);
        fixture.trained.spec.model = "wrmf";
        fixture.trained.train();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.coloring()->note.contains(QStringLiteral("WRMF")), timeoutMs);
        fixture.trained.spec.model = "cml";
        fixture.trained.spec.epochs = 2;
        fixture.trained.train();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isOf(2), timeoutMs);
    }

    void vectorsHaveNoLoss()
    {
        QVERIFY(!findColoring(QStringLiteral("loss share"))->problem(*tinyDataset(1, 1, {})).isEmpty());
    }
};

LODESTONE_WINDOW_TEST(LossShareColoringTest)

} // namespace lodestone::lossShareColoringTest

#include "LossShareColoringTest.moc"
