// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Project.h"

namespace lodestone {

/// Reads data of a project: as openReferenced(), or where they are gone or have changed from the copy in the project, if
/// there is one. The dataset is null only if `stop` was requested. Throws Error as openReferenced() does.
LoadedData openStored(Project& project, DataId id, const LoadProgress& progress = {}, std::stop_token stop = {});

} // namespace lodestone
