# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources EpochHistory.cpp EpochStats.cpp MemoryCheck.cpp PauseGate.cpp Snapshot.cpp StateStream.cpp TrainingSet.cpp
    rateChanges.cpp train.cpp)
