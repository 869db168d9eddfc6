// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/LineColors.h"

#include <span>
#include <string>

namespace lodestone {

/// The style sheet of a page with scatters and charts, light and dark as the reader's system asks for.
/// @param categories  become --c0, --c1, ...
/// @param lines  become --line0, --line1, ...
std::string pageStyle(std::span<const CategoryColor> categories, std::span<const CategoryColor> lines = lineColors());

} // namespace lodestone
