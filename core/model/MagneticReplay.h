// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/MagneticLoss.h"
#include "core/model/MagneticModel.h"
#include "core/sample/PositiveOrder.h"

#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace lodestone {

/// Everything that was drawn for one train positive: rows of the unified space.
struct MagneticDraw {
    PositivePair pair{};
    std::vector<std::uint32_t> items, users; ///< candidates of d and of b
    std::optional<std::pair<std::uint32_t, std::uint32_t>> similarUsers, similarItems; ///< f and g
};

/// Draws the triplets of a run again: streams are counter-based, so that any positive of any epoch gives what training drew
/// for it, in any order and on any thread.
class MagneticReplay {
public:
    /// Row of each role; MagneticBatch::none where it is not played.
    using Rows = std::array<std::uint32_t, numMagneticRoles>;

    /// A stop leaves it unusable.
    MagneticReplay(const MagneticOptions& options, TrainingSetPtr data, std::uint64_t seed, std::stop_token stop = {});
    MagneticReplay(const MagneticReplay&) = delete; // the sampler keeps references to the pairs

    const MagneticOptions& options() const { return m_options; }
    const TrainingSet& data() const { return *m_data; }
    /// The train positives in the order of an epoch. @param epoch  from 1
    std::vector<PositivePair> positives(int epoch) const;

    /// @param place  of draw.pair in the order of the epoch.  @param draw  its pair is read, the rest overwritten
    void draw(int epoch, std::size_t place, MagneticDraw& draw) const;
    /// What was drawn, at the vectors of a snapshot and at its margins, or the options' one where it has none; of the
    /// candidates the closest ones play.
    /// @param metric  W^UI of the snapshot
    MagneticSample<double> sampleOf(const MagneticDraw& draw, const Snapshot& snapshot, const Eigen::MatrixXd& metric,
                                    Rows& rows) const;

private:
    MagneticOptions m_options;
    TrainingSetPtr m_data;
    std::uint64_t m_seed;
    SimilarPairs m_similarUsers, m_similarItems;
    TripletSampler m_sampler;
};

} // namespace lodestone
