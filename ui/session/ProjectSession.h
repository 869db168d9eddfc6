// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/DataLoader.h"
#include "ui/session/DiskQueue.h"
#include "ui/session/ProjectHandle.h"
#include "ui/session/RunEntries.h"
#include "ui/session/RunRecording.h"
#include "ui/session/UnsavedWork.h"

#include <QTemporaryDir>
#include <QTimer>

#include <map>
#include <memory>
#include <set>

namespace lodestone {

class Session;
struct ShownRun;

/// The project of the window: a file that the user opened or saved, or one of unsaved work. Every training is recorded into
/// it, and its runs can be shown again. The disk is read and written on other threads; all functions are called on the GUI
/// thread and return at once.
class ProjectSession : public QObject {
    Q_OBJECT

public:
    explicit ProjectSession(Session& session, QObject* parent = nullptr);
    /// Waits until all is written.
    ~ProjectSession() override;

    /// From now on what belongs to no open project is recorded in files of this folder; without this it is not recorded.
    /// Work left there by a session that ended badly is told by unsavedFound().
    void keepUnsavedIn(const QString& folder);

    bool isOpen() const { return m_handle != nullptr; }
    /// Empty while the user has not saved it.
    QString path() const { return m_path; }
    /// The file that holds the runs, saved by the user or not; it is there once there is a run. Empty: no project.
    QString file() const { return m_file; }
    /// Why nothing can be written; empty if it can.
    QString readOnlyReason() const { return m_readOnlyReason; }
    /// There are runs that only a file of unsaved work holds.
    bool hasUnsavedWork() const;
    /// The last try to save failed.
    bool hasTrouble() const { return m_hasTrouble; }
    /// A file is being read or written for the user.
    bool isBusy() const { return m_isBusy; }
    const RunEntries& runs() const { return m_runs; }
    /// The run that the session shows, or trains.
    std::optional<RunId> shownRun() const { return m_shown; }

    /// The data of the project that the session has open; absent where it has others, or nothing was trained on them yet.
    std::optional<DataId> openData() const { return m_openData ? std::optional(m_openData->id) : std::nullopt; }

    /// Leaves the project as it is for a new one without runs. @pre no training is active
    void begin();
    /// Leaves the project for this one; opened() or failed() follows. @pre no training is active
    void open(const QString& path);
    /// The same for work that unsavedFound() told of: it stays unsaved.
    void recover(const QString& path);
    void deleteUnsaved(const QString& path);
    /// Everything goes into this file, also what is being trained; saved() or failed() follows.
    void saveAs(const QString& path);
    /// Unsaved work is not wanted: its file goes when the training has ended.
    void discard();
    /// Shows a run with the data it was trained on; runShown() follows, or dataMissing() or failed().
    /// @pre no training is active
    void showRun(RunId id);
    /// The same, where not the user chose the run.
    void showAgain(RunId id);
    /// Answer to dataMissing(): the same data are there.
    void lookForData(const QString& source);

    /// What the user says of a run. What cannot be kept, such as a name that is taken, is told by failed() and taken back.
    void setAbout(RunId id, const RunNotes& about);
    /// A step that can be undone; the file lets go of them when the project is left, or opened the next time. A run that is
    /// being trained stays.
    void removeRuns(const std::vector<RunId>& runs);
    /// A text that is kept in the project, see Project::document(); empty if there is none.
    std::string document(const std::string& kind, const std::string& name) const;
    /// Nothing where the project cannot be written, or there is none yet.
    void putDocument(const std::string& kind, const std::string& name, const std::string& content);

