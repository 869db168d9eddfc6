// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Coloring.h"

#include <QCoreApplication>

namespace lodestone {

/// Items by the part of the split that holds the inspected user's rating of them: train, validation, test, or none. Without
/// an inspected user all items are alike, and the note says what to do.
class SplitColoring : public ColoringMethod {
    Q_DECLARE_TR_FUNCTIONS(lodestone::SplitColoring)

public:
    QString key() const override;
    QString title() const override;
    QString about() const override;
    QString problem(const Dataset& data) const override;
    bool needsSplit() const override { return true; }
    using ColoringMethod::apply;
    ColoringPtr apply(const DatasetPtr& data, const LayoutPtr& layout, const ColoringOptions& options) const override;
};

} // namespace lodestone
