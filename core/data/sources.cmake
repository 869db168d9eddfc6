# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    DatasetBuilder.cpp
    Duplicates.cpp
    GivenParts.cpp
    IdIndex.cpp
    Interactions.cpp
    KCore.cpp
    LabelCollector.cpp
    LabelRules.cpp
    LoadContext.cpp
    MadeUpNames.cpp
    OpenedFiles.cpp
    RatingGenerator.cpp
    RatingLog.cpp
    RowSorter.cpp
    SampleData.cpp
    Split.cpp
    StringTable.cpp
    Summary.cpp
    TasteModel.cpp
    UserRows.cpp
    load.cpp
    preview.cpp)
