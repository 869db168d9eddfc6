# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    DataSummary.cpp DataSummary.h
    FoldSection.cpp FoldSection.h
    GridRow.cpp GridRow.h
    ParamForm.cpp ParamForm.h
    ParamRow.cpp ParamRow.h
    PresetBox.cpp PresetBox.h
    QueueDialog.cpp QueueDialog.h
    RunOptions.cpp RunOptions.h
    RunPanel.cpp RunPanel.h)
