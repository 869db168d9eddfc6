// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunSpec.h"
#include "core/model/MagneticForces.h"

#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <stop_token>

namespace lodestone {

/// What forces are wanted: of one entity, in the epoch that led to a snapshot of a run.
struct ForcesRequest {
    DatasetPtr data;
    RunSpec spec;
    SnapshotPtr snapshot;
    EntityId entity{};

    /// The epoch whose triplets are drawn: that of the snapshot; the first one for the start.
    int epoch() const;
};

/// Works out the forces on an entity on a thread of its own. The latest request wins; earlier ones are stopped.
class ForcesWorker : public QObject {
    Q_OBJECT

public:
    explicit ForcesWorker(QObject* parent = nullptr);
    ~ForcesWorker() override;

    /// Whether a model is trained by forces at all: MML and its variants are; one of a newer version is not known to be.
    static bool knows(const std::string& model);
    /// @pre knows(request.spec.model); data and snapshot are not null and belong together
    void request(ForcesRequest request);
    void cancel();

signals:
    /// On the thread this object lives on.
    void ready(const lodestone::EntityForces& forces);
    void failed(const QString& text);

private:
    void compute(const ForcesRequest& request, std::uint64_t number, const std::stop_token& stop);
    TrainingSetPtr trainingSet(const ForcesRequest& request);

    // Of the worker's thread alone.
    DatasetPtr m_setData;
    SplitOptions m_setSplit;
    TrainingSetPtr m_set;

    std::uint64_t m_newest = 0; ///< number of the latest request
    std::stop_source m_stop;
    QThreadPool m_thread; ///< last, so that it ends first
};

} // namespace lodestone
