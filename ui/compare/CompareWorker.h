// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/ComparedRuns.h"
#include "ui/session/BackgroundTask.h"

#include <QObject>

#include <array>
#include <filesystem>
#include <memory>

namespace lodestone {

class CompareReader;

/// Reads a project and lays its runs out on a thread of its own. Of each kind of question one is answered after the other;
/// of those that come in meanwhile only the newest waits, so that a moving slider is followed.
class CompareWorker : public QObject {
    Q_OBJECT

public:
    explicit CompareWorker(QObject* parent = nullptr);
    ~CompareWorker() override;

    /// What is under way or waiting of another project is dropped.
    void setProject(const std::filesystem::path& path, DatasetPtr data, DataId id);
    void clear();
    /// runsRead() follows. @param shown  runs whose curves are wanted
    void read(std::vector<RunId> shown);
    /// placed() follows.
    void place(PlaceRequest request);
    /// selectionMeasured() follows.
    void measure(SelectionRequest request);
    bool isBusy() const;

signals:
    void runsRead(const lodestone::ComparedRuns& runs);
    void placed(const lodestone::Placement& placement);
    /// Against the left one: one for each further pane.
    void selectionMeasured(const std::vector<lodestone::NeighborsKept>& kept);
    void failed(const QString& text);

private:
    enum Kind { Read, Place, Measure, NumKinds };
    using Work = std::function<BackgroundTask::Delivery(CompareReader&, std::stop_token)>;
    void post(Kind kind, Work work);
    void startNext();

    std::shared_ptr<CompareReader> m_reader;
    std::array<Work, NumKinds> m_waiting;
    BackgroundTask m_task; ///< last, so that it ends first
};

} // namespace lodestone
