// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/drawTriplets.h"

#include "ui/views/ExploreView.h"
#include "ui/views/ScatterView.h"
#include "ui/views/TripletOverlay.h"
#include "ui/views/TripletView.h"

#include <QDockWidget>

namespace lodestone {

void drawTriplets(const TripletView& view, const QDockWidget& dock, ExploreView& picture)
{
    auto* overlay = new TripletOverlay(*picture.scatter());
    QObject::connect(&view, &TripletView::looking, overlay, &TripletOverlay::setTriplet);
    QObject::connect(&dock, &QDockWidget::visibilityChanged, overlay, &TripletOverlay::setShown);
    QObject::connect(&picture, &ExploreView::layoutShown, overlay, &TripletOverlay::takeLayout);
}

} // namespace lodestone
