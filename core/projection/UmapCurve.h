// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lodestone {

/// How likely two points of a UMAP layout are neighbors: 1 / (1 + a d^(2b)).
struct UmapCurve {
    double a, b;
};

/// The least-squares fit to 1 up to `minDistance` and exp(-(d - minDistance) / spread) beyond, at 300 distances up to three
/// times the spread. Source: McInnes, Healy, Melville, UMAP, 2018, section 4.2.
/// @pre 0 <= minDistance <= spread, spread > 0
UmapCurve fitUmapCurve(double minDistance, double spread);

} // namespace lodestone