    /// For a new training of the session's data; null where nothing is recorded.
    std::shared_ptr<RunRecording> recordNew();
    /// The file behind it; null where there is none.
    ProjectHandlePtr handle() const { return m_handle; }
    bool isCurrent(const std::weak_ptr<ProjectHandle>& handle) const;
    /// The file for what comes into it, one of unsaved work if there is no other; null where nothing is recorded.
    ProjectHandlePtr writable();
    /// What is known of the data that the session has open.
    RecordedData recordedData() const;
    /// Work with the file, in turn with all other; what it throws is told by failed().
    void post(DiskQueue::Work work);
    /// Runs that others put into the file. @param data  of these runs.  @param isOpen  the session has them open
    void takeRuns(const std::vector<RunEntry>& runs, const DataReference& data, bool isOpen);
    /// Another epoch or state of a run is in the file.
    void touch(RunId id);
    /// Answers to dataNeeded().
    void takeData();
    void dataFailed(const QString& text, const QString& source);

signals:
    /// Another project, file name, or state of saving.
    void changed();
    /// Who calls showRun() meanwhile chooses the run that is shown first; else it is the latest one with epochs.
    void opened();
    /// What was recorded into the project so far is not continued. What holds it is to let go.
    void leaving();
    void saved();
    void failed(const QString& text);
    /// What is trained cannot be saved; told once for each run.
    void troubled(const QString& text);
    void unsavedFound(const lodestone::UnsavedWork& work);
    /// The data of a run are to be opened.
    void dataNeeded(const QString& source, const lodestone::LoadOptions& reading, const lodestone::DataLoader::Check& check);
    /// The data at `source` are not there or not the same any more; the copy in the project is read instead.
    void copyUsed(const QString& source);
    /// showRun() was called.
    void runChosen(const lodestone::StoredRun& run);
    /// Comes before runShown() where the user chose the run.
    void runOpened(const lodestone::RunSpec& spec);
    /// They are not there or not the same any more.
    void dataMissing(const QString& text, const QString& source);
    /// The session shows the run up to its last epoch; `recording` goes on with it, null where it cannot be written.
    void runShown(const lodestone::RunSpec& spec, int epoch, const std::shared_ptr<lodestone::RunRecording>& recording);

private:
    using Documents = std::map<std::pair<std::string, std::string>, std::string>; ///< by kind and name
    struct Opened {
        ProjectHandlePtr handle;
        QString file, path, readOnlyReason;
        std::vector<RunEntry> runs;
        std::map<DataId, DataReference> data;
        Documents documents;
    };
    struct OpenData {
        DataId id{};
        DataReference reference;
    };
    void setBusy(bool busy);
    void release();
    void openFile(const QString& path, bool isUnsaved);
    void take(const Opened& opened);
    void setDeleted(const std::vector<RunId>& runs, bool deleted);
    void takeOut(RunId id);
    void bringBack(const std::vector<RunId>& runs, bool andShow);
    void want(RunId id, bool isChosen);
    void needData(const QString& source);
    void tryCopy(const QString& text, const QString& source);
    void readRun(RunId id);
    void show(const ShownRun& shown, bool isChosen);
    RecordingEvents events();
    void onAdded(RunId id, const DataReference& data);
    void refreshRuns();
    void onTrouble(const QString& text);
    void searchUnsaved();

    Session& m_session;
    QString m_unsavedFolder;
    ProjectHandlePtr m_handle;
    QString m_file, m_path, m_readOnlyReason;
    bool m_isUnsaved = false, m_hasTrouble = false, m_isBusy = false;
    std::map<DataId, DataReference> m_data;
    std::optional<OpenData> m_openData; ///< what of it the session has open
    Documents m_documents;
    RunEntries m_runs;
    std::optional<RunId> m_shown, m_wanted;
    std::optional<RunId> m_shownBefore; ///< it was shown when it was deleted, and nothing since
    std::shared_ptr<QTemporaryDir> m_copyFolder; ///< where the data of the copy are while they are open
    bool m_isChosen = false; ///< the run that is wanted was chosen by the user
    bool m_triedCopy = false; ///< for the run that is wanted
    std::set<RunId> m_stale; ///< runs whose entries are to be read again
    QTimer m_refresh;
    DiskQueue m_disk; ///< last, so that it ends first
};

} // namespace lodestone
