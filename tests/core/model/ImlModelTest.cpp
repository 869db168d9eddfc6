// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ImlModel.h"
#include "core/model/catalogue.h"
#include "tests/TestProgram.h"
#include "tests/core/model/SmallSets.h"

#include <QTest>

namespace lodestone::imlModelTest {

namespace {
/// The nearest of some rows under a factor, nearest first.
std::vector<std::uint32_t> nearest(const Eigen::MatrixXd& rows, const Eigen::MatrixXd& factor, std::uint32_t user,
                                   std::vector<std::uint32_t> items, std::size_t count)
{
    std::ranges::sort(items);
    std::ranges::stable_sort(items, {}, [&](std::uint32_t item) {
        return (factor * (rows.row(user) - rows.row(item)).transpose()).squaredNorm();
    });
    items.resize(count);
    return items;
}

std::vector<std::uint32_t> positivesOf(const TrainingSet& set, std::uint32_t user)
{
    std::vector<std::uint32_t> rows;
    for (const ItemIndex item : set.positives.itemsOf(UserIndex{user}))
        rows.push_back(static_cast<std::uint32_t>(set.data->numUsers()) + static_cast<std::uint32_t>(item));
    return rows;
}

/// What training draws for a user in epoch 1, without repetitions.
std::vector<std::uint32_t> drawnOf(const TripletSampler& sampler, std::uint32_t user, int wanted)
{
    RandomStream random(7, Purpose::Triplets, 1, user);
    std::vector<std::uint32_t> drawn(static_cast<std::size_t>(wanted));
    drawn.resize(static_cast<std::size_t>(sampler.drawItems(user, wanted, random, drawn.data(), [](std::uint32_t) {})));
    std::ranges::sort(drawn);
    drawn.erase(std::ranges::unique(drawn).begin(), drawn.end());
    return drawn;
}

/// Users with positives in the order of the first epoch.
std::vector<std::uint32_t> firstOrder(const TrainingSet& set)
{
    std::vector<std::uint32_t> users;
    for (std::uint32_t user = 0; user < set.data->numUsers(); ++user)
        if (!positivesOf(set, user).empty())
            users.push_back(user);
    RandomStream random(7, Purpose::Shuffle, 1, 3);
    shuffle(users, random);
    return users;
}

/// One round on all users, written plainly.
class OneRound {
public:
    OneRound(const TrainingSet& set, const RowMatrix& start, std::size_t neighbors, int negatives)
        : m_rows(start.cast<double>()), m_squares(Eigen::VectorXd::Constant(start.rows(), .1))
    {
        const SimilarPairs none;
        const TripletSampler sampler(set.positives, none, none);
        m_factor = Eigen::MatrixXd::Identity(start.cols(), start.cols());
        for (const std::uint32_t user : firstOrder(set)) {
            const auto positives = positivesOf(set, user), drawn = drawnOf(sampler, user, negatives);
            const std::size_t count = std::min({neighbors, positives.size(), drawn.size()});
            m_counts.push_back(count);
            for (const std::uint32_t i : nearest(m_rows, m_factor, user, positives, count))
                for (const std::uint32_t j : nearest(m_rows, m_factor, user, drawn, count))
                    m_triplets.push_back({user, i, j, 1. / static_cast<double>(count)});
        }
    }

