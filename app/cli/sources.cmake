# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    Commands.cpp
    Compare.cpp
    CompareOutput.cpp
    DataArguments.cpp
    Export.cpp
    Formats.cpp
    Generate.cpp
    Inspect.cpp
    InspectJson.cpp
    InspectText.cpp
    Interrupt.cpp
    JsonOutput.cpp
    jsonLines.cpp
    Models.cpp
    ProgressBar.cpp
    ProjectRecording.cpp
    Rescue.cpp
    Runs.cpp
    TextOutput.cpp
    Train.cpp
    TrainArguments.cpp)
