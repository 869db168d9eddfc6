# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    Blobs.cpp
    DataFiles.cpp
    DataReference.cpp
    FileLock.cpp
    Project.cpp
    ProjectCopy.cpp
    ProjectData.cpp
    ProjectDataCopy.cpp
    ProjectDeleted.cpp
    ProjectFile.cpp
    ProjectRuns.cpp
    ProjectVectors.cpp
    RunRecorder.cpp
    Sha256.cpp
    openStored.cpp
    rescue.cpp
    schema.cpp
    storeJson.cpp
    storedEmbedding.cpp
    thisMachine.cpp
    trainingState.cpp)
set_source_files_properties("${CMAKE_CURRENT_SOURCE_DIR}/store/thisMachine.cpp"
    PROPERTIES COMPILE_DEFINITIONS "LODESTONE_VERSION=\"${PROJECT_VERSION}\"" SKIP_PRECOMPILE_HEADERS ON)
