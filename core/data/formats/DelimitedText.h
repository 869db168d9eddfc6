// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/catalogue.h"

namespace lodestone {

/// Any text table with a user, an item and mostly a rating in each line; takes every file that no other format knows.
FormatInfo delimitedTextFormat();

} // namespace lodestone
