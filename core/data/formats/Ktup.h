// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/catalogue.h"

namespace lodestone {

/// KTUP's folder: train.dat, valid.dat and test.dat (user, item, rating, by KTUP's numbers, which are kept as ids), all read
/// into one data set; i_map.dat and i2kg_map.tsv (titles, and the entity that an item is); kg/ (see KtupGraph.h).
/// A rating of 0 among higher ones than 1 stands for no rating (the scale begins with 1): such lines are left out and
/// counted. Where there is nothing above 1 it is kept: it then says that the user did not choose the item.
/// Source: Y. Cao, X. Wang, X. He, Z. Hu, T.-S. Chua, Unifying Knowledge Graph Learning and Recommendation, WWW 2019.
FormatInfo ktupFormat();

} // namespace lodestone
