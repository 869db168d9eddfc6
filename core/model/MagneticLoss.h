// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Relation.h"

#include <Eigen/Core>

#include <algorithm>
#include <array>
#include <cstddef>

namespace lodestone {

/// Parts that one train positive (a, c) plays with: its slots in gradients and buffers.
enum class MagneticRole { User, Item, NegativeUser, NegativeItem, SimilarUser, DissimilarUser, SimilarItem, DissimilarItem };
inline constexpr std::size_t numMagneticRoles = 8;

/// Where a gradient comes from (ui.md 5, U1).
enum class Force { UserItemPull, UserItemPush, UserUserPush, ItemItemPush, LatentPull, LatentPush, Covariance };
inline constexpr std::size_t numForces = 7;

/// Weights of the loss of one positive (mml.md 3 to 5).
template <typename Scalar> struct MagneticWeights {
    Scalar alpha, lambda, rho;
};

/// One train positive with everything that was drawn for it. Vectors have the model's dimension.
template <typename Scalar> struct MagneticSample {
    using Vector = Eigen::Matrix<Scalar, Eigen::Dynamic, 1>;
    std::array<Vector, numMagneticRoles> vectors; ///< by MagneticRole; unused ones may be empty
    bool hasNegativeUser = true, hasNegativeItem = true, hasUserPair = true, hasItemPair = true;
    Scalar userRankWeight = 1, itemRankWeight = 1; ///< t1, t2
    Scalar itemMargin, userMargin; ///< m1 = m_i[c], m2 = m_u[a]
    Scalar latentUserMargin = 0, latentItemMargin = 0; ///< m_l[a], m_l[c]
};

/// Loss of one positive with its exact gradient, split by force. The slow, plain form of mml.md 3 to 6: the trainer's
/// kernels are checked against it, and the force inspector uses it.
template <typename Scalar> struct MagneticGradient {
    using Vector = Eigen::Matrix<Scalar, Eigen::Dynamic, 1>;
    using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;

    Scalar loss = 0; ///< l(a, c) of mml.md 5, without the regularizers
    Scalar userHinge = 0, itemHinge = 0; ///< h1, h2 before max(., 0)
    Scalar latentUserHinge = 0, latentItemHinge = 0; ///< h3 of the user and of the item
    std::array<Matrix, numMagneticRoles> vectors; ///< dimension x numForces per role
    std::array<Matrix, numRelations> gram; ///< G_X with the push parts
    std::array<Matrix, numRelations> push; ///< the push parts alone
    Scalar itemMargin = 0, userMargin = 0, latentUserMargin = 0, latentItemMargin = 0;

    Vector total(MagneticRole role) const { return vectors[static_cast<std::size_t>(role)].rowwise().sum(); }
};

/// Works one positive out. Source: the paper's Eq. 7 to 11 with the readings of mml.md 3 to 6.
/// @param metrics  W^UI, W^U, W^I: dimension x dimension, symmetric
template <typename Scalar> class MagneticLoss {
public:
    using Sample = MagneticSample<Scalar>;
    using Gradient = MagneticGradient<Scalar>;
    using Vector = typename Gradient::Vector;
    using Matrix = typename Gradient::Matrix;

    MagneticLoss(const std::array<Matrix, numRelations>& metrics, const MagneticWeights<Scalar>& weights)
        : m_metrics(metrics), m_weights(weights)
    {
    }

    Gradient operator()(const Sample& sample) const
    {
        const Eigen::Index dimension = m_metrics[0].rows();
        Gradient result;
        result.vectors.fill(Matrix::Zero(dimension, numForces));
        result.gram.fill(Matrix::Zero(dimension, dimension));
        result.push.fill(Matrix::Zero(dimension, dimension));
        if (sample.hasNegativeUser)
            addExplicit(sample, Role::NegativeUser, result);
        if (sample.hasNegativeItem)
            addExplicit(sample, Role::NegativeItem, result);
        if (sample.hasUserPair)
            addLatent(sample, Role::User, result);
        if (sample.hasItemPair)
            addLatent(sample, Role::Item, result);
        return result;
    }

private:
    using Role = MagneticRole;

    static const Vector& vector(const Sample& sample, Role role) { return sample.vectors[static_cast<std::size_t>(role)]; }
    const Matrix& metric(Relation relation) const { return m_metrics[static_cast<std::size_t>(relation)]; }

    Scalar distance(const Sample& sample, Relation relation, Role x, Role y) const
    {
        const Vector delta = vector(sample, x) - vector(sample, y);
        return delta.dot(metric(relation) * delta);
    }

    /// Adds weight * F_X(x, y) to the loss, that is, its gradients.
    void addDistance(const Sample& sample, Relation relation, Role x, Role y, Scalar weight, Force force,
                     Gradient& result) const
    {
        const Vector delta = vector(sample, x) - vector(sample, y);
        const Vector step = 2 * weight * (metric(relation) * delta);
        result.vectors[static_cast<std::size_t>(x)].col(static_cast<Eigen::Index>(force)) += step;
        result.vectors[static_cast<std::size_t>(y)].col(static_cast<Eigen::Index>(force)) -= step;
        const Matrix gram = weight * delta * delta.transpose();
        result.gram[static_cast<std::size_t>(relation)] += gram;
        if (force == Force::UserUserPush || force == Force::ItemItemPush)
            result.push[static_cast<std::size_t>(relation)] += gram;
    }

    /// Eq. 7 (negative user) or Eq. 8 (negative item).
    void addExplicit(const Sample& sample, Role negative, Gradient& result) const
    {
        const bool user = negative == Role::NegativeUser;
        const Role same = user ? Role::User : Role::Item, other = user ? Role::Item : Role::User;
        const Relation relation = user ? Relation::User : Relation::Item;
        const Scalar margin = user ? sample.itemMargin : sample.userMargin;
        const Scalar hinge = margin + distance(sample, Relation::UserItem, Role::User, Role::Item)
            - m_weights.rho * distance(sample, relation, same, negative)
            - distance(sample, Relation::UserItem, other, negative);
        (user ? result.userHinge : result.itemHinge) = hinge;
        if (!(hinge > 0))
            return;
        const Scalar weight = m_weights.alpha * (user ? m_weights.lambda : 1 - m_weights.lambda)
            * (user ? sample.userRankWeight : sample.itemRankWeight);
        result.loss += weight * hinge;
        (user ? result.itemMargin : result.userMargin) += weight;
        addDistance(sample, Relation::UserItem, Role::User, Role::Item, weight, Force::UserItemPull, result);
        addDistance(sample, Relation::UserItem, other, negative, -weight, Force::UserItemPush, result);
        addDistance(sample, relation, same, negative, -m_weights.rho * weight,
                    user ? Force::UserUserPush : Force::ItemItemPush, result);
    }

    /// Eq. 11 for x = a or x = c.
    void addLatent(const Sample& sample, Role x, Gradient& result) const
    {
        const bool user = x == Role::User;
        const Role similar = user ? Role::SimilarUser : Role::SimilarItem;
        const Role dissimilar = user ? Role::DissimilarUser : Role::DissimilarItem;
        const Relation relation = user ? Relation::User : Relation::Item;
        const Scalar hinge = (user ? sample.latentUserMargin : sample.latentItemMargin)
            + distance(sample, relation, x, similar) - distance(sample, relation, x, dissimilar);
        (user ? result.latentUserHinge : result.latentItemHinge) = hinge;
        if (!(hinge > 0))
            return;
        const Scalar weight = 1 - m_weights.alpha;
        result.loss += weight * hinge;
        (user ? result.latentUserMargin : result.latentItemMargin) += weight;
        addDistance(sample, relation, x, similar, weight, Force::LatentPull, result);
        addDistance(sample, relation, x, dissimilar, -weight, Force::LatentPush, result);
    }

    const std::array<Matrix, numRelations>& m_metrics;
    MagneticWeights<Scalar> m_weights;
};

/// WARP estimate of the rank of a positive: ln(1 + n M / S) (mml.md 3). 0 for M = 0.
/// @param violating  M: drawn candidates inside the margin.  @param drawn  S
double rankWeight(std::size_t numEntities, int violating, int drawn);

} // namespace lodestone
