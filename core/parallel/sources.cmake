# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources FreedMemory.cpp ParallelFor.cpp giveWay.cpp)
