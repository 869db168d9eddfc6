// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Project.h"

#include <QString>

namespace lodestone {

/// "MML" for a run that is named as its number or model, else "name (MML)".
QString runTitle(const StoredRun& run);
/// Model, seed, epochs, how it ended and what the user noted, for tool tips.
QString runDescription(const StoredRun& run);
/// "NMI 0.412 (+0.021) · HR@50 0.301 (−0.011)" as rich text. @param left  what to differ from; may be null
QString epochFigures(const EpochStats& stats, const EpochStats* left);
/// All that is known of the epoch's ranking and NMI, for tool tips.
QString epochDescription(const EpochStats& stats);
/// A rich text of these functions without its marks.
QString plainText(const QString& rich);

} // namespace lodestone