    /// @param batch  positives per step
    RowMatrix result(double rate, std::size_t batch)
    {
        stepMetric();
        std::size_t positives = 0, begin = 0, end = 0;
        for (const std::size_t count : m_counts) {
            if (positives + count > batch) {
                stepVectors(rate, begin, end);
                positives = 0;
                begin = end;
            }
            positives += count;
            end += count * count;
        }
        stepVectors(rate, begin, end);
        m_rows = (m_rows * m_factor.transpose()).eval();
        clip();
        return m_rows.cast<float>();
    }

private:
    struct Triplet {
        std::uint32_t user, positive, negative;
        double pull; ///< share of the positive's pull
    };
    double distance(std::uint32_t a, std::uint32_t b) const
    {
        return (m_factor * (m_rows.row(a) - m_rows.row(b)).transpose()).squaredNorm();
    }
    bool isActive(const Triplet& t) const { return 1 + distance(t.user, t.positive) - distance(t.user, t.negative) > 0; }
    void stepMetric()
    {
        Eigen::MatrixXd gradient = Eigen::MatrixXd::Zero(m_factor.rows(), m_factor.cols());
        for (const Triplet& t : m_triplets) {
            const Eigen::VectorXd near = m_rows.row(t.user) - m_rows.row(t.positive);
            const Eigen::VectorXd far = m_rows.row(t.user) - m_rows.row(t.negative);
            gradient += m_factor * near * near.transpose() * t.pull; // (1 - mu) = mu = 1/2, times 2
            if (isActive(t))
                gradient += m_factor * (near * near.transpose() - far * far.transpose());
        }
        m_factor -= .5 / static_cast<double>(m_triplets.size()) * gradient;
        m_factor *= std::sqrt(static_cast<double>(m_factor.rows())) / m_factor.norm();
    }
    void stepVectors(double rate, std::size_t begin, std::size_t end)
    {
        Eigen::MatrixXd gradients = Eigen::MatrixXd::Zero(m_rows.rows(), m_rows.cols());
        const Eigen::MatrixXd metric = m_factor.transpose() * m_factor;
        const auto add = [&](std::uint32_t a, std::uint32_t b, double weight) {
            const Eigen::RowVectorXd of = 2 * weight * (metric * (m_rows.row(a) - m_rows.row(b)).transpose()).transpose();
            gradients.row(a) += of;
            gradients.row(b) -= of;
        };
        for (std::size_t at = begin; at < end; ++at) {
            const Triplet& t = m_triplets[at];
            add(t.user, t.positive, .5 * t.pull);
            if (isActive(t)) {
                add(t.user, t.positive, .5);
                add(t.user, t.negative, -.5);
            }
        }
        for (Eigen::Index row = 0; row < m_rows.rows(); ++row) {
            m_squares(row) += gradients.row(row).squaredNorm() / static_cast<double>(m_rows.cols());
            m_rows.row(row) -= rate / std::sqrt(m_squares(row)) * gradients.row(row);
        }
        clip();
    }
    void clip()
    {
        for (Eigen::Index row = 0; row < m_rows.rows(); ++row)
            if (m_rows.row(row).norm() > 1)
                m_rows.row(row).normalize();
    }

    Eigen::MatrixXd m_rows, m_factor;
    Eigen::VectorXd m_squares; ///< of AdaGrad, per row
    std::vector<std::size_t> m_counts; ///< selected positives of each user
    std::vector<Triplet> m_triplets;
};

std::vector<Setting> oneRound(int dimension, int batch = 65536)
{
    return {{"dimension", std::to_string(dimension)},
            {"batch", std::to_string(batch)},
            {"learning_rate", "0.3"},
            {"negatives", "12"},
            {"neighbors", "3"},
            {"subsets", "1"},
            {"rounds", "1"},
            {"mu", "0.5"},
            {"margin", "1"},
            {"learning_rate_metric", "0.5"},
            {"clip", "1"},
            {"optimizer", "row_adagrad"}};
}
} // namespace

/// baselines.md 3.3.
class ImlModelTest : public QObject {
    Q_OBJECT

private slots:
    void aRoundIsThatWrittenByHand_data()
    {
        QTest::addColumn<int>("dimension");
        QTest::addColumn<int>("batch");
        for (const int dimension : {4, 8, 20, 32})
            for (const int batch : {1, 40, 65536})
                QTest::addRow("%d, %d", dimension, batch) << dimension << batch;
    }
    void aRoundIsThatWrittenByHand()
    {
        QFETCH(int, dimension);
        QFETCH(int, batch);
        const TrainingSetPtr set = smallSet();
        ImlModel model;
        applySettings(model.params(), oneRound(dimension, batch));
        model.start(set, 7);
        const RowMatrix start = model.embedding().vectors;
        model.beginEpoch(1);
        QCOMPARE(model.numBatches(), std::size_t(1));
        model.trainBatch(0);
        const RowMatrix trained = model.embedding().vectors;
        const RowMatrix expected = OneRound(*set, start, 3, 12).result(.3, static_cast<std::size_t>(batch));
        QVERIFY((trained - start).cwiseAbs().maxCoeff() > .05F);
        QVERIFY2((trained - expected).cwiseAbs().maxCoeff() < 2e-5F,
                 qPrintable(QString::number((trained - expected).cwiseAbs().maxCoeff())));
    }

