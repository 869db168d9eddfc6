// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Coloring.h"

#include <QCoreApplication>

namespace lodestone {

/// By cluster of the layout (spherical k-means); members of clusters that the user made have those, the last one made where
/// there are several.
class ClusterColoring : public ColoringMethod {
    Q_DECLARE_TR_FUNCTIONS(lodestone::ClusterColoring)

public:
    QString key() const override;
    QString title() const override;
    bool followsLayout() const override { return true; }
    bool showsOwnClusters() const override { return true; }
    using ColoringMethod::apply;
    ColoringPtr apply(const DatasetPtr& data, const LayoutPtr& layout, const ColoringOptions& options) const override;
};

} // namespace lodestone
