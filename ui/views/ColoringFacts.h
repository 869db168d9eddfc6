// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/BackgroundTask.h"
#include "ui/session/RunTriplets.h"
#include "ui/views/Coloring.h"

#include <QTimer>

#include <optional>

namespace lodestone {

class Session;

/// What colorings must know of the run and of other views beside data and layout. What takes time is found in the
/// background.
class ColoringFacts : public QObject {
    Q_OBJECT

public:
    /// @pre session outlives it
    explicit ColoringFacts(Session& session);
    ~ColoringFacts() override;

    /// The entity that is inspected; changed() follows where that matters, once for many in a row.
    void setInspected(std::optional<EntityId> entity);
    /// The clusters that the user makes; changed() follows each change. @pre the model outlives it
    void setOwnClusters(const SelectionSetModel& clusters);
    /// Has found what the method needs to color this snapshot; changed() follows where it was not known. What was known of
    /// the snapshot before is kept meanwhile. May be null.
    void prepare(const ColoringMethod& method, const SnapshotPtr& snapshot);
    ColoringOptions options(std::size_t numLabels) const;
    bool isBusy() const { return m_splitTask.isBusy() || m_lossTask.isBusy() || m_later.isActive(); }

signals:
    void changed();
    /// The text is for the user.
    void failed(const QString& text);

private:
    void forget();
    void findSplit(const InspectedRun& run);
    void findLoss(const InspectedRun& run);
    QString lossProblem(const InspectedRun& run) const;

    Session& m_session;
    std::optional<EntityId> m_inspected;
    bool m_isAboutInspected = false; ///< the method in use
    const SelectionSetModel* m_ownClusters = nullptr;
    QTimer m_later; ///< the pointer passes many points in a row
    TrainingSetCache m_sets;
    RunTriplets m_triplets; ///< of m_lossTask's thread alone
    SplitPtr m_split;
    LossSharesPtr m_loss;
    SnapshotPtr m_wanted; ///< of the loss that is worked out, or to be worked out next
    QString m_lossProblem;
    BackgroundTask m_splitTask, m_lossTask; ///< last, so that they end first
};

} // namespace lodestone
