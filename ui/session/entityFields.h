// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/EntityQuery.h"
#include "ui/session/Layout.h"

namespace lodestone {

/// What a query can ask: kind, id, title, label and degree of the data; cluster, x, y (and z in 3D) of the layout; norm and
/// margin of the snapshot, each where there is one. docs/queries.md says what they mean. The fields keep alive what they
/// read.
EntityFields entityFields(const DatasetPtr& data, const LayoutPtr& layout, const SnapshotPtr& snapshot);

/// Ratings of a user or an item.
std::size_t degreeOf(const Dataset& data, std::uint32_t entity);
/// Title of an item; empty for users and where there is none.
std::string_view titleOf(const Dataset& data, std::uint32_t entity);
/// Primary label of an item; empty for users and where there is none.
std::string_view labelOf(const Dataset& data, std::uint32_t entity);
/// The margin of its own: m^u of a user, m^i of an item; not a number where the model has none.
double marginOf(const Snapshot& snapshot, std::uint32_t entity);

} // namespace lodestone
