// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/MetricFigures.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace lodestone {

MetricFigures figuresOf(const Eigen::MatrixXf& metric)
{
    const Eigen::MatrixXd exact = metric.cast<double>();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> eigen(exact, Eigen::EigenvaluesOnly);
    MetricFigures figures;
    figures.eigenvalues = eigen.eigenvalues().cwiseMax(0).reverse();
    const double largest = figures.eigenvalues[0], smallest = figures.eigenvalues[figures.eigenvalues.size() - 1];
    figures.condition = smallest > 0 ? largest / smallest : std::numeric_limits<double>::infinity();
    const double total = figures.eigenvalues.sum();
    double entropy = 0;
    for (const double value : figures.eigenvalues)
        entropy -= value > 0 ? value / total * std::log(value / total) : 0;
    figures.effectiveRank = total > 0 ? std::exp(entropy) : 0;
    return figures;
}

double angleBetween(const Eigen::MatrixXf& a, const Eigen::MatrixXf& b)
{
    const Eigen::MatrixXd x = a.cast<double>(), y = b.cast<double>();
    const double cosine = x.cwiseProduct(y).sum() / (x.norm() * y.norm());
    return std::acos(std::clamp(cosine, -1.0, 1.0)) * 180 / std::numbers::pi;
}

} // namespace lodestone
