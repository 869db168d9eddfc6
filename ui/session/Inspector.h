// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunSpec.h"
#include "core/inspect/Inspection.h"
#include "ui/session/BackgroundTask.h"
#include "ui/session/TrainingSetCache.h"

#include <memory>
#include <optional>
#include <vector>

namespace lodestone {

/// Which model is asked.
struct InspectedRun {
    DatasetPtr data;
    RunSpec spec;
    SnapshotPtr snapshot;
};

/// Theta of the run's model; absent where it knows no similar entities.
std::optional<double> ownThetaOf(const RunSpec& spec);
/// Theta of the run's model; that of MML's defaults where a model has none.
double thetaOf(const RunSpec& spec);

/// Why an item, and how the distance came about.
struct ReasonsOverTime {
    Reasons reasons;
    std::vector<std::pair<int, double>> course; ///< kept epoch, distance under W^UI; ascending
};

/// Asks the shown model about an entity, in the background. The latest question of each kind wins.
class Inspector : public QObject {
    Q_OBJECT

public:
    explicit Inspector(QObject* parent = nullptr);
    ~Inspector() override;

    /// @pre data and snapshot are not null and belong together.  The mask and theta are those of the run.
    void inspect(const InspectedRun& run, InspectionOptions options);
    /// @param kept  snapshots of the same run, ascending
    void explain(const InspectedRun& run, EntityId user, EntityId item, std::vector<SnapshotPtr> kept);
    void cancel();
    bool isBusy() const { return m_inspect.isBusy(); }

signals:
    /// On the thread this object lives on.
    void inspected(std::shared_ptr<const lodestone::Inspection> inspection);
    void explained(const lodestone::ReasonsOverTime& reasons);
    void failed(const QString& text);

private:
    const ScoreSpace& space(const SnapshotPtr& snapshot);

    /// Of m_inspect's thread alone.
    struct Space;
    std::unique_ptr<Space> m_space;

    TrainingSetCache m_sets;
    BackgroundTask m_inspect, m_explain; ///< last, so that they end first
};

} // namespace lodestone
