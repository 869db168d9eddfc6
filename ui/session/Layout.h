// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/data/Dataset.h"
#include "core/model/Relation.h"
#include "core/projection/LayoutQuality.h"
#include "core/projection/UnitBall.h"
#include "core/select/PointGrid.h"
#include "core/train/Snapshot.h"

#include <QMetaType>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lodestone {

/// What to make of a snapshot.
struct LayoutSettings {
    int dimensions = 2; ///< 2 or 3
    /// Draw L e of this relation (mml.md 2); absent = the vectors as they are. Models without metrics have no L, so both
    /// are the same for them.
    std::optional<Relation> relation = Relation::UserItem;
    int numClusters = 10;
    bool operator==(const LayoutSettings&) const = default;
};

/// How a layout was found step by step (core/projection/catalogue.h).
struct ProjectionState {
    std::string method; ///< key in the catalogue
    std::string parameter, value; ///< the first of the method's parameters: its label and value
    int iteration = 0, numIterations = 0; ///< less than planned: not done yet, or stopped
    bool isDone = false; ///< no further layout of this run follows
    std::optional<LayoutQuality> quality = std::nullopt; ///< absent until measured
};

/// A snapshot ready to be drawn: where every entity stands and which cluster it belongs to. Never changes once made.
struct Layout {
    int epoch = 0;
    std::size_t batch = 0; ///< as in Snapshot
    std::size_t numUsers = 0;
    LayoutSettings settings;
    bool usesMetric = false; ///< false where no L was applied
    RowMatrix positions; ///< numEntities x dimensions, mean 0
    PointGridPtr grid; ///< of the positions; null in 3D
    SnapshotPtr snapshot; ///< what it was made of
    SnapshotPtr previous, best; ///< the kept epoch before it and the best one; null where there is none
    Eigen::VectorXf explained; ///< dimensions: share of the variance of each principal axis, 0..1; empty unless PCA
    /// One per entity, 0 .. numClusters - 1; -1 for vectors of length 0. Users and unlabelled items: nearest centroid.
    std::vector<std::int32_t> clusters;
    int numClusters = 0; ///< at most settings.numClusters: fewer where there are fewer items
    /// Among the positions; absent unless they are linear in the vectors, and where vectors are compared by products.
    std::optional<UnitBall> unitBall;
    double residual = 0; ///< of the rotation onto the reference epoch (Procrustes.h); 0 at the first
    std::optional<ProjectionState> projection; ///< absent: PCA
    /// dimensions x dimension of the vectors: a vector that moves by d moves its point by map * d. Empty unless linear.
    Eigen::MatrixXf map;
};

using LayoutPtr = std::shared_ptr<const Layout>;

/// L of the metric that a snapshot is drawn with; empty: the vectors as they are.
const Eigen::MatrixXf& drawnFactor(const Snapshot& snapshot, const LayoutSettings& settings);

/// Everything a layout depends on: the same request gives the same layout, whatever was shown before.
struct LayoutRequest {
    DatasetPtr data;
    SnapshotPtr snapshot;
    /// Snapshots of referenceEpochs(snapshot), ascending; missing ones are skipped.
    std::vector<SnapshotPtr> references;
    LayoutSettings settings;
    SnapshotPtr previous = nullptr, best = nullptr; ///< handed on to the layout
};

/// The finished epochs whose layouts lead to the one of `epoch`, ascending: 0, 1, 2, 3, 4, 6, 8, 12, 16, 24, ... below it
/// (up to it when `batch` > 0). Each is rotated onto the one before, and `epoch` onto the last: so the picture stays
/// aligned, does not depend on which epochs were skipped while training, and needs few epochs only.
std::vector<int> referenceEpochs(int epoch, std::size_t batch = 0);
/// 0 and 2^k and 3 * 2^k.
bool isReferenceEpoch(int epoch);

} // namespace lodestone

Q_DECLARE_METATYPE(lodestone::LayoutPtr)
