// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/RankCount.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace lodestone::rankCountTest {

class RankCountTest : public QObject {
    Q_OBJECT

private slots:
    void scoresAheadAreCountedAtEveryPlace()
    {
        constexpr std::size_t count = 5 * floatLanes;
        alignas(64) float scores[count];
        for (std::size_t i = 0; i < count; ++i)
            scores[i] = static_cast<float>(i * 7 % 5);
        scores[3] = scores[17] = std::numeric_limits<float>::quiet_NaN();
        scores[5] = -std::numeric_limits<float>::infinity();
        for (const float threshold : {-std::numeric_limits<float>::infinity(), -1.0F, 0.0F, 2.0F, 4.0F, 5.0F})
            for (std::size_t ties = 0; ties <= count; ++ties) {
                std::uint32_t expected = 0;
                for (std::size_t i = 0; i < count; ++i)
                    expected += scores[i] > threshold || (i < ties && scores[i] == threshold);
                QCOMPARE(countAhead(scores, count, threshold, ties), expected);
            }
    }

    /// The score orders items as the negative squared distance does (mml.md 12).
    void scoresDifferFromDistancesByAConstantPerUser()
    {
        Snapshot snapshot;
        snapshot.numUsers = 14;
        snapshot.comparison = Comparison::Mahalanobis;
        snapshot.embeddings = RowMatrix::Random(14 + 70, 6);
        for (Eigen::MatrixXf& factor : snapshot.factors)
            factor = Eigen::MatrixXf::Random(6, 6);
        const EmbeddingView view = viewOf(snapshot);
        const ScoreSpace space(view);
        QCOMPARE(space.numItems(), 70U);
        QCOMPARE(space.depth(), 7U);
        std::vector<UserIndex> users;
        for (std::uint32_t user = 0; user < 14; ++user)
            users.push_back(UserIndex(13 - user));
        const ScoreSpace::Users packed = space.users(users);
        QVERIFY(packed.areTame && space.itemsAreTame());
        for (std::size_t i = 0; i < users.size(); ++i) {
            const Eigen::VectorXf p = snapshot.embeddings.row(static_cast<Eigen::Index>(at(users[i])));
            const float norm = (snapshot.factors[0] * p).squaredNorm();
            for (std::size_t item = 0; item < 70; ++item) {
                const Eigen::VectorXf difference =
                    p - snapshot.embeddings.row(static_cast<Eigen::Index>(14 + item)).transpose();
                float score = 0;
                for (std::size_t c = 0; c < space.depth(); ++c)
                    score += packed.blocks.row(i)[c * blockWidth] * space.items().row(item)[c * panelWidth];
                QVERIFY(std::abs(score - norm + (snapshot.factors[0] * difference).squaredNorm()) < 1e-4F);
            }
        }
    }
};

LODESTONE_TEST(RankCountTest)

} // namespace lodestone::rankCountTest

#include "RankCountTest.moc"
