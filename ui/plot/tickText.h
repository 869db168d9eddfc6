// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lodestone {

/// "1", "10k", "1M": ticks have little room.
QString tickText(double number);

} // namespace lodestone
