// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/LabelRules.h"

#include "core/Error.h"

#include <string>

namespace lodestone {

std::span<const std::string_view> labelChoiceKeys()
{
    static constexpr std::string_view keys[]{"rarest", "commonest", "first"};
    return keys;
}

void checkLabelRules(const LabelRules& rules)
{
    if (rules.depth && (*rules.depth < 1 || *rules.depth > LabelRules::maxDepth))
        throw Error("label depth " + std::to_string(*rules.depth) + ": 1, the root of a category path, to "
                    + std::to_string(LabelRules::maxDepth) + " is allowed");
    if (rules.maxLabels < 0 || rules.maxLabels > LabelRules::mostLabels)
        throw Error("number of labels " + std::to_string(rules.maxLabels) + ": 1 to "
                    + std::to_string(LabelRules::mostLabels) + " is allowed, or 0 for the usual number");
}

} // namespace lodestone
