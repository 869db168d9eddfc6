// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/LayoutShift.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace lodestone {

double LayoutShift::meanOf(std::span<const EntityId> entities) const
{
    if (entities.empty())
        return 0;
    double sum = 0;
    for (const EntityId entity : entities)
        sum += static_cast<double>(distances[static_cast<Eigen::Index>(at(entity))]);
    return sum / static_cast<double>(entities.size());
}

std::vector<EntityId> LayoutShift::farthest(std::size_t count) const
{
    std::vector<std::uint32_t> order(static_cast<std::size_t>(distances.size()));
    std::iota(order.begin(), order.end(), 0U);
    count = std::min(count, order.size());
    const auto isFarther = [this](std::uint32_t a, std::uint32_t b) {
        const float x = distances[static_cast<Eigen::Index>(a)], y = distances[static_cast<Eigen::Index>(b)];
        return x != y ? x > y : a < b;
    };
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end(), isFarther);
    std::vector<EntityId> entities;
    for (std::size_t i = 0; i < count; ++i)
        entities.push_back(EntityId(order[i]));
    return entities;
}

LayoutShift layoutShift(const RowMatrixRef& from, const RowMatrixRef& to)
{
    assert(from.rows() == to.rows() && from.cols() == to.cols());
    LayoutShift shift;
    if (from.rows() == 0)
        return shift;
    const auto count = static_cast<double>(from.rows());
    const Eigen::RowVectorXd middle = from.cast<double>().colwise().sum() / count;
    const double spread = std::sqrt((from.cast<double>().rowwise() - middle).squaredNorm() / count);
    shift.distances = (to - from).rowwise().norm();
    if (spread > 0)
        shift.distances /= static_cast<float>(spread);
    shift.mean = shift.distances.cast<double>().sum() / count;
    return shift;
}

} // namespace lodestone
