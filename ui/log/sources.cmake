# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    CrashReport.cpp CrashReport.h
    LogFile.cpp LogFile.h
    noteMessages.cpp noteMessages.h)
