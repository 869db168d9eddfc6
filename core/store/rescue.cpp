// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescue.h"

#include "core/Error.h"
#include "core/store/Blobs.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "core/store/storeJson.h"
#include "core/store/storedEmbedding.h"

#include <algorithm>
#include <map>

namespace lodestone {

namespace {
/// One rescue: reads the damaged file row by row, so that a broken page takes only what lies on it.
class Rescue {
public:
    Rescue(SQLite::Database& damaged, Project& rescued) : m_damaged(damaged), m_rescued(rescued) { }

    RescueReport run()
    {
        for (const std::int64_t id : keys("the data", "SELECT id FROM data ORDER BY id"))
            trying("data " + std::to_string(id), [&] { copyData(id); });
        // Older files know no deleted runs.
        const bool knowsDeleted = schemaVersionOf(m_damaged) >= 2;
        const std::string kept = knowsDeleted ? " WHERE deleted_name IS NULL" : "";
        for (const std::int64_t id : keys("the runs", "SELECT id FROM run" + kept + " ORDER BY id"))
            trying("run " + std::to_string(id), [&] { m_rescued.inTransaction([&] { copyRun(id); }); });
        for (const char* kind : {"view", "selection"})
            trying(std::string("documents of kind ") + kind, [&] { copyDocuments(kind); });
        return m_report;
    }

private:
    template <typename Work> void trying(const std::string& what, Work&& work)
    {
        try {
            work();
        } catch (const SQLite::Exception& error) {
            m_report.losses.push_back(what + ": " + error.what());
        } catch (const Error& error) {
            m_report.losses.push_back(what + ": " + error.what());
        }
    }

    /// Keys in order; where a page is broken, those before it and those behind it.
    std::vector<std::int64_t> keys(const std::string& what, const std::string& text)
    {
        std::vector<std::int64_t> found;
        const std::size_t losses = m_report.losses.size();
        const auto collect = [&](const std::string& query) {
            trying(what, [&] {
                for (Query rows(m_damaged, query); rows.next();)
                    found.push_back(rows.number());
            });
        };
        collect(text);
        if (m_report.losses.size() > losses) {
            collect(text + " DESC");
            m_report.losses.resize(losses + 1);
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    void copyData(std::int64_t id)
    {
        Query query(m_damaged, selectData("WHERE id = ?"));
        if (!query.with(id).next())
            throw Error("it is missing");
        query.skip();
        const DataReference data = readData(query);
        EntityNames names;
        trying("names of data " + std::to_string(id), [&] { names = readNames(m_damaged, DataId(id)); });
        m_data[id] = m_rescued.addData(data, names);
        if (schemaVersionOf(m_damaged) >= 3)
            trying("copy of data " + std::to_string(id), [&] { tellCopy(id); });
    }

    /// It can be made again, and as a whole is rarely without damage where anything is.
    void tellCopy(std::int64_t id)
    {
        Query query(m_damaged, "SELECT count(*) FROM data_file WHERE data = ?");
        if (query.with(id).next() && query.number() > 0)
            throw Error("it is not saved; have the project copy the files again");
    }

    /// A run outlives the loss of its data: only where they came from is then unknown.
    DataId dataOf(DataId id)
    {
        if (const auto found = m_data.find(static_cast<std::int64_t>(id)); found != m_data.end())
            return found->second;
        DataReference unknown;
        unknown.name = "lost";
        return m_data[static_cast<std::int64_t>(id)] = m_rescued.addData(unknown, {});
    }

    void copyRun(std::int64_t id)
    {
        Query query(m_damaged, selectRuns("WHERE id = ?"));
        if (!query.with(id).next())
            throw Error("it is missing");
        StoredRun run = readRun(query);
        run.data = dataOf(run.data);
        const RunId copy = m_rescued.addRun(run);
        ++m_report.numRuns;
        copyHistory(id, copy, run.bestEpoch);
        for (const KeptKind kind : {KeptKind::Best, KeptKind::Last, KeptKind::Series})
            copyEmbeddings(id, copy, kind);
        trying("training state of run " + std::to_string(id), [&] { copyState(id, copy); });
    }

    void copyHistory(std::int64_t id, RunId copy, int bestEpoch)
    {
        const std::string run = std::to_string(id);
        for (const std::int64_t epoch :
             keys("epochs of run " + run, "SELECT epoch FROM epoch WHERE run = " + run + " ORDER BY epoch"))
            trying("run " + run + ", epoch " + std::to_string(epoch), [&] {
                Query query(m_damaged, "SELECT stats, checksum FROM epoch WHERE run = ? AND epoch = ?");
                if (!query.with(id).with(epoch).next())
                    throw Error("it is missing");
                m_rescued.putEpoch(copy, epochStatsOf(checkedText(query, "its figures")), bestEpoch);
                ++m_report.numEpochs;
            });
    }

    void copyEmbeddings(std::int64_t id, RunId copy, KeptKind kind)
    {
        const std::string run = std::to_string(id), key(keyOf(kind));
        for (const std::int64_t blob :
             keys("vectors of run " + run,
                  "SELECT blob FROM embedding WHERE run = " + run + " AND kind = '" + key + "' ORDER BY epoch"))
            trying("run " + run + ", vectors (" + key + ")", [&] {
                m_rescued.putEmbedding(copy, kind, getSnapshot(m_damaged, blob));
                ++m_report.numEmbeddings;
            });
    }

    void copyState(std::int64_t id, RunId copy)
    {
        Query query(m_damaged, "SELECT epoch, blob FROM training_state WHERE run = ?");
        if (!query.with(id).next())
            return;
        KeptState state;
        state.epoch = static_cast<int>(query.number());
        state.bytes = getBlob(m_damaged, query.number());
        m_rescued.putState(copy, state);
        ++m_report.numStates;
    }

    void copyDocuments(const char* kind)
    {
        Query query(m_damaged, "SELECT name, content FROM document WHERE kind = ?");
        for (query.with(std::string_view(kind)); query.next();) {
            const std::string name = query.text(), content = query.text();
            trying(std::string(kind) + " '" + name + "'", [&] {
                m_rescued.putDocument(kind, name, content);
                ++m_report.numDocuments;
            });
        }
    }

    SQLite::Database& m_damaged;
    Project& m_rescued;
    RescueReport m_report;
    std::map<std::int64_t, DataId> m_data;
};

/// SQLite gives a file that is shorter than it says only to those who mean to repair it.
void openForRepair(SQLite::Database& database)
{
    database.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA writable_schema = ON");
    if (database.execAndGet("SELECT count(*) FROM sqlite_master WHERE name IN ('run', 'epoch', 'data')").getInt() == 0)
        throw Error("it holds no runs");
}
} // namespace

RescueReport rescueProject(const std::filesystem::path& damaged, const std::filesystem::path& rescued)
{
    if (!std::filesystem::is_regular_file(damaged))
        throw Error(damaged.string() + ": there is no such file; check the name");
    try {
        SQLite::Database database(damaged.string(), SQLite::OPEN_READONLY);
        openForRepair(database);
        Project project = Project::create(rescued);
        return Rescue(database, project).run();
    } catch (const SQLite::Exception& error) {
        throw Error(damaged.string() + ": nothing can be read of it (" + error.what() + "); take a copy from a backup");
    } catch (const Error& error) {
        const std::string text = error.what();
        throw Error(text == "it holds no runs" ? damaged.string()
                            + ": this is no project, or nothing is left of it; take a "
                              "copy from a backup"
                                               : text);
    }
}

} // namespace lodestone
