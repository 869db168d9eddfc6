// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/RunTriplets.h"

#include <memory>

namespace lodestone {

using TripletPtr = std::shared_ptr<const ProbedTriplet>;

/// Looks for triplets of a run, in the background. The latest question wins.
class TripletFinder : public QObject {
    Q_OBJECT

public:
    explicit TripletFinder(QObject* parent = nullptr);
    ~TripletFinder() override;

    /// Among the triplets of the epoch that led to the run's snapshot. @pre hasTriplets(run.spec); data and snapshot are not
    /// null and belong together
    void find(const InspectedRun& run, const TripletSearch& search);
    /// The same triplet at the run's snapshot. @pre as for find(); of the same run
    void look(const InspectedRun& run, const TripletPtr& triplet);
    void cancel() { m_task.cancel(); }
    bool isBusy() const { return m_task.isBusy(); }

signals:
    /// On the thread this object lives on; null: there is none.
    void found(lodestone::TripletPtr triplet);
    void failed(const QString& text);

private:
    TripletProbe probe(const InspectedRun& run, int epoch, const std::stop_token& stop);

    RunTriplets m_triplets; ///< of the worker's thread alone
    BackgroundTask m_task; ///< last, so that it ends first
};

} // namespace lodestone
