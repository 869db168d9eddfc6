// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Coloring.h"
#include "ui/views/EntityColors.h"
#include "ui/views/OverlayContent.h"
#include "ui/views/ScatterContent.h"

#include <vector>

namespace lodestone {

/// The names of labels and clusters at the middle of their points: the median, coordinate by coordinate, of the items that
/// are drawn, or of the users where no item is. Of a large group a fair sample stands for all.
class GroupNames {
public:
    static constexpr std::size_t mostNames = 60;
    static constexpr std::size_t sampleSize = 1000; ///< of a group

    /// Colorings by kind or number have no names, nor have "other" and the like; of more than 60 the largest have.
    /// @param emphasis  muted and hidden categories have no name
    void setColoring(const ScatterContent& content, const Coloring* coloring, const std::vector<Emphasis>& emphasis);
    /// Where they are now, the largest group first.
    std::vector<OverlayName> namesIn(const ScatterContent& content) const;

private:
    struct Group {
        QString text;
        CategoryColor color;
        std::vector<std::uint32_t> members; ///< the sample
    };
    std::vector<Group> m_groups;
};

} // namespace lodestone
