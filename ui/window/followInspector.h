// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lodestone {

class ExploreView;
class InspectorView;

/// Lines over the picture are of what the Inspector lists: as many, hits of the same part, neighbors under the same metric;
/// and colorings by what is inspected follow its subject.
void followInspector(ExploreView& picture, const InspectorView& inspector);

} // namespace lodestone
