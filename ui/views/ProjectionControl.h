// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/ProjectionWorker.h"

#include <QObject>

#include <string>
#include <vector>

namespace lodestone {

class Session;

/// What the user chose to place the points with.
struct ProjectionChoice {
    /// Where the points of a layout start.
    enum class Start { Pca, Picture };
    std::string method; ///< key in projectionCatalogue()
    std::vector<Setting> settings; ///< of the method's parameters
    Start start = Start::Pca;
};

/// Whether points stand where PCA puts them, or where a method that runs on request does. Such a layout belongs to one
/// epoch and stays, whatever epoch is shown, until it is run again or PCA is chosen. GUI thread only.
class ProjectionControl : public QObject {
    Q_OBJECT

public:
    /// @pre the session outlives it
    explicit ProjectionControl(Session& session, QObject* parent = nullptr);

    /// Runs a method for the epoch that is shown. @pre there is one
    void run(ProjectionChoice choice);
    /// The same for the epoch that is shown now, from the picture as it is. @pre !isPca()
    void runAgain();
    /// Ends the run under way; the picture stays as it is then.
    void stop();
    /// Has the epoch that is shown drawn by PCA again.
    void showPca();
    /// As showPca(), where layouts are asked for anyway.
    void reset();

    bool isPca() const { return m_snapshot == nullptr; }
    bool isBusy() const { return m_waiting || m_worker.isBusy(); }
    const ProjectionChoice& choice() const { return m_choice; }
    const ProjectionProgress& progress() const { return m_worker.progress(); }
    QString title() const; ///< "t-SNE"; "PCA"
    /// The epoch that the layout belongs to. @pre !isPca()
    int epoch() const { return m_snapshot->epoch; }
    /// Whether another epoch is shown by now.
    bool isOutdated() const;

    /// Layouts come without the steps in between.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    /// Takes the layout of PCA if it is what a run waits for.
    /// @param wanted  what layouts shall be like  @return whether the picture is not its to change
    bool takePca(const LayoutPtr& layout, const LayoutSettings& wanted);

signals:
    void changed(); ///< method, epoch, or whether it runs
    void progressed();
    void layoutReady(lodestone::LayoutPtr layout);
    /// takePca() waits for the epoch that is shown.
    void pcaWanted();
    void failed(const QString& text);

private:
    void start(ProjectionChoice choice, LayoutPtr from);
    void takeLayout(const LayoutPtr& layout);

    Session& m_session;
    ProjectionChoice m_choice;
    SnapshotPtr m_snapshot; ///< what the layout belongs to; null = PCA
    LayoutPtr m_layout; ///< the newest one of the method; null = none yet
    LayoutPtr m_from; ///< where the run that waits starts; null = PCA
    bool m_waiting = false; ///< for PCA of m_snapshot
    bool m_reducedMotion = false;
    ProjectionWorker m_worker;
};

} // namespace lodestone
