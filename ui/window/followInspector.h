// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lodestone {

class InspectorView;
class OverlayControl;

/// Lines over the picture are of what the Inspector lists: as many, hits of the same part, neighbors under the same metric.
void followInspector(OverlayControl& overlays, const InspectorView& inspector);

} // namespace lodestone
