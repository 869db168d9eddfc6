# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Language level, warnings, architecture and sanitizers of every target.
# All targets that see Eigen must share the architecture, or its alignment differs between them.
add_library(lodestone_options INTERFACE)
target_compile_features(lodestone_options INTERFACE cxx_std_20)
target_include_directories(lodestone_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(lodestone_options INTERFACE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused)
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(lodestone_options INTERFACE -Wshadow=local) # a local name may be that of a constant in another file
else()
    target_compile_options(lodestone_options INTERFACE -Wshadow)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC 12 reports the undefined registers of its own AVX-512 intrinsics (its bug 105593), which Eigen calls everywhere,
    # and sees overlaps and overruns in sums of strings where there are none (its bugs 105651 and 105762).
    target_compile_options(lodestone_options INTERFACE
        -Wno-uninitialized -Wno-maybe-uninitialized -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow
        -Wno-stringop-overread)
endif()
if(LODESTONE_WERROR AND NOT LODESTONE_COVERAGE) # what counts lines gets in the way of GCC's analysis of the flow
    target_compile_options(lodestone_options INTERFACE -Werror)
endif()
if(LODESTONE_ARCH)
    target_compile_options(lodestone_options INTERFACE "-march=${LODESTONE_ARCH}")
endif()
if(LODESTONE_COVERAGE)
    # Counters are atomic, as training counts on many threads; code of libraries is not counted.
    target_compile_options(lodestone_options INTERFACE --coverage -fprofile-update=atomic "-fprofile-exclude-files=/usr/.*")
    target_link_options(lodestone_options INTERFACE --coverage)
endif()
if(LODESTONE_SANITIZER STREQUAL "address")
    target_compile_options(lodestone_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(lodestone_options INTERFACE -fsanitize=address,undefined)
elseif(LODESTONE_SANITIZER STREQUAL "fuzzer")
    # Clang only: the code counts what it reaches; the programs of tests/fuzz link what reads the counts.
    target_compile_options(lodestone_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(lodestone_options INTERFACE -fsanitize=address,undefined)
elseif(LODESTONE_SANITIZER STREQUAL "thread")
    target_compile_options(lodestone_options INTERFACE -fsanitize=thread)
    target_link_options(lodestone_options INTERFACE -fsanitize=thread)
    target_compile_definitions(lodestone_options INTERFACE LODESTONE_PLAIN_THREADS)
elseif(LODESTONE_SANITIZER)
    message(FATAL_ERROR "LODESTONE_SANITIZER is '${LODESTONE_SANITIZER}'; use address, thread, fuzzer or nothing")
endif()

# Test programs and benchmarks link the whole core or window: LLD takes a quarter of the default linker's time.
if(LODESTONE_TESTS)
    include(CheckLinkerFlag)
    check_linker_flag(CXX -fuse-ld=lld LODESTONE_HAS_LLD)
    if(LODESTONE_HAS_LLD)
        target_link_options(lodestone_options INTERFACE -fuse-ld=lld)
    endif()
endif()

# Compiles what lies in one folder together, up to twelve files at a time: with the headers of Qt, VTK and Eigen that takes
# a quarter of the time. Names in unnamed namespaces are therefore unique in a folder. -DCMAKE_UNITY_BUILD=OFF, as in
# the preset lint, compiles each file by itself.
function(lodestone_group_sources target group)
    list(LENGTH ARGN count)
    math(EXPR num_groups "(${count} + 11) / 12")
    set(index 0)
    foreach(source IN LISTS ARGN)
        math(EXPR number "${index} * ${num_groups} / ${count} + 1")
        set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${group}${number}")
        math(EXPR index "${index} + 1")
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()

# Qt's moc for a target, see moc-alone.in.
function(lodestone_use_automoc target)
    get_target_property(LODESTONE_MOC Qt6::moc IMPORTED_LOCATION)
    configure_file("${CMAKE_SOURCE_DIR}/cmake/moc-alone.in" "${CMAKE_BINARY_DIR}/moc-alone" @ONLY
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOMOC_EXECUTABLE "${CMAKE_BINARY_DIR}/moc-alone")
endfunction()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_LINK_DEPENDS_NO_SHARED ON) # a changed function is no reason to link all tests anew
if(BUILD_SHARED_LIBS) # with it test programs and benchmarks share one copy of the libraries, and a change of them links nothing anew
    target_compile_options(lodestone_options INTERFACE -fno-semantic-interposition)
else()
    set(CMAKE_CXX_VISIBILITY_PRESET hidden)
endif()
