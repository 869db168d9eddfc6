// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunSpec.h"
#include "core/store/DataReference.h"
#include "core/train/Snapshot.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lodestone {

class ProjectFile;

enum class DataId : std::int64_t {};
enum class RunId : std::int64_t {}; ///< RUN of the command line: from 1

/// Where a run stands. Interrupted: its program ended without a word.
enum class RunStatus { Queued, Running, Paused, Stopped, Completed, EarlyStopped, Diverged, Failed, Interrupted };
/// "queued", "running", ... "early", ... in the order of RunStatus.
std::span<const std::string_view> runStatusKeys();
std::string_view keyOf(RunStatus state);

/// What the user says of a run.
struct RunNotes {
    std::string name; ///< unique in its project
    std::string notes;
    std::vector<std::string> tags;
    bool starred = false; ///< the baseline of comparisons
    std::string color; ///< "#rrggbb"; empty: by its place
    bool operator==(const RunNotes&) const = default;
};

/// A run as the project holds it, without history and vectors.
struct StoredRun {
    RunId id{};
    RunNotes about;
    DataId data{};
    RunSpec spec;
    std::uint64_t splitDigest = 0; ///< digestOf(split)
    /// Repeats it; where the learning rate was changed by hand a comment behind it says so (rateChanges.h).
    std::string commandLine;
    std::string program, machine; ///< that trained it
    std::int64_t created = 0; ///< seconds since 1970
    RunStatus state = RunStatus::Queued;
    std::string message; ///< why it failed
    int numEpochs = 0; ///< finished and kept
    int bestEpoch = 0;
    std::optional<EpochStats> final; ///< Training::evaluateBest() at the end
    std::uint64_t seriesBudget = defaultSeriesBudget; ///< most bytes of the scrubber series
    int seriesStride = 1; ///< the series holds the epochs that this divides; doubled when the budget is spent

    static constexpr std::uint64_t defaultSeriesBudget = std::uint64_t(256) << 20;
};

/// Which vectors of a run: the scrubber series has half precision, the others every bit.
enum class KeptKind { Best, Last, Series };

/// A full state of a training, as trainingStateOf() makes it.
struct KeptState {
    int epoch = 0;
    std::vector<char> bytes;
};

/// A project file (".lodestone"): data references, runs with their history, vectors and training states, and what the
/// window keeps. One file of SQLite with a version; everything is on the disk when a function returns. One thread at a
/// time; another thread takes another(). A second program that opens the same file reads only, and readOnlyReason() says so.
/// Every function throws Error where the file is damaged, cannot be written, or the disk is full.
class Project {
public:
    static constexpr const char* ending = ".lodestone";

    /// Throws Error if there is a file of this name.
    static Project create(const std::filesystem::path& path);
    /// For writing where that is possible. Runs of a program that ended without a word become Interrupted.
    static Project open(const std::filesystem::path& path);
    static Project openOrCreate(const std::filesystem::path& path);
    static Project openReadOnly(const std::filesystem::path& path);
    /// The same file for another thread, with the same right to write.
    Project another() const;
    /// Deletes a project that nobody has open, with what SQLite left beside it. Throws Error if another has it open, or it
    /// cannot be deleted.
    static void remove(const std::filesystem::path& path);
    /// A copy of all that it holds now, while others go on to write into it; a file of that name is replaced once the copy
    /// is whole. Throws Error if another has that file open, or it cannot be written.
    void copyTo(const std::filesystem::path& path);
    Project(Project&&) noexcept;
    Project& operator=(Project&&) noexcept;
    ~Project();

    const std::filesystem::path& path() const;
    bool isReadOnly() const { return !readOnlyReason().empty(); }
    const std::string& readOnlyReason() const;
    /// All that `work` writes, or nothing of it.
    void inTransaction(const std::function<void()>& work);

    /// The same data again is the entry that there is.
    DataId addData(const DataReference& data, const EntityNames& names);
    std::vector<std::pair<DataId, DataReference>> data();
    DataReference data(DataId id);
    EntityNames names(DataId id);
    /// Keeps a compressed copy of all files that the data are read from, instead of the one that is there; of the built-in
    /// sample there is none. Nothing is kept if `stop` was requested. Throws Error if they cannot be read, or are other data
    /// than they were.
    /// @param opened  LoadReport::files: those beside a source that is a single file are kept, too
    void putDataCopy(DataId id, const std::vector<std::filesystem::path>& opened, std::stop_token stop = {});
    void removeDataCopy(DataId id);
    /// What the copy takes in the file; absent if there is none.
    std::optional<std::uint64_t> dataCopyBytes(DataId id);
    /// Writes the files of the copy below this folder. @return how to read them there.  Throws Error if there is no copy, it
    /// is damaged, or the folder cannot be written.
    DataReference extractDataCopy(DataId id, const std::filesystem::path& folder);

    /// Takes all but `id`, which it gives. Throws Error if the name is taken.
    RunId addRun(const StoredRun& run);
    std::vector<StoredRun> runs(); ///< by id
    StoredRun run(RunId id);
    std::optional<StoredRun> findRun(std::string_view name);
    void setAbout(RunId id, const RunNotes& about);
    /// More epochs than before.  @param commandLine  kept withRateChanges() of the history
    void setSpec(RunId id, const RunSpec& spec, const std::string& commandLine);
    void setState(RunId id, RunStatus state, const std::string& message = {});
    void setFinal(RunId id, const EpochStats& final);
    void removeRun(RunId id);
    /// Takes a run out of runs() and frees its name, or brings it back, with a number behind its name where that is taken
    /// meanwhile. All of it stays in the file until purge(). Throws Error if it is not there any more.
    void setDeleted(RunId id, bool deleted);
    /// Removes the runs that are taken out. open() does so, too: whoever could bring them back has ended.
    void purge();

    /// Replaces what is there of this epoch, and notes on the command line where its learning rate is another one.
    void putEpoch(RunId id, const EpochStats& stats, int bestEpoch);
    EpochHistory history(RunId id); ///< by epoch
    std::optional<EpochStats> epoch(RunId id, int epoch); ///< of its history

    /// The series takes an epoch only where its stride divides it; a spent budget thins it. The others keep one epoch each.
    void putEmbedding(RunId id, KeptKind kind, const Snapshot& snapshot);
    std::vector<int> keptEpochs(RunId id, KeptKind kind); ///< ascending
    /// Without its history. Throws Error if it is not kept.
    Snapshot embedding(RunId id, KeptKind kind, int epoch);
    std::uint64_t seriesBytes(RunId id);

    void putState(RunId id, const KeptState& state);
    std::optional<KeptState> state(RunId id);

    /// Texts of JSON that others own: kind "view" for how the window stood, "selection" for named sets. Throws Error if
    /// `content` is no JSON.
    void putDocument(std::string_view kind, std::string_view name, std::string_view content);
    std::optional<std::string> document(std::string_view kind, std::string_view name);
    std::vector<std::string> documents(std::string_view kind); ///< names, sorted
    void removeDocument(std::string_view kind, std::string_view name);

private:
    explicit Project(std::unique_ptr<ProjectFile> file);
    void thinSeries(RunId id, std::uint64_t budget, int stride);
    std::uint64_t putDataFile(DataId id, std::size_t place, const std::filesystem::path& file,
                              const std::function<bool(std::span<const char>)>& take);
    void extractDataFile(DataId id, std::int64_t place, const std::filesystem::path& file, std::uint64_t size);
    std::unique_ptr<ProjectFile> m_file;
};

} // namespace lodestone
