// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/MagneticLoss.h"

namespace lodestone {

/// The worked example of mml.md 17: 3 users, 3 items, k = 2.
template <typename Scalar> struct MagneticExample {
    using Vector = typename MagneticGradient<Scalar>::Vector;
    using Matrix = typename MagneticGradient<Scalar>::Matrix;

    std::array<Matrix, numRelations> factors{matrix(.9, .1, -.2, .7), matrix(.8, 0, .3, .6), matrix(.7, -.1, 0, .9)};
    Matrix rows = entityRows();
    MagneticWeights<Scalar> weights{Scalar(.7), Scalar(.2), Scalar(.5)};
    Scalar itemMargin = Scalar(.4), userMargin = Scalar(.5), latentUserMargin = Scalar(.6), latentItemMargin = Scalar(.8);

    static Matrix matrix(double a, double b, double c, double d)
    {
        return (Matrix(2, 2) << Scalar(a), Scalar(b), Scalar(c), Scalar(d)).finished();
    }
    /// p0 p1 p2 q0 q1 q2
    static Matrix entityRows()
    {
        Matrix rows(6, 2);
        rows << Scalar(.60), Scalar(-.20), Scalar(.10), Scalar(.50), Scalar(-.40), Scalar(.30), Scalar(-.10), Scalar(.40),
            Scalar(.30), Scalar(.20), Scalar(.20), Scalar(-.50);
        return rows;
    }
    /// Row of each role: a=u0 c=i0 b=u2 d=i2, user pair f=u1 g=u2, item pair f=i1 g=i2.
    static constexpr std::array<int, numMagneticRoles> roleRows{0, 3, 2, 5, 1, 2, 4, 5};

    std::array<Matrix, numRelations> metrics() const
    {
        std::array<Matrix, numRelations> result;
        for (std::size_t r = 0; r < numRelations; ++r)
            result[r] = factors[r].transpose() * factors[r];
        return result;
    }

    MagneticSample<Scalar> sample() const
    {
        MagneticSample<Scalar> result;
        for (std::size_t role = 0; role < numMagneticRoles; ++role)
            result.vectors[role] = rows.row(roleRows[role]).transpose();
        result.userRankWeight = Scalar(1.5);
        result.itemRankWeight = 2;
        result.itemMargin = itemMargin;
        result.userMargin = userMargin;
        result.latentUserMargin = latentUserMargin;
        result.latentItemMargin = latentItemMargin;
        return result;
    }

    MagneticGradient<Scalar> gradient() const
    {
        const auto learned = metrics();
        return MagneticLoss<Scalar>(learned, weights)(sample());
    }

    /// Gradient by entity row, 6 x 2.
    Matrix rowGradients() const
    {
        const auto result = gradient();
        Matrix sums = Matrix::Zero(6, 2);
        for (std::size_t role = 0; role < numMagneticRoles; ++role)
            sums.row(roleRows[role]) += result.total(static_cast<MagneticRole>(role)).transpose();
        return sums;
    }
};

} // namespace lodestone
