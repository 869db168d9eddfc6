# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    BarChart.cpp BarChart.h
    CurveAxes.cpp CurveAxes.h
    CurvePlot.cpp CurvePlot.h
    CurvePlotExport.cpp
    CurveSeries.cpp CurveSeries.h
    DegreeDensity.cpp DegreeDensity.h
    HeatMap.cpp HeatMap.h
    LineSample.cpp LineSample.h
    LogHistogram.cpp LogHistogram.h
    SeriesColors.cpp SeriesColors.h
    Sparkline.cpp Sparkline.h
    ThresholdHistogram.cpp ThresholdHistogram.h
    TintedIcon.cpp TintedIcon.h
    chartCsv.cpp chartCsv.h
    coreText.cpp coreText.h
    marginTexts.cpp marginTexts.h
    markPath.cpp markPath.h
    resources.cpp resources.h
    tickText.cpp tickText.h)
