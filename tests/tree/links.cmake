# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DPROGRAM=lodestone-cli -P links.cmake: the command line starts without Qt, VTK and torch, also indirectly.
execute_process(COMMAND ldd "${PROGRAM}" OUTPUT_VARIABLE libraries COMMAND_ERROR_IS_FATAL ANY)
if(NOT libraries MATCHES "libstdc\\+\\+")
    message(FATAL_ERROR "ldd names no C++ library for ${PROGRAM}:\n${libraries}")
endif()
if(libraries MATCHES "libQt|libvtk|libtorch|libc10")
    message(FATAL_ERROR "${PROGRAM} loads what only the window may load:\n${libraries}")
endif()
