// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

#include <QString>

namespace lodestone {

/// "User 12", "Item 7".
QString entityId(const Dataset& dataset, EntityId entity);
/// The item's title where it has one, else its id.
QString entityName(const Dataset& dataset, EntityId entity);
/// The primary label of an item; empty for a user, without labels, and for an item that has none.
QString entityLabel(const Dataset& dataset, EntityId entity);

} // namespace lodestone
