// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDockWidget;

namespace lodestone {

class ExploreView;
class TripletView;

/// The picture shows the triplet that a panel looks at, while its dock is seen.
void drawTriplets(const TripletView& view, const QDockWidget& dock, ExploreView& picture);

} // namespace lodestone
