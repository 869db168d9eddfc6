# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    Comparison.cpp PaperRows.cpp PaperTable.cpp QueuedTraining.cpp RunPlan.cpp RunQueue.cpp RunSpec.cpp epochSeconds.cpp keptRuns.cpp
    learningRate.cpp overfitting.cpp queueOrder.cpp)
