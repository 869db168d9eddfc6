// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/catalogue.h"

#include "core/Error.h"
#include "core/projection/TSne.h"
#include "core/projection/Umap.h"

#include <string>

namespace lodestone {

namespace {
template <typename Method> std::unique_ptr<IterativeLayout> create()
{
    return std::make_unique<Method>();
}
} // namespace

const std::vector<ProjectionInfo>& projectionCatalogue()
{
    static const std::vector<ProjectionInfo> projections{
        {"tsne", "t-SNE", "van der Maaten, Accelerating t-SNE using Tree-Based Algorithms, JMLR 2014", create<TSne>},
        {"umap", "UMAP", "McInnes, Healy, Melville, UMAP: Uniform Manifold Approximation and Projection, 2018",
         create<Umap>},
    };
    return projections;
}

const ProjectionInfo& projectionInfo(std::string_view key)
{
    std::string known;
    for (const ProjectionInfo& info : projectionCatalogue()) {
        if (info.key == key)
            return info;
        known += (known.empty() ? "" : ", ") + std::string(info.key);
    }
    throw Error("there is no layout '" + std::string(key) + "'; the layouts are " + known);
}

} // namespace lodestone
