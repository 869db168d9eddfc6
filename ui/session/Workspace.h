// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/learningRate.h"
#include "ui/models/MessageModel.h"
#include "ui/session/DataLoader.h"
#include "ui/session/EpochPlayer.h"
#include "ui/session/Preferences.h"
#include "ui/session/ProjectSession.h"
#include "ui/session/QueueController.h"
#include "ui/session/Session.h"
#include "ui/session/TrainingController.h"

#include <optional>

namespace lodestone {

/// Everything behind the window: opens data, runs the training and fills the session and the messages. Outlives the window.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(QObject* parent = nullptr);

    Preferences& preferences() { return m_preferences; }
    Session& session() { return m_session; }
    MessageModel& messages() { return m_messages; }
    ProjectSession& project() { return m_project; }
    QueueController& queue() { return m_queue; }
    const TrainingController& training() const { return m_training; }
    const DataLoader& loader() const { return m_loader; }

    /// Loads in the background; dataOpened() follows, or a message; where a training of
    /// the old data is not finished, trainingInTheWay() comes first.
    /// @param source  a file, a folder, or DataLoader::sampleSource; it is read as it was the last time
    void open(const QString& source, bool trainAtOnce = false);
    /// Loads ready-made vectors in the background; dataOpened() follows, or a message.
    void importVectors(const QString& path);
    /// Reads as open() does, for a look: dataRead(), readingFailed() or readingCanceled() follows, and what is open stays
    /// until openRead(). A read that is under way is canceled without a word.
    void read(const QString& source, const LoadOptions& options);
    /// Opens what read() reads, at once or when it is there; a failure then becomes a message.
    void openRead(bool trainAtOnce);
    /// Gives up what read() reads or has read.
    void forgetRead();
    /// A new run, or the paused one goes on.
    void train(const RunSpec& spec);
    /// One epoch of a new run, of the paused one or of the finished one.
    void step(const RunSpec& spec);
    void continueFor(int epochs);
    /// Whether continueFor() goes on with the shown run; not while it is in the queue.
    bool canContinue() const;
    void pause() { m_training.pause(); }
    void stop() { m_training.stop(); }
    /// What the run under way can be given; absent where none is, or its model has no learning rate. Its value is that of
    /// the next epoch that begins.
    std::optional<LearningRate> learningRate() const;
    /// From the next epoch that begins; a message says which. Nothing happens if the run has ended meanwhile.
    void setLearningRate(double rate);
    /// Shows the run again from its first kept epoch.
    void replay() { m_player.replay(); }
    /// Answers to trainingInTheWay(): stops the training, then opens the other data; or forgets them.
    void replaceTraining();
    void keepTraining();
    /// Leaves the project for a new one; the data stay open, the run does not. @pre no training is active
    void beginProject();
    /// Leaves the project for another one. @pre no training is active
    void openProject(const QString& path);
    /// Everything goes into this file; a queue at work stops for it and goes on there.
    void saveProjectAs(const QString& path);
    /// Gives up loading, if something is being loaded, else stops training.
    void cancel();

    void note(const QString& text);
    void reportError(const QString& text);

signals:
    void dataOpened(bool trainAtOnce);
    /// Other data were read, but a training is not finished: replaceTraining() or keepTraining() decides, and until then
    /// the training goes on.
    void trainingInTheWay(const QString& source);
    void dataRead(const lodestone::LoadedData& data);
    void readingFailed(const QString& text);
    void readingCanceled();
    /// Messages came that the user should see now.
    void attentionNeeded();
    void openingStarted(const QString& source);
    /// @param part  0..1; negative = unknown
    void openingProgressed(double part);
    /// A file could not be read, or reading was canceled.
    void openingEnded(const QString& text);
    void trainingProgressed(const lodestone::TrainProgress& progress);

private:
    struct Opened {
        LoadedData data;
        QString source;
        SnapshotPtr vectors; ///< null for ratings
        LoadOptions reading;
    };
    /// What is done with what is being loaded.
    enum class Purpose { Open, Look, Project };
    void load(const QString& source, const LoadOptions& options);
    void connectProject();
    void connectQueue();
    void clearRun();
    void onLoaded(const LoadedData& data, const QString& source);
    void onLoadFailed(const QString& text, const QString& source);
    void connectLoader();
    void connectTraining();
    void begin(const RunSpec& wanted, bool pauseAfterEpoch);
    void warnIfUntrainable(const RunSpec& spec);
    void take(Opened opened);
    void takeData();
    void reportLoading(const Opened& opened);
    void reportNotes(const std::vector<TrainingNote>& notes);
    void reportEnd(TrainEnd end);
    void applyPreferences();

    Preferences m_preferences;
    Session m_session;
    EpochPlayer m_player{m_session, m_preferences};
    MessageModel m_messages;
    std::optional<Opened> m_opened; ///< waits for an answer, and until the training of the old data has ended
    bool m_mayReplace = false; ///< the answer was yes
    std::optional<Opened> m_read; ///< waits for openRead()
    Purpose m_purpose = Purpose::Open;
    bool m_forgotten = false; ///< nobody waits for the look any more
    bool m_trainAtOnce = false;
    ProjectSession m_project{m_session};
    QueueController m_queue{m_session, m_project};
    DataLoader m_loader;
    TrainingController m_training; ///< last, so that its thread ends first
};

} // namespace lodestone
