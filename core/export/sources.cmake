# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    AxisTicks.cpp CategoryLegend.cpp ColorMap.cpp ColorVision.cpp EntityCategories.cpp EpochScatters.cpp
    FigureTable.cpp LineColors.cpp LineLook.cpp Markup.cpp MetricsCsv.cpp Npy.cpp OkLab.cpp PageStyle.cpp Palette.cpp
    PaperFigures.cpp ProjectCurves.cpp ProjectPage.cpp ProjectPictures.cpp ProjectorTsv.cpp ReportedRuns.cpp
    RunColors.cpp RunDifferences.cpp RunTables.cpp RunsCsv.cpp SvgChart.cpp SvgScatter.cpp TrainingPage.cpp figureTitles.cpp
    pointsCsv.cpp projectTables.cpp tableEscapes.cpp)
