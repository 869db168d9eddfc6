// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/MagneticForces.h"
#include "tests/TestProgram.h"
#include "tests/core/model/MagneticExample.h"
#include "tests/core/model/SmallSets.h"

#include <QTest>

namespace lodestone::magneticForcesTest {

namespace {
/// An epoch of one batch, so that all triplets see the vectors of the snapshot before it.
const std::vector<Setting> oneBatch{{"dimension", "8"}, {"batch", "65536"}, {"rho", "0.4"}, {"theta", "0.2"}};

SnapshotPtr snapshotOf(const EmbeddingModel& model)
{
    auto snapshot = std::make_shared<Snapshot>();
    model.fill(*snapshot);
    return snapshot;
}
} // namespace

/// ui.md 5, U1.
class MagneticForcesTest : public QObject {
    Q_OBJECT

private slots:
    void theForcesMoveEveryEntityAsTrainingDoes()
    {
        const TrainingSetPtr set = smallSet();
        MagneticModel model;
        applySettings(model.params(), oneBatch);
        applySettings(model.params(), std::vector<Setting>{{"omega_p", "0"}});
        model.start(set, 4);
        const SnapshotPtr before = snapshotOf(model);
        model.beginEpoch(1);
        model.trainBatch(0);
        const SnapshotPtr after = snapshotOf(model);
        const MagneticForces forces(model.options(), set, 4, before);
        for (std::uint32_t row = 0; row < before->embeddings.rows(); ++row) {
            const EntityForces found = forces.on(EntityId{row}, 1);
            Eigen::VectorXd vector = before->embeddings.row(row).transpose().cast<double>();
            const Eigen::VectorXd gradient = -found.parts.rowwise().sum();
            double accumulator = adaGradStart;
            if (!gradient.isZero(0))
                stepRow(vector, gradient, accumulator, model.options().learningRate);
            QVERIFY((vector - after->embeddings.row(row).transpose().cast<double>()).norm() < 1e-4);
        }
    }

    void everyKindOfForceIsThere()
    {
        const TrainingSetPtr set = smallSet();
        MagneticModel model;
        applySettings(model.params(), oneBatch);
        model.start(set, 4);
        const MagneticForces forces(model.options(), set, 4, snapshotOf(model));
        std::array<std::size_t, numForces> contributions{};
        for (std::uint32_t row = 0; row < 100; ++row) {
            const EntityForces found = forces.on(EntityId{row}, 1);
            for (std::size_t part = 0; part < numForces; ++part) {
                contributions[part] += found.contributions[part];
                QCOMPARE(found.parts.col(static_cast<Eigen::Index>(part)).isZero(0), found.contributions[part] == 0);
            }
        }
        for (const std::size_t count : contributions)
            QVERIFY(count > 0);
    }

    /// mml.md 5 and 17: covariance over the six rows, and the gradient at p0 (there divided by the number of rows).
    void theCovarianceForceIsThatOfTheWorkedExample()
    {
        MagneticOptions options;
        options.dimension = 2;
        options.omegaP = 1;
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->numUsers = 3;
        snapshot->embeddings = MagneticExample<float>::entityRows();
        snapshot->comparison = Comparison::Mahalanobis;
        snapshot->factors.fill(Eigen::Matrix2f::Identity());
        snapshot->userMargins = snapshot->itemMargins = Eigen::VectorXf::Constant(3, 1);
        snapshot->latentMargins = Eigen::VectorXf::Constant(6, 1);
        const MagneticForces forces(options, sixRowsSet(), 1, snapshot);
        const Eigen::VectorXd force = forces.on(EntityId{0}, 1).parts.col(static_cast<Eigen::Index>(Force::Covariance));
        QVERIFY(std::abs(force[0] + 6 * .0123734568) < 1e-7);
        QVERIFY(std::abs(force[1] - 6 * .0188858025) < 1e-7);
    }

    void aStopGivesWhatWasSummedSoFar()
    {
        const TrainingSetPtr set = smallSet();
        MagneticModel model;
        applySettings(model.params(), oneBatch);
        model.start(set, 4);
        std::stop_source stop;
        stop.request_stop();
        const EntityForces found =
            MagneticForces(model.options(), set, 4, snapshotOf(model)).on(EntityId{0}, 1, stop.get_token());
        QCOMPARE(found.triplets, std::size_t(0));
        QVERIFY(found.parts.isZero(0));
    }
};

LODESTONE_TEST(MagneticForcesTest)

} // namespace lodestone::magneticForcesTest

#include "MagneticForcesTest.moc"
