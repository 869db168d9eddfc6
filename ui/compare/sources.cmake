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
    ComparedRuns.cpp ComparedRuns.h
    MovedList.cpp MovedList.h
    SettingsTable.cpp SettingsTable.h
    figureTexts.cpp figureTexts.h
    overfittingRuns.cpp overfittingRuns.h
    selectionTexts.cpp selectionTexts.h
    settingRows.cpp settingRows.h)