    void theSelectionIsBalancedAndOfTheNearest()
    {
        const TrainingSetPtr set = smallSet();
        const SimilarPairs none;
        const TripletSampler sampler(set->positives, none, none);
        EntityTable table(set->data->numEntities(), 4, OptimizerKind::RowAdaGrad, 1);
        table.fillGaussian(7);
        Eigen::Matrix4f factor = Eigen::Matrix4f::Identity();
        factor(0, 1) = .7F;
        factor(2, 2) = 3;
        alignas(64) float values[16];
        std::copy_n(factor.data(), 16, values);
        std::vector<std::uint32_t> users;
        for (std::uint32_t user = 10; user < 50; ++user)
            users.push_back(user);
        NeighborSelection selection(table.numRows(), 4, 9, table.stride);
        selection.begin(users, sampler, set->positives, 7, 1);
        QCOMPARE(selection.select(table, values), 0.);
        for (std::size_t at = 0; at < users.size(); ++at) {
            const auto positives = positivesOf(*set, users[at]), drawn = drawnOf(sampler, users[at], 9);
            const std::size_t count = std::min({std::size_t(4), positives.size(), drawn.size()});
            QCOMPARE(selection.count(at), count);
            const Eigen::MatrixXd rows = table.rows().cast<double>();
            auto expected = nearest(rows, factor.cast<double>(), users[at], positives, count);
            const auto far = nearest(rows, factor.cast<double>(), users[at], drawn, count);
            expected.insert(expected.end(), far.begin(), far.end());
            QVERIFY(std::ranges::equal(selection.rows(at), expected));
        }
    }

    void roundsEndWhenTheSelectionIsStable()
    {
        const TrainingSetPtr set = smallSet();
        const SimilarPairs none;
        const TripletSampler sampler(set->positives, none, none);
        EntityTable table(set->data->numEntities(), 4, OptimizerKind::RowAdaGrad, 1);
        table.fillGaussian(7);
        alignas(64) float identity[16]{};
        for (std::size_t i = 0; i < 4; ++i)
            identity[5 * i] = 1;
        const std::vector<std::uint32_t> users{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        NeighborSelection selection(table.numRows(), 3, 20, table.stride);
        selection.begin(users, sampler, set->positives, 7, 1);
        selection.select(table, identity);
        QCOMPARE(selection.select(table, identity), 1.);
        std::vector<std::vector<std::uint32_t>> before;
        for (std::size_t at = 0; at < users.size(); ++at)
            before.emplace_back(selection.rows(at).begin(), selection.rows(at).end());
        table.fillGaussian(8);
        const double overlap = selection.select(table, identity);
        double common = 0, all = 0;
        for (std::size_t at = 0; at < users.size(); ++at)
            for (const std::uint32_t row : selection.rows(at)) {
                common += static_cast<double>(std::ranges::count(before[at], row));
                ++all;
            }
        QVERIFY(common > 0 && common < all);
        QCOMPARE(overlap, common / (2 * all - common));
    }

    /// With a stability of 0 every second selection counts as stable: then one round is all there is.
    void moreRoundsThanAreNeededChangeNothing()
    {
        const TrainingSetPtr set = smallSet();
        const auto trained = [&](const char* rounds) {
            ImlModel model;
            applySettings(model.params(), oneRound(8));
            applySettings(model.params(), std::vector<Setting>{{"stability", "0"}, {"rounds", rounds}});
            model.start(set, 7);
            model.beginEpoch(1);
            model.trainBatch(0);
            return RowMatrix(model.embedding().vectors);
        };
        QCOMPARE(trained("5"), trained("1"));
    }

    void theCatalogueSaysThatItIsAnAdaptation()
    {
        const ModelInfo& info = modelInfo("iml");
        QVERIFY(info.title.find("adapted") != std::string_view::npos);
        QVERIFY(info.summary.find("adapted") != std::string_view::npos);
        ImlModel model;
        model.start(smallSet(), 1);
        QVERIFY(model.notes().front().text.find("adaptation") != std::string::npos);
    }
};

LODESTONE_TEST(ImlModelTest)

} // namespace lodestone::imlModelTest

#include "ImlModelTest.moc"
