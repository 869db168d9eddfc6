# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources CandidateSample.cpp Evaluator.cpp Nmi.cpp PairedTest.cpp RankCount.cpp RankMetrics.cpp ScoreSpace.cpp
    UserRanks.cpp)
