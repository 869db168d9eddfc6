// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Project.h"
#include "ui/session/ForcesWorker.h"

#include <QColor>
#include <QObject>

#include <optional>
#include <vector>

namespace lodestone {

/// A run whose forces are wanted, at the epoch that is seen of it.
struct ForcesRun {
    RunId id{}; ///< 0: none is chosen
    QString title;
    QColor onLight, onDark; ///< of its lines
    RunSpec spec;
    SnapshotPtr snapshot; ///< null: `hint` says why
    QString hint; ///< why it has no forces; empty where they can be worked out
};

/// What is known of a run's forces.
struct ForcesColumn {
    ForcesRun run;
    SnapshotPtr answered; ///< what the rest is of; null as long as there is no answer
    int epoch = 0; ///< whose triplets were drawn
    EntityForces forces;
    QString trouble; ///< why there are none; empty: there are

    bool hasForces() const { return run.hint.isEmpty() && answered && trouble.isEmpty(); }
};

/// Works out the forces on one entity in several runs, one after the other in the background. A run whose epoch changes is
/// worked out anew, the others keep theirs; the figures under way are shown first, so that a moving slider is followed.
class ComparedForces : public QObject {
    Q_OBJECT

public:
    explicit ComparedForces(QObject* parent = nullptr);

    /// Of the data that setEntity() is given. What was found out of the same snapshots stays.
    void setRuns(std::vector<ForcesRun> runs);
    /// What is under way for another entity is stopped. @param data  null: there are none
    void setEntity(DatasetPtr data, std::optional<EntityId> entity);
    /// Nothing is worked out, and what is under way is stopped, as long as nobody looks.
    void setActive(bool active);

    const std::vector<ForcesColumn>& columns() const { return m_columns; }
    bool isBusy() const { return m_asked != nullptr; }

signals:
    /// Columns have answers, or lost them.
    void changed();

private:
    void stop();
    void startNext();
    bool isWanted(const ForcesColumn& column) const;
    void answer(const EntityForces& forces, const QString& trouble);

    ForcesWorker m_worker;
    std::vector<ForcesColumn> m_columns;
    DatasetPtr m_data;
    std::optional<EntityId> m_entity;
    bool m_isActive = false;
    SnapshotPtr m_asked; ///< what is under way; null: nothing is
    RunId m_askedRun{};
    std::size_t m_askedColumn = 0; ///< the latest
    int m_askedEpoch = 0;
};

} // namespace lodestone
