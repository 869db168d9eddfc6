// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "ui/session/Layout.h"

#include <cmath>
#include <memory>

namespace lodestone {

/// A spiral of all entities, of radius `size`; clusters 0, 1, 2 in turn.
inline std::shared_ptr<Layout> madeUpLayout(const Dataset& data, int dimensions, float size = 1, int epoch = 1)
{
    auto layout = std::make_shared<Layout>();
    layout->epoch = epoch;
    layout->numUsers = data.numUsers();
    layout->settings.dimensions = dimensions;
    layout->usesMetric = true;
    layout->explained = Eigen::VectorXf::Constant(dimensions, 0.25F);
    layout->numClusters = 3;
    const auto rows = static_cast<Eigen::Index>(data.numEntities());
    layout->positions.resize(rows, dimensions);
    for (Eigen::Index i = 0; i < rows; ++i) {
        const float part = float(i + 1) / float(rows), angle = 40 * part;
        layout->positions(i, 0) = size * part * std::cos(angle);
        layout->positions(i, 1) = size * part * std::sin(angle);
        if (dimensions == 3)
            layout->positions(i, 2) = size * (part - 0.5F);
        layout->clusters.push_back(static_cast<std::int32_t>(i % 3));
    }
    return layout;
}

} // namespace lodestone
