// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/MagneticLoss.h"
#include "core/model/MagneticOptions.h"
#include "core/optim/RowAdaGrad.h"
#include "core/sample/RandomStream.h"
#include "core/train/TrainingSet.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace lodestone {

/// MML written down plainly in double precision (mml.md 3 to 9): the trainer must do the same. Draws come from the same
/// counter-based streams in the same order.
class MagneticReference {
public:
    using Vector = Eigen::VectorXd;
    using Matrix = Eigen::MatrixXd;

    MagneticOptions options;
    const TrainingSet* data = nullptr;
    std::uint64_t seed = 0;
    Matrix rows; ///< numEntities x k
    std::array<Matrix, numRelations> factors, factorAccumulators;
    std::vector<double> accumulators;
    std::vector<AdaptiveMargin<double>> margins, latentMargins;
    Matrix covariance;
    Vector center;

    MagneticReference(const MagneticOptions& chosen, const TrainingSet& set, std::uint64_t masterSeed, const Matrix& start)
        : options(chosen), data(&set), seed(masterSeed), rows(start)
    {
        const Eigen::Index k = options.dimension;
        factors.fill(std::sqrt(options.tau) * Matrix::Identity(k, k));
        factorAccumulators.fill(Matrix::Constant(k, k, adaGradStart));
        accumulators.assign(static_cast<std::size_t>(rows.rows()), adaGradStart);
        margins.assign(accumulators.size(), {options.margin});
        latentMargins = margins;
        covariance = Matrix::Zero(k, k);
        center = Vector::Zero(k);
    }

    /// @param pairs  (user, item) of one batch, in order
    void trainBatch(int epoch, std::size_t batch, const std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs)
    {
        Matrix sums = Matrix::Zero(rows.rows(), rows.cols());
        std::array<Matrix, numRelations> grams;
        grams.fill(Matrix::Zero(rows.cols(), rows.cols()));
        std::vector<MarginVisit> visits;
        Matrix visitedRows(static_cast<Eigen::Index>(2 * pairs.size()), rows.cols());
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const auto [user, item] = pairs[i];
            visitedRows.row(static_cast<Eigen::Index>(2 * i)) = rows.row(user);
            visitedRows.row(static_cast<Eigen::Index>(2 * i + 1)) = rows.row(itemRow(item));
            addPositive(epoch, batch, i, user, item, sums, grams, visits);
        }
        apply(sums, visits);
        stepMetrics(grams, static_cast<double>(pairs.size()));
        center = visitedRows.colwise().mean().transpose();
        covariance =
            visitedRows.transpose() * visitedRows / static_cast<double>(visitedRows.rows()) - center * center.transpose();
        covariance.diagonal().setZero();
    }

