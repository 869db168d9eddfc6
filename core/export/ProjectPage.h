// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Project.h"

#include <stop_token>
#include <string>
#include <string_view>

namespace lodestone {

/// One HTML page of a project without references to anything outside: what was compared, curves, pictures of the spaces,
/// every run with its figures, its settings and the command line that repeats it, the data, programs and machines. All of it
/// comes from the project, but the colors of users and the significance test over users, which need the data: where they
/// are not to be had it says so. Empty if `stop` was requested.
/// @param metric  of the significance test; throws Error for an unknown one
std::string projectPage(Project& project, std::string_view metric = "recall@50", std::stop_token stop = {});

} // namespace lodestone
