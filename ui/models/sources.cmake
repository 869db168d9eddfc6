# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    LegendModel.cpp LegendModel.h
    MessageModel.cpp MessageModel.h)
