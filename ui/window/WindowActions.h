// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QObject>

namespace lodestone {

class Session;
enum class RunState;

/// What decides which commands are possible.
struct WindowState {
    bool hasData = false;
    bool canContinue = false;
    QString problem; ///< a bad value in the Run panel
    bool isReadOnly = false; ///< what is trained could not be kept
    bool hasLearningRate = true; ///< of the run under way
};

/// All commands of the window that are not a view's own. Whatever cannot be done now says why in its tool tip.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(QObject* parent = nullptr);

    QAction *newProject, *openProject, *save, *saveAs, *copyData;
    QAction *openFile, *openFolder, *importVectors, *sample, *clearRecent, *quit;
    QAction *preview, *summary, *getData, *showMessages;
    QAction* preferences;
    QAction *explore, *compare, *sweep, *overfitting;
    QAction *fullScreen, *lockPanels, *resetLayout;
    QAction *train, *pause, *step, *stop, *continueRun, *learningRate;
    QAction *goToBest, *previousEpoch, *nextEpoch, *newestEpoch, *replay;
    QAction *tour, *shortcuts, *palette, *aboutModel, *showLog, *about;

    void update(const Session& session, const WindowState& state);

private:
    QAction* add(const QString& text, const QString& toolTip, const QString& icon = {});
    void createProjectActions();
    void createFileActions();
    void createViewActions();
    void createTrainActions();
    void createEpochActions();
    void createHelpActions();
    void updateRun(const Session& session, const WindowState& state);
    void updateEpochs(const Session& session);
};

/// Enables the action if `reason` is empty; else disables it and shows the reason in the tool tip.
void setAvailable(QAction* action, const QString& reason);

} // namespace lodestone
