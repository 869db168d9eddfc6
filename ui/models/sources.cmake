# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    ClusterTableModel.cpp ClusterTableModel.h
    EntityListModel.cpp EntityListModel.h
    EntityTableModel.cpp EntityTableModel.h
    LegendModel.cpp LegendModel.h
    MessageModel.cpp MessageModel.h
    RunsTableModel.cpp RunsTableModel.h
    SelectionSetModel.cpp SelectionSetModel.h
    SplitModel.cpp SplitModel.h
    entityOrder.cpp entityOrder.h
    runParameters.cpp runParameters.h
    tableText.cpp tableText.h)
