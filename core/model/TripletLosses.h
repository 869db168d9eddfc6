// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lodestone {

// Gradients of squared-distance hinges, for any scalar: training uses them in float, tests check the same code in double
// against central differences. Rows are Eigen arrays of one length; a gradient may be an expression that can be assigned.

/// w [|u - i|^2 - |u - j|^2 + margin]_+ where active (CML; baselines.md 3.2).
template <typename Row, typename Gradient, typename Scalar>
void hingeGradient(const Row& u, const Row& i, const Row& j, Scalar weight, Gradient&& ofU, Gradient&& ofI, Gradient&& ofJ)
{
    const Scalar twice = 2 * weight;
    ofU = twice * (j - i);
    ofI = twice * (i - u);
    ofJ = twice * (u - j);
}

/// wU [|u - i|^2 - |u - j|^2 + m_u]_+ + wI [|u - i|^2 - |i - j|^2 + n_i]_+ where active (SML; baselines.md 3.5).
/// @param userWeight, itemWeight  0 where the hinge is not active
template <typename Row, typename Gradient, typename Scalar>
void symmetricGradient(const Row& u, const Row& i, const Row& j, Scalar userWeight, Scalar itemWeight, Gradient&& ofU,
                       Gradient&& ofI, Gradient&& ofJ)
{
    const Scalar byUser = 2 * userWeight, byItem = 2 * itemWeight;
    ofU = byUser * (j - i) + byItem * (u - i);
    ofI = byUser * (i - u) + byItem * (j - u);
    ofJ = byUser * (u - j) + byItem * (i - j);
}

/// f (a.b + bias of a + bias of b - ln(x + 1))^2 (CRML; baselines.md 3.4).
/// @param error  the bracket.  @return gradient of either bias
template <typename Row, typename Gradient, typename Scalar>
Scalar coOccurrenceGradient(const Row& a, const Row& b, Scalar weight, Scalar error, Gradient&& ofA, Gradient&& ofB)
{
    const Scalar factor = 2 * weight * error;
    ofA = factor * b;
    ofB = factor * a;
    return factor;
}

/// weight |p - a|^2: adds the gradient of p to one that is there and writes that of a (CRML; baselines.md 3.4).
template <typename Row, typename Added, typename Written, typename Scalar>
void sharingGradient(const Row& p, const Row& a, Scalar weight, Added&& ofP, Written&& ofA)
{
    ofA = 2 * weight * (a - p);
    ofP -= ofA;
}

} // namespace lodestone
