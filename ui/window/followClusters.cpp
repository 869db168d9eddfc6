// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/followClusters.h"

#include "ui/views/ClustersView.h"
#include "ui/views/ExploreView.h"
#include "ui/views/OwnClustersView.h"
#include "ui/window/DockPanels.h"
#include "ui/window/EditActions.h"

namespace lodestone {

void followClusters(const EditActions& actions, ClustersView& clusters, DockPanels& panels, ExploreView& picture)
{
    OwnClustersView& own = *clusters.ownClusters();
    picture.coloringFacts().setOwnClusters(own.model());
    QObject::connect(actions.makeCluster, &QAction::triggered, &clusters, [&own, &panels] {
        panels.reveal(QStringLiteral("clusters"));
        own.make->trigger();
    });
    // To be seen in the picture and its legend, too.
    QObject::connect(own.make, &QAction::triggered, &picture,
                     [&picture] { picture.setColoringKey(QStringLiteral("cluster")); });
}

} // namespace lodestone
