// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"
#include "core/model/MagneticReplay.h"

#include <array>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace lodestone {

/// The hinges of one train positive (a, c): h2 of (a, c, d), h1 of (a, b, c), h3 of a and of c (mml.md 3 and 4).
enum class TripletTerm { NegativeItem, NegativeUser, SimilarUser, SimilarItem };
inline constexpr std::size_t numTripletTerms = 4;

/// In every term one point is pulled to a near one and pushed from a far one: a to c and from d, c to a and from b, x to f
/// and from g.
enum class TripletCorner { Anchor, Near, Far };
/// Anchor to near, anchor to far, near to far.
enum class TripletSide { Pull, Push, Across };
template <typename Value> using OfThree = std::array<Value, 3>;

/// Hinge = margin + F_X(anchor, near) - F_X(anchor, far) - rho F_Y(near, far).
struct ProbedTriplet {
    TripletTerm term{};
    int drawnIn = 0; ///< epoch
    std::size_t place = 0; ///< in the order of that epoch: numTripletTerms x positive + term
    std::size_t numPlaces = 0; ///< of any epoch of the run
    SnapshotPtr snapshot; ///< that it is looked at
    OfThree<EntityId> points{}; ///< by TripletCorner
    Relation metric{}, acrossMetric{}; ///< X and Y
    double rho = 0; ///< 0 where near and far are not pushed apart
    double margin = 0, hinge = 0;
    double weight = 0; ///< of the hinge in the loss: alpha, lambda and t; 0 unless the hinge is active
    double rate = 0; ///< learning rate
    OfThree<Eigen::VectorXd> vectors;
    OfThree<Eigen::VectorXd> gradients; ///< of this hinge alone
    OfThree<Eigen::VectorXd> steps; ///< - rate x gradient, and what it takes to stay within the ball
    using Distances = OfThree<std::array<double, numRelations>>;
    Distances before{}, after{}; ///< F by TripletSide and Relation; after the steps of all three

    bool isActive() const { return hinge > 0; }
    double loss() const { return isActive() ? weight * hinge : 0; }
    /// Degrees between a point's step and its straight way: to the near one, to the anchor, away from the anchor. Absent
    /// without a step.
    std::optional<double> angleOff(TripletCorner corner) const;
};

/// What a model's triplets are like.
struct TripletRules {
    MagneticOptions options;
    bool weighByRank = true; ///< else t = 1
    double radius = 1; ///< of the ball that vectors stay within
};
/// Of MML and its variants; of CML, which is the term NegativeItem alone under the identity. Absent for other models.
std::optional<TripletRules> tripletRulesOf(const EmbeddingModel& model);

/// Which triplet is wanted.
struct TripletSearch {
    std::size_t from = 0; ///< the first place that may be it
    bool isBackwards = false;
    bool isActive = false; ///< only those with an active hinge
    std::vector<EntityId> holding = {}; ///< only those that hold one of these; empty = all
};

/// Looks at single triplets of an epoch, as training drew them, at the vectors of a snapshot (ui.md 5, U2). The order is that
/// of training, so that the same comes again. Threads may share it.
class TripletProbe {
public:
    /// @param replay  made with rules.options.  @param epoch  whose triplets are drawn, from 1
    TripletProbe(TripletRules rules, std::shared_ptr<const MagneticReplay> replay, SnapshotPtr snapshot, int epoch);

    /// Places of the epoch; not each has a triplet.
    std::size_t numPlaces() const { return m_positives.size() * numTripletTerms; }
    /// The first one from there on, once around.  @return absent if there is none, or `stop` was requested
    std::optional<ProbedTriplet> find(const TripletSearch& search, std::stop_token stop = {}) const;
    /// @param far  stays the far point even where another candidate is closer at this snapshot
    /// @return absent if the place has none
    std::optional<ProbedTriplet> at(std::size_t place, std::optional<EntityId> far = {}) const;

private:
    double hingeOf(std::size_t place, const MagneticSample<double>& sample) const;
    ProbedTriplet probe(std::size_t place, MagneticSample<double> sample, const MagneticReplay::Rows& rows) const;
    void step(ProbedTriplet& triplet) const;

    TripletRules m_rules;
    std::shared_ptr<const MagneticReplay> m_replay;
    SnapshotPtr m_snapshot;
    int m_epoch;
    std::vector<PositivePair> m_positives;
    std::array<Eigen::MatrixXd, numRelations> m_metrics;
    double m_rate;
};

} // namespace lodestone
