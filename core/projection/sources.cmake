# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    BarnesHut.cpp ExactNeighbors.cpp IndexedNeighbors.cpp LayoutQuality.cpp NeighborGraph.cpp Pca.cpp Procrustes.cpp SharedBasis.cpp
    SparseGraph.cpp TSne.cpp Umap.cpp UmapCurve.cpp UnitBall.cpp catalogue.cpp fuzzyGraph.cpp mappedRows.cpp startPositions.cpp
    tsneAffinities.cpp tsneGradient.cpp)
