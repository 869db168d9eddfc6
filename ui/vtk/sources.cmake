# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    DensityQuad.cpp DensityQuad.h
    PointCloud.cpp PointCloud.h
    ScatterScene.cpp ScatterScene.h
    VtkScatter.cpp VtkScatter.h
    VtkWidget.cpp VtkWidget.h)
