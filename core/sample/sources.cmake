# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources CoOccurrence.cpp PositiveLookup.cpp PositiveOrder.cpp SimilarPairs.cpp)
