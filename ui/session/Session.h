// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load.h"
#include "core/experiment/RunSpec.h"
#include "ui/session/EpochStore.h"
#include "ui/session/RunState.h"
#include "ui/session/SelectionModel.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <optional>
#include <vector>

namespace lodestone {

/// What of the data is shown at all: what a query leaves. Never changes once made.
struct EntityFilter {
    QString query; ///< as typed
    EntityMask passes; ///< one per entity
};
using EntityFilterPtr = std::shared_ptr<const EntityFilter>;

/// What all views look at: the data, the run under way, the epoch shown, the selection and the filter. Views read it and
/// write only those two, the hovered entity and the epoch shown. GUI thread only.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);

    /// Null before anything was loaded.
    DatasetPtr data() const { return m_data; }
    const LoadReport& report() const { return m_report; }
    /// What was opened, as the command line takes it: a path, or "sample".
    QString source() const { return m_source; }
    /// How the source was read.
    const LoadOptions& reading() const { return m_reading; }
    /// Replaces the data; run, snapshots and selection are cleared.
    void setData(DatasetPtr data, LoadReport report, const QString& source, const LoadOptions& reading = {});

    /// The same with vectors that were made elsewhere: they are shown as epoch 0 and nothing is trained.
    void setVectors(DatasetPtr points, LoadReport report, const QString& source, SnapshotPtr vectors);
    /// Whether there are ratings; points of ready-made vectors have none.
    bool hasRatings() const { return m_data && m_data->interactions.size() > 0; }

    RunState runState() const { return m_runState; }
    void setRunState(RunState state);
    /// Of the current run; the defaults before the first.
    const RunSpec& spec() const { return m_spec; }
    /// Clears the snapshots of the run before.
    void beginRun(const RunSpec& spec);
    /// Epochs the current run goes to; 0 before the first run.
    int plannedEpochs() const { return m_plannedEpochs; }
    void setPlannedEpochs(int epochs);

    /// Newest state of the run, possibly within an epoch; null before the first.
    SnapshotPtr latest() const { return m_latest; }
    /// What the views draw; null before the first.
    SnapshotPtr shown() const { return m_shown; }
    /// -1 when nothing is shown.
    int shownEpoch() const { return m_shown ? m_shown->epoch : -1; }
    /// True while the newest snapshot is shown as it comes, or the picture is on its way to it.
    bool followsLatest() const { return m_follows; }
    const EpochStore& epochs() const { return m_epochs; }
    void setEpochBudget(std::size_t bytes);
    /// What happened to the run besides training: a stop, more epochs. Cleared by the next run.
    struct Event {
        int epoch; ///< finished when it happened
        QString text;
    };
    const std::vector<Event>& events() const { return m_events; }
    /// All finished epochs of the run.
    const EpochHistory& history() const;
    /// 0 while there is none.
    int bestEpoch() const;

    /// @param finished  epochs that ended since the last call, ascending.  @param latest  newest snapshot
    void addSnapshots(const std::vector<SnapshotPtr>& finished, SnapshotPtr latest);
    /// Shows the kept epoch nearest to `epoch`; the newest one follows the training again.
    void showEpoch(int epoch);
    void showNext();
    void showPrevious();
    void showBest();
    void followLatest();
    /// Stays at what is shown while training goes on.
    void stopFollowing();
    /// Paced: following shows one epoch after another, as catchUp() is called, and not the newest at once.
    void setPaced(bool paced);
    /// Following shows the newest snapshot of every so many epochs only, and the last one of a run. 0: also within epochs.
    void setShowEvery(int epochs);
    /// Whether following has not reached the newest snapshot that it shows.
    bool isBehind() const { return m_follows && m_shown != m_goal; }
    /// Shows the next kept epoch on the way to the newest snapshot; several at a time when far behind.
    void catchUp();
    /// Back to the first kept epoch, to follow from there if paced.
    void rewind();

    SelectionModel& selection() { return m_selection; }
    const SelectionModel& selection() const { return m_selection; }
    /// Replaces the selection.
    void setSelection(const std::vector<EntityId>& entities) { m_selection.select(entities); }
    /// Null: all entities are shown.
    EntityFilterPtr filter() const { return m_filter; }
    void setFilter(EntityFilterPtr filter);
    /// That of an earlier session; no step.
    void restoreFilter(EntityFilterPtr filter);
    /// Steps of the user that can be taken back; cleared with the data.
    QUndoStack& undoStack() { return m_undo; }
    std::optional<EntityId> hovered() const { return m_hovered; }
    void setHovered(std::optional<EntityId> entity);

signals:
    void eventsChanged();
    void dataChanged();
    void runStateChanged();
    /// beginRun() was called: what was shown of an earlier run is gone.
    void runBegan();
    /// There is a new latest snapshot (and perhaps longer history, more kept epochs, another best epoch).
    void latestChanged();
    /// Another snapshot is shown, or another one is followed.
    void shownChanged();
    void plannedEpochsChanged();
    void selectionChanged();
    void filterChanged();
    void hoveredChanged();

private:
    void show(SnapshotPtr snapshot, bool follow);
    void clearRun();
    void addEvent(const QString& text);
    void updateGoal();
    void followGoal();

    DatasetPtr m_data;
    LoadReport m_report;
    QString m_source;
    LoadOptions m_reading;
    RunState m_runState = RunState::Idle;
    RunSpec m_spec;
    int m_plannedEpochs = 0;
    std::vector<Event> m_events;
    SnapshotPtr m_latest, m_shown;
    SnapshotPtr m_goal; ///< what following goes to: the newest that m_showEvery lets through
    int m_showEvery = 0;
    bool m_follows = true, m_paced = false, m_replays = false;
    EpochStore m_epochs;
    QUndoStack m_undo;
    SelectionModel m_selection{m_undo};
    EntityFilterPtr m_filter;
    std::optional<EntityId> m_hovered;
};

} // namespace lodestone
