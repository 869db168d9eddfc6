// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/settingFlags.h"
#include "core/store/Blobs.h"
#include "core/store/Project.h"
#include "core/store/ProjectFile.h"
#include "core/store/rows.h"
#include "core/store/storeJson.h"
#include "core/train/rateChanges.h"

#include <algorithm>
#include <array>
#include <limits>

namespace lodestone {

namespace {
constexpr std::array<std::string_view, 9> stateKeys{"queued", "running",  "paused", "stopped",    "completed",
                                                    "early",  "diverged", "failed", "interrupted"};

constexpr std::string_view runColumns =
    "SELECT id, name, data, spec, spec_checksum, split_digest, command_line, program, machine, "
    "created, state, message, num_epochs, best_epoch, final, final_checksum, series_budget, "
    "series_stride, notes, tags, starred, color FROM run ";

int intOf(std::int64_t number)
{
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        throw Error("a number in the project is out of range");
    return static_cast<int>(number);
}

RunStatus stateOf(const std::string& key)
{
    const auto found = std::find(stateKeys.begin(), stateKeys.end(), key);
    if (found == stateKeys.end())
        throw Error("the state of a run is '" + key + "'");
    return static_cast<RunStatus>(found - stateKeys.begin());
}

/// Calls read() and says of which project an Error is.
template <typename Read> auto readFrom(ProjectFile& file, Read&& read)
{
    return file.guarded([&](SQLite::Database& database) {
        try {
            return read(database);
        } catch (const Error& error) {
            file.refuse(error.what());
        }
    });
}

void checkName(SQLite::Database& database, const std::string& name, RunId except)
{
    if (name.empty())
        throw Error("a run needs a name");
    Query query(database, "SELECT id FROM run WHERE name = ? AND id <> ?");
    if (query.with(name).with(except).next())
        throw Error("there is a run '" + name + "' in this project already; choose another name");
}
} // namespace

std::string selectRuns(std::string_view which)
{
    std::string text;
    text.append(runColumns).append(which);
    return text;
}

StoredRun readRun(Query& query)
{
    StoredRun run;
    run.id = RunId(query.number());
    run.about.name = query.text();
    run.data = DataId(query.number());
    KeptSpec kept = keptSpecOf(checkedText(query, "the settings of a run"));
    run.spec = std::move(kept.spec);
    run.splitDigest = static_cast<std::uint64_t>(query.number());
    run.commandLine = query.text();
    run.commandLine.insert(std::min(run.commandLine.rfind(" --epochs "), run.commandLine.size()),
                           settingFlags(kept.changedDefaults));
    run.program = query.text();
    run.machine = query.text();
    run.created = query.number();
    run.state = stateOf(query.text());
    run.message = query.text();
    run.numEpochs = intOf(query.number());
    run.bestEpoch = intOf(query.number());
    if (!query.isNothing()) {
        run.final = epochStatsOf(checkedText(query, "the final figures of a run"));
    } else {
        query.skip();
        query.skip();
    }
    run.seriesBudget = static_cast<std::uint64_t>(query.number());
    run.seriesStride = intOf(query.number());
    if (run.seriesStride < 1)
        throw Error("the series of a run is damaged");
    run.about.notes = query.text();
    run.about.tags = textsOf(query.text());
    run.about.starred = query.number() != 0;
    run.about.color = query.text();
    return run;
}

std::span<const std::string_view> runStatusKeys()
{
    return stateKeys;
}

std::string_view keyOf(RunStatus state)
{
    return stateKeys[static_cast<std::size_t>(state)];
}

std::uint32_t checksumOfText(std::string_view text)
{
    return checksumOf({text.data(), text.size()});
}

std::string checkedText(Query& query, const char* what)
{
    std::string text = query.text();
    if (query.number() != static_cast<std::int64_t>(checksumOfText(text)))
        throw Error(std::string(what) + " are not as they were written");
    return text;
}

RunId Project::addRun(const StoredRun& run)
{
    RunId id{};
    m_file->write([&](SQLite::Database& database) {
        checkName(database, run.about.name, RunId{});
        const std::string spec = keptText(run.spec);
        Query query(
            database,
            "INSERT INTO run (name, data, spec, spec_checksum, split_digest, command_line, program, machine, created, "
            "state, message, series_budget, series_stride, notes, tags, starred, color) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        query.with(run.about.name).with(run.data).with(spec).with(std::uint64_t(checksumOfText(spec))).with(run.splitDigest);
        query.with(run.commandLine).with(run.program).with(run.machine).with(run.created).with(keyOf(run.state));
        query.with(run.message).with(run.seriesBudget).with(std::max(1, run.seriesStride)).with(run.about.notes);
        query.with(jsonText(run.about.tags)).with(int(run.about.starred)).with(run.about.color).run();
        id = RunId(database.getLastInsertRowid());
        if (run.final)
            setFinal(id, *run.final);
    });
    return id;
}

std::vector<StoredRun> Project::runs()
{
    return readFrom(*m_file, [&](SQLite::Database& database) {
        std::vector<StoredRun> runs;
        Query query(database, selectRuns("WHERE deleted_name IS NULL ORDER BY id"));
        while (query.next()) {
            runs.push_back(readRun(query));
            StoredRun& run = runs.back();
            if (m_file->hasNoWriter() && (run.state == RunStatus::Running || run.state == RunStatus::Paused))
                run.state = RunStatus::Interrupted;
        }
        return runs;
    });
}

StoredRun Project::run(RunId id)
{
    return readFrom(*m_file, [&](SQLite::Database& database) {
        Query query(database, selectRuns("WHERE id = ?"));
        if (!query.with(id).next())
            throw Error("run " + std::to_string(static_cast<std::int64_t>(id)) + " is missing");
        return readRun(query);
    });
}

std::optional<StoredRun> Project::findRun(std::string_view name)
{
    return readFrom(*m_file, [&](SQLite::Database& database) -> std::optional<StoredRun> {
        Query query(database, selectRuns("WHERE name = ?"));
        if (!query.with(name).next())
            return std::nullopt;
        return readRun(query);
    });
}

void Project::setAbout(RunId id, const RunNotes& about)
{
    m_file->write([&](SQLite::Database& database) {
        checkName(database, about.name, id);
        Query(database, "UPDATE run SET name = ?, notes = ?, tags = ?, starred = ?, color = ? WHERE id = ?")
            .with(about.name)
            .with(about.notes)
            .with(jsonText(about.tags))
            .with(int(about.starred))
            .with(about.color)
            .with(id)
            .run();
    });
}

void Project::setSpec(RunId id, const RunSpec& spec, const std::string& commandLine)
{
    m_file->write([&](SQLite::Database& database) {
        const std::string text = keptText(spec);
        Query(database, "UPDATE run SET spec = ?, spec_checksum = ?, command_line = ? WHERE id = ?")
            .with(text)
            .with(std::uint64_t(checksumOfText(text)))
            .with(withRateChanges(commandLine, history(id)))
            .with(id)
            .run();
    });
}

void Project::setState(RunId id, RunStatus state, const std::string& message)
{
    m_file->write([&](SQLite::Database& database) {
        Query(database, "UPDATE run SET state = ?, message = ? WHERE id = ?")
            .with(keyOf(state))
            .with(message)
            .with(id)
            .run();
    });
}

void Project::setFinal(RunId id, const EpochStats& final)
{
    m_file->write([&](SQLite::Database& database) {
        const std::string text = jsonText(final);
        Query(database, "UPDATE run SET final = ?, final_checksum = ? WHERE id = ?")
            .with(text)
            .with(std::uint64_t(checksumOfText(text)))
            .with(id)
            .run();
    });
}

void Project::removeRun(RunId id)
{
    m_file->write([&](SQLite::Database& database) {
        const std::string blobs =
            "(SELECT blob FROM embedding WHERE run = ?1 UNION SELECT blob FROM training_state WHERE run = ?1)";
        for (const std::string& text :
             {"DELETE FROM piece WHERE blob IN " + blobs, "DELETE FROM blob WHERE id IN " + blobs,
              std::string("DELETE FROM embedding WHERE run = ?1"), std::string("DELETE FROM training_state WHERE run = ?1"),
              std::string("DELETE FROM epoch WHERE run = ?1"), std::string("DELETE FROM run WHERE id = ?1")})
            Query(database, text).with(id).run();
    });
}

void Project::putEpoch(RunId id, const EpochStats& stats, int bestEpoch)
{
    m_file->write([&](SQLite::Database& database) {
        const std::string text = jsonText(stats);
        Query(database, "INSERT OR REPLACE INTO epoch (run, epoch, stats, checksum) VALUES (?, ?, ?, ?)")
            .with(id)
            .with(stats.epoch)
            .with(text)
            .with(std::uint64_t(checksumOfText(text)))
            .run();
        Query(database, "UPDATE run SET num_epochs = max(num_epochs, ?), best_epoch = ? WHERE id = ?")
            .with(stats.epoch)
            .with(bestEpoch)
            .with(id)
            .run();
        const auto before = epoch(id, stats.epoch - 1);
        if (!before || before->learningRate == stats.learningRate)
            return;
        const StoredRun run = this->run(id);
        setSpec(id, run.spec, run.commandLine); // it repeats the run no longer
    });
}

EpochHistory Project::history(RunId id)
{
    return readFrom(*m_file, [&](SQLite::Database& database) {
        EpochHistory history;
        Query query(database, "SELECT stats, checksum FROM epoch WHERE run = ? ORDER BY epoch");
        for (query.with(id); query.next();)
            history.push_back(epochStatsOf(checkedText(query, "the figures of an epoch")));
        return history;
    });
}

std::optional<EpochStats> Project::epoch(RunId id, int epoch)
{
    return readFrom(*m_file, [&](SQLite::Database& database) -> std::optional<EpochStats> {
        Query query(database, "SELECT stats, checksum FROM epoch WHERE run = ? AND epoch = ?");
        if (!query.with(id).with(epoch).next())
            return std::nullopt;
        return epochStatsOf(checkedText(query, "the figures of an epoch"));
    });
}

} // namespace lodestone
