# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    PaperCharts.cpp PaperCharts.h
    PaperDialog.cpp PaperDialog.h
    PaperResults.cpp PaperResults.h
    PaperTableView.cpp PaperTableView.h)
