// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metric/Panels.h"

#include <cstdint>

namespace lodestone {

/// Nearest centroid of each row of a panel, and its cosine.
struct NearestOfPanel {
    alignas(sizeof(FloatLanes)) float cosine[panelWidth];
    alignas(sizeof(IntLanes)) std::int32_t cluster[panelWidth];
};

/// Centroids ready for products with panels of rows.
class CentroidPanels {
public:
    explicit CentroidPanels(const RowMatrix& centroids);
    /// Largest dot product, then smallest index. @param panel  as Panels of panelWidth give it
    void findNearest(const float* panel, NearestOfPanel& nearest) const;

private:
    Panels m_panels;
};

} // namespace lodestone
