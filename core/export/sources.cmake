# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    AxisTicks.cpp ColorMap.cpp EntityCategories.cpp EpochScatters.cpp LineColors.cpp Markup.cpp MetricsCsv.cpp Npy.cpp PageStyle.cpp Palette.cpp
    ProjectorTsv.cpp
    RunTables.cpp RunsCsv.cpp SvgChart.cpp SvgScatter.cpp TrainingPage.cpp)
