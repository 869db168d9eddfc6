# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    Figure.cpp Figure.h
    FigureDialog.cpp FigureDialog.h
    FigureLegend.cpp FigureLegend.h
    PanesFigure.cpp PanesFigure.h
    PictureSeries.cpp PictureSeries.h
    ScatterFigure.cpp ScatterFigure.h
    flatContent.cpp flatContent.h)
