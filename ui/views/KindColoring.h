// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Coloring.h"

#include <QCoreApplication>

namespace lodestone {

/// By user or item.
class KindColoring : public ColoringMethod {
    Q_DECLARE_TR_FUNCTIONS(lodestone::KindColoring)

public:
    QString key() const override;
    QString title() const override;
    QString problem(const Dataset& data) const override;
    using ColoringMethod::apply;
    ColoringPtr apply(const DatasetPtr& data, const LayoutPtr& layout, const ColoringOptions& options) const override;
};

} // namespace lodestone
