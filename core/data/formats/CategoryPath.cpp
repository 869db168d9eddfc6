// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/CategoryPath.h"

#include "core/data/LabelCollector.h"

#include <cassert>

namespace lodestone {

void addCategoryPaths(ItemIndex item, const std::vector<CategoryPath>& paths, std::size_t depth, LabelCollector& labels)
{
    assert(depth > 0);
    if (paths.empty())
        return;
    const CategoryPath& first = paths.front();
    labels.setPrimary(item, first.size() >= depth ? first[depth - 1] : std::string_view("other"));
    for (const CategoryPath& path : paths)
        for (const std::string_view category : path)
            labels.add(item, category);
}

} // namespace lodestone
