// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/EntityCategories.h"
#include "core/export/ReportedRuns.h"

#include <string>
#include <vector>

namespace lodestone {

/// Pictures of the space of several runs at their best epochs, side by side. Runs of the same data have the same colors, and
/// are turned so that the same points lie at the same places as far as that is possible.
class ProjectPictures {
public:
    static constexpr std::size_t mostPictures = 12;

    /// One picture for each set of runs, of its first run with kept vectors; of more than mostPictures the best by
    /// validation.
    ProjectPictures(Project& project, ReportedData& data, const std::vector<RunSet>& sets);

    std::vector<CategoryColor> colors() const; ///< for pageStyle()
    const std::string& html() const { return m_html; }

private:
    /// @param sets  of one run each
    void addData(Project& project, ReportedData& data, DataId id, const std::vector<RunSet>& sets);

    std::vector<CategoryColor> m_colors;
    std::string m_html;
};

} // namespace lodestone
