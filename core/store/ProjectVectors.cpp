// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Blobs.h"
#include "core/store/Project.h"
#include "core/store/ProjectFile.h"
#include "core/store/rows.h"
#include "core/store/storedEmbedding.h"

namespace lodestone {

std::string_view keyOf(KeptKind kind)
{
    constexpr std::string_view keys[]{"best", "last", "series"};
    return keys[static_cast<std::size_t>(kind)];
}

namespace {
std::optional<std::int64_t> embeddingBlob(SQLite::Database& database, RunId run, KeptKind kind, int epoch)
{
    Query query(database, "SELECT blob FROM embedding WHERE run = ? AND kind = ? AND epoch = ?");
    return query.with(run).with(keyOf(kind)).with(epoch).next() ? std::optional(query.number()) : std::nullopt;
}

void removeEmbeddings(SQLite::Database& database, RunId run, KeptKind kind, const std::string& condition)
{
    std::vector<std::int64_t> blobs;
    const std::string where = " FROM embedding WHERE run = ? AND kind = ? AND " + condition;
    Query query(database, "SELECT blob" + where);
    for (query.with(run).with(keyOf(kind)); query.next();)
        blobs.push_back(query.number());
    for (const std::int64_t blob : blobs)
        removeBlob(database, blob);
    Query(database, "DELETE" + where).with(run).with(keyOf(kind)).run();
}

void addEmbedding(SQLite::Database& database, RunId run, KeptKind kind, const Snapshot& snapshot, Precision precision)
{
    const std::int64_t blob = putSnapshot(database, snapshot, precision);
    Query(database, "INSERT INTO embedding (run, kind, epoch, blob) VALUES (?, ?, ?, ?)")
        .with(run)
        .with(keyOf(kind))
        .with(snapshot.epoch)
        .with(blob)
        .run();
}

std::uint64_t bytesOfSeries(SQLite::Database& database, RunId run)
{
    Query query(database,
                "SELECT coalesce(sum(size), 0) FROM embedding JOIN blob ON blob.id = embedding.blob "
                "WHERE run = ? AND kind = 'series'");
    query.with(run).next();
    return static_cast<std::uint64_t>(query.number());
}
} // namespace

/// Every second epoch goes until the rest lies within the budget; the first, of epoch 0, stays.
void Project::thinSeries(RunId id, std::uint64_t budget, int stride)
{
    m_file->write([&](SQLite::Database& database) {
        constexpr int mostStride = 1 << 24;
        int wider = stride;
        while (wider < mostStride && bytesOfSeries(database, id) > budget) {
            wider *= 2;
            removeEmbeddings(database, id, KeptKind::Series, "epoch % " + std::to_string(wider) + " <> 0");
        }
        if (wider != stride)
            Query(database, "UPDATE run SET series_stride = ? WHERE id = ?").with(wider).with(id).run();
    });
}

void Project::putEmbedding(RunId id, KeptKind kind, const Snapshot& snapshot)
{
    m_file->write([&](SQLite::Database& database) {
        if (kind != KeptKind::Series) {
            removeEmbeddings(database, id, kind, "1");
            addEmbedding(database, id, kind, snapshot, Precision::Full);
            return;
        }
        Query query(database, "SELECT series_budget, series_stride FROM run WHERE id = ?");
        if (!query.with(id).next())
            m_file->refuse("a run is missing");
        const auto budget = static_cast<std::uint64_t>(query.number());
        const std::int64_t stride = query.number();
        if (stride < 1 || snapshot.epoch % stride != 0)
            return;
        removeEmbeddings(database, id, kind, "epoch = " + std::to_string(snapshot.epoch));
        addEmbedding(database, id, kind, snapshot, Precision::Half);
        thinSeries(id, budget, static_cast<int>(stride));
    });
}

std::vector<int> Project::keptEpochs(RunId id, KeptKind kind)
{
    return m_file->guarded([&](SQLite::Database& database) {
        std::vector<int> epochs;
        Query query(database, "SELECT epoch FROM embedding WHERE run = ? AND kind = ? ORDER BY epoch");
        for (query.with(id).with(keyOf(kind)); query.next();)
            epochs.push_back(static_cast<int>(query.number()));
        return epochs;
    });
}

Snapshot Project::embedding(RunId id, KeptKind kind, int epoch)
{
    return m_file->guarded([&](SQLite::Database& database) {
        const auto blob = embeddingBlob(database, id, kind, epoch);
        if (!blob)
            throw Error(path().string() + ": the vectors of epoch " + std::to_string(epoch)
                        + " are not kept; choose one of the kept epochs");
        try {
            return getSnapshot(database, *blob);
        } catch (const Error& error) {
            m_file->refuse(error.what());
        }
    });
}

std::uint64_t Project::seriesBytes(RunId id)
{
    return m_file->guarded([&](SQLite::Database& database) { return bytesOfSeries(database, id); });
}

void Project::putState(RunId id, const KeptState& state)
{
    m_file->write([&](SQLite::Database& database) {
        Query old(database, "SELECT blob FROM training_state WHERE run = ?");
        if (old.with(id).next())
            removeBlob(database, old.number());
        const std::int64_t blob = putBlob(database, state.bytes);
        Query(database, "INSERT OR REPLACE INTO training_state (run, epoch, blob) VALUES (?, ?, ?)")
            .with(id)
            .with(state.epoch)
            .with(blob)
            .run();
    });
}

std::optional<KeptState> Project::state(RunId id)
{
    return m_file->guarded([&](SQLite::Database& database) -> std::optional<KeptState> {
        Query query(database, "SELECT epoch, blob FROM training_state WHERE run = ?");
        if (!query.with(id).next())
            return std::nullopt;
        KeptState state;
        state.epoch = static_cast<int>(query.number());
        try {
            state.bytes = getBlob(database, query.number());
        } catch (const Error& error) {
            m_file->refuse(error.what());
        }
        return state;
    });
}

} // namespace lodestone
