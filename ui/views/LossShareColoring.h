// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/NumberColoring.h"

namespace lodestone {

/// By the part that each entity has in the loss of the shown epoch, in percent (core/inspect/LossShares.h).
class LossShareColoring : public NumberColoring {
    Q_DECLARE_TR_FUNCTIONS(lodestone::LossShareColoring)

public:
    QString key() const override;
    QString title() const override;
    QString about() const override;
    QString problem(const Dataset& data) const override;
    bool followsLayout() const override { return true; }
    bool needsLoss() const override { return true; }

protected:
    Numbers numbers(const Dataset& data, const LayoutPtr& layout) const override;
    Numbers numbersWith(const Dataset& data, const LayoutPtr& layout, const ColoringOptions& options) const override;
    NumberScale firstScale() const override;
};

} // namespace lodestone
