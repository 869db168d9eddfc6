// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/followInspector.h"

#include "ui/views/ExploreView.h"
#include "ui/views/InspectorView.h"
#include "ui/views/NeighborsPage.h"
#include "ui/views/OverlayControl.h"
#include "ui/views/RecommendPage.h"

#include <QComboBox>

namespace lodestone {

void followInspector(ExploreView& picture, const InspectorView& inspector)
{
    OverlayControl& overlays = picture.overlays();
    ColoringFacts& facts = picture.coloringFacts();
    const RecommendPage* recommend = inspector.recommendPage();
    const NeighborsPage* neighbors = inspector.neighborsPage();
    const auto follow = [&overlays, recommend, neighbors] {
        overlays.setChoices({recommend->numShown(), recommend->part(), neighbors->relation()});
    };
    QObject::connect(recommend->topBox(), &QComboBox::currentIndexChanged, &overlays, follow);
    QObject::connect(recommend, &RecommendPage::partChanged, &overlays, follow);
    QObject::connect(neighbors, &NeighborsPage::metricChanged, &overlays, follow);
    follow();
    QObject::connect(&inspector, &InspectorView::subjectChanged, &facts,
                     [&facts, &inspector] { facts.setInspected(inspector.subject()); });
}

} // namespace lodestone
