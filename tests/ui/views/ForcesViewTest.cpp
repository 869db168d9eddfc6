// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ForcesView.h"
#include "tests/ui/TrainedSession.h"
#include "tests/ui/WindowTest.h"
#include "ui/views/ForceBars.h"

#include <QTest>

namespace lodestone::forcesViewTest {

namespace {
constexpr int timeoutMs = 60000;

/// A small run with all seven parts: rho pushes between equals.
struct Fixture : TrainedSession {
    explicit Fixture(const std::string& model = "mml") : TrainedSession(model) { spec.settings.push_back({"rho", "0.3"}); }
};
} // namespace

class ForcesViewTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsMissing()
    {
        Fixture fixture;
        ForcesView view(fixture.session);
        view.show();
        QVERIFY(view.text().contains(QStringLiteral("Click a point")));
        fixture.session.setSelection({EntityId{3}});
        QVERIFY(view.text().contains(QStringLiteral("Train to see")));
        fixture.session.setSelection({EntityId{3}, EntityId{4}});
        QVERIFY(view.text().contains(QStringLiteral("single point")));
        QVERIFY(view.bars()->isHidden());
    }

    void barsAreTheLengthsOfTheParts()
    {
        Fixture fixture;
        fixture.train();
        ForcesView view(fixture.session);
        view.show();
        const EntityId user{5};
        fixture.session.setSelection({user});
        QTRY_VERIFY_WITH_TIMEOUT(!view.bars()->isHidden(), timeoutMs);
        QVERIFY2(view.text().contains(QStringLiteral("Triplets of epoch 3")), qPrintable(view.text()));

        MagneticOptions options;
        applySettings(options.params(), fixture.spec.settings);
        const TrainingSetPtr set = makeTrainingSet(fixture.data, makeSplit(*fixture.data, fixture.spec.split));
        const EntityForces forces = MagneticForces(options, set, fixture.spec.seed, fixture.session.shown()).on(user, 3);
        const std::vector<ForceBar>& bars = view.bars()->bars();
        QCOMPARE(bars.size(), numForces + 1);
        for (std::size_t part = 0; part < numForces; ++part)
            QCOMPARE(bars[part].amount, forces.parts.col(static_cast<Eigen::Index>(part)).norm());
        QCOMPARE(bars.back().amount, forces.parts.rowwise().sum().norm());
        QVERIFY(bars[std::size_t(Force::UserItemPull)].amount > 0);
        QVERIFY(bars[std::size_t(Force::UserUserPush)].amount > 0);
    }

    void anotherEpochHasOtherForces()
    {
        Fixture fixture;
        fixture.train();
        ForcesView view(fixture.session);
        view.show();
        fixture.session.setSelection({EntityId{7}});
        QTRY_VERIFY_WITH_TIMEOUT(!view.bars()->isHidden(), timeoutMs);
        const double before = view.bars()->bars().back().amount;
        fixture.session.showEpoch(1);
        QTRY_VERIFY_WITH_TIMEOUT(view.text().contains(QStringLiteral("Triplets of epoch 1")), timeoutMs);
        QVERIFY(view.bars()->bars().back().amount != before);
    }

    void variantsHaveTheirOwnForces()
    {
        Fixture fixture("m-mml");
        fixture.spec.settings = {{"rho", "0"}};
        fixture.train();
        ForcesView view(fixture.session);
        view.show();
        fixture.session.setSelection({EntityId{1}});
        QTRY_VERIFY_WITH_TIMEOUT(!view.bars()->isHidden(), timeoutMs);
        QCOMPARE(view.bars()->bars()[std::size_t(Force::UserUserPush)].amount, 0.0);
    }

    void nothingIsWorkedOutWhileNobodyLooks()
    {
        Fixture fixture;
        fixture.train();
        ForcesView view(fixture.session);
        fixture.session.setSelection({EntityId{2}});
        QVERIFY(!view.text().contains(QStringLiteral("working out")));
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(!view.bars()->isHidden(), timeoutMs);
    }
};

LODESTONE_WINDOW_TEST(ForcesViewTest)

} // namespace lodestone::forcesViewTest

#include "ForcesViewTest.moc"
