// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/catalogue.h"

namespace lodestone {

/// MovieLens 100K: u.data (user, item, rating, time) with u.item (titles and a flag for each genre), and u.genre where
/// it is there. Text in Latin-1.
FormatInfo movieLensFormat();

} // namespace lodestone
