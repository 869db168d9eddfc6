// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Coloring.h"

#include <QCoreApplication>

namespace lodestone {

/// By label of the item; users: the label most of the items they like have, marked as derived (EntityCategories.h). A
/// label keeps its color in every run, as the colors depend on the data alone.
class LabelColoring : public ColoringMethod {
    Q_DECLARE_TR_FUNCTIONS(lodestone::LabelColoring)

public:
    QString key() const override;
    QString title() const override;
    QString problem(const Dataset& data) const override;
    using ColoringMethod::apply;
    ColoringPtr apply(const DatasetPtr& data, const LayoutPtr& layout, const ColoringOptions& options) const override;
};

} // namespace lodestone
