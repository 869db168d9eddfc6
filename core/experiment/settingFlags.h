// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/Param.h"

#include <span>
#include <string>

namespace lodestone {

/// " --set key=value --set ...", quoted for a POSIX shell where needed, as RunSpec::commandLine() has them.
std::string settingFlags(std::span<const Setting> settings);

} // namespace lodestone
