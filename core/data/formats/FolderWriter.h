// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/data/WorkProgress.h"

#include <filesystem>

namespace lodestone {

/// Writes ratings.tsv, items.tsv and, where there is something for them, social.tsv and kg.tsv into `folder`, which is
/// made if needed. Tabs and line ends in texts become blanks. Throws Error if one of the files is there already or
/// cannot be written. Nothing of what it made is left then, nor when `progress` throws.
void writeFolder(const Dataset& data, const std::filesystem::path& folder, const WorkProgress& progress = {});

} // namespace lodestone