private:
    struct MarginVisit {
        std::uint32_t row;
        bool latent, active;
    };
    using Role = MagneticRole;
    using Similar = std::vector<std::uint32_t>;

    std::uint32_t itemRow(std::uint32_t item) const { return static_cast<std::uint32_t>(data->positives.numUsers()) + item; }
    std::array<Matrix, numRelations> metrics() const
    {
        std::array<Matrix, numRelations> result;
        for (std::size_t r = 0; r < numRelations; ++r) {
            const Matrix& factor = factors[options.metricKind() == MetricKind::Shared ? 0 : r];
            result[r] = factor.transpose() * factor;
        }
        return result;
    }
    std::set<std::uint32_t> listOf(std::uint32_t entity, bool user) const
    {
        std::set<std::uint32_t> result;
        if (user)
            for (const ItemIndex item : data->positives.itemsOf(UserIndex(entity)))
                result.insert(static_cast<std::uint32_t>(item));
        else
            for (const UserIndex other : data->positives.usersOf(ItemIndex(entity)))
                result.insert(static_cast<std::uint32_t>(other));
        return result;
    }
    std::uint32_t countOf(bool user) const
    {
        return static_cast<std::uint32_t>(user ? data->positives.numUsers() : data->positives.numItems());
    }

    Similar similarOf(std::uint32_t entity, bool user) const
    {
        Similar result;
        const auto own = listOf(entity, user);
        for (std::uint32_t other = 0; other < countOf(user); ++other) {
            const auto theirs = listOf(other, user);
            const auto common = std::count_if(own.begin(), own.end(), [&](auto x) { return theirs.contains(x); });
            const double united = static_cast<double>(own.size() + theirs.size()) - static_cast<double>(common);
            if (other != entity && static_cast<double>(common) > options.theta * united)
                result.push_back(other);
        }
        return result;
    }

    double distance(const Matrix& metric, std::uint32_t x, std::uint32_t y) const
    {
        const Vector delta = (rows.row(x) - rows.row(y)).transpose();
        return delta.dot(metric * delta);
    }

    /// S entities of the other kind outside list(x); the closest to `anchor` and the rank weight.
    std::optional<std::pair<std::uint32_t, double>> negative(RandomStream& random, bool user, std::uint32_t listOwner,
                                                             std::uint32_t anchor, double bound, const Matrix& metric) const
    {
        const auto taken = listOf(listOwner, !user);
        const int wanted = user ? options.userNegatives : options.negatives;
        const std::uint32_t count = countOf(user), offset = user ? 0 : countOf(true);
        const double share = options.alpha * (user ? options.lambda : 1 - options.lambda);
        if (taken.size() >= count || share == 0)
            return std::nullopt;
        std::vector<std::uint32_t> drawn;
        while (static_cast<int>(drawn.size()) < wanted) {
            const std::uint32_t candidate = random.below(count);
            if (!taken.contains(candidate))
                drawn.push_back(candidate + offset);
        }
        const auto closest = std::min_element(drawn.begin(), drawn.end(), [&](auto x, auto y) {
            return distance(metric, anchor, x) < distance(metric, anchor, y);
        });
        const auto violating =
            std::count_if(drawn.begin(), drawn.end(), [&](auto x) { return bound - distance(metric, anchor, x) > 0; });
        return std::pair(*closest, rankWeight(count, static_cast<int>(violating), wanted));
    }

    void addPositive(int epoch, std::size_t batch, std::size_t i, std::uint32_t a, std::uint32_t item, Matrix& sums,
                     std::array<Matrix, numRelations>& grams, std::vector<MarginVisit>& visits) const
    {
        const std::uint32_t c = itemRow(item);
        const auto learned = metrics();
        RandomStream random(seed, Purpose::Triplets, static_cast<std::uint64_t>(epoch), batch, i);
        const double near = distance(learned[0], a, c);
        const auto d = negative(random, false, a, a, margins[a].value + near, learned[0]);
        const auto b = negative(random, true, item, c, margins[c].value + near, learned[0]);
        RandomStream pairs(seed, Purpose::LatentPairs, static_cast<std::uint64_t>(epoch), batch, i);
        const auto users = latentPair(pairs, true, a), items = latentPair(pairs, false, item);

        std::array<std::uint32_t, numMagneticRoles> roles{a, c, b ? b->first : a, d ? d->first : a};
        for (std::size_t j = 0; j < 2; ++j) {
            roles[4 + j] = users ? (*users)[j] : a;
            roles[6 + j] = items ? (*items)[j] + countOf(true) : a;
        }
        MagneticSample<double> sample;
        for (std::size_t role = 0; role < numMagneticRoles; ++role)
            sample.vectors[role] = rows.row(roles[role]).transpose();
        sample.hasNegativeUser = b.has_value();
        sample.hasNegativeItem = d.has_value();
        sample.hasUserPair = users.has_value();
        sample.hasItemPair = items.has_value();
        sample.userRankWeight = b ? b->second : 0;
        sample.itemRankWeight = d ? d->second : 0;
        sample.itemMargin = margins[c].value;
        sample.userMargin = margins[a].value;
        sample.latentUserMargin = latentMargins[a].value;
        sample.latentItemMargin = latentMargins[c].value;
        const auto result = MagneticLoss<double>(learned, {options.alpha, options.lambda, options.rho})(sample);

        for (std::size_t role = 0; role < numMagneticRoles; ++role)
            sums.row(roles[role]) += result.total(static_cast<Role>(role)).transpose();
        for (const std::uint32_t x : {a, c})
            sums.row(x) += 4 * options.omegaP * (covariance * (rows.row(x).transpose() - center)).transpose();
        for (std::size_t r = 0; r < numRelations; ++r)
            grams[r] += options.pushInMetric ? result.gram[r] : Matrix(result.gram[r] - result.push[r]);
        if (d)
            visits.push_back({a, false, result.itemHinge > 0});
        if (b)
            visits.push_back({c, false, result.userHinge > 0});
        if (users)
            visits.push_back({a, true, result.latentUserHinge > 0});
        if (items)
            visits.push_back({c, true, result.latentItemHinge > 0});
    }

    std::optional<std::array<std::uint32_t, 2>> latentPair(RandomStream& random, bool user, std::uint32_t x) const
    {
        const Similar similar = similarOf(x, user);
        if (similar.empty() || options.alpha == 1)
            return std::nullopt;
        const std::uint32_t f = similar[random.below(static_cast<std::uint32_t>(similar.size()))];
        for (int tries = 0; tries < 64; ++tries) {
            const std::uint32_t g = random.below(countOf(user));
            if (g != x && std::find(similar.begin(), similar.end(), g) == similar.end())
                return std::array{f, g};
        }
        return std::nullopt;
    }

    void apply(const Matrix& sums, const std::vector<MarginVisit>& visits)
    {
        for (Eigen::Index x = 0; x < rows.rows(); ++x) {
            if (sums.row(x).isZero(0))
                continue;
            Vector row = rows.row(x).transpose();
            stepRow(row, Vector(sums.row(x).transpose()), accumulators[static_cast<std::size_t>(x)], options.learningRate);
            rows.row(x) = row.transpose();
        }
        if (!options.adaptiveMargins)
            return;
        for (const MarginVisit& visit : visits) {
            const bool user = visit.row < countOf(true);
            const auto list = static_cast<double>(listOf(user ? visit.row : visit.row - countOf(true), user).size());
            const double entities = visit.latent ? static_cast<double>(rows.rows()) : countOf(user);
            const double pull = options.omegaR * static_cast<double>(data->positives.size()) / entities / list;
            (visit.latent ? latentMargins : margins)[visit.row].visit(visit.active, pull, options.learningRateMargin);
        }
    }

    void stepMetrics(std::array<Matrix, numRelations> grams, double batch)
    {
        if (options.metricKind() == MetricKind::Euclid)
            return;
        if (options.metricKind() == MetricKind::Shared)
            grams[0] += grams[1] + grams[2];
        for (std::size_t r = 0; r < (options.metricKind() == MetricKind::Shared ? 1 : numRelations); ++r) {
            Matrix& factor = factors[r];
            Matrix gradient = 2 * factor * grams[r] / batch;
            if (options.metricKind() == MetricKind::Diagonal)
                gradient = Matrix(gradient.diagonal().asDiagonal());
            factorAccumulators[r] += gradient.cwiseProduct(gradient);
            const double rate = r == 0 ? options.learningRateMetricUi : options.learningRateMetric;
            factor -= rate * gradient.cwiseQuotient(factorAccumulators[r].cwiseSqrt());
            if (r == 0)
                factor += options.kappa * (std::sqrt(options.tau) * Matrix::Identity(factor.rows(), factor.cols()) - factor);
            factor *= std::sqrt(options.tau * static_cast<double>(factor.rows()) / factor.squaredNorm());
        }
    }
};

} // namespace lodestone
