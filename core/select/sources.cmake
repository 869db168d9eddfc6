# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources EntityQuery.cpp EntitySearch.cpp PointGrid.cpp PolygonMask.cpp QueryCompletion.cpp QueryTokens.cpp)
