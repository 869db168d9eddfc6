# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    AxisTicks.cpp CategoryLegend.cpp ColorMap.cpp ColorVision.cpp EntityCategories.cpp EpochScatters.cpp
    FigureTable.cpp LineColors.cpp Markup.cpp MetricsCsv.cpp Npy.cpp PageStyle.cpp Palette.cpp PaperFigures.cpp
    ProjectCurves.cpp ProjectPage.cpp ProjectPictures.cpp ProjectorTsv.cpp ReportedRuns.cpp RunDifferences.cpp
    RunTables.cpp RunsCsv.cpp SvgChart.cpp SvgScatter.cpp TrainingPage.cpp figureTitles.cpp pointsCsv.cpp
    projectTables.cpp tableEscapes.cpp)
