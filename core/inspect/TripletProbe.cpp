// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/TripletProbe.h"

#include "core/model/CmlModel.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numbers>

namespace lodestone {

namespace {

using Role = MagneticRole;
using Sample = MagneticSample<double>;

/// How a term is written in MagneticLoss.
struct TermForm {
    OfThree<Role> corners;
    Relation metric, acrossMetric;
    bool isPushedAcross;
    bool Sample::*flag;
    double Sample::*margin;
    double MagneticGradient<double>::*hinge;
    double MagneticGradient<double>::*weight; ///< the derivative by the margin
};

using Gradient = MagneticGradient<double>;
constexpr std::array<TermForm, numTripletTerms> forms{{
    {{Role::User, Role::Item, Role::NegativeItem}, Relation::UserItem, Relation::Item, true, &Sample::hasNegativeItem,
     &Sample::userMargin, &Gradient::itemHinge, &Gradient::userMargin},
    {{Role::Item, Role::User, Role::NegativeUser}, Relation::UserItem, Relation::User, true, &Sample::hasNegativeUser,
     &Sample::itemMargin, &Gradient::userHinge, &Gradient::itemMargin},
    {{Role::User, Role::SimilarUser, Role::DissimilarUser}, Relation::User, Relation::User, false, &Sample::hasUserPair,
     &Sample::latentUserMargin, &Gradient::latentUserHinge, &Gradient::latentUserMargin},
    {{Role::Item, Role::SimilarItem, Role::DissimilarItem}, Relation::Item, Relation::Item, false, &Sample::hasItemPair,
     &Sample::latentItemMargin, &Gradient::latentItemHinge, &Gradient::latentItemMargin},
}};

const TermForm& formOf(std::size_t place)
{
    return forms[place % numTripletTerms];
}

bool hasTerm(const Sample& sample, std::size_t place)
{
    return sample.*formOf(place).flag;
}

std::size_t slot(Role role)
{
    return static_cast<std::size_t>(role);
}

ProbedTriplet::Distances distancesOf(const OfThree<Eigen::VectorXd>& points,
                                     const std::array<Eigen::MatrixXd, numRelations>& metrics)
{
    static constexpr OfThree<std::pair<std::size_t, std::size_t>> sides{{{0, 1}, {0, 2}, {1, 2}}};
    ProbedTriplet::Distances distances;
    for (std::size_t side = 0; side < sides.size(); ++side) {
        const Eigen::VectorXd delta = points[sides[side].first] - points[sides[side].second];
        for (std::size_t r = 0; r < numRelations; ++r)
            distances[side][r] = delta.dot(metrics[r] * delta);
    }
    return distances;
}

/// Which rows are wanted; all where none is named.
class Wanted {
public:
    Wanted(const std::vector<EntityId>& entities, Eigen::Index numEntities)
    {
        if (!entities.empty())
            m_isWanted.assign(static_cast<std::size_t>(numEntities), 0);
        for (const EntityId entity : entities)
            m_isWanted[at(entity)] = 1;
    }
    bool isOneOf(const OfThree<EntityId>& points) const
    {
        return isAll() || std::any_of(points.begin(), points.end(), [this](EntityId point) { return m_isWanted[at(point)]; });
    }
    /// Whether anything that was drawn is wanted.
    bool isOneOf(const MagneticDraw& draw) const
    {
        const auto has = [this](std::uint32_t row) { return m_isWanted[row] != 0; };
        const auto hasEither = [&](const auto& pair) { return pair && (has(pair->first) || has(pair->second)); };
        return isAll() || has(draw.pair.user) || has(draw.pair.item) || hasEither(draw.similarUsers)
            || hasEither(draw.similarItems) || std::any_of(draw.items.begin(), draw.items.end(), has)
            || std::any_of(draw.users.begin(), draw.users.end(), has);
    }

private:
    bool isAll() const { return m_isWanted.empty(); }
    std::vector<std::uint8_t> m_isWanted;
};

/// Of the epoch that led to a snapshot; the options' one before the first.
double rateOf(const Snapshot& snapshot, const MagneticOptions& options)
{
    const double rate = snapshot.history.empty() ? 0 : snapshot.history.back().learningRate;
    return rate > 0 ? rate : options.learningRate;
}

} // namespace

std::optional<double> ProbedTriplet::angleOff(TripletCorner corner) const
{
    const Eigen::VectorXd &anchor = vectors[0], &step = steps[static_cast<std::size_t>(corner)];
    const Eigen::VectorXd way = corner == TripletCorner::Anchor ? Eigen::VectorXd(vectors[1] - anchor)
        : corner == TripletCorner::Near                         ? Eigen::VectorXd(anchor - vectors[1])
                                                                : Eigen::VectorXd(vectors[2] - anchor);
    const double lengths = step.norm() * way.norm();
    if (!(lengths > 0))
        return std::nullopt;
    return std::acos(std::clamp(step.dot(way) / lengths, -1.0, 1.0)) * 180 / std::numbers::pi;
}

std::optional<TripletRules> tripletRulesOf(const EmbeddingModel& model)
{
    if (const auto* magnetic = dynamic_cast<const MagneticModel*>(&model))
        return TripletRules{magnetic->options()};
    const auto* cml = dynamic_cast<const CmlModel*>(&model);
    if (!cml)
        return std::nullopt;
    const CmlOptions& own = cml->options();
    TripletRules rules{{}, own.rankWeight, own.clip > 0 ? own.clip : std::numeric_limits<double>::infinity()};
    rules.options.dimension = own.dimension;
    rules.options.batch = own.batch;
    rules.options.learningRate = own.learningRate;
    rules.options.negatives = own.negatives;
    rules.options.margin = own.margin;
    rules.options.alpha = 1;
    rules.options.lambda = rules.options.rho = rules.options.omegaP = 0;
    return rules;
}

TripletProbe::TripletProbe(TripletRules rules, std::shared_ptr<const MagneticReplay> replay, SnapshotPtr snapshot, int epoch)
    : m_rules(std::move(rules)), m_replay(std::move(replay)), m_snapshot(std::move(snapshot)), m_epoch(epoch),
      m_positives(m_replay->positives(epoch)), m_rate(rateOf(*m_snapshot, m_rules.options))
{
    for (std::size_t r = 0; r < numRelations; ++r)
        m_metrics[r] = m_snapshot->metric(static_cast<Relation>(r)).cast<double>();
}

std::optional<ProbedTriplet> TripletProbe::find(const TripletSearch& search, std::stop_token stop) const
{
    assert(search.from < numPlaces());
    MagneticDraw draw;
    MagneticReplay::Rows rows;
    Sample sample;
    std::optional<std::size_t> drawn; // the positive that `draw` is of
    bool isWanted = false;
    const Wanted wanted(search.holding, m_snapshot->embeddings.rows());
    const std::size_t all = numPlaces();
    for (std::size_t i = 0; i < all && !stop.stop_requested(); ++i) {
        const std::size_t place = search.isBackwards ? (search.from + all - i) % all : (search.from + i) % all;
        if (drawn != place / numTripletTerms) {
            drawn = place / numTripletTerms;
            draw.pair = m_positives[*drawn];
            m_replay->draw(m_epoch, *drawn, draw);
            isWanted = wanted.isOneOf(draw);
            if (isWanted)
                sample = m_replay->sampleOf(draw, *m_snapshot, m_metrics[0], rows);
        }
        if (!isWanted || !hasTerm(sample, place) || (search.isActive && !(hingeOf(place, sample) > 0)))
            continue;
        ProbedTriplet triplet = probe(place, sample, rows);
        if (wanted.isOneOf(triplet.points))
            return triplet;
    }
    return std::nullopt;
}

std::optional<ProbedTriplet> TripletProbe::at(std::size_t place, std::optional<EntityId> far) const
{
    assert(place < numPlaces());
    MagneticDraw draw;
    draw.pair = m_positives[place / numTripletTerms];
    m_replay->draw(m_epoch, place / numTripletTerms, draw);
    MagneticReplay::Rows rows;
    Sample sample = m_replay->sampleOf(draw, *m_snapshot, m_metrics[0], rows);
    if (!hasTerm(sample, place))
        return std::nullopt;
    if (far) {
        const std::size_t role = slot(formOf(place).corners[2]);
        rows[role] = static_cast<std::uint32_t>(*far);
        sample.vectors[role] = m_snapshot->embeddings.row(rows[role]).transpose().cast<double>();
    }
    return probe(place, std::move(sample), rows);
}

/// The plain sum, to pass over the others fast.
double TripletProbe::hingeOf(std::size_t place, const Sample& sample) const
{
    const TermForm& form = formOf(place);
    const auto distance = [&](Relation relation, Role x, Role y) {
        const Eigen::VectorXd delta = sample.vectors[slot(x)] - sample.vectors[slot(y)];
        return delta.dot(m_metrics[static_cast<std::size_t>(relation)] * delta);
    };
    const auto [anchor, near, far] = form.corners;
    const double hinge = sample.*form.margin + distance(form.metric, anchor, near) - distance(form.metric, anchor, far);
    const double rho = form.isPushedAcross ? m_rules.options.rho : 0;
    return rho > 0 ? hinge - rho * distance(form.acrossMetric, near, far) : hinge;
}

ProbedTriplet TripletProbe::probe(std::size_t place, Sample sample, const MagneticReplay::Rows& rows) const
{
    const TermForm& form = formOf(place);
    for (const TermForm& other : forms)
        sample.*other.flag = &other == &form;
    if (!m_rules.weighByRank)
        sample.itemRankWeight = sample.userRankWeight = 1;
    const MagneticOptions& options = m_rules.options;
    const MagneticGradient<double> result =
        MagneticLoss<double>(m_metrics, {options.alpha, options.lambda, options.rho})(sample);
    ProbedTriplet triplet;
    triplet.term = static_cast<TripletTerm>(place % numTripletTerms);
    triplet.drawnIn = m_epoch;
    triplet.place = place;
    triplet.numPlaces = numPlaces();
    triplet.snapshot = m_snapshot;
    triplet.metric = form.metric;
    triplet.acrossMetric = form.acrossMetric;
    triplet.rho = form.isPushedAcross ? options.rho : 0;
    triplet.margin = sample.*form.margin;
    triplet.hinge = result.*form.hinge;
    triplet.weight = result.*form.weight;
    triplet.rate = m_rate;
    for (std::size_t corner = 0; corner < triplet.points.size(); ++corner) {
        const std::size_t role = slot(form.corners[corner]);
        triplet.points[corner] = EntityId{rows[role]};
        triplet.vectors[corner] = sample.vectors[role];
        triplet.gradients[corner] = result.total(form.corners[corner]);
    }
    triplet.before = distancesOf(triplet.vectors, m_metrics);
    step(triplet);
    return triplet;
}

void TripletProbe::step(ProbedTriplet& triplet) const
{
    OfThree<Eigen::VectorXd> moved = triplet.vectors;
    for (std::size_t corner = 0; corner < moved.size(); ++corner) {
        if (!triplet.gradients[corner].isZero(0)) {
            moved[corner] -= m_rate * triplet.gradients[corner];
            if (const double length = moved[corner].norm(); length > m_rules.radius)
                moved[corner] *= m_rules.radius / length;
        }
        triplet.steps[corner] = moved[corner] - triplet.vectors[corner];
    }
    triplet.after = distancesOf(moved, m_metrics);
}

} // namespace lodestone
