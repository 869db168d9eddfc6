// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareReader.h"
#include "core/Error.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"
#include "tests/ui/compare/RecordedRuns.h"

#include <QTest>

namespace lodestone::compareReaderTest {

namespace {
Snapshot randomSpace(const Dataset& data, int epoch, std::uint64_t seed)
{
    RandomStream random(seed, Purpose::Quality);
    Snapshot snapshot;
    snapshot.epoch = epoch;
    snapshot.numUsers = data.numUsers();
    snapshot.comparison = Comparison::Euclid;
    snapshot.embeddings.resize(static_cast<Eigen::Index>(data.numEntities()), 3);
    std::generate_n(snapshot.embeddings.data(), snapshot.embeddings.size(),
                    [&] { return static_cast<float>(random.gaussian()); });
    snapshot.embeddings.col(0) *= 3;
    snapshot.embeddings.col(1) *= 2;
    return snapshot;
}

/// A quarter turn in the plane of two axes, and a mirror.
Snapshot turned(Snapshot snapshot)
{
    const RowMatrix before = snapshot.embeddings;
    snapshot.embeddings.col(0) = before.col(2);
    snapshot.embeddings.col(1) = -before.col(0);
    snapshot.embeddings.col(2) = before.col(1);
    return snapshot;
}

struct HandMade {
    RecordedRuns runs;
    RunId left, right;

    HandMade()
    {
        const DataId data = runs.dataId();
        Project project = Project::open(runs.path());
        left = project.addRun(someRun("left", data));
        right = project.addRun(someRun("right", data));
        for (const int epoch : {1, 2, 4}) {
            EpochStats stats;
            stats.epoch = epoch;
            const Snapshot space = randomSpace(*runs.data, epoch, std::uint64_t(epoch));
            for (const RunId run : {left, right}) {
                project.putEpoch(run, stats, 2);
                const KeptKind kind = epoch == 2 ? KeptKind::Best : KeptKind::Last;
                if (epoch != 1)
                    project.putEmbedding(run, kind, run == left ? space : turned(space));
            }
            if (epoch == 1)
                project.putEmbedding(left, KeptKind::Series, space);
        }
    }
    CompareReader reader() const { return {runs.path(), runs.data, DataId(1)}; }
};

PlaceRequest request(std::vector<std::pair<RunId, int>> panes, bool shared = true)
{
    return {std::move(panes), {}, shared};
}
} // namespace

class CompareReaderTest : public QObject {
    Q_OBJECT

private slots:
    void runsComeWithTheCurvesThatAreAskedFor()
    {
        const HandMade made;
        CompareReader reader = made.reader();
        const ComparedRuns runs = reader.read(std::vector{made.left, RunId(77)});
        QCOMPARE(runs.runs.size(), std::size_t(2));
        QCOMPARE(runs.numOthers, std::size_t(0));
        QCOMPARE(runs.curves.size(), std::size_t(1));
        QCOMPARE(runs.curves.at(made.left).kept, (std::vector{1, 2, 4}));
        QCOMPARE(runs.curves.at(made.left).history.size(), std::size_t(3));
        QVERIFY(runs.stats(made.left, 2) && !runs.stats(made.left, 3) && !runs.stats(made.right, 2));
    }

    void theOtherRunIsRotatedOntoTheLeftOne()
    {
        const HandMade made;
        CompareReader reader = made.reader();
        for (const int epoch : {2, 4}) {
            const Placement placed = reader.place(request({{made.left, epoch}, {made.right, epoch}}), {});
            QCOMPARE(placed.layouts.size(), std::size_t(2));
            QVERIFY(placed.layouts[1]->residual < 1e-4);
            QVERIFY((placed.layouts[0]->positions - placed.layouts[1]->positions).cwiseAbs().maxCoeff() < 1e-3F);
            QVERIFY(placed.shifts[1].mean < 1e-3);
            QCOMPARE(placed.shifts[0].distances.size(), Eigen::Index(0));
            QCOMPARE(placed.layouts[1]->epoch, epoch);
        }
        QVERIFY(reader.place(request({{made.left, 2}, {made.right, 4}}), {}).layouts[1]->residual > 0.5);
    }

    void axesAreThoseOfTheBestEpoch()
    {
        const HandMade made;
        CompareReader reader = made.reader();
        const Snapshot best = randomSpace(*made.runs.data, 2, 2), last = randomSpace(*made.runs.data, 4, 4);
        const RowMatrix expected = project(last.embeddings, {}, fitPca(best.embeddings, {}, 2));
        const Placement placed = reader.place(request({{made.left, 4}}), {});
        QVERIFY((placed.layouts[0]->positions - expected).cwiseAbs().maxCoeff() < 1e-3F);
        // The right one alone has the same shape, on axes of its own.
        const Placement own = reader.place(request({{made.left, 4}, {made.right, 4}}, false), {});
        QCOMPARE(own.layouts[1]->residual, 0.0);
        QCOMPARE(own.shifts[1].distances.size(), Eigen::Index(0));
        QVERIFY((own.layouts[1]->positions.cwiseAbs() - expected.cwiseAbs()).cwiseAbs().maxCoeff() < 1e-2F);
    }

    void whatIsNotKeptIsAnErrorAndTheReaderGoesOn()
    {
        const HandMade made;
        CompareReader reader = made.reader();
        QVERIFY_THROWS_EXCEPTION(Error, reader.place(request({{made.right, 1}}), {}));
        QVERIFY_THROWS_EXCEPTION(Error, reader.place(request({{RunId(77), 1}}), {}));
        QCOMPARE(reader.place(request({{made.right, 2}}), {}).layouts.size(), std::size_t(1));
        CompareReader missing("/nowhere/runs.lodestone", made.runs.data, DataId(1));
        QVERIFY_THROWS_EXCEPTION(Error, missing.read({}));
    }

    void runsOnOtherDataAreCountedAndLeftOut()
    {
        const HandMade made;
        Project project = Project::open(made.runs.path());
        DataReference other = someData();
        other.fingerprint[0] = 'b';
        project.addRun(someRun("elsewhere", project.addData(other, someNames())));
        CompareReader reader = made.reader();
        const ComparedRuns runs = reader.read({});
        QCOMPARE(runs.runs.size(), std::size_t(2));
        QCOMPARE(runs.numOthers, std::size_t(1));
    }

    void vectorsThatDoNotFitTheDataAreRefused()
    {
        const HandMade made;
        {
            Project project = Project::open(made.runs.path());
            project.putEmbedding(made.left, KeptKind::Last, someSnapshot(4));
        }
        CompareReader reader = made.reader();
        QVERIFY_THROWS_EXCEPTION(Error, reader.place(request({{made.left, 4}}), {}));
    }
};

LODESTONE_TEST(CompareReaderTest)

} // namespace lodestone::compareReaderTest

#include "CompareReaderTest.moc"
