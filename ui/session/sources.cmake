# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    BackgroundTask.cpp BackgroundTask.h
    DataFigures.cpp DataFigures.h
    DataLoader.cpp DataLoader.h
    EpochPlayer.cpp EpochPlayer.h
    EpochStore.cpp EpochStore.h
    ForcesWorker.cpp ForcesWorker.h
    Inspector.cpp Inspector.h
    Layout.cpp Layout.h
    LayoutChain.cpp LayoutChain.h
    LayoutWorker.cpp LayoutWorker.h
    LinkFinder.cpp LinkFinder.h
    Preferences.cpp Preferences.h
    ProjectionWorker.cpp ProjectionWorker.h
    RunState.h
    SelectionModel.cpp SelectionModel.h
    Session.cpp Session.h
    TrainingController.cpp TrainingController.h
    TrainingSetCache.cpp TrainingSetCache.h
    TripletFinder.cpp TripletFinder.h
    UndoStep.h
    Workspace.cpp Workspace.h
    entityFields.cpp entityFields.h
    giveWay.cpp giveWay.h
    readingSettings.cpp readingSettings.h)
