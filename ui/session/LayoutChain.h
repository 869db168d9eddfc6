// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/Pca.h"
#include "ui/session/Layout.h"

#include <map>
#include <optional>
#include <stop_token>
#include <utility>

namespace lodestone {

/// Computes layouts of one run. Remembers rotations and centroids of the epochs it has seen (a few numbers each), which
/// saves time and changes no result. Used by one thread at a time.
class LayoutChain {
public:
    /// Forgets the run.
    void clear();
    /// Throws Error if the vectors are not finite.  @return null only if `stop` was requested
    LayoutPtr compute(const LayoutRequest& request, std::stop_token stop = {});

private:
    using Position = std::pair<int, std::size_t>; ///< epoch, batch
    /// Axes as fitted, rotated onto the reference.
    struct Frame {
        PcaBasis basis;
        double residual = 0;
    };
    struct FrameKey {
        int dimensions;
        int relation; ///< -1 = none
        Position position;
        auto operator<=>(const FrameKey&) const = default;
    };
    struct ClusterKey {
        int numClusters;
        Position position;
        auto operator<=>(const ClusterKey&) const = default;
    };

    const Frame& frame(const LayoutRequest& request, std::size_t numReferences, const Snapshot& snapshot);
    const RowMatrix& centroids(const LayoutRequest& request, std::size_t numReferences, const Snapshot& snapshot,
                               std::stop_token stop);

    std::map<FrameKey, Frame> m_frames;
    std::map<ClusterKey, RowMatrix> m_centroids;
};

} // namespace lodestone
