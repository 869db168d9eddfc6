// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/SelectionSetModel.h"
#include "ui/session/Session.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lodestone {

// Selections and the filter as a project keeps them: which points exactly, whatever is shown when they come back.

QJsonArray jsonOf(const std::vector<SelectionSet>& sets);
/// Without those that are not of so many entities.
std::vector<SelectionSet> selectionSetsOf(const QJsonArray& json, std::size_t numEntities);

/// Empty if the filter is null.
QJsonObject jsonOf(const EntityFilterPtr& filter);
/// Null where there is none, or it is not of so many entities.
EntityFilterPtr filterOf(const QJsonObject& json, std::size_t numEntities);

} // namespace lodestone
