# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    BatchCovariance.cpp CmlModel.cpp CoEmbeddings.cpp ConvMfModel.cpp ConvMfOptions.cpp CrmlModel.cpp EntityTable.cpp ImlModel.cpp
    ImlOptions.cpp ItemDocuments.cpp MagneticBatch.cpp
    MagneticForces.cpp MagneticModel.cpp MagneticOptions.cpp MagneticReplay.cpp MagneticState.cpp MarginBand.cpp
    NeighborMetric.cpp NeighborSelection.cpp PmfSolver.cpp RankWeights.cpp RatingRows.cpp SmlModel.cpp TripletBatch.cpp TripletModel.cpp
    TripletOptions.cpp WrmfModel.cpp WrmfSolver.cpp catalogue.cpp)
