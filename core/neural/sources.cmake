# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Of the core; what needs libtorch is in CMakeLists.txt.
set(sources NeuralModule.cpp)
if(LODESTONE_NEURAL)
    set_source_files_properties("${CMAKE_CURRENT_SOURCE_DIR}/neural/NeuralModule.cpp" PROPERTIES
        COMPILE_DEFINITIONS "LODESTONE_NEURAL_MODULE=\"$<TARGET_FILE:lodestone_neural>\"")
endif()
