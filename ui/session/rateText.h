// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lodestone {

/// A learning rate with all its digits, in the user's language, without separators: what rateOf() reads.
QString rateText(double rate);
/// Not a number where the text is none.
double rateOf(const QString& typed);

} // namespace lodestone
