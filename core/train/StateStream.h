// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Split.h"
#include "core/train/Snapshot.h"

#include <iosfwd>
#include <string>

namespace lodestone {

// Parts of a saved training, in the form of BinaryStream.h. Readers throw Error where the stream ends too early or claims
// sizes that no training has.

void writeMatrix(std::ostream& out, const RowMatrixRef& matrix);
RowMatrix readMatrix(std::istream& in);

void writeStats(std::ostream& out, const EpochStats& stats);
EpochStats readStats(std::istream& in);

/// How the ratings were split: the options and a digest of the three parts.
void writeSplit(std::ostream& out, const Split& split);
/// Throws Error if what was written is not `split`.
void checkSplit(std::istream& in, const Split& split);

/// All but the history, which the training keeps once.
void writeSnapshot(std::ostream& out, const Snapshot& snapshot);
Snapshot readSnapshot(std::istream& in);

} // namespace lodestone
