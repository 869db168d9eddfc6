// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/TriangleCheck.h"

#include <QString>

#include <span>

namespace lodestone {

/// The metrics of a model: all three where they are learned, else the one comparison of users and items.
std::span<const Relation> metricsOf(Comparison comparison);

/// How many triples break the triangle inequality.  @param counts  by metric of metricsOf()
QString triangleLine(Comparison comparison, std::span<const TriangleCounts> counts);
/// What that means.
QString triangleHelp(Comparison comparison);

} // namespace lodestone
