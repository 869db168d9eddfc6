// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/catalogue.h"

namespace lodestone {

/// Yelp's lines of JSON, those of the RecSys Challenge 2013 and of the open data set: reviews, and beside them businesses
/// (titles, categories as labels; categories and cities as a knowledge graph) and users (friends as a social graph).
FormatInfo yelpFormat();

} // namespace lodestone
