# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources MagneticBatch.cpp MagneticForces.cpp MagneticModel.cpp MagneticOptions.cpp MagneticState.cpp MarginBand.cpp
    catalogue.cpp)
