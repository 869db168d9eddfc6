// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/catalogue.h"

namespace lodestone {

/// MovieLens 1M and 10M: ratings.dat (user::item::rating::time) and movies.dat (item::title::genres), no header. Text in
/// Latin-1 or UTF-8.
FormatInfo movieLensDatFormat();

/// MovieLens 20M, 25M, 32M and the latest ones: ratings.csv and movies.csv, whose headers name the columns.
FormatInfo movieLensCsvFormat();

} // namespace lodestone
