// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/inspect/TripletProbe.h"

#include <QString>

namespace lodestone {

/// Names of the points as in mml.md 3 and 4, by TripletCorner: "a", "c", "d".
OfThree<QString> lettersOf(TripletTerm term);
/// "a–c", by TripletSide.
OfThree<QString> sidesOf(TripletTerm term);

/// What the term is about, and its equation where the paper has it.
QString termText(const ProbedTriplet& triplet);
/// Which positive it is of, and when it was drawn and is looked at.
QString placeText(const ProbedTriplet& triplet);
/// The points, a line each.
QString pointsText(const ProbedTriplet& triplet, const Dataset& data);
/// The hinge with its numbers, whether it is active, and its loss.
QString hingeText(const ProbedTriplet& triplet);
/// How far each point moves and where to, a line each. @pre the hinge is active
QString stepsText(const ProbedTriplet& triplet);
/// What a step is.
QString stepHelp(const ProbedTriplet& triplet);

} // namespace lodestone
