# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    Inspection.cpp Inspection.h
    ItemClusters.cpp ItemClusters.h
    LayoutShift.cpp LayoutShift.h
    Links.cpp Links.h
    LossShares.cpp LossShares.h
    MarginsByDegree.cpp MarginsByDegree.h
    MetricFigures.cpp MetricFigures.h
    Neighbors.cpp Neighbors.h
    NeighborsKept.cpp NeighborsKept.h
    OverlapCounts.cpp OverlapCounts.h
    RatingParts.cpp RatingParts.h
    SimilarEntities.cpp SimilarEntities.h
    TriangleCheck.cpp TriangleCheck.h
    TripletProbe.cpp TripletProbe.h
    UserRanking.cpp UserRanking.h)
