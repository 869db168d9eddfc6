// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/catalogue.h"

namespace lodestone {

/// Sequences as S3-Rec and others keep them: in each line a user and then the items in order, blanks between. There are no
/// ratings, so each item counts as a positive; its time is its place in the line, from 1. NAME_item2attributes.json beside
/// NAME.txt, {"item": [attribute, ...]}, gives labels and a knowledge graph. A text file without it is known by its lines:
/// whole numbers, as many as each user has items, and every user once.
/// Source: K. Zhou et al., S3-Rec: Self-Supervised Learning for Sequential Recommendation, CIKM 2020.
FormatInfo s3RecFormat();

} // namespace lodestone
