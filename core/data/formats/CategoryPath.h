// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace lodestone {

class LabelCollector;

/// Names of categories from the root down.
using CategoryPath = std::vector<std::string_view>;

/// Which category of a path is the label of an item: the root is 1, the one right below it 2.
inline constexpr std::size_t defaultLabelDepth = 2;

/// Labels of an item that is filed under `paths`: all their categories, and of the first path the one at `depth` as its own.
/// An item whose first path ends above that depth is "other"; without paths it has no label.
void addCategoryPaths(ItemIndex item, const std::vector<CategoryPath>& paths, std::size_t depth, LabelCollector& labels);

} // namespace lodestone
