# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    AxesFrame.cpp AxesFrame.h
    AxisArrangement.cpp AxisArrangement.h
    AxisBrushes.cpp AxisBrushes.h
    paintAxes.cpp paintAxes.h
    ParallelAxes.cpp ParallelAxes.h
    ParallelAxesKeys.cpp
    ParameterCurve.cpp ParameterCurve.h
    parameterLines.cpp parameterLines.h
    SweepPage.cpp SweepPage.h
    SweepRuns.cpp SweepRuns.h
    SweepTable.cpp SweepTable.h
    SweepTools.cpp SweepTools.h)
