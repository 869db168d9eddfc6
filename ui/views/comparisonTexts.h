// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Relation.h"

#include <QString>

namespace lodestone {

/// "compares by dot product"; empty for models that compare by distances, as a picture suggests anyway.
QString comparisonText(Comparison comparison);
/// What that means for what is seen; empty for the same models.
QString comparisonHelp(Comparison comparison);

} // namespace lodestone
