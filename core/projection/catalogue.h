// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/IterativeLayout.h"

#include <memory>
#include <string_view>
#include <vector>

namespace lodestone {

/// One entry of the catalogue of layouts that are found step by step, in menu order.
struct ProjectionInfo {
    std::string_view key; ///< "tsne"
    std::string_view title; ///< "t-SNE"
    std::string_view source; ///< paper
    std::unique_ptr<IterativeLayout> (*create)();
};

const std::vector<ProjectionInfo>& projectionCatalogue();
/// Throws Error listing the known keys.
const ProjectionInfo& projectionInfo(std::string_view key);

} // namespace lodestone
