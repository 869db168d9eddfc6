// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/catalogue.h"

namespace lodestone {

/// Networks of users, items and what they have in common, one table of pairs per kind of link, numbers for names: HERec's
/// Yelp (ub.txt ratings, uu.txt friends, bca.txt categories, bci.txt cities) and the HIN collection (user_item.dat,
/// user_user.dat, item_category.dat, item_brand.dat ...; book, movie and other words may stand for item). Categories,
/// genres, types or tags become labels, and all that items are linked with a knowledge graph. What is linked with users
/// only is not read.
/// Source: C. Shi, B. Hu, W. X. Zhao, P. S. Yu, Heterogeneous Information Network Embedding for Recommendation, 2018.
FormatInfo herecFormat();

} // namespace lodestone
