// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/catalogue.h"

namespace lodestone {

/// Amazon's reviews as published by J. McAuley's group in 2014, 2018 and 2023: one review a line as JSON, or ratings only
/// as CSV; with the metadata of the products beside them for titles and labels. Known by content, not by name.
FormatInfo amazonFormat();

} // namespace lodestone
