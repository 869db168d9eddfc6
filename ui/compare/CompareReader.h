// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/SharedBasis.h"
#include "ui/compare/ComparedRuns.h"

#include <filesystem>
#include <list>
#include <optional>
#include <span>
#include <stop_token>

namespace lodestone {

/// Reads runs out of a project file, which others may write meanwhile, and lays their vectors out. Keeps the vectors it read
/// last. Used by one thread at a time. Every function throws Error where the file cannot be read.
class CompareReader {
public:
    static constexpr std::size_t cacheBytes = std::size_t(256) << 20;

    /// @param data  of the project's entry `id`
    CompareReader(std::filesystem::path path, DatasetPtr data, DataId id);

    /// @param shown  runs whose curves are wanted; those that are no more are left out
    ComparedRuns read(std::span<const RunId> shown);
    /// Axes are fitted to the best epoch of their run, so that the picture stays where it is from epoch to epoch; under
    /// shared ones the others are rotated onto the epoch of the left run that is shown.
    /// @return no layouts only if `stop` was requested. Throws Error if an epoch is not kept, or does not fit the data.
    Placement place(const PlaceRequest& request, const std::stop_token& stop);

private:
    struct Cached {
        RunId run;
        SnapshotPtr snapshot;
    };
    struct Axes {
        RunId run;
        LayoutSettings settings;
        int epoch; ///< they were fitted to
        PcaBasis basis;
    };
    Project& project();
    template <typename Work> auto guarded(Work&& work);
    std::vector<int> keptEpochs(RunId run);
    SnapshotPtr snapshot(RunId run, int epoch);
    const PcaBasis& axes(RunId run, const LayoutSettings& settings);
    LayoutPtr layoutOf(const SnapshotPtr& snapshot, const LayoutSettings& settings, PlacedSpace placed) const;

    const std::filesystem::path m_path;
    const DatasetPtr m_data;
    const DataId m_id;
    std::optional<Project> m_project; ///< opened when first needed, closed after an error
    std::list<Cached> m_cache; ///< latest first
    std::list<Axes> m_axes;
};

} // namespace lodestone
