// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/Links.h"
#include "ui/session/Inspector.h"

#include <memory>
#include <vector>

namespace lodestone {

/// Finds what entities belong together with, in the background. The latest question wins.
class LinkFinder : public QObject {
    Q_OBJECT

public:
    explicit LinkFinder(QObject* parent = nullptr);

    /// @pre data and snapshot are not null and belong together.  Mask and theta are those of the run; without a theta of its
    /// own it has no similar pairs.
    void find(const InspectedRun& run, std::vector<EntityId> anchors, LinkOptions options);
    void cancel() { m_task.cancel(); }
    bool isBusy() const { return m_task.isBusy(); }

signals:
    /// On the thread this object lives on.
    void found(std::shared_ptr<const lodestone::Links> links);
    void failed(const QString& text);

private:
    TrainingSetCache m_sets;
    BackgroundTask m_task; ///< last, so that it ends first
};

} // namespace lodestone
