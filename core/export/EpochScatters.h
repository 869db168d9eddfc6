// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/EntityCategories.h"
#include "core/train/Snapshot.h"

#include <span>
#include <string>
#include <vector>

namespace lodestone {

/// The first, a middle and the best epoch of a training side by side, on the same axes and scale: the first two principal
/// components of the best epoch's vectors, mapped by L of W^UI where the model has one.
class EpochScatters {
public:
    /// @param kept  by rising epoch; those with vectors that are not finite are passed over
    EpochScatters(const Dataset& data, std::span<const SnapshotPtr> kept, int bestEpoch);

    /// The colors of the categories, for pageStyle().
    std::vector<CategoryColor> colors() const;
    /// A heading, the pictures, and a legend with counts; empty where there is no snapshot.
    std::string html() const;

private:
    std::string picture(const Snapshot& snapshot, const RowMatrix& layout, double extent) const;

    const Dataset& m_data;
    EntityCategories m_categories;
    std::vector<SnapshotPtr> m_shown;
    std::vector<std::uint32_t> m_drawn;
    int m_bestEpoch;
};

/// Up to three of the snapshots: the first, the best, and between them the one nearest halfway.
std::vector<SnapshotPtr> chooseEpochs(std::span<const SnapshotPtr> kept, int bestEpoch);

} // namespace lodestone
