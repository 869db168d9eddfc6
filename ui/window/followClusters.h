// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lodestone {

class ClustersView;
class DockPanels;
class EditActions;
class ExploreView;

/// Clusters of the user's own are made by a command as well as in their panel, and the picture shows them among those found.
void followClusters(const EditActions& actions, ClustersView& clusters, DockPanels& panels, ExploreView& picture);

} // namespace lodestone
