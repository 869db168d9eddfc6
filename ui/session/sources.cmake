# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    BackgroundTask.cpp BackgroundTask.h
    DataCopies.cpp DataCopies.h
    DataFigures.cpp DataFigures.h
    DataLoader.cpp DataLoader.h
    DiskQueue.cpp DiskQueue.h
    EpochPlayer.cpp EpochPlayer.h
    EpochStore.cpp EpochStore.h
    ForcesWorker.cpp ForcesWorker.h
    Inspector.cpp Inspector.h
    Layout.cpp Layout.h
    LayoutChain.cpp LayoutChain.h
    LayoutWorker.cpp LayoutWorker.h
    LiveQueue.cpp LiveQueue.h
    LinkFinder.cpp LinkFinder.h
    Preferences.cpp Preferences.h
    OverlaidRuns.cpp OverlaidRuns.h
    ProjectHandle.cpp ProjectHandle.h
    ProjectSession.cpp ProjectSession.h ProjectSessionRuns.cpp
    ProjectionWorker.cpp ProjectionWorker.h
    QueueController.cpp QueueController.h
    QueueFollower.cpp QueueFollower.h
    QueueReport.cpp QueueReport.h
    RunEntries.cpp RunEntries.h
    RunRecording.cpp RunRecording.h
    RunState.h
    RunTriplets.cpp RunTriplets.h
    SelectionModel.cpp SelectionModel.h
    Session.cpp Session.h
    TrainingController.cpp TrainingController.h
    TrainingSetCache.cpp TrainingSetCache.h
    TripletFinder.cpp TripletFinder.h
    UnsavedWork.cpp UnsavedWork.h
    UndoStep.h
    Workspace.cpp Workspace.h
    entityFields.cpp entityFields.h
    rateText.cpp rateText.h
    readShownRun.cpp readShownRun.h
    readingSettings.cpp readingSettings.h)
