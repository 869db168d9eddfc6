// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/overfittingRuns.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::overfittingRunsTest {

namespace {
constexpr DataId here{1}, elsewhere{2};

RunEntry entry(int id, const char* model, std::uint64_t seed = 1, int numEpochs = 5)
{
    RunEntry entry;
    entry.run.id = RunId(id);
    entry.run.data = here;
    entry.run.spec.model = model;
    entry.run.spec.seed = seed;
    entry.run.splitDigest = 7;
    entry.run.numEpochs = numEpochs;
    return entry;
}
using Ids = std::vector<RunId>;
} // namespace

class overfittingRunsTest : public QObject {
    Q_OBJECT

private slots:
    void takesTheLatestOfEachInTheOrderOfTheFigure()
    {
        QCOMPARE(overfittingRuns({entry(1, "nr-mml"), entry(2, "mml"), entry(3, "np-mml"), entry(4, "mml"), entry(5, "cml"),
                                  entry(6, "np-mml"), entry(7, "np-mml", 1, 0)},
                                 here),
                 (Ids{RunId(4), RunId(6), RunId(1)}));
    }

    void leavesOutWhatIsOfAnotherSeedSplitOrData()
    {
        std::vector<RunEntry> runs{entry(1, "mml"), entry(2, "np-mml", 2), entry(3, "nr-mml"), entry(4, "mml", 3)};
        runs[2].run.splitDigest = 8;
        runs[3].run.data = elsewhere;
        QCOMPARE(overfittingRuns(runs, here), Ids{RunId(1)});
        QCOMPARE(overfittingRuns(runs, elsewhere), Ids{RunId(4)});
        QCOMPARE(overfittingRuns({entry(2, "np-mml"), entry(3, "nr-mml")}, here), Ids{});
    }
};

LODESTONE_TEST(overfittingRunsTest)

} // namespace lodestone::overfittingRunsTest

#include "overfittingRunsTest.moc"
