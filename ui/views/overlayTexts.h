// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/Links.h"
#include "core/projection/UnitBall.h"

#include <QString>

namespace lodestone {

/// "from 100 points", where not all that are selected have lines; else empty.
QString linkLimitText(const Links& links);
/// How many of each kind there are, how they are drawn, and what is left out.
QString linkKindsText(const Links& links);

/// "12 % at the bound".
QString ballText(const BallCounts& counts);
/// The same in numbers.
QString ballExplanation(const BallCounts& counts);

} // namespace lodestone
