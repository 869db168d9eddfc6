# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    CompareCurves.cpp CompareCurves.h
    CompareLinks.h
    ComparePage.cpp ComparePage.h
    ComparePageRuns.cpp
    ComparePane.cpp ComparePane.h
    ComparePanes.cpp ComparePanes.h
    CompareReader.cpp CompareReader.h
    CompareTools.cpp CompareTools.h
    CompareWorker.cpp CompareWorker.h
    ComparedForces.cpp ComparedForces.h
    ComparedRuns.cpp ComparedRuns.h
    ForceBarDelegate.cpp ForceBarDelegate.h
    ForcesTab.cpp ForcesTab.h
    ForcesTable.cpp ForcesTable.h
    MovedList.cpp MovedList.h
    RunHeader.cpp RunHeader.h
    SettingsTable.cpp SettingsTable.h
    compareFigure.cpp compareFigure.h
    figureTexts.cpp figureTexts.h
    forcesRun.cpp forcesRun.h
    overfittingRuns.cpp overfittingRuns.h
    selectionTexts.cpp selectionTexts.h
    settingRows.cpp settingRows.h)
