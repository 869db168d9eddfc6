// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareReader.h"

#include "core/Error.h"

#include <algorithm>
#include <array>

namespace lodestone {

namespace {
constexpr std::array allKinds{KeptKind::Best, KeptKind::Last, KeptKind::Series};

std::size_t bytesOf(const Snapshot& snapshot)
{
    return static_cast<std::size_t>(snapshot.embeddings.size()) * sizeof(float);
}

bool isAmong(const std::vector<int>& epochs, int epoch)
{
    return std::ranges::find(epochs, epoch) != epochs.end();
}

SpaceView spaceOf(const Snapshot& snapshot, const LayoutSettings& settings)
{
    return {snapshot.embeddings, drawnFactor(snapshot, settings)};
}
} // namespace

CompareReader::CompareReader(std::filesystem::path path, DatasetPtr data, DataId id)
    : m_path(std::move(path)), m_data(std::move(data)), m_id(id)
{
}

Project& CompareReader::project()
{
    if (!m_project)
        m_project = Project::openReadOnly(m_path);
    return *m_project;
}

/// After an error the file is opened anew: it may have been replaced.
template <typename Work> auto CompareReader::guarded(Work&& work)
{
    try {
        return work(project());
    } catch (const Error&) {
        m_project.reset();
        throw;
    }
}

std::vector<int> CompareReader::keptEpochs(RunId run)
{
    return guarded([run](Project& project) {
        std::vector<int> epochs;
        for (const KeptKind kind : allKinds) {
            const std::vector<int> kept = project.keptEpochs(run, kind);
            epochs.insert(epochs.end(), kept.begin(), kept.end());
        }
        std::ranges::sort(epochs);
        epochs.erase(std::unique(epochs.begin(), epochs.end()), epochs.end());
        return epochs;
    });
}

ComparedRuns CompareReader::read(std::span<const RunId> shown)
{
    ComparedRuns result;
    result.runs = guarded([](Project& project) { return project.runs(); });
    result.numOthers = std::erase_if(result.runs, [this](const StoredRun& run) { return run.data != m_id; });
    for (const RunId run : shown)
        if (result.find(run) && !result.curves.contains(run))
            result.curves[run] = {guarded([run](Project& project) { return project.history(run); }), keptEpochs(run)};
    return result;
}

SnapshotPtr CompareReader::snapshot(RunId run, int epoch)
{
    const auto known = std::ranges::find_if(
        m_cache, [&](const Cached& cached) { return cached.run == run && cached.snapshot->epoch == epoch; });
    if (known != m_cache.end()) {
        m_cache.splice(m_cache.begin(), m_cache, known);
        return m_cache.front().snapshot;
    }
    auto read = guarded([run, epoch](Project& project) {
        for (const KeptKind kind : {KeptKind::Best, KeptKind::Last})
            if (isAmong(project.keptEpochs(run, kind), epoch))
                return project.embedding(run, kind, epoch);
        return project.embedding(run, KeptKind::Series, epoch);
    });
    if (static_cast<std::size_t>(read.embeddings.rows()) != m_data->numEntities())
        throw Error(m_path.string() + ": epoch " + std::to_string(epoch) + " of run " + std::to_string(std::int64_t(run))
                    + " has " + std::to_string(read.embeddings.rows()) + " vectors, but the data have "
                    + std::to_string(m_data->numEntities()) + " users and items; open the data of that run");
    m_cache.push_front({run, std::make_shared<const Snapshot>(std::move(read))});
    std::size_t bytes = 0;
    for (auto cached = m_cache.begin(); cached != m_cache.end();) {
        bytes += bytesOf(*cached->snapshot);
        const bool fits = bytes <= cacheBytes || cached == m_cache.begin();
        cached = fits ? std::next(cached) : m_cache.erase(cached);
    }
    return m_cache.front().snapshot;
}

/// Of a run that is being trained they are fitted anew once its best epoch is twice as far.
const PcaBasis& CompareReader::axes(RunId run, const LayoutSettings& settings)
{
    const int best = guarded([run](Project& project) { return project.run(run).bestEpoch; });
    const auto known =
        std::ranges::find_if(m_axes, [&](const Axes& axes) { return axes.run == run && axes.settings == settings; });
    if (known != m_axes.end() && best < 2 * std::max(1, known->epoch))
        return known->basis;
    const std::vector<int> kept = keptEpochs(run);
    if (kept.empty())
        throw Error(m_path.string() + ": run " + std::to_string(std::int64_t(run)) + " has no vectors yet; wait for its "
                    + "first epoch, or choose another run");
    const int epoch = isAmong(kept, best) ? best : kept.back();
    const SnapshotPtr fitted = snapshot(run, epoch);
    if (known != m_axes.end())
        m_axes.erase(known);
    m_axes.push_front(
        {run, settings, epoch, fitPca(fitted->embeddings, drawnFactor(*fitted, settings), settings.dimensions)});
    constexpr std::size_t most = 32; // they are small, but a window stays open for long
    if (m_axes.size() > most)
        m_axes.pop_back();
    return m_axes.front().basis;
}

LayoutPtr CompareReader::layoutOf(const SnapshotPtr& snapshot, const LayoutSettings& settings, PlacedSpace placed) const
{
    auto layout = std::make_shared<Layout>();
    layout->epoch = snapshot->epoch;
    layout->numUsers = snapshot->numUsers;
    layout->settings = settings;
    layout->usesMetric = drawnFactor(*snapshot, settings).size() > 0;
    layout->positions = std::move(placed.positions);
    if (settings.dimensions == 2)
        layout->grid = std::make_shared<const PointGrid>(layout->positions);
    layout->snapshot = snapshot;
    layout->explained = std::move(placed.explained);
    layout->residual = placed.residual;
    layout->clusters.assign(m_data->numEntities(), -1);
    return layout;
}

Placement CompareReader::place(const PlaceRequest& request, const std::stop_token& stop)
{
    Placement placement{request, {}, {}};
    SnapshotPtr left;
    for (const auto& [run, epoch] : request.panes) {
        if (stop.stop_requested())
            return {request, {}, {}};
        const SnapshotPtr shown = snapshot(run, epoch);
        const bool leads = !left || !request.shared;
        if (!left)
            left = shown;
        const PcaBasis& axes = this->axes(leads ? run : request.panes.front().first, request.settings);
        const SpaceView space = spaceOf(*shown, request.settings);
        placement.layouts.push_back(
            layoutOf(shown, request.settings,
                     leads ? placeOnAxes(space, axes) : placeRotated(space, spaceOf(*left, request.settings), axes)));
        placement.shifts.push_back(
            leads ? LayoutShift() : layoutShift(placement.layouts.front()->positions, placement.layouts.back()->positions));
    }
    return placement;
}

} // namespace lodestone
