// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/data/EntityId.h"

#include <span>
#include <vector>

namespace lodestone {

/// How far entities stand from where they stand in another layout on the same axes, as a share of the spread of the first
/// layout: the root mean square distance of its points from their mean.
struct LayoutShift {
    Eigen::VectorXf distances; ///< one per entity, >= 0
    double mean = 0; ///< of all entities

    double meanOf(std::span<const EntityId> entities) const; ///< 0 for none
    /// What moved most comes first, ties by entity; at most `count`.
    std::vector<EntityId> farthest(std::size_t count) const;
};

/// @pre same shape; all finite. Where all points of `from` stand at one place distances are as they are.
LayoutShift layoutShift(const RowMatrixRef& from, const RowMatrixRef& to);

} // namespace lodestone
